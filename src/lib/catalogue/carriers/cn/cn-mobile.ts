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
	noCodes,
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

const CANCEL_APP = page('https://www.yunzhuji.net/ydsjk/352239.html', '2026-11-21');
const CANCEL_PAPERS = page('https://www.xnnu.com/273010.html', '2026-11-21');
const CANCEL_SHOP = page('https://aliyunyh.com/850433.html', '2026-11-21');
const CANCEL_DAYS = page('https://www.xnnu.com/85728.html', '2026-11-21');
const BALANCE = page('https://aliyunyh.com/970415.html', '2026-11-21');
const ELSEWHERE = page('https://aliyunyh.com/959270.html', '2026-11-21');
const EIGHT = page('https://www.yunzhuji.net/kahao/570664.html', '2026-11-21');
const EIGHT_WAYS = page('https://www.yunzhuji.net/kahao/639508.html', '2026-11-21');
const EIGHT_FEES = page('https://www.yunzhuji.net/ydsjk/338915.html', '2026-11-21');
const SUSPEND = page('https://9m8m.com/1180856.html', '2026-11-21');
const SUSPEND_WAYS = page('https://9m8m.com/1650903.html', '2026-11-21');
const SUSPEND_TERM = page('https://www.9m8m.com/966919.html', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

const hotline: PhoneLine = {
	number: '10086',
	scope: { en: 'from a China Mobile number', 'zh-Hans': '用中国移动号码拨打' }
};
const complaints: PhoneLine = { number: '10080', scope: { en: 'complaints', 'zh-Hans': '投诉热线' } };
const provincesDiffer = {
	en: 'Provinces differ, and the pages found copy each other: ask 10086 before you count on it.',
	'zh-Hans': '各省规定不同，找到的网页多为互相转载，请先向 10086 核实。'
};

export const carrier = {
	id: 'cn-mobile',
	name: { en: 'China Mobile (home)', 'zh-Hans': '中国移动（内地号码）' },
	country: 'CN',
	mccMnc: [],
	iccidPrefixes: ['898600']
} satisfies Carrier;

const line = {
	id: 'cn-mobile-line',
	carrierId: 'cn-mobile',
	revision: '2026-11-21',
	...numberOnAnyPlan,
	terms: {
		lives: [{ id: 'number', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'on-request',
				blackoutDays: [1, 2, 3, 4, 5, 6, -2, -1],
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{
						kind: 'app',
						available: 'yes',
						hours: {
							mon: [['09:00', '18:00']],
							tue: [['09:00', '18:00']],
							wed: [['09:00', '18:00']],
							thu: [['09:00', '18:00']],
							fri: [['09:00', '18:00']]
						},
						closedOnHolidays: true
					},
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'yes' }
				]
			}
		],
		period: { closingDay: 31 },
		ifUnpaid,
		portCode
	},
	facts: {
		fees: [],
		refund: {
			en: 'The balance can be moved to another China Mobile number, of the same province (one page says: of another); above ¥50 it has to be moved first. A payout takes up to 20 working days, or comes by the 25th of the next month.',
			'zh-Hans':
				'余额可转到另一个中国移动号码，多数说要同省（有一页说要外省）；超过 50 元须先转走。退款在 20 个工作日内，或次月 25 日前到账。'
		},
		documents: [
			{ en: 'Identity card, both sides, four corners visible', 'zh-Hans': '身份证正反面，四角完整' },
			{ en: 'A face video, reading out random digits', 'zh-Hans': '人脸视频，朗读随机数字' }
		],
		blockers: [
			...obstacles,
			{
				en: 'The number is abroad: international roaming has to be off',
				'zh-Hans': '号码处于漫游状态：须先关闭国际漫游'
			}
		],
		identity,
		portOut,
		ifNotCancelled: feeGoesOn,
		risks: [provincesDiffer],
		notes: [
			arrears,
			backInThePool,
			{
				en: 'No requests are said to be taken from the 1st to the 6th and on the last two days of a month. The video check works on working days, 09:00 to 18:00.',
				'zh-Hans': '据称每月 1 至 6 日和最后两天不受理；视频审核为工作日 09:00～18:00。'
			},
			{
				en: 'The line stops as soon as the request is filed.',
				'zh-Hans': '提交后立即停机。'
			},
			{ en: 'Nobody else can file it for you.', 'zh-Hans': '必须本人办理，不能代办。' }
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Mobile app: 服务大厅 → 号卡服务 → 线上销户.',
					'zh-Hans': '中国移动 App：服务大厅 → 号卡服务 → 线上销户。'
				}
			},
			{
				channel: 'store',
				how: {
					en: "One of the operator's own shops, in other provinces too; franchise shops cannot do it.",
					'zh-Hans': '自有营业厅，外省也可办；加盟店不能办。'
				}
			},
			{
				channel: 'phone',
				how: { en: 'Ask about contracts at 10086.', 'zh-Hans': '合约问题咨询 10086。' },
				lines: [hotline, complaints]
			}
		],
		disputed: [
			{
				fact: 'terms.exits.cancel',
				readings: [
					{ en: 'Done within 48 hours.', 'zh-Hans': '48 小时内办结。' },
					{ en: 'Done on the 5th of the next month.', 'zh-Hans': '次月 5 日办结。' },
					{ en: 'Done after 30 days, in which you may withdraw it.', 'zh-Hans': '30 天后办结，期间可撤回。' }
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.exits.cancel', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...CANCEL_DAYS, confidence: 'low' },
		{ fact: 'terms.period', ...BACKGROUND },
		{ fact: 'facts.refund', ...BALANCE, confidence: 'low' },
		{ fact: 'facts.documents', ...CANCEL_PAPERS, confidence: 'low' },
		{ fact: 'facts.blockers', ...CANCEL_PAPERS, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...CANCEL_DAYS, confidence: 'low' },
		{ fact: 'facts.ways', ...CANCEL_APP, confidence: 'low' },
		{ fact: 'facts.ways', ...CANCEL_SHOP, confidence: 'low' },
		{ fact: 'facts.ways', ...ELSEWHERE, confidence: 'low' },
		...arrearsSources,
		...identitySources,
		...portOutSources
	]
} satisfies Plan;

const eightYuan = {
	id: 'cn-mobile-8yuan',
	carrierId: 'cn-mobile',
	revision: '2026-11-30',
	name: { en: '¥8 keep-number plan', 'zh-Hans': '8 元保号套餐' },
	form: ['physical', 'esim'],
	billing: 'postpaid',
	zone: 'Asia/Shanghai',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'activation' },
				charge: { amount: { minor: 800, currency: 'CNY' }, from: 'balance' }
			}
		],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'cost-boundary', at: 'month-end' },
				nature: 'cost',
				serviceEnds: 'with-rule',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes' },
					{ kind: 'phone', available: 'yes' },
					{ kind: 'store', available: 'yes' }
				]
			}
		],
		portCode
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [
			{ en: 'A contract in force', 'zh-Hans': '有未到期的合约' },
			{ en: 'Broadband on the number', 'zh-Hans': '号码绑定宽带' },
			{ en: 'A minimum spend for a special number', 'zh-Hans': '靓号最低消费' }
		],
		identity,
		portOut,
		ifNotCancelled: { en: '¥8 a month goes on.', 'zh-Hans': '每月继续收 8 元。' },
		risks: [
			{
				en: 'Often missing in the app: ask 10086, then complain at 10080, then at the ministry (12300).',
				'zh-Hans': 'App 里经常找不到：先找 10086，不行再打 10080，最后向工信部（12300）申诉。'
			},
			provincesDiffer
		],
		notes: [
			{
				en: '¥8 a month with 30 minutes or 100 MB; incoming calls and SMS are free. Beyond that ¥0.25 (or 0.19) a minute, ¥0.29 a MB.',
				'zh-Hans': '每月 8 元，含 30 分钟或 100MB；来电和收短信免费。超出后每分钟 0.25（或 0.19）元，每 MB 0.29 元。'
			},
			{
				en: 'A change of plan takes effect on the 1st of the next month: ask before the end of the month.',
				'zh-Hans': '改套餐次月 1 日生效，请在月底之前办理。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: { en: 'In the China Mobile app: 套餐办理 → 8元.', 'zh-Hans': '中国移动 App：套餐办理 → 8元。' }
			},
			{
				channel: 'phone',
				how: { en: 'Call 10086 and ask for a person.', 'zh-Hans': '拨打 10086 转人工。' },
				lines: [hotline, complaints]
			},
			{ channel: 'store', how: { en: 'In a shop.', 'zh-Hans': '到营业厅办理。' } }
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...EIGHT, confidence: 'medium' },
		{ fact: 'terms.lives.plan', ...EIGHT_FEES, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...EIGHT_WAYS, confidence: 'low' },
		{ fact: 'facts.blockers', ...EIGHT, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...EIGHT, confidence: 'medium' },
		{ fact: 'facts.risks', ...EIGHT_WAYS, confidence: 'low' },
		{ fact: 'facts.notes', ...EIGHT_FEES, confidence: 'medium' },
		{ fact: 'facts.ways', ...EIGHT_WAYS, confidence: 'low' },
		...identitySources,
		...portOutSources
	]
} satisfies Plan;

