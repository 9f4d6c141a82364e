import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = page(
	'https://help.uupay.com/en/articles/13681305-when-does-the-validity-period-of-the-esim-data-plan-begin',
	'2026-11-21'
);

const ORDERS = page('https://help.uupay.com/en/collections/18455590-order-management', '2026-11-30');

export const carrier = {
	id: 'uupay-esim',
	name: { en: 'UUPAY eSIM', 'zh-Hans': 'UUPAY eSIM' },
	country: 'ZZ',
	site: { url: 'https://help.uupay.com/', checked: '2026-11-30' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataPlan = {
	id: 'uupay-plan',
	carrierId: 'uupay-esim',
	revision: '2026-11-30',
	name: { en: 'Data plan', 'zh-Hans': '流量套餐' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: { ask: true, usual: 'purchase', choices: ['purchase', 'activation'] },
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { ask: true, choices: [{ missed: 'void', kind: 'months-after', count: 12, from: 'purchase' }] }
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
				en: 'The days run from the purchase, unless "activate later" was chosen: then it can be begun at any time within 12 months. What happens after them is not said; we take it as void. We count dates, the first as day 1.',
				'zh-Hans':
					'从购买时开始计天；如果选了“稍后激活”，则 12 个月内随时可以开始。超过 12 个月会怎样没有写明，我们按作废处理。我们按日期计算，首日算第 1 天。'
			}
		],
		contacts: [{ kind: 'help', url: 'https://help.uupay.com/en/' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'high' },
		{ fact: 'terms.exits.none', ...HELP, confidence: 'low' },
		{ fact: 'facts', ...HELP, confidence: 'high' },
		{ fact: 'facts.contacts', ...ORDERS, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [dataPlan];
