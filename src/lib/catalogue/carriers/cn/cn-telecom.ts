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
	longestSuspension,
	suspendedMonths,
	suspendedNumber
} from '$lib/catalogue/common/mainland-china';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const CANCEL_APP = page('https://www.tezrd.com/jiaocheng/46856.html', '2026-11-21');
const CANCEL_SHOP = page('https://www.yunzhuji.net/kahao/519815.html', '2026-11-21');
const BALANCE = page('https://aliyunyh.com/949957.html', '2026-11-21');
const APP_A = page('https://www.yunzhuji.net/kahao/600528.html', '2026-11-30');
const APP_B = page('https://www.yunzhuji.net/kahao/605231.html', '2026-11-30');
const APP_C = page('https://www.yunzhuji.net/dxsjk/434326.html', '2026-11-30');
const MY_ORDERS = page('https://aliyunyh.com/857502.html', '2026-11-30');
const SUSPEND_WAYS = page('https://www.yunzhuji.net/dxsjk/174526.html', '2026-11-30');
const SUSPEND_TERM = page('https://9m8m.com/929732.html', '2026-11-30');
const LOSS_LABELS = page('https://www.yunzhuji.net/kahao/611877.html', '2026-11-30');
const LOSS_PHONES = page('https://www.maigoo.com/goomai/735692.html', '2026-11-30');
/** The number from abroad stands in the firmware of phones sold for this operator, which has no page. */
const FIRMWARE = unseen('2026-11-30');
/** The operator's customer agreement was read in an old copy that has no address of its own. */
const AGREEMENT = unseen('2026-11-21');

const hotline: PhoneLine = {
	number: '10000',
	scope: { en: 'from a China Telecom number', 'zh-Hans': '用中国电信号码拨打' }
};

