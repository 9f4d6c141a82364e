import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const LISTING = page('https://www.kkday.com/en/product/146346?cid=10448&ud1=activity-ka0146346&ud2=en', '2026-11-21');

export const carrier = {
	id: 'kkday-esim',
	name: { en: 'KKday eSIM (example listing)', 'zh-Hans': 'KKday eSIM（示例商品）' },
	country: 'ZZ',
	site: { url: 'https://www.kkday.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const daily = {
	id: 'kkday-esim-daily',
	carrierId: 'kkday-esim',
	revision: '2026-11-21',
	name: { en: 'Day-count eSIM', 'zh-Hans': '按天 eSIM' },
	form: ['esim'],
	billing: 'prepaid',
	zone: 'Asia/Hong_Kong',
	intent: 'let-end',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, usual: 3 },
					from: 'install',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'void', kind: 'days-after', count: 90, from: 'purchase', firstDay: 'exclusive' }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'None after the 90 days in which it can be begun.', 'zh-Hans': '超过 90 天的可用期限不退款。' },
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [],
		notes: [
			{
				en: 'One listing as an example: others have other rules.',
				'zh-Hans': '这是其中一个商品的规则，其他商品可能不同。'
			},
			{
				en: 'Dates by the clock of GMT+8, not by that of the place you visit: 3 days installed on 1 September at 10:00 end on 3 September at 23:59.',
				'zh-Hans': '按 GMT+8 的日期计算，不按目的地时间：3 天套餐 9 月 1 日 10:00 安装，9 月 3 日 23:59 结束。'
			},
			{ en: 'Not installed within 90 days of the order, it is void.', 'zh-Hans': '下单后 90 天内没有安装就作废。' }
		],
		reissue: {
			en: 'The code works once and is bound to the phone; deleting the profile ends it.',
			'zh-Hans': '二维码只能扫一次，并绑定手机；删除配置文件就无法再用。'
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...LISTING, confidence: 'high' },
		{ fact: 'terms.exits.none', ...LISTING, confidence: 'high' },
		{ fact: 'facts', ...LISTING, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [daily];
