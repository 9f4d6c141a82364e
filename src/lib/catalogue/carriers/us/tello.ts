import { every30Days, keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const CANCEL = page('https://tello.com/help_center/how-can-i-cancel-my-service?_language=en', '2026-11-21');
const CYCLE = page(
	'https://tello.com/help_center/when-does-my-billing-cycle-start-and-renew?_language=en',
	'2026-11-21'
);
const PAYG = page(
	'https://tello.com/help_center/plans-pricing/how-does-pay-as-you-go-work?srsltid=AfmBOoo1wRnGCihVjL-i5x8QlhDf-IJoqsUivf8e0nj3OiIc0JLI0Wsb',
	'2026-11-21'
);
const TERMS = cited('https://tello.com/terms', '2026-09-29');
const BACKGROUND = unseen('2026-11-21');

const noIdentity = { en: 'No identity document is asked for.', 'zh-Hans': '不要求身份证件。' };

export const carrier = {
	id: 'tello',
	name: { en: 'Tello', 'zh-Hans': 'Tello' },
	country: 'US',
	hostNetwork: 'T-Mobile US',
	site: { url: 'https://tello.com/', checked: '2026-11-21' },
	mccMnc: ['310-260'],
	iccidPrefixes: ['8901240']
} satisfies Carrier;

const monthly = {
	id: 'tello-plan',
	carrierId: 'tello',
	revision: '2026-11-30',
	name: { en: 'Monthly plan', 'zh-Hans': '月套餐' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'America/New_York',
	intent: 'keep',
	terms: {
		lives: [{ ...every30Days, charge: { from: 'card' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'hours-before-renewal', hours: 24 },
				nature: 'binding',
				serviceEnds: 'with-rule',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'no' }
				]
			}
		],
		ifUnpaid: [{ after: 'unknown', state: 'suspended' }]
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'USD' } }],
		refund: {
			en: 'Nothing: plan, PAYG credit and Tello Dollars are lost.',
			'zh-Hans': '不退：套餐、PAYG 余额和 Tello Dollars 都作废。'
		},
		documents: [],
		blockers: [],
		identity: noIdentity,
		portOut: {
			en: 'Port out with the data at the bottom of "My SIM"; only inside the paid cycle.',
			'zh-Hans': '用“My SIM”页面底部的资料转出；只能在已付费的周期内办理。'
		},
		ifNotCancelled: { en: 'The card is charged again every 30 days.', 'zh-Hans': '每 30 天再扣一次款。' },
		risks: [],
		notes: [
			{
				en: 'A plan activated on 5 July renews on 4 August, between 05:00 and 11:00 Eastern time. Cancel at least 24 hours before; it stays until the paid cycle ends.',
				'zh-Hans':
					'7 月 5 日激活的套餐在 8 月 4 日美东时间 05:00～11:00 续订。至少提前 24 小时取消，取消后用到已付周期结束。'
			},
			{ en: 'Switch PAYG auto-recharge off as well.', 'zh-Hans': '同时关闭 PAYG 自动充值。' },
			{
				en: 'If a charge fails, a second one is tried a day later, then the plan is suspended. PAYG credit then ends 3 months after it was bought.',
				'zh-Hans': '扣款失败后隔一天再试一次，之后套餐停用；PAYG 余额在购买 3 个月后到期。'
			},
			{ en: 'Seven days before the number ends there is a warning.', 'zh-Hans': '号码失效前 7 天会有提醒。' },
			{ en: 'Deleting the account is a separate request by e-mail.', 'zh-Hans': '注销账户要另外发电邮申请。' }
		],
		ways: [
			{
				channel: 'online',
				url: 'https://tello.com/',
				how: { en: 'Dashboard > My Plan > Cancel plan.', 'zh-Hans': 'Dashboard > My Plan > Cancel plan。' }
			},
			{ channel: 'phone', how: { en: 'Support does not cancel for you.', 'zh-Hans': '客服不代办取消。' } }
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...CYCLE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.ifUnpaid', ...PAYG, confidence: 'medium' },
		{ fact: 'facts.fees', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.refund', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.portOut', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.notes', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.notes', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.notes', ...PAYG, confidence: 'medium' },
		{ fact: 'facts.ways', ...CANCEL, confidence: 'high' }
	]
} satisfies Plan;

const credit = {
	id: 'tello-payg',
	carrierId: 'tello',
	revision: '2026-11-21',
	name: { en: 'PAYG credit only', 'zh-Hans': '纯余额' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'America/New_York',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { months: 3 },
					tiers: [{ atLeast: { minor: 2000, currency: 'USD' }, gives: { months: 3 } }]
				},
				also: [
					{
						rule: {
							...keptByTopUp,
							span: { days: 90 },
							tiers: [{ atLeast: { minor: 2000, currency: 'USD' }, gives: { days: 90 } }]
						},
						why: 'reading'
					}
				],
				afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'Credit is lost with the number.', 'zh-Hans': '余额随号码一起作废。' },
		documents: [],
		blockers: [],
		identity: noIdentity,
		ifNotCancelled: { en: 'The number is deleted for good.', 'zh-Hans': '号码永久删除。' },
		risks: [{ en: 'The first activation works only inside the USA.', 'zh-Hans': '首次激活只能在美国境内。' }],
		notes: [
			{
				en: 'Only a new order of credit extends it; sending SMS or any other use does not.',
				'zh-Hans': '只有再次购买余额才延长有效期；发短信等使用都不算。'
			},
			{ en: 'With an active plan the credit does not end.', 'zh-Hans': '有生效的套餐时余额不会到期。' }
		],
		disputed: [
			{
				fact: 'terms.lives.number',
				readings: [
					{ en: '90 days after the last order (terms).', 'zh-Hans': '最后一次购买起 90 天（条款）。' },
					{ en: '3 months after the purchase (help page).', 'zh-Hans': '购买起 3 个月（帮助页）。' }
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...PAYG, confidence: 'high' },
		{ fact: 'terms.lives.number', ...TERMS, confidence: 'high' },
		{ fact: 'terms.exits.none', ...PAYG, confidence: 'high' },
		{ fact: 'facts.refund', ...PAYG, confidence: 'high' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...PAYG, confidence: 'high' },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...PAYG, confidence: 'high' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [monthly, credit];
