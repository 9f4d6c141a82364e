import { every30Days } from '$lib/catalogue/common/lives';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const PAYGO = cited('https://www.ultramobile.com/paygo/', '2026-09-29');
const CYCLE = page('https://www.ultramobile.com/faq/when-do-my-minutes-or-text-mms-messages-expire/', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'ultra-mobile',
	name: { en: 'Ultra Mobile', 'zh-Hans': 'Ultra Mobile' },
	country: 'US',
	hostNetwork: 'T-Mobile US',
	site: { url: 'https://www.ultramobile.com/', checked: '2026-11-21' },
	mccMnc: ['310-260'],
	iccidPrefixes: ['8901260']
} satisfies Carrier;

const payGo = {
	id: 'ultra-paygo',
	carrierId: 'ultra-mobile',
	revision: '2026-11-21',
	name: { en: 'PayGo $3 / 30 days', 'zh-Hans': 'PayGo（紫卡）3 美元/30 天' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'America/Los_Angeles',
	intent: 'keep',
	terms: {
		lives: [every30Days],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'hours-before-renewal', hours: 'unknown' },
				nature: 'binding',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'no',
				channels: [{ kind: 'online', available: 'yes' }]
			}
		],
		ifUnpaid: [
			{ after: { days: 0 }, state: 'suspended' },
			{ after: 'unknown', state: 'number-lost' }
		]
	},
	facts: {
		fees: [],
		refund: { en: 'What is in the wallet is not paid back.', 'zh-Hans': '钱包余额不退。' },
		documents: [],
		blockers: [],
		identity: { en: 'No identity document is asked for.', 'zh-Hans': '不要求身份证件。' },
		portOut: {
			en: 'Port out with the account number and PIN while the line is active.',
			'zh-Hans': '在线路有效期间，凭账号和 PIN 码转出。'
		},
		ifNotCancelled: {
			en: 'Without money it is suspended; later the number is lost. PayGo cannot move to another Ultra plan.',
			'zh-Hans': '没钱续费会停机，之后号码收回。PayGo 不能换到 Ultra 的其他套餐。'
		},
		risks: [
			{
				en: 'Users report that lines were closed after the profile had been moved to a third-party eSIM card.',
				'zh-Hans': '有用户反映把号码写入第三方 eSIM 卡后被关停。'
			}
		],
		notes: [
			{
				en: 'It renews every 30 days, whatever the month: $3 has to be in the wallet. In which time zone the day ends is not said.',
				'zh-Hans': '不论大小月都是每 30 天续一次，钱包里要有 3 美元。按哪个时区截止没有说明。'
			},
			{
				en: 'How long it stays suspended before the number is lost stands in the terms and was not read.',
				'zh-Hans': '停机多久后号码收回写在条款里，没有查到。'
			},
			{
				en: 'To end it, switch auto-recharge off before the renewal; how long before is not known.',
				'zh-Hans': '想结束，要在续订前关闭自动充值；要提前多久不清楚。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://www.ultramobile.com/',
				how: { en: 'Switch auto-recharge off in your account.', 'zh-Hans': '在账户里关闭自动充值。' }
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...CYCLE, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...PAYGO, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...PAYGO, confidence: 'low' },
		{ fact: 'terms.ifUnpaid', ...PAYGO, confidence: 'low' },
		{ fact: 'facts.refund', ...PAYGO, confidence: 'low' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.portOut', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...PAYGO, confidence: 'medium' },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.notes', ...PAYGO, confidence: 'low' },
		{ fact: 'facts.ways', ...PAYGO, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [payGo];
