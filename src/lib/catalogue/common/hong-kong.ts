import type { Draft, Plan, Source } from '$lib/domain/plan/plan';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import type { Life } from '$lib/domain/validity/validity';
import type { Localized } from '$lib/domain/base/localized';

const OFCA = 'https://www.ofca.gov.hk/en';

/** Real-name registration, Cap. 106AI: every Hong Kong card since 24 February 2023. */
export const realName = {
	en: 'Real-name registration (Cap. 106AI) is required for every Hong Kong SIM (new cards since 1 March 2022, all cards since 24 February 2023). Holders of a Hong Kong identity card must use it; others register with a passport, a Macao identity card or an Exit-Entry Permit; under 16 an adult has to endorse it. At most 10 prepaid cards per person and operator (25 for a company). A card that is not registered is deactivated; a random check can suspend service. The operator keeps the record for at least 12 months after the card ends. A foreign SIM that roams needs none.',
	'zh-Hans':
		'所有香港 SIM 都要实名登记（第 106AI 章；新卡 2022 年 3 月 1 日起，全部卡 2023 年 2 月 24 日起）。有香港身份证的人必须用香港身份证；其他人可用护照、澳门身份证或往来港澳通行证；未满 16 岁须成人作保。每人在每家运营商最多 10 张储值卡（公司 25 张）。未登记的卡会被停用，随机抽查也可能暂停服务。卡失效后，运营商仍会保存登记资料至少 12 个月。境外卡漫游不在此列。'
} satisfies Localized;

export const realNameSources = [
	{
		fact: 'facts.identity',
		url: `${OFCA}/news_info/press_releases/index_id_2301.html`,
		checked: '2026-11-21',
		seen: 'direct',
		confidence: 'high'
	},
	{
		fact: 'facts.identity',
		url: `${OFCA}/news_info/press_releases/index_id_2331.html`,
		checked: '2026-11-21',
		seen: 'direct',
		confidence: 'high'
	}
] as const satisfies readonly Source[];

/** Number portability: asked for at the new operator only. */
export const mnp = {
	en: 'To keep the number, apply at the new operator only: it tells the old one, which then ends this line. You may withdraw until 17:00 on the day before the cut-over. Name and document (or ICCID) have to match. A prepaid number cannot move once its service has ended or its value is used up; at least HK$1 has to be left, it is said. It is said to take about 3 days, and nothing has to be cancelled besides.',
	'zh-Hans':
		'想保留号码，只需在新运营商申请携号转台：新运营商会通知旧运营商，旧线路随之终止。转台前一天 17:00 之前可以撤回。姓名和证件（或 ICCID）须一致。储值卡一旦失效或余额用完，号码就不能再转出，据说至少要剩 1 港元。据说约需 3 天，不用另外销号。'
} satisfies Localized;

export const mnpSources = [
	{ fact: 'facts.portOut', checked: '2026-11-21', seen: 'no', confidence: 'low' },
	{
		fact: 'facts.portOut',
		url: `${OFCA}/consumer_focus/galley/information_leaflets/index_id_21.html`,
		checked: '2026-11-21',
		seen: 'direct',
		confidence: 'high'
	}
] as const satisfies readonly Source[];

/** Voluntary Industry Code on service contracts, version of 1 October 2023. */
export const noticeCode = {
	en: 'Under the Industry Code you may give notice up to 60 days ahead, and at most one month of notice may be asked. The operator announces the end of the term 60 to 30 days before it and may not renew it unless that was agreed.',
	'zh-Hans':
		'按业界守则，可提前最多 60 天通知终止，运营商要求的通知期不得超过一个月。运营商须在合约期满前 60 至 30 天提醒，未经事先同意不得自动续约。'
} satisfies Localized;

export const noticeSources = [
	{
		fact: 'terms.exits.cancel',
		url: 'https://ofca.gov.hk/en/consumer_focus/guide/help_for_consumers/services_contracts/tsc/cpic/procedures/index.html',
		checked: '2026-11-21',
		seen: 'direct',
		confidence: 'high'
	}
] as const satisfies readonly Source[];

/** What every monthly plan of Hong Kong has in common. */
export const monthlyPlan = {
	form: ['physical', 'esim'],
	billing: 'postpaid',
	zone: 'Asia/Hong_Kong',
	intent: 'keep'
} as const satisfies Partial<Plan>;

export const prepaidCard = {
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Asia/Hong_Kong',
	intent: 'keep'
} as const satisfies Partial<Plan>;

/** A term as the contract says, then from month to month. */
export const contractTerm = {
	id: 'plan',
	main: true,
	rule: {
		kind: 'contract',
		startDate: { ask: true },
		minimumTermMonths: { ask: true },
		termEnd: 'day-before-anniversary',
		afterTerm: 'month-to-month'
	}
} as const satisfies Draft<Life>;

/** Notice as the Industry Code allows it; what it is stopped by, and where it is given, is each carrier's own. */
export const monthOfNotice = {
	id: 'cancel',
	rule: { kind: 'notice', days: 30, earliestDays: 60 },
	nature: 'binding',
	serviceEnds: 'with-rule'
} as const satisfies Partial<Draft<Exit>>;
