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
const CANCEL_AGAIN = page('https://tello.com/help_center/how-can-i-cancel-my-service?_language=en', '2026-11-30');
const FAILED = page(
	'https://tello.com/help_center/why-did-my-plan-not-renew-automatically-as-i-expected?_language=en',
	'2026-11-30'
);
const RENEWS = page(
	'https://tello.com/help_center/when-does-the-automatic-plan-renewal-occur?_language=en',
	'2026-11-30'
);
const LEFT_OVER = page(
	'https://tello.com/help_center/will-unused-service-carry-over-to-the-next-month?_language=en',
	'2026-11-30'
);
const GRACE = cited('https://tello.com/help_center/phone-number/when-will-my-phone-number-expire', '2026-09-16');
const PRICE = cited('https://tello.com/buy/custom_plans?plan=0-300', '2026-09-16');
const ABROAD = cited(
	'https://tello.com/help_center/activate-port-in/can-i-activate-tello-while-i-m-abroad',
	'2026-09-29'
);
const ORDER = cited('https://tello.com/buy/pay_as_you_go', '2026-09-29');
const ORDERS = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/431cb1d7df0a8aff775d66a642501df2bba66358/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/tello-paygo-credit-2026.json',
	'2026-11-30'
);
const FORUM = page('https://www.nodeseek.com/post-843142-1', '2026-11-30');
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
		lives: [
			{
				...every30Days,
				charge: { from: 'card' },
				afterEnd: [
					{ after: { days: 0 }, state: 'suspended', rescue: 'pay' },
					{ after: { days: 5 }, state: 'warned' },
					{ after: { days: 12 }, state: 'number-lost' }
				]
			}
		],
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
		ifUnpaid: [
			{ after: { days: 1 }, state: 'suspended', rescue: 'pay' },
			{ after: { days: 12 }, state: 'number-lost' }
		]
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
			en: 'Port out with the data at the bottom of the "Porting" page (an older copy says "My SIM"), in the paid cycle or in the 12 days behind it. Starting it forfeits plan, PAYG credit and Tello Dollars.',
			'zh-Hans':
				'用“Porting”页面底部的资料转出（旧版帮助页写的是“My SIM”），要在已付费周期内或之后 12 天内办理。一开始转网，套餐、PAYG 余额和 Tello Dollars 就作废。'
		},
		ifNotCancelled: { en: 'The card is charged again every 30 days.', 'zh-Hans': '每 30 天再扣一次款。' },
		risks: [
			{
				en: 'Without a renewal the number is kept for 12 days; then it is gone and nobody brings it back.',
				'zh-Hans': '不续订号码只保留 12 天，之后收回，无法找回。'
			}
		],
		notes: [
			{
				en: 'A plan activated on 5 July renews on 4 August, between 05:00 and 11:00 Eastern time. Cancel at least 24 hours before; it stays until the paid cycle ends.',
				'zh-Hans':
					'7 月 5 日激活的套餐在 8 月 4 日美东时间 05:00～11:00 续订。至少提前 24 小时取消，取消后用到已付周期结束。'
			},
			{
				en: 'Switch PAYG auto-recharge off as well: "My Settings" > Auto-Recharge.',
				'zh-Hans': '同时关闭 PAYG 自动充值：“My Settings” > Auto-Recharge。'
			},
			{
				en: 'If a charge fails, a second one is tried within 24 hours, then the plan is suspended: log in and buy a new plan. PAYG credit then ends 3 months after it was bought.',
				'zh-Hans': '扣款失败后 24 小时内再试一次，之后套餐停用：请登录再买一个套餐。PAYG 余额在购买 3 个月后到期。'
			},
			{
				en: 'Service goes on to the end of the cycle, or of a port-out, whichever is earlier.',
				'zh-Hans': '服务用到周期结束或转网完成，以先到者为准。'
			},
			{
				en: 'A notice 48 hours before the renewal can be switched on. If it fails to come, Tello gives nothing back.',
				'zh-Hans': '可以打开续订前 48 小时的提醒；提醒没发出，Tello 也不退款。'
			},
			{
				en: 'What is left carries over only on a renewal or change by hand, at least 24 hours before, and only for what the new plan has.',
				'zh-Hans': '剩余额度只有至少提前 24 小时手动续订或更换套餐才能结转，而且只限新套餐里有的项目。'
			},
			{ en: 'Seven days before the number ends there is a warning.', 'zh-Hans': '号码失效前 7 天会有提醒。' },
			{
				en: 'Deleting the account: cancel first, then write to Customer Support from inside the online account.',
				'zh-Hans': '注销账户：先取消，再从网上账户里给 Customer Support 留言。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://tello.com/help_center/how-can-i-cancel-my-service',
				language: 'en',
				path: [
					{ label: 'Dashboard', means: { en: 'overview', 'zh-Hans': '概览' } },
					{ label: 'My Plan', means: { en: 'the box on the right', 'zh-Hans': '右侧的“我的套餐”' } },
					{ label: 'Cancel Plan', means: { en: 'cancel, at the bottom', 'zh-Hans': '取消套餐，在最下方' } },
					{ act: { en: 'follow the prompts', 'zh-Hans': '按提示操作' } }
				],
				how: {
					en: 'Only the log-in is asked for. Nobody at support does it for you.',
					'zh-Hans': '只需要登录，客服不代办。'
				}
			},
			{ channel: 'phone', how: { en: 'Support does not cancel for you.', 'zh-Hans': '客服不代办取消。' } }
		],
		keep: {
			ways: [
				{
					does: {
						en: 'A paid plan every 30 days, the cheapest $5 and taxes',
						'zh-Hans': '每 30 天一个付费套餐，最便宜 5 美元另加税'
					},
					costs: { minor: 500, currency: 'USD' },
					url: 'https://tello.com/buy/custom_plans?plan=0-300',
					fromAbroad: 'yes'
				}
			],
			notCounted: [
				{
					en: 'Anything but a renewal that went through, a new plan, or a port-out within the 12 days.',
					'zh-Hans': '只有续订成功、买新套餐，或在 12 天内转网才算，其他都不算。'
				}
			],
			fromAbroad: {
				en: 'The first activation works only inside the USA. Wi-Fi Calling & Text works abroad, with a US address for emergency calls (E911); roaming only after use in the USA. In China users paid $0.01 an SMS and $0.01 a MB.',
				'zh-Hans':
					'首次激活只能在美国境内。Wi-Fi Calling & Text 在境外可用，要登记美国的 E911 紧急地址；在美国用过才能漫游。有用户称在中国短信每条 0.01 美元，流量每 MB 0.01 美元。'
			},
			rescue: {
				en: 'Log in and buy a new plan within 12 days of the end. Then the number has expired and cannot be brought back.',
				'zh-Hans': '套餐结束后 12 天内登录再买一个套餐；之后号码失效，无法恢复。'
			}
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...CYCLE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...GRACE, confidence: 'medium' },
		{ fact: 'terms.lives.plan', ...CANCEL_AGAIN, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...RENEWS, confidence: 'high' },
		{ fact: 'terms.ifUnpaid', ...FAILED, confidence: 'high' },
		{ fact: 'terms.ifUnpaid', ...GRACE, confidence: 'medium' },
		{ fact: 'facts.fees', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.refund', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.portOut', ...CANCEL_AGAIN, confidence: 'high' },
		{ fact: 'facts.portOut', ...GRACE, confidence: 'medium' },
		{ fact: 'facts.risks', ...GRACE, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.notes', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.notes', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.notes', ...PAYG, confidence: 'medium' },
		{ fact: 'facts.notes', ...FAILED, confidence: 'high' },
		{ fact: 'facts.notes', ...RENEWS, confidence: 'high' },
		{ fact: 'facts.notes', ...LEFT_OVER, confidence: 'high' },
		{ fact: 'facts.ways', ...CANCEL_AGAIN, confidence: 'high' },
		{ fact: 'facts.keep', ...FAILED, confidence: 'high' },
		{ fact: 'facts.keep', ...GRACE, confidence: 'medium' },
		{ fact: 'facts.keep', ...PRICE, confidence: 'medium' },
		{ fact: 'facts.keep', ...ABROAD, confidence: 'medium' },
		{ fact: 'facts.keep', ...ORDERS, confidence: 'medium' },
		{ fact: 'facts.keep', ...FORUM, confidence: 'low' }
	]
} satisfies Plan;

