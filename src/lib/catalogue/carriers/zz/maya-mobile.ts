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
	revision: '2026-11-30',
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
				channels: [{ kind: 'online', available: 'yes' }]
			}
		]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'It renews every 30 days.', 'zh-Hans': '每 30 天自动续订。' },
		risks: [
			{
				en: 'A subscription or Auto Recharge charges the Primary card first and the BACKUP card where that fails: taking one card off does not stop it.',
				'zh-Hans':
					'订阅和 Auto Recharge（自动充值）先扣 Primary（主卡），失败再扣 BACKUP（备用卡）：只移除一张卡停不下来。'
			}
		],
		notes: [
			{
				en: 'The monthly allowance renews by itself every 30 days. How late it can be stopped was not found.',
				'zh-Hans': '月额度每 30 天自动续订。最晚何时能停止没有查到。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://maya.net/',
				language: 'en',
				path: [
					{ act: { en: 'log in', 'zh-Hans': '登录' } },
					{ label: 'Billing', means: { en: 'payment methods and subscriptions', 'zh-Hans': '付款方式和订阅' } }
				],
				how: {
					en: 'Under Billing in your account; by which label there it is cancelled was not found.',
					'zh-Hans': '在账户的 Billing 里；取消的按钮叫什么没有查到。'
				}
			}
		],
		contacts: [
			{ kind: 'help', url: 'https://help.maya.net/hc/en-us/articles/4417500139035-Manage-Your-Payment-Methods' }
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...PAYMENT, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...HELP, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'high' },
		{ fact: 'facts.notes', ...HELP, confidence: 'medium' },
		{ fact: 'facts.risks', ...PAYMENT, confidence: 'high' },
		{ fact: 'facts.ways', ...PAYMENT, confidence: 'medium' },
		{ fact: 'facts.contacts', ...PAYMENT, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...PAYMENT, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [prepaid, monthly];
