import { every30Days, rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { creditLost, noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Contact } from '$lib/domain/plan/last-step';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = cited('https://www.lebara.co.uk/en/help/new-members/my-sim-card-not-working.html', '2026-09-16');
const PASSES = page('https://mobile.lebara.com/gb/en/passes-terms-and-conditions', '2026-11-21');
const PAY_MONTHLY = page('http://www.lebara.co.uk/paym-terms-and-conditions', '2026-11-21');
const RATES = cited('https://www.lebara.co.uk/en/rates.html', '2026-09-16');
const ESIM = cited('https://www.lebara.co.uk/en/help/esim.html', '2026-10-09');
const FORUM = page('https://www.nodeseek.com/post-863917-1', '2026-11-30');
const MY_LEBARA = cited('https://www.lebara.co.uk/en/mylebara.html', '2026-11-30');
const CARDS = cited('https://www.lebara.co.uk/en/mylebara/payment-method.html', '2026-11-30');
const CONTACT = cited('https://www.lebara.co.uk/en/help/contact-us.html', '2026-11-30');
const NUMBERS = page('http://www.paccodes.net/keep-my-mobile-number/', '2026-11-30');
const RESEARCH = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/1ac1810eaeb3489176de129983d469f390d6b9ba/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/lebara-uk-direct-esim-china.json',
	'2026-11-30'
);
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'lebara-uk',
	name: { en: 'Lebara UK', 'zh-Hans': 'Lebara 英国' },
	country: 'GB',
	hostNetwork: 'Vodafone UK',
	site: { url: 'https://www.lebara.co.uk/', checked: '2026-11-21' },
	mccMnc: ['234-87', '234-15'],
	iccidPrefixes: ['894416', '894441']
} satisfies Carrier;

const contacts = [
	{ kind: 'chat', url: 'https://www.lebara.co.uk/en/help/contact-us.html' },
	{ kind: 'account', url: 'https://www.lebara.co.uk/en/mylebara.html' }
] as const satisfies readonly Contact[];

