import { keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import {
	contractTerm,
	mnp,
	mnpSources,
	monthOfNotice,
	monthlyPlan,
	noticeCode,
	noticeSources,
	prepaidCard,
	realName,
	realNameSources
} from '$lib/catalogue/common/hong-kong';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const SEVEN_ELEVEN = cited('https://www.hkcsl.com/en/7_eleven_prepaid_sim', '2026-10-03');
const AUTO_RECHARGE = page('https://www.hkcsl.com/en/auto-recharge-service/', '2026-11-21');
const RECHARGEABLE = page('https://www.hkcsl.com/en/prepaid-pccw-hkt-rechargeable-sim-card/', '2026-11-21');
const SPECIAL = page('https://1010.com.hk/specialconditions', '2026-11-21');
const PREPAID_FEE = page('https://1010.com.hk/en/tnc/cvs_plan', '2026-11-21');
const TERMS = page(
	'https://www.hkcsl.com/tc/footer-general-terms-conditionsfooter-general-terms-conditions/',
	'2026-11-21'
);
const SUPPORT = page(
	'https://hkt.com/customer-services/consumer-support/csl/index.page?locale=zh&type=FAQ&page=2',
	'2026-11-21'
);
const LOSS = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-21'
);
const TERMINATION = page('https://www.hkt-enterprise.com/en/blogs/hkt-services-termination', '2026-11-21');
const SEVEN_ELEVEN_AGAIN = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/e9a8ae2b176b51e45cc07562cca9933aced33eac/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/csl-711-prepaid-hk-2026.json',
	'2026-11-30'
);
const PPS = page('https://hkcsl.com/en/pps', '2026-11-30');
const AUTO_AGAIN = page('https://www.hkcsl.com/en/auto-recharge-service/', '2026-11-30');
const HEMAT = page('https://www.hkcsl.com/en/csl-indonesians-hemat-60-day-local-prepaid-sim/', '2026-11-30');
const SUPPORT_AGAIN = page(
	'https://hkt.com/customer-services/consumer-support/csl/index.page?locale=zh&type=FAQ&page=2',
	'2026-11-30'
);
const CHARTER = page('https://1010.com.hk/service_commitment', '2026-11-30');
const TERMINATION_AGAIN = page('https://www.hkt-enterprise.com/en/blogs/hkt-services-termination', '2026-11-30');
const BUSINESS_FAQ = page(
	'https://hkt-sme.com/faq/how-long-does-it-take-to-relocate-terminate-reconnect-to-services-and-add-or-remove-add-on-services-3/?lang=en',
	'2026-11-30'
);
const DEPOSIT_LETTER = page(
	'http://www.scmp.com/article/284700/telecom-ringing-undue-interests-deposits',
	'2026-11-30'
);
const LOSS_AGAIN = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-30'
);
const BACKGROUND = unseen('2026-11-21');

const prepaidPhone: PhoneLine = {
	number: '+852 178 178',
	scope: { en: 'HKT prepaid cards', 'zh-Hans': 'HKT 储值卡' }
};
const cslPhone: PhoneLine = {
	number: '+852 2512 3123',
	scope: { en: 'csl, in Cantonese, Mandarin or English', 'zh-Hans': 'csl，粤语、普通话或英语' },
	fromAbroad: true
};
const cslForPrepaid: PhoneLine = {
	number: '+852 2512 3123',
	scope: {
		en: 'csl, day and night; no line for prepaid cards from abroad was found',
		'zh-Hans': 'csl 24 小时热线；没有查到储值卡的境外专线'
	},
	fromAbroad: true
};
const oneOPhone: PhoneLine = {
	number: '+852 2888 1010',
	scope: { en: '1O1O, in Cantonese, Mandarin or English', 'zh-Hans': '1O1O，粤语、普通话或英语' },
	fromAbroad: true
};

export const carrier = {
	id: 'hkt-csl',
	name: { en: 'HKT: csl / 1O1O', 'zh-Hans': '香港电讯（csl / 1O1O）', 'zh-Hant': '香港電訊（csl / 1O1O）' },
	country: 'HK',
	site: { url: 'https://www.hkcsl.com/', checked: '2026-11-21' },
	mccMnc: ['454-00', '454-02', '454-16', '454-18', '454-19', '454-20'],
	iccidPrefixes: ['8985200', '8985210', '8985216', '8985218', '8985219', '8985230', '8985280']
} satisfies Carrier;

