import { every30Days, rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { creditLost, noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = cited('https://www.lebara.co.uk/en/help/new-members/my-sim-card-not-working.html', '2026-09-16');
const PASSES = page('https://mobile.lebara.com/gb/en/passes-terms-and-conditions', '2026-11-21');
const PAY_MONTHLY = page('http://www.lebara.co.uk/paym-terms-and-conditions', '2026-11-21');
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

const payg = {
	id: 'lebara-payg',
	carrierId: 'lebara-uk',
	revision: '2026-11-21',
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
		exits: [nothingToCancel],
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
		risks: [{ en: 'The first activation has to be in the UK.', 'zh-Hans': '首次激活必须在英国。' }],
		notes: [
			{
				en: 'What counts: a call, a text or mobile data; the cheapest was £0.19.',
				'zh-Hans': '算数的：打电话、发短信、用移动数据，最低花费 0.19 英镑。'
			},
			{
				en: 'What does not count: receiving texts, logging in. That a top-up before the bar counts is not said.',
				'zh-Hans': '不算的：收短信、登录。停机前充值算不算没有说明。'
			},
			{
				en: 'After 90 days without use the SIM is barred; a top-up or a plan brings it back. After another 365 days it has expired and the number is gone.',
				'zh-Hans': '90 天不使用会被停用，充值或买套餐可以恢复；再过 365 天卡失效，号码收回。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...HELP, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...HELP, confidence: 'medium' },
		{ fact: 'facts.refund', ...HELP, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'medium' },
		{ fact: 'facts.risks', ...HELP, confidence: 'medium' },
		{ fact: 'facts.notes', ...HELP, confidence: 'medium' },
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
				en: 'The terms are of about 2017: check what your plan says today.',
				'zh-Hans': '条款约为 2017 年版，请核实现行规定。'
			}
		],
		notes: [
			{
				en: 'Opt out at least 3 hours before midnight of the renewal day; counted here is the midnight at which that day begins. It stays until the paid period ends.',
				'zh-Hans': '要在续订日午夜前至少 3 小时取消；这里按续订日开始的那个 0 点计算。取消后用到已付周期结束。'
			},
			{
				en: 'Old pay-monthly terms differ: 30 days of notice; SIM-only without a term one working day; 14 days to withdraw.',
				'zh-Hans': '旧的月付条款不同：提前 30 天通知；无合约 SIM-only 提前一个工作日；14 天内可撤约。'
			}
		],
		ways: [
			{ channel: 'online', how: { en: 'On the web site.', 'zh-Hans': '在官网办理。' } },
			{
				channel: 'sms',
				how: { en: 'Text the opt-out keyword that your plan names.', 'zh-Hans': '发送套餐说明里的退订关键词。' }
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...PASSES, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...PASSES, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...PASSES, confidence: 'medium' },
		{ fact: 'facts.risks', ...PASSES, confidence: 'medium' },
		{ fact: 'facts.notes', ...PASSES, confidence: 'low' },
		{ fact: 'facts.notes', ...PAY_MONTHLY, confidence: 'low' },
		{ fact: 'facts.ways', ...PASSES, confidence: 'low' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg, renewing];
