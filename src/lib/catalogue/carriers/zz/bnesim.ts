import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = page('https://www.bnesim.com/help/is-my-data-credit-really-without-expiration/', '2026-11-21');
const REFUND = page('https://kasperskyesimstore.com/refund-policy', '2026-11-30');
const LETTERS = page('https://www.postclic.com/en-nz/letters/mobile-phone/cancel-bnesim', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const refund = {
	en: 'In the account: "Request Refund" within 14 days of the purchase, not once more than 10% of the data was used; data without end only if the profile was not activated. For faults, a wrong plan that was not used, a phone that is locked or cannot take it, no delivery. So BNESIM writes for the Kaspersky store that it runs; whether its own shop does the same was not seen.',
	'zh-Hans':
		'在账户里点“Request Refund”，购买后 14 天内，流量用了超过 10% 不退；无期限流量要没激活才退。适用于故障、买错未用、手机有锁或不支持、没有交付。这是 BNESIM 为其卡巴斯基商店写的政策，自家商店是否相同没有查到。'
};

export const carrier = {
	id: 'bnesim',
	name: { en: 'BNESIM', 'zh-Hans': 'BNESIM' },
	country: 'ZZ',
	site: { url: 'https://www.bnesim.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const payAsYouGo = {
	id: 'bnesim-payg',
	carrierId: 'bnesim',
	revision: '2026-11-30',
	name: { en: 'Pay-as-you-go data', 'zh-Hans': '按量付费流量' },
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
		refund,
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: the credit has no end date.', 'zh-Hans': '没有后果：余额没有到期日。' },
		risks: [],
		notes: [
			{
				en: 'Pay-as-you-go credit has no end date as long as that mode is the one chosen.',
				'zh-Hans': '按量付费余额没有到期日，前提是一直选用这种模式。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'high' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts', ...HELP, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'medium' }
	]
} satisfies Plan;

const renewing = {
	id: 'bnesim-monthly',
	carrierId: 'bnesim',
	revision: '2026-11-30',
	name: { en: 'Daily / monthly plan', 'zh-Hans': '日付／月付套餐' },
	form: ['esim'],
	billing: 'prepaid',
	zone: { ask: true },
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'recurring',
					every: { n: { ask: true, usual: 30, choices: [1, 30] }, unit: 'days' },
					from: 'activation'
				}
			}
		],
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
		refund,
		documents: [],
		blockers: [],
		ifNotCancelled: {
			en: 'It renews and charges again, every day or every 30 days.',
			'zh-Hans': '会自动续订并扣款：每天或每 30 天一次。'
		},
		risks: [],
		notes: [
			{
				en: 'The daily plan lasts 1 day, the monthly one 30 days; what is left is then set to zero and the plan renews by itself.',
				'zh-Hans': '日付套餐 1 天，月付套餐 30 天；到期后剩余清零，并自动续订。'
			},
			{
				en: 'It can be changed or cancelled at any time; how late before a renewal is not said.',
				'zh-Hans': '随时可以更改或取消；续订前最晚多久没有写明。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://www.bnesim.com/',
				how: { en: 'Online, at any time.', 'zh-Hans': '随时在网上取消。' }
			}
		],
		disputed: [
			{
				fact: 'facts.ways',
				readings: [
					{
						en: 'Its help page: at any time, without saying where.',
						'zh-Hans': '官方帮助页：随时可以，没有写明在哪里。'
					},
					{
						en: 'A letter service: in the eSIM app, menu > Subscriptions, or in the web Self Care portal; nothing by post.',
						'zh-Hans': '某信函服务网站：在 eSIM App 的菜单 > Subscriptions，或网页 Self Care；不接受邮寄。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...HELP, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'high' },
		{ fact: 'facts.notes', ...HELP, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'medium' },
		{ fact: 'facts.ways', ...HELP, confidence: 'medium' },
		{ fact: 'facts.ways', ...LETTERS, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [payAsYouGo, renewing];
