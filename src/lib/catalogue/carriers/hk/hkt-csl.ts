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
const BACKGROUND = unseen('2026-11-21');

const prepaidPhone: PhoneLine = {
	number: '+852 178 178',
	scope: { en: 'HKT prepaid cards', 'zh-Hans': 'HKT 储值卡' }
};
const cslPhone: PhoneLine = { number: '+852 2512 3123', scope: { en: 'csl', 'zh-Hans': 'csl' }, fromAbroad: true };
const oneOPhone: PhoneLine = { number: '+852 2888 1010', scope: { en: '1O1O', 'zh-Hans': '1O1O' }, fromAbroad: true };

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
	revision: '2026-11-21',
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
			}
		],
		notes: [
			{
				en: 'Automatic recharge (below HK$20 of value, or with 5 days left) keeps the card alive by itself; it needs a csl monthly account and is set up in a shop.',
				'zh-Hans': '自动充值（余额低于 20 港元或只剩 5 天时）可自动保号，须有 csl 月费账户，在门店申请。'
			},
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
						en: 'Promotion table: HK$20 gives 365 days, until 31 December 2026.',
						'zh-Hans': '优惠表：20 港元得 365 天，至 2026 年 12 月 31 日。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...SEVEN_ELEVEN, confidence: 'low' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...BACKGROUND },
		{ fact: 'facts.lost', ...LOSS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...SEVEN_ELEVEN, confidence: 'low' },
		{ fact: 'facts.notes', ...AUTO_RECHARGE, confidence: 'high' },
		{ fact: 'facts.notes', ...RECHARGEABLE, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const monthly = {
	id: 'csl-monthly',
	carrierId: 'hkt-csl',
	revision: '2026-11-21',
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
				en: "HKT's own text: 30 days of notice, up to 60 days before the end of the term; less notice can cost the last month. The form comes after a call to 1000 or a log-in; the page is about business and fixed lines.",
				'zh-Hans':
					'HKT 的说明：须提前 30 天通知，最早可在期满前 60 天；通知不足可能多收最后一个月。致电 1000 或登录后可取得表格；该页讲的是商业和固网服务。'
			},
			{
				en: 'The SIM has to be given back in good state when the service ends.',
				'zh-Hans': '服务终止时须完好交回 SIM 卡。'
			},
			{
				en: 'Cancelling before the first day of service costs a fee of its own.',
				'zh-Hans': '服务开始日之前取消会另收费用。'
			}
		],
		ways: [
			{ channel: 'phone', lines: [cslPhone, oneOPhone], fromAbroad: 'yes' },
			{ channel: 'store', how: { en: 'A csl or 1O1O shop.', 'zh-Hans': 'csl 或 1O1O 门店。' } }
		],
		lossLines: [cslPhone, oneOPhone]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...SPECIAL, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...TERMINATION, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...TERMS, confidence: 'high' },
		{ fact: 'facts.fees', ...SPECIAL, confidence: 'high' },
		{ fact: 'facts.refund', ...PREPAID_FEE, confidence: 'high' },
		{ fact: 'facts.blockers', ...TERMS, confidence: 'high' },
		{ fact: 'facts.lost', ...LOSS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...TERMINATION, confidence: 'medium' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'high' },
		{ fact: 'facts.ways', ...SUPPORT, confidence: 'high' },
		...noticeSources,
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [sevenEleven, monthly];
