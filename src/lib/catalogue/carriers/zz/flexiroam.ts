import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = page('https://flexiroam.freshdesk.com/support/solutions/folders/22000170656', '2026-11-21');
const REFUND = page('https://flexiroam.com/en-us/refund-policy', '2026-11-21');

const REFUND_AGAIN = page('https://flexiroam.com/en-us/refund-policy', '2026-11-30');

export const carrier = {
	id: 'flexiroam',
	name: { en: 'FLEXIROAM', 'zh-Hans': 'FLEXIROAM' },
	country: 'ZZ',
	site: { url: 'https://flexiroam.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const local = {
	id: 'flexiroam-local',
	carrierId: 'flexiroam',
	revision: '2026-11-30',
	name: { en: 'Local / regional plan', 'zh-Hans': '本地／区域套餐' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
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
		refund: {
			en: 'Only for faults reported during the trip to the Customer Excellence Team, with screenshots of the settings: in full if nothing was used, else the unused share of the price (10 GB for $100, 2 GB used: $80). Nothing for data left when the days are over, or for a phone that is locked or cannot take it. Charges by somebody else: in full, once looked into.',
			'zh-Hans':
				'仅限旅行期间向 Customer Excellence Team 报告的故障，要附设置截图：完全没用过的全额退，否则按未使用的比例退（100 美元 10 GB 用了 2 GB，退 80 美元）。到期剩余的流量、手机有锁或不支持的不退。被他人盗用的，核实后全额退。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [],
		notes: [
			{
				en: 'It ends at the end of its last day, local time (pages of 2018).',
				'zh-Hans': '在最后一天结束时（当地时间）到期（2018 年的网页）。'
			},
			{
				en: 'A second plan keeps its own days: neither data nor days are added up or carried over.',
				'zh-Hans': '再买的套餐各算各的天数：流量和天数都不合并、不结转。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...REFUND, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND_AGAIN, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'medium' },
		{ fact: 'facts.notes', ...HELP, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [local];
