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
	portOutSources
} from '$lib/catalogue/common/mainland-china';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const PORTING = page('https://www.yunzhuji.net/gdsjk/343788.html', '2026-11-21');
const APP_A = page('https://aliyunyh.com/800490.html', '2026-11-30');
const APP_B = page('https://www.yunzhuji.net/gdsjk/364623.html', '2026-11-30');
const APP_C = page('https://www.yunzhuji.net/gdsjk/369828.html', '2026-11-30');
const PROVINCES = page('https://aliyunyh.com/931949.html', '2026-11-30');
const LOCKS = page('https://www.yunzhuji.net/gdsjk/401026.html', '2026-11-30');
/** A seller of SIM cards, in a public file that has no address of its own. */
const SELLER = unseen('2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const hotline: PhoneLine = {
	number: '10099',
	scope: { en: 'from a China Broadnet number', 'zh-Hans': '用中国广电号码拨打' }
};

export const carrier = {
	id: 'cn-broadnet',
	name: { en: 'China Broadnet', 'zh-Hans': '中国广电（192）' },
	country: 'CN',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const line = {
	id: 'cn-broadnet-line',
	carrierId: 'cn-broadnet',
	revision: '2026-11-30',
	...numberOnAnyPlan,
	terms: {
		lives: [{ id: 'number', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'app', available: 'yes' },
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
		documents: [],
		blockers: [
			...obstacles,
			{ en: 'A gift of the first month (a penalty is due)', 'zh-Hans': '首月优惠（要付违约金）' }
		],
		refund: {
			en: 'It is said to go to an Alipay account in the same name, at once or within 7 working days; in a shop in cash.',
			'zh-Hans': '据说退到同名支付宝账户，即时或 7 个工作日内到账；营业厅退现金。'
		},
		identity,
		portOut,
		ifNotCancelled: feeGoesOn,
		risks: [
			{
				en: 'No page of the operator was found, only pages that copy each other. Whether a cheap plan keeps the number, or a number from abroad exists, is not known.',
				'zh-Hans': '没有找到官方网页，只有互相转载的文章；有没有保号套餐、境外拨打的号码都不清楚。'
			}
		],
		notes: [
			arrears,
			backInThePool,
			{
				en: 'Online in 20 provinces (2025). Elsewhere, and with a contract, a company or a supplementary card: the shop of the home province.',
				'zh-Hans': '2025 年有 20 个省可线上办理；其他省份、有合约、单位卡或副卡的，到归属省营业厅。'
			},
			{
				en: 'Top-up offers lock it, it is said: ¥100 at the start for 6 months, ¥50 until the next month.',
				'zh-Hans': '据说首充优惠有锁定期：充 100 元满 6 个月后才能销，充 50 元次月可销。'
			}
		],
		ways: [
			{
				channel: 'app',
				how: {
					en: 'In the China Broadnet app. The check by ICCID is meant for lines that roam or get no SMS.',
					'zh-Hans': '中国广电 App。漫游或收不到短信的号码可用 ICCID 校验。'
				},
				path: [
					{
						act: {
							en: "log in over the card's own mobile data, with Wi-Fi off",
							'zh-Hans': '关掉 Wi-Fi，用本卡流量登录'
						}
					},
					{ label: '分类', means: { en: 'categories', 'zh-Hans': '分类' } },
					{ label: '服务', means: { en: 'service', 'zh-Hans': '服务' } },
					{ label: '自助销户', means: { en: 'end the number yourself', 'zh-Hans': '自助销户' } },
					{
						act: {
							en: 'SMS code or ICCID, photos of both sides of the identity card, face check',
							'zh-Hans': '短信验证码或 ICCID，拍身份证正反面，人脸核验'
						}
					},
					{
						act: {
							en: 'an Alipay account in the same name for the rest, and submit',
							'zh-Hans': '填同名支付宝账户收余额，提交'
						}
					}
				],
				language: 'zh-Hans',
				asks: [
					{ en: 'SMS code, or:', 'zh-Hans': '短信验证码，或：' },
					'iccid',
					'document',
					{ en: 'Alipay account in the same name', 'zh-Hans': '同名支付宝账户' }
				],
				stops: {
					en: 'At once, it is said; it is closed some working days later.',
					'zh-Hans': '据说提交后立即停机，几个工作日后办结。'
				},
				confirms: {
					en: 'The state stands on the page 自助销户.',
					'zh-Hans': '进度显示在“自助销户”页面。'
				},
				fromAbroad: 'unknown'
			},
			{
				channel: 'store',
				how: {
					en: 'A shop of the home province. The SIM is cut; keep the receipt.',
					'zh-Hans': '归属省的营业厅。SIM 卡会剪掉，请保留回执。'
				},
				asks: ['document', { en: 'The SIM', 'zh-Hans': 'SIM 卡' }]
			},
			{
				channel: 'phone',
				how: { en: 'Ask how to cancel.', 'zh-Hans': '请咨询销户办法。' },
				lines: [hotline]
			}
		],
		helpLines: [hotline],
		disputed: [
			{
				fact: 'facts.ways.app',
				readings: [
					{
						en: 'In the app, under 自助销户: five pages say so.',
						'zh-Hans': '在 App 的“自助销户”办理：五个网页这样写。'
					},
					{
						en: 'Only in a shop of the home province: a seller of SIM cards says so.',
						'zh-Hans': '只能到归属省营业厅：一个卖卡商家的说法。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'facts.ways.app', ...SELLER },
		{ fact: 'terms.exits.cancel', ...PORTING, confidence: 'low' },
		{ fact: 'facts.blockers', ...PORTING, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...BACKGROUND },
		{ fact: 'facts.notes', ...BACKGROUND },
		{ fact: 'facts.ways', ...PORTING, confidence: 'low' },
		{ fact: 'terms.exits.cancel', ...APP_A, confidence: 'medium' },
		{ fact: 'facts.ways', ...APP_A, confidence: 'medium' },
		{ fact: 'facts.ways.app', ...APP_B, confidence: 'medium' },
		{ fact: 'facts.ways', ...APP_C, confidence: 'medium' },
		{ fact: 'facts.ways', ...PROVINCES, confidence: 'low' },
		{ fact: 'facts.blockers', ...APP_B, confidence: 'low' },
		{ fact: 'facts.blockers', ...LOCKS, confidence: 'low' },
		{ fact: 'facts.refund', ...APP_A, confidence: 'low' },
		{ fact: 'facts.refund', ...APP_B, confidence: 'low' },
		{ fact: 'facts.notes', ...PROVINCES, confidence: 'low' },
		{ fact: 'facts.notes', ...LOCKS, confidence: 'low' },
		{ fact: 'facts.helpLines', ...APP_A, confidence: 'medium' },
		...arrearsSources,
		...identitySources,
		...portOutSources
	]
} satisfies Plan;

export const plans = [line];
