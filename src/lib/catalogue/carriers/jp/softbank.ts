import {
	coolingOff,
	coolingOffByPost,
	eightDaySources,
	eightDays,
	instalments,
	mnp,
	mnpSources,
	monthlyLine,
	nothingBack,
	portCode
} from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const GUIDE = page('https://appllio.com/softbank-cancellation-month-prorated', '2026-11-21');
const CLOSING = page('https://www.softbank.jp/en/mobile/support/billing-statement/', '2026-11-21');
const CANCEL = page('https://www.cancelatlas.com/c/softbank-jp', '2026-11-21');
const LOST = page('https://www.softbank.jp/mobile/support/lost/', '2026-11-21');
const RENTAL = page('http://gsm-rentafone.co.jp/e/rental-support-faq.php', '2026-11-21');
const REISSUE = page('https://kabunews.co/?p=5906', '2026-11-21');
const LAST_BILL = page('https://casey.la/2024/08/27/how-to-properly-cancel-softbank-hikari', '2026-11-21');
const RECHARGE = page('http://gameni.net/sb/pm-recharge.html', '2026-11-21');
const RECHARGE_2019 = page(
	'https://mvno.xsrv.jp/softbank/premobile/2019-02-%e3%83%97%e3%83%aa%e3%83%9a%e3%82%a4%e3%83%89%e3%83%81%e3%83%a3%e3%83%bc%e3%82%b8/',
	'2026-11-21'
);
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'softbank',
	name: { en: 'SoftBank', 'zh-Hans': '软银（SoftBank）', ja: 'ソフトバンク' },
	country: 'JP',
	site: { url: 'https://www.softbank.jp/', checked: '2026-11-21' },
	mccMnc: ['440-20', '440-21'],
	iccidPrefixes: ['898120', '898100', '898165', '898170']
} satisfies Carrier;

const monthly = {
	id: 'softbank-monthly',
	carrierId: 'softbank',
	revision: '2026-11-30',
	name: { en: 'SoftBank monthly plan', 'zh-Hans': '软银月租套餐' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'closing-day' },
				nature: 'cost',
				serviceEnds: 'on-request',
				dayClosesAt: '20:00',
				processing: { businessDays: 0, calendar: 'JP' },
				blockedByDebt: 'unknown',
				blockedByDeposit: 'no',
				channels: [
					{ kind: 'store', available: 'yes' },
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'no' }
				]
			},
			coolingOff
		],
		period: { closingDay: { ask: true, choices: [31, 20, 10] } },
		portCode
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				contractsFrom: '2026-07-01',
				questions: [
					{
						en: 'Reported by one page: does the line end within 12 months of the contract? The amount was not seen: ask before.',
						'zh-Hans': '仅一个网页提到：是否在签约 12 个月内结束？金额未查到，请先问清。'
					}
				]
			}
		],
		refund: nothingBack,
		documents: [
			{ en: 'Identity document', 'zh-Hans': '身份证件' },
			{ en: 'The 4-digit PIN', 'zh-Hans': '4 位密码' }
		],
		blockers: [],
		portOut: mnp,
		lost: {
			en: 'My SoftBank › stop or release the line › suspend; the loss desk answers day and night, customer support from 10:00 to 19:00; a family member may call if the holder cannot. Suspending costs ¥550, lifting it ¥550, and the fees go on.',
			'zh-Hans':
				'My SoftBank › 停止或恢复线路 › 停机；挂失窗口 24 小时，客服 10:00～19:00，机主不便时家人可代打。停机 550 日元，恢复 550 日元，期间费用照收。'
		},
		ifNotCancelled: {
			en: 'A full month is charged again after each closing day.',
			'zh-Hans': '每过一个结算日就再收一整个月。'
		},
		risks: [],
		notes: [
			instalments,
			{
				en: 'Each customer has a closing day of 10, 20 or the end of the month, shown in My SoftBank: just before it is the cheapest, just after it the dearest day.',
				'zh-Hans': '每位客户的结算日是 10 日、20 日或月底，可在 My SoftBank 查看：结算日前最划算，刚过最亏。'
			},
			{
				en: 'Requests from 09:00 to 20:00 are handled at once, later ones from 09:00 of the next day: on the closing day that is another month.',
				'zh-Hans': '09:00～20:00 的申请当场处理，之后的次日 09:00 起处理：结算日当天晚了就多一个月。'
			},
			{
				en: 'The last bill can come up to two months later: keep the card or account open.',
				'zh-Hans': '最后一期账单可能晚到两个月后，付款的卡或账户先不要停。'
			},
			eightDays,
			{
				en: 'The old two-year fees are gone since 1 February 2022; the law is said to allow about ¥1,100 at most.',
				'zh-Hans': '旧的两年约解约费 2022 年 2 月 1 日起取消；据说法律允许的上限约 1,100 日元。'
			}
		],
		reissue: {
			en: 'Online: a new eSIM is free, a physical SIM ¥1,100; in the shop ¥4,950 (January 2026).',
			'zh-Hans': '网上：补 eSIM 免费，实体卡 1,100 日元；门店 4,950 日元（2026 年 1 月）。'
		},
		ways: [
			{
				channel: 'online',
				url: 'https://www.softbank.jp/',
				how: { en: 'In My SoftBank, 09:00 to 20:00.', 'zh-Hans': '在 My SoftBank 办理，09:00～20:00。' }
			},
			{ channel: 'store', how: { en: 'A SoftBank shop; reserve a time.', 'zh-Hans': 'SoftBank 门店，建议先预约。' } },
			coolingOffByPost
		],
		lossLines: [
			{
				number: '+81-92-687-0025',
				scope: { en: 'from abroad, day and night', 'zh-Hans': '从海外拨打，24 小时' },
				fromAbroad: true
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GUIDE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'medium' },
		{ fact: 'terms.period', ...CLOSING, confidence: 'high' },
		{ fact: 'facts.fees', ...CANCEL, confidence: 'low' },
		{ fact: 'facts.refund', ...GUIDE, confidence: 'low' },
		{ fact: 'facts.documents', ...GUIDE, confidence: 'low' },
		{ fact: 'facts.notes', ...GUIDE, confidence: 'low' },
		{ fact: 'facts.lost', ...LOST, confidence: 'high' },
		{ fact: 'facts.lossLines', ...RENTAL, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...GUIDE, confidence: 'high' },
		{ fact: 'facts.notes', ...CLOSING, confidence: 'high' },
		{ fact: 'facts.notes', ...CANCEL, confidence: 'medium' },
		{ fact: 'facts.notes', ...LAST_BILL, confidence: 'low' },
		{ fact: 'facts.reissue', ...REISSUE, confidence: 'medium' },
		{ fact: 'facts.ways', ...CANCEL, confidence: 'medium' },
		...eightDaySources,
		...mnpSources
	]
} satisfies Plan;

