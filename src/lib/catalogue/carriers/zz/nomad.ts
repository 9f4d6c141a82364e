import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const EXPIRED = page(
	'https://www.getnomad.app/help-center/en/articles/11936795-nomad-esim-expired-early',
	'2026-11-21'
);

const ARTICLES = 'https://www.getnomad.app/help-center/en/articles';
const REFUND = page(`${ARTICLES}/9886352-nomad-esim-s-refund-policy`, '2026-11-30');
const CANCEL = page(`${ARTICLES}/12866560-refund-if-esim-can-t-be-installed`, '2026-11-30');
const SWITCH = page(`${ARTICLES}/12135601-switching-or-upgrading-esim-plans`, '2026-11-30');
const HOW_TO = page('https://subger.com/bg/dz/cancel/nomad-esim', '2026-11-30');

export const carrier = {
	id: 'nomad',
	name: { en: 'Nomad', 'zh-Hans': 'Nomad' },
	country: 'ZZ',
	site: { url: 'https://www.getnomad.app/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'nomad-data',
	carrierId: 'nomad',
	revision: '2026-11-30',
	name: { en: 'Data eSIM', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, usual: 30 },
					from: 'activation',
					counting: 'calendar-days',
					firstDay: 'exclusive'
				}
			}
		],
		exits: [{ ...nothingToCancel, channels: [{ kind: 'app', available: 'yes' }] }]
	},
	facts: {
		fees: [],
		refund: {
			en: 'Ask within 3 days of the purchase: one article pays cash only until then, and only if it was not installed and not activated; another says 30 days. Partly used or not fitting the phone: Nomad Points, 100 for $1. Bought with a discount code: nothing once installed or activated. Removed from the phone before asking: nothing. The card takes 2 to 7 business days, points come at once.',
			'zh-Hans':
				'请在购买后 3 天内申请：一篇说明说只有 3 天内、未安装未激活才退现金，另一篇说 30 天。部分使用或手机不合的只给 Nomad Points，100 点抵 1 美元。用优惠码买的，安装或激活后不退。申请前从手机删除的不退。银行卡 2～7 个工作日，点数即时到账。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'A 30-day plan activated on 1 June ends on 1 July. When the data is used up it ends at once.',
				'zh-Hans': '6 月 1 日激活的 30 天套餐到 7 月 1 日结束。流量用完立即结束。'
			},
			{
				en: 'Own rules on their product page: day plans for one country, Thailand 50 GB for 10 days (DTAC), Thailand unlimited for 10 days. The number of an SMS plan counts as used at the purchase.',
				'zh-Hans':
					'另有规则、见商品页的：单国按天套餐、泰国 50 GB 10 天（DTAC）、泰国不限量 10 天。短信套餐的虚拟号码购买即视为已使用。'
			}
		],
		ways: [
			{
				channel: 'app',
				path: [
					{ label: 'Profile', means: { en: 'profile', 'zh-Hans': '个人' } },
					{ label: 'Help Center', means: { en: 'help', 'zh-Hans': '帮助中心' } },
					{ label: 'Other Issues', means: { en: 'other issues', 'zh-Hans': '其他问题' } },
					{ label: 'Cancel Order', means: { en: 'cancel the order', 'zh-Hans': '取消订单' } },
					{
						act: {
							en: 'choose the plan, confirm, and take Direct Refund or Nomad Points',
							'zh-Hans': '选套餐、确认，选 Direct Refund（直接退款）或 Nomad Points'
						}
					}
				],
				how: {
					en: 'It ends by itself. For a plan that has not begun: cancel the order. One that has begun is not there: write in the chat.',
					'zh-Hans': '到期自动结束。还没开始的套餐可以取消订单；已开始的没有这个入口，请联系在线客服。'
				}
			}
		],
		contacts: [
			{ kind: 'chat', note: { en: 'in the app and on the site', 'zh-Hans': '在 App 和官网' } },
			{ kind: 'help', url: 'https://www.getnomad.app/help-center' }
		],
		disputed: [
			{
				fact: 'facts.refund',
				readings: [
					{ en: 'Cash only if asked for within 3 days of the purchase.', 'zh-Hans': '购买后 3 天内申请才退现金。' },
					{
						en: 'The policy: 30 days from the purchase, may be paid back in full.',
						'zh-Hans': '退款政策：购买后 30 天内，可能全额退。'
					}
				]
			}
		],
		reissue: {
			en: 'The code works once; another phone needs support, in 2 to 24 hours.',
			'zh-Hans': '二维码只能用一次；换手机要找客服，需 2～24 小时。'
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...EXPIRED, confidence: 'high' },
		{ fact: 'terms.exits.none', ...EXPIRED, confidence: 'high' },
		{ fact: 'facts', ...EXPIRED, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'high' },
		{ fact: 'facts.refund', ...SWITCH, confidence: 'high' },
		{ fact: 'facts.notes', ...REFUND, confidence: 'high' },
		{ fact: 'facts.ways.app', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.ways.app', ...HOW_TO, confidence: 'medium' },
		{ fact: 'facts.contacts', ...REFUND, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [dataEsim];