const payg = {
	id: 'lebara-payg',
	carrierId: 'lebara-uk',
	revision: '2026-11-30',
	name: { en: 'Pay as you go', 'zh-Hans': '随用随付' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Europe/London',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...rollingFromEvent,
					span: { days: 90 },
					qualifying: ['sms', 'call', 'data']
				},
				afterEnd: [
					{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
					{ after: { days: 365 }, state: 'number-lost' }
				],
				marginDays: 1
			}
		],
		exits: [{ ...nothingToCancel, channels: [{ kind: 'online', available: 'yes' }] }],
		portCode
	},
	facts: {
		fees: [],
		refund: creditLost,
		documents: [],
		blockers: [],
		identity: noIdentity,
		portOut: pac,
		ifNotCancelled: { en: 'It lapses without use.', 'zh-Hans': '不使用就会失效。' },
		risks: [
			{
				en: 'The first activation has to be in the UK; it can be ordered from abroad.',
				'zh-Hans': '首次激活必须在英国，可以在境外下单。'
			}
		],
		notes: [
			{
				en: 'After 90 days without use the SIM is barred; a top-up or a plan brings it back. After another 365 days it has expired and the number is gone.',
				'zh-Hans': '90 天不使用会被停用，充值或买套餐可以恢复；再过 365 天卡失效，号码收回。'
			},
			{
				en: 'To say to the live agent, as a tutorial has it: "I am roaming in China. I can receive SMS but cannot send any, although I have credit and the 7 days are over. Please remove the roaming block on my account."',
				'zh-Hans':
					'教程建议对在线客服这样说：“I am roaming in China. I can receive SMS but cannot send any, although I have credit and the 7 days are over. Please remove the roaming block on my account.”（我在中国漫游，能收短信但发不出，余额足够，也过了 7 天，请解除漫游限制。）'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://www.lebara.co.uk/en/mylebara/payment-method.html',
				language: 'en',
				how: {
					en: 'Nothing has to be cancelled. To stop every charge to a card, take the saved cards off.',
					'zh-Hans': '不需要解约。不想再被扣款，就移除保存的银行卡。'
				},
				path: [
					{ label: 'Account', means: { en: 'account', 'zh-Hans': '账户' } },
					{ label: 'Payment method', means: { en: 'payment method', 'zh-Hans': '付款方式' } },
					{ act: { en: 'first take off the default card, then the others', 'zh-Hans': '先移除默认卡，再移除其他卡' } }
				]
			}
		],
		helpLines: [
			{ number: '020 7031 0791', scope: { en: 'for a PAC, by an old list', 'zh-Hans': '申请 PAC，出自较旧的号码表' } }
		],
		keep: {
			ways: [
				{
					does: { en: 'One SMS in the UK (sent in China £0.49)', 'zh-Hans': '在英国发一条短信（在中国发 0.49 英镑）' },
					costs: { minor: 19, currency: 'GBP' },
					fromAbroad: 'yes'
				},
				{ does: { en: 'A call, or mobile data', 'zh-Hans': '打电话，或用移动数据' }, fromAbroad: 'yes' }
			],
			notCounted: [
				{ en: 'Receiving SMS, logging in, looking at the balance.', 'zh-Hans': '收短信、登录、查余额。' },
				{ en: 'A top-up before the bar: that it counts is not said.', 'zh-Hans': '停用之前充值：算不算没有写明。' }
			],
			fromAbroad: {
				en: 'Users: a new line abroad sends no SMS for about 7 days, receiving works; if it stays so, ask the live agent to remove the roaming block. A Visa card issued in China worked.',
				'zh-Hans':
					'用户称：新卡在境外约 7 天不能发短信，能收；过后仍不行就请在线客服解除漫游限制。有人用中国发行的 Visa 卡付款成功。'
			},
			rescue: {
				en: 'Barred: in My Lebara open Account > Dashboard, scroll to "Pay as you go" and top up about £5, or buy a plan. That works for 365 days; after them it takes a new SIM with a new number.',
				'zh-Hans':
					'停用后：在 My Lebara 打开 Account > Dashboard，下拉到“Pay as you go”，充约 5 英镑，或买套餐。365 天内有效；之后只能换新卡新号。'
			}
		},
		contacts
	},
	sources: [
		{ fact: 'terms.lives.number', ...HELP, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...HELP, confidence: 'medium' },
		{ fact: 'facts.refund', ...HELP, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'medium' },
		{ fact: 'facts.risks', ...HELP, confidence: 'medium' },
		{ fact: 'facts.risks', ...ESIM, confidence: 'high' },
		{ fact: 'facts.notes', ...HELP, confidence: 'medium' },
		{ fact: 'facts.notes', ...CONTACT, confidence: 'low' },
		{ fact: 'facts.ways.online', ...CARDS, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...NUMBERS, confidence: 'low' },
		{ fact: 'facts.keep', ...HELP, confidence: 'medium' },
		{ fact: 'facts.keep', ...RATES, confidence: 'medium' },
		{ fact: 'facts.keep', ...FORUM, confidence: 'medium' },
		{ fact: 'facts.keep', ...RESEARCH, confidence: 'medium' },
		{ fact: 'facts.keep', ...MY_LEBARA, confidence: 'low' },
		{ fact: 'facts.contacts', ...CONTACT, confidence: 'low' },
		{ fact: 'facts.contacts', ...MY_LEBARA, confidence: 'low' },
		...pacSources
	]
} satisfies Plan;

