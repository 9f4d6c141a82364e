import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const USAGE = page(
	'https://help.roamless.com/en/articles/13230245-how-does-roamless-manage-data-usage-between-flex-credits-fix-data-plans-and-rewards-data',
	'2026-11-21'
);
const REFUND = page('https://help.roamless.com/en/articles/12302622-can-i-get-a-refund', '2026-11-21');

const REFUND_AGAIN = page('https://help.roamless.com/en/articles/12302622-can-i-get-a-refund', '2026-11-30');

export const carrier = {
	id: 'roamless',
	name: { en: 'Roamless', 'zh-Hans': 'Roamless' },
	country: 'ZZ',
	site: { url: 'https://help.roamless.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const flex = {
	id: 'roamless-flex',
	carrierId: 'roamless',
	revision: '2026-11-30',
	name: { en: 'FLEX pay-as-you-go credit', 'zh-Hans': 'FLEX 随用随付余额' },
	form: ['esim'],
	billing: 'prepaid',
	zone: { ask: true },
	intent: 'keep',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: {
			en: 'None once any of it was used; yes if the phone cannot take an eSIM or is locked: open a ticket in the app, with screenshots (no "Add eSIM" in the settings, or the lock shown).',
			'zh-Hans':
				'用过就不退；手机不支持 eSIM 或有网络锁的可以退：在 App 里提交工单并附截图（设置里没有“Add eSIM”，或显示有锁）。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: the credit never ends.', 'zh-Hans': '没有后果：余额永不过期。' },
		risks: [],
		notes: [
			{
				en: 'Credit is used only where neither reward data nor a FIX plan serves.',
				'zh-Hans': '没有可用的奖励流量或 FIX 套餐时，才会扣余额。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...USAGE, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...REFUND, confidence: 'high' },
		{ fact: 'terms.exits.none', ...REFUND, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND_AGAIN, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...USAGE, confidence: 'high' },
		{ fact: 'facts.notes', ...USAGE, confidence: 'high' }
	]
} satisfies Plan;

const fix = {
	id: 'roamless-fix',
	carrierId: 'roamless',
	revision: '2026-11-30',
	name: { en: 'FIX country plan', 'zh-Hans': 'FIX 国家套餐' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: { kind: 'fixed-days', count: 30, from: 'first-use', counting: 'calendar-days', firstDay: 'exclusive' },
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: {
			en: 'Only if the phone cannot take an eSIM or is locked: open a ticket in the app.',
			'zh-Hans': '只有手机不支持 eSIM 或有锁才退：在 App 里提交工单。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: {
			en: 'It ends by itself; from then on paid FLEX credit is used.',
			'zh-Hans': '到期自动结束，之后改扣付费的 FLEX 余额。'
		},
		risks: [
			{
				en: 'After the plan, paid FLEX credit is used without a word.',
				'zh-Hans': '套餐结束后会不作提示地改扣付费的 FLEX 余额。'
			}
		],
		notes: [
			{ en: 'A country plan runs for 30 days from the first data used.', 'zh-Hans': '国家套餐从首次使用流量起 30 天。' }
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...USAGE, confidence: 'high' },
		{ fact: 'terms.exits.none', ...REFUND, confidence: 'low' },
		{ fact: 'facts', ...USAGE, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [flex, fix];