const prepaid = {
	id: 'softbank-prepaid',
	carrierId: 'softbank',
	revision: '2026-11-21',
	name: { en: 'SoftBank prepaid "Simple Style"', 'zh-Hans': '软银预付费 Simple Style' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					kind: 'rolling',
					span: { days: 60 },
					since: 'event',
					qualifying: ['top-up'],
					firstDay: 'exclusive',
					onTopUp: 'accumulate',
					maxDays: 360,
					tiers: [{ atLeast: { minor: 3000, currency: 'JPY' }, gives: { days: 60 } }]
				},
				afterEnd: [
					{ after: { days: 0 }, state: 'outgoing-barred' },
					{ after: { days: 360 }, state: 'number-lost', unsure: true }
				]
			}
		],
		exits: [
			{
				id: 'none',
				rule: { kind: 'none-needed' },
				serviceEnds: 'on-request',
				blockedByDebt: 'no',
				blockedByDeposit: 'no',
				channels: [{ kind: 'store', available: 'yes' }]
			}
		]
	},
	facts: {
		fees: [{ kind: 'fixed', amount: { minor: 0, currency: 'JPY' } }],
		refund: {
			en: 'Cancelling before the validity ends pays nothing back.',
			'zh-Hans': '有效期内提前解约不退任何金额。'
		},
		documents: [],
		blockers: [],
		identity: { en: 'Identity is checked at the sale.', 'zh-Hans': '购买时核验身份。' },
		portOut: { en: 'MNP out is possible.', 'zh-Hans': '可以携号转出。' },
		ifNotCancelled: { en: 'Nothing: it lapses.', 'zh-Hans': '没有后果，到期自动失效。' },
		risks: [
			{
				en: 'The pages found are from 2014 to 2019: the product may have changed.',
				'zh-Hans': '找到的网页是 2014～2019 年的，产品可能已有变化。'
			}
		],
		notes: [
			{
				en: 'Each ¥3,000 card adds 60 days to what is left, never above 360. After the end calls can still come in; the contract ends 360 days later.',
				'zh-Hans': '每张 3,000 日元充值卡在剩余天数上加 60 天，最多 360 天。到期后仍可接听；再过 360 天合约终止。'
			}
		],
		ways: [
			{
				channel: 'store',
				how: {
					en: 'Nothing has to be cancelled; a SoftBank shop ends it at once.',
					'zh-Hans': '不需要解约；想提前结束可到 SoftBank 门店，立即终止。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...RECHARGE, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...RECHARGE_2019, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...RECHARGE, confidence: 'low' },
		{ fact: 'facts.fees', ...BACKGROUND },
		{ fact: 'facts', ...RECHARGE, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [monthly, prepaid];