const renewing = {
	id: 'lebara-plan',
	carrierId: 'lebara-uk',
	revision: '2026-11-30',
	name: { en: '30-day plan, renews by itself', 'zh-Hans': '30 天自动续订套餐' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Europe/London',
	intent: 'keep',
	terms: {
		lives: [{ ...every30Days, charge: { from: 'balance' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'hours-before-renewal', hours: 3 },
				nature: 'binding',
				serviceEnds: 'with-rule',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'sms', available: 'yes' }
				]
			}
		],
		portCode
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		portOut: pac,
		ifNotCancelled: {
			en: 'It renews every 30 days while the credit lasts.',
			'zh-Hans': '余额足够时每 30 天自动续订。'
		},
		risks: [
			{
				en: 'The plan is sold in 2026; only the hour until which it can be stopped rests on terms of about 2017: check what your plan says today.',
				'zh-Hans': '套餐在 2026 年仍在售；只有最晚取消时间出自约 2017 年的条款，请核实现行规定。'
			}
		],
		notes: [
			{
				en: 'Opt out at least 3 hours before midnight of the renewal day; counted here is the midnight at which that day begins. It stays until the paid period ends.',
				'zh-Hans': '要在续订日午夜前至少 3 小时取消；这里按续订日开始的那个 0 点计算。取消后用到已付周期结束。'
			},
			{ en: 'It renews by itself until that is switched off.', 'zh-Hans': '自动续订默认打开，关闭之前会一直续订。' },
			{
				en: 'One user, abroad: the dashboard showed no plan until £5 of pay as you go credit was added.',
				'zh-Hans': '有一位境外用户：充了 5 英镑随用随付余额后，Dashboard 才显示套餐。'
			},
			{
				en: 'Old pay-monthly terms differ: 30 days of notice; SIM-only without a term one working day; 14 days to withdraw.',
				'zh-Hans': '旧的月付条款不同：提前 30 天通知；无合约 SIM-only 提前一个工作日；14 天内可撤约。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://www.lebara.co.uk/en/mylebara.html',
				language: 'en',
				path: [
					{ label: 'Account', means: { en: 'account', 'zh-Hans': '账户' } },
					{ label: 'Dashboard', means: { en: 'overview, My Lebara', 'zh-Hans': '概览，即 My Lebara' } },
					{ label: 'manage', means: { en: 'manage', 'zh-Hans': '管理' } },
					{ label: 'Automatic renewal', means: { en: 'switch it off', 'zh-Hans': '自动续订，关闭' } },
					{ label: 'Cancel Plan', means: { en: 'confirm in the window', 'zh-Hans': '在弹窗里确认取消套餐' } }
				],
				asks: ['email', { en: 'The password of the account; no papers', 'zh-Hans': '账户密码，不需要证件材料' }],
				how: {
					en: 'Then take the saved card off under Account > Payment method, the default one first.',
					'zh-Hans': '然后在 Account > Payment method 移除保存的银行卡，先移除默认卡。'
				}
			},
			{
				channel: 'sms',
				how: { en: 'Text the opt-out keyword that your plan names.', 'zh-Hans': '发送套餐说明里的退订关键词。' }
			}
		],
		keep: {
			rescue: {
				en: 'Without a plan the line is pay as you go: barred after 90 days without use, which a top-up or a plan ends; 365 days later it has expired.',
				'zh-Hans': '没有套餐后就是随用随付：90 天不使用会停用，充值或买套餐可以恢复；再过 365 天失效。'
			}
		},
		contacts
	},
	sources: [
		{ fact: 'terms.lives.plan', ...PASSES, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...PASSES, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...PASSES, confidence: 'medium' },
		{ fact: 'facts.risks', ...PASSES, confidence: 'medium' },
		{ fact: 'facts.notes', ...PASSES, confidence: 'low' },
		{ fact: 'facts.notes', ...PAY_MONTHLY, confidence: 'low' },
		{ fact: 'facts.risks', ...MY_LEBARA, confidence: 'medium' },
		{ fact: 'facts.notes', ...MY_LEBARA, confidence: 'medium' },
		{ fact: 'facts.ways.sms', ...PASSES, confidence: 'low' },
		{ fact: 'facts.ways.online', ...MY_LEBARA, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...CARDS, confidence: 'medium' },
		{ fact: 'facts.keep', ...HELP, confidence: 'medium' },
		{ fact: 'facts.contacts', ...CONTACT, confidence: 'low' },
		{ fact: 'facts.contacts', ...MY_LEBARA, confidence: 'low' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg, renewing];
