import { every30Days } from '$lib/catalogue/common/lives';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const PAYGO = cited('https://www.ultramobile.com/paygo/', '2026-09-29');
const CYCLE = page('https://www.ultramobile.com/faq/when-do-my-minutes-or-text-mms-messages-expire/', '2026-11-21');
const CHARGE = page('https://www.ultramobile.com/ufaqs/how-can-i-recharge-my-paygo-plan-2/', '2026-11-30');
const RETENTION = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/82e22c5f3754352189fb59add1f05a84e8031754/frontend/tools/phone-number-lifecycle-mvp/retention-intelligence.json',
	'2026-11-30'
);
const TERMS = cited('https://www.ultramobile.com/mobile-plans-terms-conditions/', '2026-09-29');
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
	revision: '2026-11-30',
	name: { en: 'PayGo $3 / 30 days', 'zh-Hans': 'PayGo（紫卡）3 美元/30 天' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'America/Los_Angeles',
	intent: 'keep',
	terms: {
		lives: [
			{
				...every30Days,
				charge: { amount: { minor: 300, currency: 'USD' }, from: 'balance' },
				// Two readings of an empty wallet, 60 days after the last payment or 60 days suspended: the earlier.
				afterEnd: [
					{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
					{ after: { days: 30 }, state: 'number-lost' }
				]
			}
		],
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
				en: 'Below $3 it is suspended; money that makes it $3 brings it back and starts new 30 days. The PayGo page ends account and number 60 days after the last payment, about 30 days into the suspension; the terms say up to 60 days suspended. Counted here is the earlier.',
				'zh-Hans':
					'不足 3 美元就停机；补到 3 美元即恢复，并开始新的 30 天。PayGo 页面说最后一次付费 60 天后注销账户和号码，约为停机 30 天后；条款说最多停机 60 天。这里按较早的算。'
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
		{ fact: 'terms.lives.plan', ...CHARGE, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...RETENTION, confidence: 'medium' },
		{ fact: 'terms.lives.plan', ...TERMS, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...PAYGO, confidence: 'low' },
		{ fact: 'facts.refund', ...PAYGO, confidence: 'low' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.portOut', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...PAYGO, confidence: 'medium' },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.notes', ...PAYGO, confidence: 'low' },
		{ fact: 'facts.notes', ...RETENTION, confidence: 'medium' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.ways', ...PAYGO, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [payGo];
