import { daily } from '$lib/catalogue/common/hours';
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

const ATLAS_SB = page('https://www.cancelatlas.com/c/softbank-jp', '2026-11-30');
const SOLDI_SB = page('https://hikkoshizamurai.jp/soldi/articles/softbank_cancel/', '2026-11-30');
const PURPLE_SB = page('https://purple-corrala.info/igpcucgpnc-04', '2026-11-30');
const SB_BILL = page('https://www.softbank.jp/en/mobile/support/billing-statement/', '2026-11-30');
const SB_LOST = page('https://www.softbank.jp/mobile/support/lost/', '2026-11-30');
const UNSEEN_2026 = unseen('2026-11-30');
const SB_ATT = page('https://www.softbank.jp/mobile/support/3g/global_service/attention/', '2026-11-30');
const SUMAGO = page('http://sumaho-go.com/58.html', '2026-11-30');
const SB_10 = page('https://www.softbank.jp/en/mobile/support/billcycle-change-10th/', '2026-11-30');
const SB_20A = page('https://services.awaisora.com/2025/09/29/8d698077-3219-42d5-870a-69a820d1eda7', '2026-11-30');
const SB_20B = page('https://services.awaisora.com/2025/08/27/c7ab42ce-e304-4d39-9233-68a465aec2fe', '2026-11-30');

const SBP_CREDIT = page('https://www.softbank.jp/en/mobile/price_plan/prepaid/add/credit/', '2026-11-30');
const MVNO_SBP = page('https://mvno.xsrv.jp/softbank/premobile/2019-02-プリペイドチャージ/', '2026-11-30');
const PHONG_SBP = page(
	'https://phongnhaexplorer.com/soj/技術/ソフトバンクのプリペイド携帯の番号有効期限は.html',
	'2026-11-30'
);

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
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'store', available: 'yes' },
					{ kind: 'online', available: 'yes', hours: daily('09:00', '20:00') },
					{ kind: 'phone', available: 'no' }
				]
			},
			coolingOff
		],
		period: { closingDay: { ask: true, usual: 31, choices: [31, 20, 10] } },
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
				en: 'Closing days are being merged into the end of the month: those of the 10th moved in 2024, those of the 20th with the bill of October 2025 (two customers quote that notice). Look at 請求締日 in My SoftBank: just before it is the cheapest, just after it the dearest day.',
				'zh-Hans':
					'结算日正统一为月底：10 日的已在 2024 年改，20 日的随 2025 年 10 月账单改（两位客户引用了通知）。请在 My SoftBank 看“請求締日”：结算日前最划算，刚过最亏。'
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
				how: { en: 'In My SoftBank, 09:00 to 20:00.', 'zh-Hans': '在 My SoftBank 办理，09:00～20:00。' },
				url: 'https://www.softbank.jp/mobile/support/cancellation/',
				language: 'ja',
				path: [
					{ label: 'My SoftBank' },
					{ act: { en: 'log in with number and password', 'zh-Hans': '用号码和密码登录' } },
					{ label: 'ご契約内容の確認・変更', means: { en: 'see or change the contract', 'zh-Hans': '查看或变更合约' } },
					{ label: '解約手続き', means: { en: 'cancellation', 'zh-Hans': '解约手续' } },
					{ act: { en: 'to the end, with the 4-digit PIN', 'zh-Hans': '按提示办完，要 4 位密码' } }
				],
				asks: [
					'number',
					{ en: 'Password of My SoftBank', 'zh-Hans': 'My SoftBank 密码' },
					{ en: '4-digit PIN', 'zh-Hans': '4 位密码' }
				]
			},
			{
				channel: 'store',
				how: { en: 'A SoftBank shop; reserve a time.', 'zh-Hans': 'SoftBank 门店，建议先预约。' },
				language: 'ja'
			},
			coolingOffByPost
		],
		lossLines: [
			{
				number: '0800-919-0113',
				scope: {
					en: 'from Japan, day and night (紛失・故障受付; an older page)',
					'zh-Hans': '日本国内，24 小时（紛失・故障受付；旧网页）'
				}
			},
			{
				number: '+81-92-687-0025',
				scope: { en: 'from abroad, day and night, charged', 'zh-Hans': '从海外拨打，24 小时，收费' },
				fromAbroad: true
			}
		],
		helpLines: [
			{
				number: '157',
				scope: {
					en: 'from a SoftBank phone, 10:00 to 19:00; 8 for English',
					'zh-Hans': 'SoftBank 手机拨打，10:00～19:00；按 8 转英语'
				},
				ownPhonesOnly: true
			},
			{
				number: '0800-919-0157',
				scope: { en: 'from other phones in Japan, 10:00 to 19:00', 'zh-Hans': '日本国内其他电话，10:00～19:00' }
			}
		],
		contacts: [{ kind: 'help', url: 'https://www.softbank.jp/mobile/support/cancellation/' }]
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
		...mnpSources,
		{ fact: 'facts.ways.online', ...ATLAS_SB, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...SOLDI_SB, confidence: 'low' },
		{ fact: 'facts.ways.online', ...PURPLE_SB, confidence: 'low' },
		{ fact: 'facts.ways.store', ...ATLAS_SB, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...SB_BILL, confidence: 'high' },
		{ fact: 'facts.helpLines', ...SB_LOST, confidence: 'high' },
		{ fact: 'facts.helpLines', ...UNSEEN_2026 },
		{ fact: 'facts.lossLines', ...SB_LOST, confidence: 'high' },
		{ fact: 'facts.lossLines', ...SB_ATT, confidence: 'high' },
		{ fact: 'facts.lossLines', ...SUMAGO, confidence: 'low' },
		{ fact: 'facts.contacts', ...ATLAS_SB, confidence: 'medium' },
		{ fact: 'terms.period', ...SB_10, confidence: 'high' },
		{ fact: 'terms.period', ...SB_20A, confidence: 'medium' },
		{ fact: 'terms.period', ...SB_20B, confidence: 'medium' },
		{ fact: 'facts.notes', ...SB_10, confidence: 'medium' },
		{ fact: 'facts.notes', ...SB_20A, confidence: 'medium' }
	]
} satisfies Plan;

