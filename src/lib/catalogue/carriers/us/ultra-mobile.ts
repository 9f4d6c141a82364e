import { every30Days } from '$lib/catalogue/common/lives';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const PAYGO = cited('https://www.ultramobile.com/paygo/', '2026-09-29');
const CYCLE = page('https://www.ultramobile.com/faq/when-do-my-minutes-or-text-mms-messages-expire/', '2026-11-21');
const CHARGE = page('https://www.ultramobile.com/ufaqs/how-can-i-recharge-my-paygo-plan-2/', '2026-11-30');
const RETENTION = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/82e22c5f3754352189fb59add1f05a84e8031754/frontend/tools/phone-number-lifecycle-mvp/retention-intelligence.json',
	'2026-11-30'
);
const TERMS = cited('https://www.ultramobile.com/mobile-plans-terms-conditions/', '2026-09-29');
const ROAMING = cited('https://www.ultramobile.com/paygo/international-roaming/', '2026-09-26');
const DEALER = page('https://www.ezkonnect.com/faq/', '2026-11-30');
const CARDS = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/431cb1d7df0a8aff775d66a642501df2bba66358/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/ultra-mobile-paygo-3-2026.json',
	'2026-11-30'
);
const WIFI = cited('https://www.ultramobile.com/help-center/what-is-wi-fi-calling/', '2026-09-19');
const BLOCKED = cited('https://www.v2ex.com/t/1199613', '2026-11-30');
const FORUM = page('https://www.nodeseek.com/post-843142-1', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const care: PhoneLine = {
	number: '888-777-0446',
	scope: {
		en: 'care, from the US; hours and a number from abroad are not known',
		'zh-Hans': '客服，美国国内；时间和境外号码不明'
	},
	speaks: 'en'
};

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
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'unknown' }
				]
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
				en: 'In 2026 cards that sellers had activated, and lines topped up with virtual cards, were blocked: buy where Ultra says, on eBay or in T-Mobile shops.',
				'zh-Hans': '2026 年有卖家代激活的卡和用虚拟卡充值的线路被停用：请按 Ultra 的说明在 eBay 或 T-Mobile 门店购买。'
			},
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
				url: 'https://my.ultra.me',
				language: 'en',
				how: {
					en: 'Switch Auto Renew off in your account, and let the wallet run out.',
					'zh-Hans': '在账户里关闭 Auto Renew（自动续费），让钱包余额用完。'
				},
				path: [
					{ label: 'Billing Info', means: { en: 'Billing Info', 'zh-Hans': '付款信息' } },
					{ label: 'Auto Renew', means: { en: 'Off', 'zh-Hans': '自动续费，关闭' } },
					{ label: 'Save Settings', means: { en: 'Save Settings', 'zh-Hans': '保存' } }
				]
			},
			{
				channel: 'phone',
				how: {
					en: 'Call care and say "immediately" or "at the end of the service period" (a dealer says so).',
					'zh-Hans':
						'致电客服，说明 immediately（立即）或 at the end of the service period（本期结束时）（经销商的说法）。'
				},
				lines: [care]
			}
		],
		lossLines: [care],
		lost: {
			en: 'Call care and ask for suspension; a new SIM is ordered in the account or bought, then care moves the number to it.',
			'zh-Hans': '致电客服要求停机；新卡在账户里订购或另买，再由客服把号码转过去。'
		},
		keep: {
			ways: [
				{
					does: {
						en: 'Have $3 in the wallet when the 30 days end. By card in the account, at retailers, or with a PayGo recharge card',
						'zh-Hans': '30 天到期时钱包里有 3 美元。可在账户刷卡、到零售店或用 PayGo 充值卡'
					},
					costs: { minor: 300, currency: 'USD' },
					url: 'https://my.ultra.me',
					fromAbroad: 'unknown'
				},
				{
					does: {
						en: 'Auto Renew under Billing Info: $5, $10 or $20; $3 of it renews, the rest stays in the wallet',
						'zh-Hans':
							'在 Billing Info 打开 Auto Renew（自动续费）：5、10 或 20 美元，其中 3 美元用于续期，其余留在钱包'
					},
					costs: { minor: 500, currency: 'USD' },
					url: 'https://my.ultra.me',
					fromAbroad: 'unknown'
				}
			],
			notCounted: [{ en: 'Calls, texts and data.', 'zh-Hans': '通话、短信和流量。' }],
			fromAbroad: {
				en: 'In the account. A US card is expected, others are reported to work or not. In mainland China an SMS costs $0.10 to receive and $0.50 to send, a call $3.59 a minute; there is no data. Wi-Fi Calling works abroad by the help pages; on mainland networks its set-up is reported to be unsteady.',
				'zh-Hans':
					'在账户里办理。一般要美国的卡，其他卡有人成功有人失败。在中国内地收短信 0.10 美元，发短信 0.50 美元，通话每分钟 3.59 美元，没有流量。帮助页说境外可用 Wi-Fi 通话；有人反映在内地网络上不好开通。'
			},
			check: [
				{
					kind: 'sms',
					to: '6700',
					text: 'BAL',
					does: { en: 'balance and end of the 30 days', 'zh-Hans': '余额和本期到期日' }
				}
			],
			rescue: {
				en: 'Suspended: add enough to reach $3, and new 30 days begin. At 60 days after the last payment the number may be gone. Add-on passes do not help. By the terms a wallet of more than $0 and less than $3 gets one further 30 days.',
				'zh-Hans':
					'停机后：补到 3 美元就恢复，并开始新的 30 天。最后一次付费满 60 天，号码可能收回。附加包没有用。按条款，钱包里超过 0、不足 3 美元的再给一次 30 天。'
			}
		},
		contacts: [
			{ kind: 'account', url: 'https://my.ultra.me' },
			{ kind: 'help', url: 'https://www.ultramobile.com/mobile-plans-terms-conditions/' }
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
		{ fact: 'facts.risks', ...BLOCKED, confidence: 'medium' },
		{ fact: 'facts.risks', ...FORUM, confidence: 'medium' },
		{ fact: 'facts.notes', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.notes', ...PAYGO, confidence: 'low' },
		{ fact: 'facts.notes', ...RETENTION, confidence: 'medium' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...CHARGE, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...CHARGE, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...DEALER, confidence: 'low' },
		{ fact: 'facts.lost', ...DEALER, confidence: 'low' },
		{ fact: 'facts.lossLines', ...CHARGE, confidence: 'high' },
		{ fact: 'facts.lossLines', ...DEALER, confidence: 'low' },
		{ fact: 'facts.keep', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.keep', ...CHARGE, confidence: 'high' },
		{ fact: 'facts.keep', ...PAYGO, confidence: 'medium' },
		{ fact: 'facts.keep', ...RETENTION, confidence: 'medium' },
		{ fact: 'facts.keep', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.keep', ...ROAMING, confidence: 'medium' },
		{ fact: 'facts.keep', ...WIFI, confidence: 'medium' },
		{ fact: 'facts.keep', ...CARDS, confidence: 'low' },
		{ fact: 'facts.contacts', ...CYCLE, confidence: 'high' },
		{ fact: 'facts.contacts', ...TERMS, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [payGo];
