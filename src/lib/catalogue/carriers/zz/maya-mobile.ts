import { travelEsim } from '$lib/catalogue/common/products';
import { every30Days } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = page(
	'https://help.maya.net/hc/en-us/articles/4417474511515-Can-you-order-a-data-package-for-more-than-30-days-',
	'2026-11-21'
);
const PAYMENT = page('https://help.maya.net/hc/en-us/articles/4417500139035-Manage-Your-Payment-Methods', '2026-11-30');

export const carrier = {
	id: 'maya-mobile',
	name: { en: 'Maya Mobile', 'zh-Hans': 'Maya Mobile' },
	country: 'ZZ',
	site: { url: 'https://maya.net/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const prepaid = {
	id: 'maya-prepaid',
	carrierId: 'maya-mobile',
	revision: '2026-11-21',
	name: { en: 'Prepaid data package', 'zh-Hans': '预付流量包' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: { kind: 'fixed-days', count: 30, from: 'activation', counting: 'calendar-days', firstDay: 'exclusive' },
				marginDays: 1
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
		notes: [{ en: 'A standard package ends after 30 days.', 'zh-Hans': '标准套餐 30 天后结束。' }],
		reissue: {
			en: 'The eSIM stays usable: later packages go onto the same one, so keep it.',
			'zh-Hans': 'eSIM 仍可使用，以后的套餐加在同一张上，请保留。'
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'high' },
		{ fact: 'terms.exits.none', ...HELP, confidence: 'low' },
		{ fact: 'facts', ...HELP, confidence: 'high' }
	]
} satisfies Plan;

const monthly = {
	id: 'maya-monthly',
	carrierId: 'maya-mobile',
	revision: '2026-11-30',
	name: { en: 'Monthly package', 'zh-Hans': '自动续订月包' },
	form: ['esim'],
	billing: 'prepaid',
	zone: { ask: true },
	intent: 'keep',
	terms: {
		lives: [{ ...every30Days, charge: { from: 'card' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'hours-before-renewal', hours: 'unknown' },
				nature: 'binding',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: []
			}
		]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'It renews every 30 days.', 'zh-Hans': '每 30 天自动续订。' },
		risks: [],
		notes: [
			{
				en: 'The monthly allowance renews by itself every 30 days. Where and how late it can be stopped was not found.',
				'zh-Hans': '月额度每 30 天自动续订。在哪里停止、最晚何时停止没有查到。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...PAYMENT, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...HELP, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'high' },
		{ fact: 'facts.notes', ...HELP, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [prepaid, monthly];