const fromAbroad: PhoneLine = {
	number: '+86 18918910000',
	scope: {
		en: 'from abroad, free service line of international roaming',
		'zh-Hans': '境外拨打，国际漫游免费服务热线'
	},
	fromAbroad: true
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
	revision: '2026-11-30',
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
			en: 'To a bank card when more than ¥10 is left (others say ¥50 or ¥200), Alipay or another Telecom number; by the 7th of the next month, one page says.',
			'zh-Hans':
				'余额超过 10 元可退到银行卡（也有说 50 元或 200 元的）、支付宝或另一个电信号码；有一页说次月 7 日前到账。'
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
					en: 'In the China Telecom app: search 销户 there, some versions call it 拆机. Abroad: no page describes a request filed there.',
					'zh-Hans': '中国电信 App：搜索“销户”，有的版本叫“拆机”。境外能否办理，没有网页说明。'
				},
				path: [
					{ label: '查询办理', means: { en: 'look up and do; search 销户', 'zh-Hans': '在里面搜索“销户”' } },
					{ label: '自助销户', means: { en: 'end the number yourself', 'zh-Hans': '自助销户' } },
					{
						act: {
							en: 'photos of both sides of the identity card, then a live video (read digits aloud)',
							'zh-Hans': '拍身份证正反面，再录活体视频（读数字）'
						}
					},
					{
						act: {
							en: 'a bank card, Alipay or another Telecom number for the balance, and the electronic signature',
							'zh-Hans': '填银行卡、支付宝或另一个电信号码收余额，再电子签名'
						}
					},
					{
						act: {
							en: "open the link in the SMS with the phone's own browser",
							'zh-Hans': '用手机自带浏览器打开短信里的确认链接'
						}
					}
				],
				language: 'zh-Hans',
				asks: [
					'number',
					'document',
					{ en: 'Bank card, Alipay or a Telecom number', 'zh-Hans': '银行卡、支付宝或电信号码' },
					{ en: 'Another phone', 'zh-Hans': '备用手机号' }
				],
				confirms: {
					en: 'An SMS; the state stands under 我的订单 (my orders). Keep the other phone on: three missed calls end the request, one page says.',
					'zh-Hans': '短信确认；进度在“我的订单”。备用手机保持畅通：有一页说三次未接回访就作废。'
				},
				fromAbroad: 'unknown'
			},
			{
				channel: 'online',
				how: { en: 'Mini program 中国电信远程柜台, by video.', 'zh-Hans': '小程序“中国电信远程柜台”，视频办理。' },
				path: [
					{
						label: '中国电信远程柜台',
						means: { en: 'remote counter, a WeChat mini program', 'zh-Hans': '微信小程序' }
					},
					{ act: { en: 'log in with the number', 'zh-Hans': '用号码登录' } },
					{
						label: '邀请码',
						means: { en: 'invitation code, from the official account', 'zh-Hans': '从公众号取得' }
					},
					{ act: { en: 'video call, then sign', 'zh-Hans': '视频通话后签名' } }
				],
				language: 'zh-Hans',
				fromAbroad: 'unknown'
			},
			{
				channel: 'store',
				how: {
					en: 'Own shops that do work for other provinces: ask 10000 which.',
					'zh-Hans': '支持跨省业务的自有营业厅，先问 10000。'
				}
			},
			{ channel: 'phone', lines: [hotline, fromAbroad] }
		],
		lost: {
			en: 'Block it in the app: 查询办理 › 挂失/解挂 (report or lift a loss); or call.',
			'zh-Hans': '在 App 挂失：查询办理 › 挂失/解挂；或打电话。'
		},
		helpLines: [hotline, fromAbroad],
		lossLines: [hotline, fromAbroad],
		contacts: [
			{
				kind: 'account',
				url: 'https://www.189.cn/',
				note: {
					en: '个人中心 › 业务办理, with SMS and face check: one page says that it can be ended there too, in 3 working days.',
					'zh-Hans': '个人中心 › 业务办理，短信加人脸核验：有一页说这里也能销户，3 个工作日。'
				}
			}
		]
	},
	sources: [
		{ fact: 'facts.helpLines', ...FIRMWARE, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...FIRMWARE, confidence: 'medium' },
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
		{ fact: 'facts.ways.app', ...APP_A, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...APP_B, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...APP_C, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...MY_ORDERS, confidence: 'medium' },
		{ fact: 'facts.ways.online', ...APP_A, confidence: 'low' },
		{ fact: 'facts.ways.online', ...APP_B, confidence: 'low' },
		{ fact: 'facts.refund', ...APP_A, confidence: 'low' },
		{ fact: 'facts.refund', ...APP_B, confidence: 'low' },
		{ fact: 'facts.lost', ...LOSS_LABELS, confidence: 'low' },
		{ fact: 'facts.lossLines', ...LOSS_PHONES, confidence: 'medium' },
		{ fact: 'facts.contacts', ...APP_B, confidence: 'low' },
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
		lives: [suspendedMonths],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes' },
					{ kind: 'sms', available: 'yes' },
					{ kind: 'online', available: 'yes' },
					{ kind: 'phone', available: 'yes' },
					{ kind: 'store', available: 'yes' }
				]
			}
		]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [
			{ en: 'Unpaid fees', 'zh-Hans': '有欠费' },
			{
				en: 'A contract in force, also an offer with prepaid credit',
				'zh-Hans': '有未到期的合约（包括预存话费优惠）'
			}
		],
		identity,
		ifNotCancelled: { en: 'The monthly fee for keeping the number goes on.', 'zh-Hans': '保号月费照收。' },
		risks: [],
		notes: [
			{
				en: 'By the customer agreement a customer without debts may suspend the line for a fee: ¥5 a month. In the month of suspending or restoring the whole plan fee is due instead, not both.',
				'zh-Hans': '按客户协议，没有欠费的客户可以付费停机保号，每月 5 元。停机或复机当月收整月套餐费，不再收 5 元。'
			},
			{
				en: 'It is restored in the same ways, in about 2 hours; for a locked line 10000 gives a code (远程柜台预约码). Arrears of 3 months end the number.',
				'zh-Hans': '复机走同样的途径，约 2 小时；被锁的号码由 10000 提供远程柜台预约码。欠费 3 个月会销号。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Telecom app; other versions: 查询办理 › 手机停复机.',
					'zh-Hans': '中国电信 App；有的版本：查询办理 › 手机停复机。'
				},
				path: [
					{ label: '查询办理', means: { en: 'look up and do', 'zh-Hans': '查询办理' } },
					{ label: '本地业务', means: { en: 'local services', 'zh-Hans': '本地业务' } },
					{ label: '手机停机保号', means: { en: 'suspend, keep the number', 'zh-Hans': '手机停机保号' } },
					{ label: '办理停机', means: { en: 'suspend', 'zh-Hans': '办理停机' } }
				],
				language: 'zh-Hans'
			},
			{
				channel: 'sms',
				how: { en: 'To suspend: text SJTJ to 10001.', 'zh-Hans': '停机：发短信 SJTJ 到 10001。' }
			},
			{
				channel: 'online',
				path: [
					{ label: '业务办理', means: { en: 'procedures', 'zh-Hans': '业务办理' } },
					{
						label: '业务功能设置与变更',
						means: { en: 'set and change functions', 'zh-Hans': '业务功能设置与变更' }
					},
					{ label: '手机停机/复机', means: { en: 'suspend, restore', 'zh-Hans': '手机停机/复机' } }
				],
				language: 'zh-Hans',
				url: 'https://www.189.cn/'
			},
			{ channel: 'phone', lines: [hotline, fromAbroad] },
			{ channel: 'store', how: { en: 'In a shop.', 'zh-Hans': '到营业厅办理。' } }
		],
		keep: {
			ways: [
				{
					does: { en: 'Keep ¥5 in the account for each month', 'zh-Hans': '账户里每月留够 5 元' },
					costs: { minor: 500, currency: 'CNY' },
					fromAbroad: 'unknown'
				}
			]
		},
		helpLines: [hotline, fromAbroad],
		lossLines: [hotline, fromAbroad],
		disputed: [longestSuspension]
	},
	sources: [
		{ fact: 'facts.helpLines', ...FIRMWARE, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...FIRMWARE, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...AGREEMENT },
		{ fact: 'terms.exits.cancel', ...AGREEMENT },
		{ fact: 'facts.blockers', ...AGREEMENT },
		{ fact: 'facts.ifNotCancelled', ...AGREEMENT },
		{ fact: 'facts.notes', ...AGREEMENT },
		{ fact: 'facts.ways', ...CANCEL_SHOP, confidence: 'low' },
		{ fact: 'terms.lives.number', ...SUSPEND_TERM, confidence: 'low' },
		{ fact: 'terms.lives.number', ...SUSPEND_WAYS, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...SUSPEND_WAYS, confidence: 'medium' },
		{ fact: 'facts.ways', ...SUSPEND_WAYS, confidence: 'medium' },
		{ fact: 'facts.blockers', ...SUSPEND_WAYS, confidence: 'medium' },
		{ fact: 'facts.notes', ...SUSPEND_WAYS, confidence: 'medium' },
		{ fact: 'facts.notes', ...SUSPEND_TERM, confidence: 'low' },
		{ fact: 'facts.keep', ...SUSPEND_WAYS, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...LOSS_PHONES, confidence: 'medium' },
		...identitySources
	]
} satisfies Plan;

export const plans = [line, suspended];