const credit = {
	id: 'tello-payg',
	carrierId: 'tello',
	revision: '2026-11-30',
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
		exits: [{ ...nothingToCancel, channels: [{ kind: 'online', available: 'yes' }] }]
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
			{ en: 'With an active plan the credit does not end.', 'zh-Hans': '有生效的套餐时余额不会到期。' },
			{
				en: 'In the USA a minute and an SMS cost 1 cent each, a MB 2 cents.',
				'zh-Hans': '在美国通话每分钟 1 美分，短信每条 1 美分，流量每 MB 2 美分。'
			},
			{
				en: 'Whether the 12 days that a plan leaves the number also follow the end of credit is not known: do not count on it.',
				'zh-Hans': '套餐结束后号码保留 12 天，余额到期后是否也有这 12 天不清楚：不要指望。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://tello.com/help_center/how-can-i-cancel-my-service',
				language: 'en',
				path: [
					{ label: 'My Settings', means: { en: 'my settings', 'zh-Hans': '我的设置' } },
					{ label: 'Auto-Recharge', means: { en: 'switch it off', 'zh-Hans': '自动充值，关闭' } }
				],
				how: {
					en: 'Nothing has to be cancelled; switch the recharge off. Deleting the account is asked for by a message to support.',
					'zh-Hans': '不需要解约，关闭自动充值即可。注销账户要给客服留言申请。'
				}
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'The $5 plan in its place, every 30 days: $60 a year, and the credit does not end',
						'zh-Hans': '改用 5 美元套餐，每 30 天一次：一年 60 美元，余额不会到期'
					},
					costs: { minor: 500, currency: 'USD' },
					url: 'https://tello.com/buy/custom_plans?plan=0-300',
					fromAbroad: 'unknown'
				},
				{
					does: {
						en: 'A new order of credit before 90 days are over; four a year: $80',
						'zh-Hans': '90 天内再买一次余额；一年四次 80 美元'
					},
					costs: { minor: 2000, currency: 'USD' },
					url: 'https://tello.com/buy/pay_as_you_go',
					fromAbroad: 'unknown'
				}
			],
			notCounted: [{ en: 'Sending SMS or any other use.', 'zh-Hans': '发短信等任何使用。' }],
			fromAbroad: {
				en: 'Cards from other countries and PayPal are reported to be taken.',
				'zh-Hans': '有人称可用其他国家的银行卡和 PayPal。'
			},
			rescue: { en: 'The number has expired and nobody brings it back.', 'zh-Hans': '号码失效，无法恢复。' }
		},
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
		{ fact: 'facts.notes', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.notes', ...ORDER, confidence: 'medium' },
		{ fact: 'facts.notes', ...GRACE, confidence: 'medium' },
		{ fact: 'facts.ways', ...CANCEL_AGAIN, confidence: 'high' },
		{ fact: 'facts.keep', ...PAYG, confidence: 'high' },
		{ fact: 'facts.keep', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.keep', ...ORDER, confidence: 'medium' },
		{ fact: 'facts.keep', ...PRICE, confidence: 'medium' },
		{ fact: 'facts.keep', ...GRACE, confidence: 'medium' },
		{ fact: 'facts.keep', ...ORDERS, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [monthly, credit];
