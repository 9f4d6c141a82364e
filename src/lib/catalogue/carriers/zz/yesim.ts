import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const START = page(
	'https://yesimsupport.zendesk.com/hc/en-us/articles/360006060038-When-does-my-Yesim-data-plan-activate',
	'2026-11-21'
);
const BALANCE = page(
	'https://help.yesim.tech/it/what-happens-to-my-data-balance-if-i-visit-another-country/',
	'2026-11-21'
);

export const carrier = {
	id: 'yesim',
	name: { en: 'Yesim', 'zh-Hans': 'Yesim' },
	country: 'ZZ',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const travel = {
	id: 'yesim-plan',
	carrierId: 'yesim',
	revision: '2026-11-21',
	name: { en: 'Country / region plan', 'zh-Hans': '国家／区域套餐' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: { ask: true, usual: 'purchase', choices: ['purchase', 'install', 'first-use'] },
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: {
					ask: true,
					choices: [{ missed: 'starts', kind: 'days-after', count: 365, from: 'purchase', firstDay: 'exclusive' }]
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [],
		notes: [
			{
				en: 'The product page says which of four rules holds: from the purchase (the usual one), from the installation, from the first connection, or postponed. We count dates, the first as day 1.',
				'zh-Hans':
					'商品页写明适用哪一种起算方式：购买时（通常）、安装时、首次联网时，或延后开始。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'A plan sold as postponed waits up to 365 days after the purchase and then starts by itself.',
				'zh-Hans': '延后开始的套餐在购买后最多等 365 天，之后自动开始。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...START, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...BALANCE, confidence: 'high' },
		{ fact: 'terms.exits.none', ...START, confidence: 'low' },
		{ fact: 'facts', ...START, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [travel];