const suspended = {
	id: 'cn-mobile-suspend',
	carrierId: 'cn-mobile',
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
			{ en: 'A contract in force', 'zh-Hans': '有未到期的合约' },
			{ en: 'A balance below the fee', 'zh-Hans': '余额不够付保号费' }
		],
		identity,
		ifNotCancelled: { en: '¥5 a month goes on.', 'zh-Hans': '每月继续收 5 元。' },
		risks: [noCodes, provincesDiffer],
		notes: [
			{ en: '¥5 a month, about ¥0.16 a day.', 'zh-Hans': '每月 5 元，约每天 0.16 元。' },
			{
				en: 'It is restored in the next month; one page says after at least 2 months.',
				'zh-Hans': '次月可以恢复；有一页说至少停满 2 个月。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: { en: 'In the China Mobile app: 服务 → 停机保号.', 'zh-Hans': '中国移动 App：服务 → 停机保号。' }
			},
			{ channel: 'phone', lines: [hotline] },
			{ channel: 'store', how: { en: 'In a shop.', 'zh-Hans': '到营业厅办理。' } }
		],
		disputed: [longestSuspension]
	},
	sources: [
		{ fact: 'terms.lives.number', ...SUSPEND, confidence: 'low' },
		{ fact: 'terms.lives.number', ...SUSPEND_TERM, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...SUSPEND_WAYS, confidence: 'low' },
		{ fact: 'facts.blockers', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.risks', ...SUSPEND, confidence: 'low' },
		{ fact: 'facts.notes', ...SUSPEND_TERM, confidence: 'low' },
		{ fact: 'facts.notes', ...SUSPEND_WAYS, confidence: 'low' },
		{ fact: 'facts.ways', ...SUSPEND_WAYS, confidence: 'low' },
		...identitySources
	]
} satisfies Plan;

export const plans = [line, eightYuan, suspended];