const prepaid = {
	id: 'softbank-prepaid',
	carrierId: 'softbank',
	revision: '2026-11-30',
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
		],
		lossLines: [
			{
				number: '0800-919-0113',
				scope: {
					en: "SoftBank's loss desk, from Japan, day and night (an older page)",
					'zh-Hans': 'SoftBank 挂失窗口，日本国内，24 小时（旧网页）'
				}
			},
			{
				number: '+81-92-687-0025',
				scope: { en: "SoftBank's line, from abroad, day and night", 'zh-Hans': 'SoftBank 热线，从海外拨打，24 小时' },
				fromAbroad: true
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'Recharge ¥3,000 by card in My SoftBank: 60 days more, together at most 360 days ahead',
						'zh-Hans': '在 My SoftBank 刷卡充值 3,000 日元：延 60 天，合计最多 360 天'
					},
					costs: { minor: 3000, currency: 'JPY' },
					url: 'https://www.softbank.jp/en/mobile/price_plan/prepaid/add/credit/',
					fromAbroad: 'unknown'
				},
				{
					does: { en: 'Recharge ¥5,000: also 60 days', 'zh-Hans': '充值 5,000 日元：同样延 60 天' },
					costs: { minor: 5000, currency: 'JPY' }
				}
			],
			fromAbroad: {
				en: 'A web page; nothing says Japan only. The My SoftBank password has to exist before (it comes to the phone), and the card needs 3-D Secure.',
				'zh-Hans': '在网页办理，没有说仅限日本。要事先有 My SoftBank 密码（发到手机），卡要支持 3-D Secure。'
			},
			rescue: {
				en: 'When it has run out outgoing calls stop; a recharge within 360 days brings them back (page of 2019).',
				'zh-Hans': '过期后不能拨出；360 天内充值可恢复（2019 年的网页）。'
			}
		},
		contacts: [{ kind: 'top-up', url: 'https://www.softbank.jp/en/mobile/price_plan/prepaid/add/credit/' }]
	},
	sources: [
		{ fact: 'terms.lives.number', ...RECHARGE, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...RECHARGE_2019, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...RECHARGE, confidence: 'low' },
		{ fact: 'facts.fees', ...BACKGROUND },
		{ fact: 'facts', ...RECHARGE, confidence: 'low' },
		{ fact: 'facts.keep', ...SBP_CREDIT, confidence: 'high' },
		{ fact: 'facts.keep', ...MVNO_SBP, confidence: 'medium' },
		{ fact: 'facts.keep', ...PHONG_SBP, confidence: 'medium' },
		{ fact: 'facts.contacts', ...SBP_CREDIT, confidence: 'high' },
		{ fact: 'facts.lossLines', ...SUMAGO, confidence: 'low' },
		{ fact: 'facts.lossLines', ...SB_ATT, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [monthly, prepaid];
