import { daily } from '$lib/catalogue/common/hours';
import { page, unseen } from '$lib/catalogue/common/page';
import {
	arrears,
	arrearsSources,
	backInThePool,
	feeGoesOn,
	identity,
	identitySources,
	ifUnpaid,
	longestSuspension,
	numberOnAnyPlan,
	obstacles,
	portCode,
	portOut,
	portOutSources,
	suspendedMonths,
	suspendedNumber
} from '$lib/catalogue/common/mainland-china';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const CANCEL_APP = page('https://www.yunzhuji.net/ltsjk/386634.html', '2026-11-21');
const CANCEL_DAYS = page('https://aliyunyh.com/837362.html', '2026-11-21');
const CANCEL_SHOP = page('https://9m8m.com/859616.html', '2026-11-21');
const BALANCE = page('https://www.9m8m.com/858162.html', '2026-11-21');
const ROAMING = page('https://www.xnnu.com/278922.html', '2026-11-21');
const SUSPEND = page('https://aliyunyh.com/833423.html', '2026-11-21');
const SUSPEND_WAYS = page('https://9m8m.com/1652960.html', '2026-11-21');
const SUSPEND_FEE = page('https://9m8m.com/1201663.html', '2026-11-21');
const SUSPEND_TERM = page('https://www.aliyunyouhui.com/268339.html', '2026-11-21');
const APP_A = page('https://www.yunzhuji.net/ltsjk/386507.html', '2026-11-30');
const APP_B = page('https://www.yunzhuji.net/ltsjk/338306.html', '2026-11-30');
const APP_C = page('https://aliyunyh.com/980693.html', '2026-11-30');
const APP_D = page('https://aliyunyh.com/934116.html', '2026-11-30');
const SUSPEND_A = page('https://aliyunyh.com/832139.html', '2026-11-30');
const SUSPEND_B = page('https://www.yunzhuji.net/ltsjk/332853.html', '2026-11-30');
const TARIFF = page('http://www.cymth.com/post/82133.html', '2026-11-30');
const PRESS = page('http://news.zhiding.cn/zdnetnews/2011/0630/2044309.shtml', '2026-11-30');
const LOSS_LABELS = page('https://www.yunzhuji.net/kahao/611877.html', '2026-11-30');
const LOSS_PHONES = page('https://www.maigoo.com/goomai/735692.html', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const hotline: PhoneLine = {
	number: '10010',
	scope: { en: 'from a China Unicom number', 'zh-Hans': '用中国联通号码拨打' }
};
const fromAbroad: PhoneLine = {
	number: '+86 18618610010',
	scope: {
		en: 'from abroad, free when a Unicom line roams; 10010 is charged there',
		'zh-Hans': '境外拨打，联通号码漫游时免费；拨 10010 要收费'
	},
	fromAbroad: true
};
const pagesDiffer = {
	en: 'The pages found copy each other and differ in details: ask 10010 before you count on it.',
	'zh-Hans': '找到的网页多为互相转载，细节不一，请先向 10010 核实。'
};

export const carrier = {
	id: 'cn-unicom',
	name: { en: 'China Unicom (home)', 'zh-Hans': '中国联通（内地号码）' },
	country: 'CN',
	mccMnc: [],
	iccidPrefixes: ['898601']
} satisfies Carrier;

const line = {
	id: 'cn-unicom-line',
	carrierId: 'cn-unicom',
	revision: '2026-11-30',
	...numberOnAnyPlan,
	terms: {
		lives: [{ id: 'number', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				dayClosesAt: '22:00',
				blackoutDays: [-2, -1],
				processing: { businessDays: 2, calendar: 'none' },
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes', hours: daily('07:30', '22:00') },
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
			en: 'To a bank card, a wallet or a Unicom number of the same province, in about 15 working days; gifts are lost.',
			'zh-Hans': '退到银行卡、电子钱包或同省联通号码，约 15 个工作日；赠送部分作废。'
		},
		documents: [
			{ en: 'Photos of the identity card', 'zh-Hans': '身份证照片' },
			{ en: 'A live video of the face', 'zh-Hans': '人脸活体视频' },
			{ en: 'An SMS code, or the 19 or 20 digits of the ICCID', 'zh-Hans': '短信验证码，或 19～20 位 ICCID 卡号' }
		],
		blockers: [
			...obstacles,
			{ en: 'Broadband: unbind it one month ahead', 'zh-Hans': '宽带：提前一个月解绑' },
			{ en: 'A suspended number has to be restored first', 'zh-Hans': '停机的号码要先复机' },
			{
				en: 'International roaming used: two bill periods (60 days) have to pass first',
				'zh-Hans': '用过国际漫游：要过两个账期（60 天）'
			}
		],
		identity,
		portOut,
		ifNotCancelled: feeGoesOn,
		risks: [pagesDiffer],
		notes: [
			arrears,
			backInThePool,
			{
				en: 'The app works from 07:30 to 22:00. On the last day of a month it is closed after 18:00, and a request of the last two days counts for the next month.',
				'zh-Hans': 'App 受理时间 07:30～22:00。每月最后一天 18:00 后不受理，最后两天的申请算到下个月。'
			},
			{
				en: 'Roaming delays it: switched on but unused, the line ends next month; used, two bill periods (60 days) have to pass first. File it before the trip, or two bills after the last use.',
				'zh-Hans':
					'漫游会推迟销户：开通未用的次月生效，用过的要先过两个账期（60 天）。请在出境前，或最后一次使用两个账期之后申请。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Unicom app, 8.5 or later; or search 预约销户 there. The check by ICCID needs no SMS. Abroad: no page describes a request filed there.',
					'zh-Hans':
						'中国联通 App（8.5 或以上），也可搜索“预约销户”。用 ICCID 校验不需要短信。境外能否办理，没有网页说明。'
				},
				path: [
					{ label: '服务', means: { en: 'service', 'zh-Hans': '服务' } },
					{ label: '办理', means: { en: 'procedures', 'zh-Hans': '办理' } },
					{ label: '销户', means: { en: 'end the number', 'zh-Hans': '销户' } },
					{
						act: {
							en: 'reason, agree, then an SMS code or the ICCID on the back of the SIM',
							'zh-Hans': '选原因、同意，再用短信验证码或卡背面的 ICCID 校验'
						}
					},
					{
						act: {
							en: 'photos of both sides of the identity card, then the live face (raise the head, open the mouth, blink)',
							'zh-Hans': '拍身份证正反面，再做人脸活体（抬头、张嘴、眨眼）'
						}
					},
					{
						act: {
							en: 'move the balance to a Unicom number of the same home or give it up, and submit',
							'zh-Hans': '余额转到同归属地的联通号码或放弃，然后提交'
						}
					}
				],
				language: 'zh-Hans',
				asks: [
					{ en: 'SMS code, or:', 'zh-Hans': '短信验证码，或：' },
					'iccid',
					'document',
					{ en: 'A Unicom number for the balance', 'zh-Hans': '接收余额的联通号码' }
				],
				confirms: {
					en: 'A call from a 10010 number within 48 hours: answer it. An SMS tells the state.',
					'zh-Hans': '48 小时内 10010 系列号码回访，请接听；短信告知进度。'
				},
				fromAbroad: 'unknown'
			},
			{
				channel: 'store',
				how: {
					en: 'Own shops all over the country; special and company numbers, contracts in force and bundles (智慧沃家) only there.',
					'zh-Hans': '全国自有营业厅；靓号、单位号码、合约未到期和融合套餐（智慧沃家）只能到厅办理。'
				},
				asks: [
					'document',
					{ en: 'The SIM', 'zh-Hans': 'SIM 卡' },
					{ en: 'Papers of the contract', 'zh-Hans': '入网协议等材料' }
				]
			},
			{
				channel: 'phone',
				how: {
					en: '10010 calls back within 48 hours; a call not answered withdraws the request.',
					'zh-Hans': '10010 会在 48 小时内回电，未接听视为取消申请。'
				},
				lines: [hotline, fromAbroad]
			}
		],
		disputed: [
			{
				fact: 'terms.exits.cancel',
				readings: [
					{ en: 'Done within 48 hours.', 'zh-Hans': '48 小时内办结。' },
					{ en: 'Done on the 20th of the next month.', 'zh-Hans': '次月 20 日办结。' }
				]
			}
		],
		lost: {
			en: 'Block it in the app: 服务 › 办理 › 挂失解挂 (report or lift a loss); or call.',
			'zh-Hans': '在 App 挂失：服务 › 办理 › 挂失解挂；或打电话。'
		},
		helpLines: [hotline, fromAbroad],
		lossLines: [hotline, fromAbroad]
	},
	sources: [
		{ fact: 'terms.exits.cancel', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...CANCEL_DAYS, confidence: 'low' },
		{ fact: 'facts.refund', ...BALANCE, confidence: 'low' },
		{ fact: 'facts.documents', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'facts.blockers', ...CANCEL_SHOP, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...CANCEL_DAYS, confidence: 'low' },
		{ fact: 'facts.notes', ...ROAMING, confidence: 'low' },
		{ fact: 'facts.ways', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'facts.ways', ...CANCEL_SHOP, confidence: 'low' },
		{ fact: 'facts.ways', ...APP_A, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...APP_B, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...APP_C, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...APP_D, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...TARIFF, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...PRESS, confidence: 'medium' },
		{ fact: 'facts.blockers', ...APP_A, confidence: 'medium' },
		{ fact: 'facts.blockers', ...APP_D, confidence: 'medium' },
		{ fact: 'facts.notes', ...APP_A, confidence: 'medium' },
		{ fact: 'facts.lost', ...LOSS_LABELS, confidence: 'low' },
		{ fact: 'facts.helpLines', ...TARIFF, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...LOSS_PHONES, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...TARIFF, confidence: 'medium' },
		...arrearsSources,
		...identitySources,
		...portOutSources
	]
} satisfies Plan;

const suspended = {
	id: 'cn-unicom-suspend',
	carrierId: 'cn-unicom',
	revision: '2026-11-30',
	...suspendedNumber,
	terms: {
		lives: [suspendedMonths],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'on-request',
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes' },
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
			{ en: 'Main and supplementary cards', 'zh-Hans': '主副卡' },
			{ en: 'A contract in force', 'zh-Hans': '有未到期的合约' },
			{ en: 'The number is roaming', 'zh-Hans': '号码处于漫游状态' },
			{ en: 'Some packages', 'zh-Hans': '部分套餐不支持' }
		],
		identity,
		ifNotCancelled: { en: '¥5 a month goes on.', 'zh-Hans': '每月继续收 5 元。' },
		risks: [
			{
				en: 'Whether sign-in codes still arrive while it is suspended is disputed: count on none.',
				'zh-Hans': '停机期间能否收到短信验证码说法不一，请当作收不到。'
			},
			pagesDiffer
		],
		notes: [
			{
				en: '¥5 a month, a started month counts whole; prepaid (OCS) ¥0.15 a day.',
				'zh-Hans': '每月 5 元，不足一个月按整月收；预付费（OCS）每天 0.15 元。'
			},
			{
				en: 'The plan fee of the month of the request is still due and stops from the next.',
				'zh-Hans': '申请当月的套餐费照收，次月起停收。'
			},
			{ en: 'It is restored at once or on a booked day.', 'zh-Hans': '可立即复机，也可预约。' }
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Unicom app, for suspending and for restoring (复机). On the web of older pages: 业务办理 › 基础服务 › 停机保号.',
					'zh-Hans': '中国联通 App，停机和复机都在这里。旧网页写的网上入口：业务办理 › 基础服务 › 停机保号。'
				},
				path: [
					{ label: '服务', means: { en: 'service', 'zh-Hans': '服务' } },
					{ label: '办理', means: { en: 'procedures', 'zh-Hans': '办理' } },
					{ label: '通用服务', means: { en: 'general services', 'zh-Hans': '通用服务' } },
					{ label: '停机保号复机', means: { en: 'suspend, restore', 'zh-Hans': '停机保号复机' } },
					{
						act: {
							en: 'to suspend 立即停机 (at once) or 次月停机 (next month); to restore 复机',
							'zh-Hans': '停机选“立即停机”或“次月停机”；恢复选“复机”'
						}
					}
				],
				language: 'zh-Hans',
				asks: [{ en: 'SMS code or service password', 'zh-Hans': '短信验证码或服务密码' }]
			},
			{ channel: 'phone', lines: [hotline, fromAbroad] },
			{
				channel: 'store',
				how: { en: 'In some cities only at named shops.', 'zh-Hans': '部分城市只有指定营业厅可办。' }
			}
		],
		disputed: [longestSuspension],
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
		lossLines: [hotline, fromAbroad]
	},
	sources: [
		{ fact: 'terms.lives.number', ...SUSPEND, confidence: 'low' },
		{ fact: 'terms.lives.number', ...SUSPEND_TERM, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...SUSPEND_WAYS, confidence: 'low' },
		{ fact: 'facts.blockers', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...SUSPEND_FEE, confidence: 'low' },
		{ fact: 'facts.risks', ...SUSPEND_WAYS, confidence: 'low' },
		{ fact: 'facts.notes', ...SUSPEND_FEE, confidence: 'low' },
		{ fact: 'facts.notes', ...SUSPEND_TERM, confidence: 'low' },
		{ fact: 'facts.ways', ...SUSPEND_WAYS, confidence: 'low' },
		{ fact: 'facts.ways.app', ...SUSPEND_A, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...SUSPEND_B, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...TARIFF, confidence: 'medium' },
		{ fact: 'facts.blockers', ...SUSPEND_A, confidence: 'medium' },
		{ fact: 'facts.blockers', ...SUSPEND_B, confidence: 'medium' },
		{ fact: 'facts.keep', ...SUSPEND_A, confidence: 'medium' },
		{ fact: 'facts.keep', ...SUSPEND_B, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...TARIFF, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...TARIFF, confidence: 'medium' },
		...identitySources
	]
} satisfies Plan;

export const plans = [line, suspended];
