import { page, unseen } from '$lib/catalogue/common/page';
import {
	arrears,
	arrearsSources,
	backInThePool,
	feeGoesOn,
	identity,
	identitySources,
	ifUnpaid,
	numberOnAnyPlan,
	obstacles,
	portCode,
	portOut,
	portOutSources,
	suspendedNumber
} from '$lib/catalogue/common/mainland-china';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const CANCEL_APP = page('https://www.tezrd.com/jiaocheng/46856.html', '2026-11-21');
const CANCEL_SHOP = page('https://www.yunzhuji.net/kahao/519815.html', '2026-11-21');
const BALANCE = page('https://aliyunyh.com/949957.html', '2026-11-21');
/** The operator's customer agreement was read in an old copy that has no address of its own. */
const AGREEMENT = unseen('2026-11-21');

const hotline: PhoneLine = {
	number: '10000',
	scope: { en: 'from a China Telecom number', 'zh-Hans': '用中国电信号码拨打' }
};

export const carrier = {
	id: 'cn-telecom',
	name: { en: 'China Telecom (home)', 'zh-Hans': '中国电信（内地号码）' },
	country: 'CN',
	mccMnc: [],
	iccidPrefixes: ['898603', '898611']
} satisfies Carrier;

const line = {
	id: 'cn-telecom-line',
	carrierId: 'cn-telecom',
	revision: '2026-11-21',
	...numberOnAnyPlan,
	terms: {
		lives: [{ id: 'number', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				processing: { businessDays: 2, calendar: 'none' },
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes' },
					{ kind: 'online', available: 'yes' },
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'yes' }
				]
			}
		],
		ifUnpaid,
		portCode
	},
	facts: {
		fees: [],
		refund: {
			en: 'To a bank card when more than ¥10 is left (others say ¥50 or ¥200).',
			'zh-Hans': '余额超过 10 元可退到银行卡（也有说 50 元或 200 元的）。'
		},
		documents: [
			{ en: 'Photos of the identity card', 'zh-Hans': '身份证照片' },
			{ en: 'A face video', 'zh-Hans': '人脸视频' }
		],
		blockers: obstacles,
		identity,
		portOut,
		ifNotCancelled: feeGoesOn,
		risks: [
			{
				en: 'The pages found copy each other and differ in details: ask 10000 before you count on it.',
				'zh-Hans': '找到的网页多为互相转载，细节不一，请先向 10000 核实。'
			}
		],
		notes: [
			arrears,
			backInThePool,
			{ en: 'It takes 24 to 48 hours.', 'zh-Hans': '24～48 小时办结。' },
			{
				en: 'By the customer agreement you may cancel once all fees and the penalty are paid. Leaving a contract early costs a penalty, by one page 30 % of the remaining months.',
				'zh-Hans': '按客户协议，付清费用和违约金即可解约。合约提前终止要付违约金，有一页说是剩余月份的 30%。'
			},
			{
				en: 'How long the number is then frozen is reported as 90 days after cancelling, 30 to 90 after arrears.',
				'zh-Hans': '号码冻结期说法不一：主动销号后 90 天，欠费销号后 30～90 天。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Telecom app: search 销户 → 自助销户.',
					'zh-Hans': '中国电信 App：搜索“销户”→ 自助销户。'
				}
			},
			{
				channel: 'online',
				how: { en: 'Mini program 中国电信远程柜台, by video.', 'zh-Hans': '小程序“中国电信远程柜台”，视频办理。' }
			},
			{
				channel: 'store',
				how: {
					en: 'Own shops that do work for other provinces: ask 10000 which.',
					'zh-Hans': '支持跨省业务的自有营业厅，先问 10000。'
				}
			},
			{ channel: 'phone', lines: [hotline] }
		]
	},
	sources: [
		{ fact: 'terms.exits.cancel', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...CANCEL_SHOP, confidence: 'low' },
		{ fact: 'facts.refund', ...BALANCE, confidence: 'low' },
		{ fact: 'facts.documents', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'facts.blockers', ...CANCEL_SHOP, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...AGREEMENT },
		{ fact: 'facts.risks', ...AGREEMENT },
		{ fact: 'facts.notes', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'facts.notes', ...BALANCE, confidence: 'low' },
		{ fact: 'facts.notes', ...AGREEMENT },
		{ fact: 'facts.ways', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'facts.ways', ...CANCEL_SHOP, confidence: 'low' },
		...arrearsSources,
		...identitySources,
		...portOutSources
	]
} satisfies Plan;

const suspended = {
	id: 'cn-telecom-suspend',
	carrierId: 'cn-telecom',
	revision: '2026-11-30',
	...suspendedNumber,
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'activation' },
				charge: { amount: { minor: 500, currency: 'CNY' }, from: 'balance' }
			}
		],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes' },
					{ kind: 'phone', available: 'yes' }
				]
			}
		]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [{ en: 'Unpaid fees', 'zh-Hans': '有欠费' }],
		identity,
		ifNotCancelled: { en: 'The monthly fee for keeping the number goes on.', 'zh-Hans': '保号月费照收。' },
		risks: [],
		notes: [
			{
				en: 'By the customer agreement a customer without debts may suspend the line for a fee. ¥5 a month is common knowledge, not read on a page; how long it may last is not known.',
				'zh-Hans': '按客户协议，没有欠费的客户可以付费停机保号。每月 5 元属于常识，没有查到网页；最长多久不清楚。'
			}
		],
		ways: [{ channel: 'phone', lines: [hotline] }]
	},
	sources: [
		{ fact: 'terms.lives.number', ...AGREEMENT },
		{ fact: 'terms.exits.cancel', ...AGREEMENT },
		{ fact: 'facts.blockers', ...AGREEMENT },
		{ fact: 'facts.ifNotCancelled', ...AGREEMENT },
		{ fact: 'facts.notes', ...AGREEMENT },
		{ fact: 'facts.ways', ...CANCEL_SHOP, confidence: 'low' },
		...identitySources
	]
} satisfies Plan;

export const plans = [line, suspended];
