import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page, unseen } from '$lib/catalogue/common/page';
import { realName, realNameSources } from '$lib/catalogue/common/hong-kong';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const SUN = page('https://www.sunmobile.com.hk/Flex-Mobile/popup_Terms_Conditions_8day.html', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

const nothing = { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' };
const nothingBack = { en: 'What remains is lost.', 'zh-Hans': '剩余部分不退。' };

export const carrier = {
	id: 'hk-tourist',
	name: { en: 'Other HK tourist / roaming packs', 'zh-Hans': '其他香港旅游卡 / 外游包' },
	country: 'HK',
	isGroup: true,
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const sunEightDays = {
	id: 'sun-8day',
	carrierId: 'hk-tourist',
	revision: '2026-11-21',
	name: { en: 'SUN Mobile 8-day roaming pack', 'zh-Hans': 'SUN 8 日外游包' },
	form: ['roaming'],
	billing: 'prepaid',
	zone: 'Asia/Hong_Kong',
	intent: 'let-end',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: { kind: 'fixed-days', count: 8, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: nothingBack,
		documents: [],
		blockers: [],
		ifNotCancelled: nothing,
		risks: [],
		notes: [
			{
				en: 'The day of activation is the first of eight. It is cut off at 23:59 Hong Kong time on day 8, at whatever hour it was activated abroad.',
				'zh-Hans': '激活当天算第 1 天，第 8 天香港时间 23:59 截止，与在境外几点激活无关。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...SUN, confidence: 'high' },
		{ fact: 'terms.exits.none', ...SUN, confidence: 'high' },
		{ fact: 'facts.refund', ...SUN, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...SUN, confidence: 'high' },
		{ fact: 'facts.notes', ...SUN, confidence: 'high' }
	]
} satisfies Plan;

const discover = {
	id: 'discover-hk',
	carrierId: 'hk-tourist',
	revision: '2026-11-21',
	name: { en: 'Discover Hong Kong Tourist SIM (5 / 8 days)', 'zh-Hans': '香港任 7 通 / 旅客卡（5/8 日）' },
	form: ['physical'],
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
					count: { ask: true, usual: 8, choices: [5, 8] },
					from: 'activation',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: nothingBack,
		documents: [],
		blockers: [],
		identity: realName,
		ifNotCancelled: nothing,
		risks: [
			{
				en: 'No page about this card was found; it may no longer be sold. Go by the date printed on it or sent by SMS.',
				'zh-Hans': '没有找到这张卡的网页，可能已停售。请以卡上印的或短信通知的日期为准。'
			}
		],
		notes: [
			{
				en: 'Counted with the day of activation as the first day, to 23:59 Hong Kong time: an assumption.',
				'zh-Hans': '按激活当天算第 1 天、香港时间 23:59 截止计算，属于假设。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...BACKGROUND },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...BACKGROUND },
		...realNameSources
	]
} satisfies Plan;

export const plans = [sunEightDays, discover];