const sevenEleven = {
	id: 'csl-711',
	carrierId: 'hkt-csl',
	revision: '2026-11-30',
	name: { en: '7-Eleven local prepaid SIM', 'zh-Hans': 'csl 7-11 储值卡', 'zh-Hant': 'csl 7-11 儲值卡' },
	...prepaidCard,
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 180 },
					first: { days: 180 },
					tiers: [{ atLeast: { minor: 5000, currency: 'HKD' }, gives: { days: 180 } }]
				},
				also: [
					{
						rule: {
							...keptByTopUp,
							span: { days: 365 },
							first: { days: 180 },
							tiers: [{ atLeast: { minor: 2000, currency: 'HKD' }, gives: { days: 365 } }]
						},
						why: 'reading'
					}
				],
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'What remains is lost.', 'zh-Hans': '余额不退。' },
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		lost: { en: 'Call the prepaid line.', 'zh-Hans': '拨打储值卡热线。' },
		ifNotCancelled: { en: 'It lapses.', 'zh-Hans': '到期失效。' },
		risks: [
			{
				en: "The carrier's page contradicts itself on the days that a top-up gives: look at the date in the csl app.",
				'zh-Hans': '充值能得多少天，官方网页自相矛盾：请以 csl App 显示的日期为准。'
			},
			{
				en: 'The promotion of HK$20 for 365 days ends on 31 December 2026: a later top-up of HK$20 may give no days.',
				'zh-Hans': '20 港元得 365 天的优惠 2026 年 12 月 31 日结束，之后充 20 港元可能不加天数。'
			}
		],
		notes: [
			{
				en: 'Other cards of the brand live differently: look at the terms of yours.',
				'zh-Hans': '同品牌其他卡的有效期不同，请看自己那张卡的条款。'
			}
		],
		lossLines: [prepaidPhone],
		disputed: [
			{
				fact: 'terms.lives.number',
				readings: [
					{ en: 'Standing terms: HK$50 gives 180 days.', 'zh-Hans': '常规条款：50 港元得 180 天。' },
					{
						en: 'Promotion table: HK$20 gives 365 days, until 31 December 2026. It cannot be paid by PPS, which starts at HK$50.',
						'zh-Hans': '优惠表：20 港元得 365 天，至 2026 年 12 月 31 日。PPS 最低 50 港元，付不了这一档。'
					}
				]
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'In the csl app or with a 7-Eleven voucher: 365 days by the promotion, which ends on 31 December 2026; the standing terms give no days below HK$50',
						'zh-Hans':
							'csl App 或 7-Eleven 充值券：按优惠得 365 天，2026 年 12 月 31 日结束；按常规条款，低于 50 港元不加天数'
					},
					costs: { minor: 2000, currency: 'HKD' },
					url: 'https://www.hkcsl.com/en/7_eleven_prepaid_sim',
					fromAbroad: 'unknown'
				},
				{
					does: {
						en: 'In the csl app or with a 7-Eleven voucher: 180 days by the standing terms',
						'zh-Hans': 'csl App 或 7-Eleven 充值券：按常规条款得 180 天'
					},
					costs: { minor: 5000, currency: 'HKD' },
					url: 'https://www.hkcsl.com/en/7_eleven_prepaid_sim',
					fromAbroad: 'unknown'
				},
				{
					does: {
						en: 'By PPS, merchant 9121: HK$50 to HK$300 at once; by phone (18031) or on the web within 2 working days',
						'zh-Hans': 'PPS，商户编号 9121：即时充值 50 至 300 港元；电话 18031 或网上付款，2 个工作日内到账'
					},
					costs: { minor: 5000, currency: 'HKD' },
					url: PPS.url,
					fromAbroad: 'unknown'
				},
				{
					does: {
						en: 'Auto Recharge, applied for in a csl shop, with a csl monthly account: HK$50 (or 100) below HK$20 of value or with 5 days left, at most HK$300 in 30 days',
						'zh-Hans':
							'自动充值（Auto Recharge），须有 csl 月费账户，在 csl 门店申请：余额低于 20 港元或只剩 5 天时充 50（或 100）港元，30 天内最多 300 港元'
					},
					costs: { minor: 5000, currency: 'HKD' },
					url: AUTO_RECHARGE.url,
					fromAbroad: 'yes'
				}
			],
			fromAbroad: {
				en: 'In the csl app. Whether foreign cards are taken was not found.',
				'zh-Hans': '用 csl App 充值。是否接受境外银行卡没有查到。'
			},
			check: [
				{
					kind: 'dial',
					dial: '*101#',
					does: {
						en: 'status, on other prepaid cards of csl; not confirmed for this one',
						'zh-Hans': '查状态；见于 csl 其他储值卡，这张卡未证实'
					}
				}
			]
		},
		helpLines: [prepaidPhone, cslForPrepaid]
	},
	sources: [
		{ fact: 'terms.lives.number', ...SEVEN_ELEVEN, confidence: 'low' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...BACKGROUND },
		{ fact: 'facts.lost', ...LOSS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...SEVEN_ELEVEN, confidence: 'low' },
		{ fact: 'facts.notes', ...RECHARGEABLE, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...SEVEN_ELEVEN_AGAIN, confidence: 'medium' },
		{ fact: 'facts.keep', ...SEVEN_ELEVEN_AGAIN, confidence: 'medium' },
		{ fact: 'facts.keep', ...PPS, confidence: 'high' },
		{ fact: 'facts.keep', ...AUTO_RECHARGE, confidence: 'high' },
		{ fact: 'facts.keep', ...AUTO_AGAIN, confidence: 'high' },
		{ fact: 'facts.keep', ...HEMAT, confidence: 'low' },
		{ fact: 'facts.helpLines', ...LOSS_AGAIN, confidence: 'high' },
		{ fact: 'facts.helpLines', ...SUPPORT_AGAIN, confidence: 'low' },
		{ fact: 'facts.risks', ...SEVEN_ELEVEN_AGAIN, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const monthly = {
	id: 'csl-monthly',
	carrierId: 'hkt-csl',
	revision: '2026-11-30',
	name: { en: 'csl / 1O1O monthly plan', 'zh-Hans': '月费计划', 'zh-Hant': '月費計劃' },
	...monthlyPlan,
	terms: {
		lives: [contractTerm],
		exits: [
			{
				...monthOfNotice,
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'phone', available: 'yes' },
					{ kind: 'store', available: 'yes' }
				]
			}
		],
		returnDuty: { required: 'yes', withinDays: 0 }
	},
	facts: {
		fees: [{ kind: 'remaining-months' }],
		refund: {
			en: 'A prepayment is not paid back if the line ends before the commitment period; of plans paid ahead the whole balance is lost.',
			'zh-Hans': '承诺期内终止，预缴费用不退；预付月费的计划会失去全部余额。'
		},
		documents: [],
		blockers: [{ en: 'An outstanding bill', 'zh-Hans': '有未付账单' }],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Call; use is charged until the line is cut.',
			'zh-Hans': '致电挂失；停机前的使用仍会计费。'
		},
		ifNotCancelled: { en: 'The fee goes on.', 'zh-Hans': '月费照收。' },
		risks: [],
		notes: [
			noticeCode,
			{
				en: 'Written for fixed lines and business services, not for mobile, on hkt-enterprise.com (whose site that is, is not clear): at least 30 days of notice, up to 60 days before the end; less can cost the last month; the form comes after a call to 1000 or a log-in. The business FAQ of HKT even says 30 working days.',
				'zh-Hans':
					'以下是写给固网和商业服务的，不是移动号码，载于 hkt-enterprise.com（是否官方不明）：至少提前 30 天通知，最早期满前 60 天；不足可能多收最后一个月；致电 1000 或登录后取得表格。HKT 的商业 FAQ 甚至写 30 个工作日。'
			},
			{
				en: 'The SIM has to be given back in good state when the service ends.',
				'zh-Hans': '服务终止时须完好交回 SIM 卡。'
			},
			{
				en: 'Cancelling before the first day of service costs a fee of its own.',
				'zh-Hans': '服务开始日之前取消会另收费用。'
			},
			{
				en: 'The customer charter of 1O1O and csl promises to take what you say by telephone, fax, e-mail, online, in writing or in person, and to answer letters and e-mails within three working days. No form for ending a mobile line was found.',
				'zh-Hans':
					'1O1O 和 csl 的服务承诺：可用电话、传真、电邮、网上、书面或亲身联络，来信和电邮三个工作日内答复。没有找到移动号码的终止表格。'
			},
			{
				en: 'There are toll-free numbers abroad and a short code for roaming phones; they could not be read: ask for them before you travel.',
				'zh-Hans': '境外有免费电话，漫游时有短号，但没能查到号码，出行前请先问好。'
			}
		],
		ways: [
			{
				channel: 'phone',
				lines: [cslPhone, oneOPhone],
				fromAbroad: 'yes'
			},
			{ channel: 'store', how: { en: 'A csl or 1O1O shop.', 'zh-Hans': 'csl 或 1O1O 门店。' } }
		],
		lossLines: [cslPhone, oneOPhone],
		deposit: {
			en: 'Whether one is held, and when it comes back, is on no page: ask in the same call, and for the date in writing. A reader of 1999 waited from weeks to three months at 1O1O.',
			'zh-Hans':
				'是否收取押金、何时退还，没有查到：请在同一通电话里问清，并要书面日期。1999 年有读者在 1O1O 等了几周到三个月。'
		},
		contacts: [
			{
				kind: 'help',
				url: CHARTER.url,
				note: { en: 'Customer charter of 1O1O and csl.', 'zh-Hans': '1O1O 和 csl 的服务承诺。' }
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...SPECIAL, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...TERMINATION, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...TERMS, confidence: 'high' },
		{ fact: 'facts.fees', ...SPECIAL, confidence: 'high' },
		{ fact: 'facts.refund', ...PREPAID_FEE, confidence: 'high' },
		{ fact: 'facts.blockers', ...TERMS, confidence: 'high' },
		{ fact: 'facts.lost', ...LOSS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...TERMINATION_AGAIN, confidence: 'low' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'high' },
		{ fact: 'facts.ways', ...SUPPORT, confidence: 'high' },
		{ fact: 'facts.notes', ...BUSINESS_FAQ, confidence: 'high' },
		{ fact: 'facts.notes', ...CHARTER, confidence: 'high' },
		{ fact: 'facts.ways.phone', ...SUPPORT_AGAIN, confidence: 'high' },
		{ fact: 'facts.ways.phone', ...CHARTER, confidence: 'medium' },
		{ fact: 'facts.deposit', ...DEPOSIT_LETTER, confidence: 'low' },
		{ fact: 'facts.contacts', ...CHARTER, confidence: 'high' },
		...noticeSources,
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [sevenEleven, monthly];
