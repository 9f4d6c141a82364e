import { keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { daily } from '$lib/catalogue/common/hours';
import { page, unseen } from '$lib/catalogue/common/page';
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
import type { Carrier } from '$lib/domain/plan/carrier';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const VALUEGB = page('https://www.valuegb.com/service-site/ValueGB/en/faq.jsp', '2026-11-21');
const TOP_UP = page(
	'https://www.smartone.com/en/mobile_and_price_plans/prepaid/data_sim/top_up_methods.jsp',
	'2026-11-21'
);
const PACKS = page(
	'https://www.smartone.com/tc/mobile_and_price_plans/prepaid/broadband_sim/charges_enhance.jsp',
	'2026-11-21'
);
const PLAN_PAGE = page(
	'https://www.smartone.com/en/home/mobile-service-plans/listing/detail/?group=basic&plan=extracare_12gb_42mbps_12m_120_online&query=',
	'2026-11-21'
);
const EARLY_END = page('https://pdfkiwi.com/documents/tampc-t093b-5e0517bfd033e', '2026-11-21');
const AFTER_TERM = page('https://manualzz.com/doc/8553860/tandc-t185', '2026-11-21');
const HOTLINES = page('https://broadbandhk.com/en/internet-service-provider-complaint-hotline/', '2026-11-21');
const LOSS = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-21'
);
const VALUEGB_AGAIN = page('https://www.valuegb.com/service-site/ValueGB/en/faq.jsp', '2026-11-30');
const TOP_UP_AGAIN = page(
	'https://www.smartone.com/en/mobile_and_price_plans/prepaid/data_sim/top_up_methods.jsp',
	'2026-11-30'
);
const PLAN_AGAIN = page(
	'https://www.smartone.com/en/home/mobile-service-plans/listing/detail/?group=basic&plan=extracare_12gb_42mbps_12m_120_online&query=',
	'2026-11-30'
);
const LOSS_AGAIN = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-30'
);
const BACKGROUND = unseen('2026-11-21');

const lapses = { en: 'It lapses by itself.', 'zh-Hans': '到期自动失效。' };

const hotline: PhoneLine = {
	number: '+852 2880 2688',
	scope: { en: 'hotline, 24 hours', 'zh-Hans': '客服热线，24 小时' },
	fromAbroad: true
};

const ownerHotline: PhoneLine = {
	number: '+852 2880 2688',
	scope: {
		en: 'SmarTone, whose network it is; ValueGB is not named',
		'zh-Hans': '数码通（网络方），没有单独列出 ValueGB'
	},
	fromAbroad: true
};

export const carrier = {
	id: 'smartone',
	name: { en: 'SmarTone (incl. ValueGB)', 'zh-Hans': '数码通 SmarTone（含 ValueGB）', 'zh-Hant': '數碼通' },
	country: 'HK',
	site: { url: 'https://www.smartone.com/', checked: '2026-11-21' },
	mccMnc: ['454-06', '454-15', '454-17'],
	iccidPrefixes: ['8985206']
} satisfies Carrier;

const valueGb = {
	id: 'valuegb',
	carrierId: 'smartone',
	revision: '2026-11-30',
	name: { en: 'ValueGB prepaid on SmarTone', 'zh-Hans': 'ValueGB 储值卡' },
	...prepaidCard,
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 365 },
					tiers: [{ atLeast: { minor: 5000, currency: 'HKD' }, gives: { days: 365 } }]
				},
				afterEnd: [
					{ after: { days: 0 }, state: 'stopped', rescue: 'top-up' },
					{ after: { days: 30 }, state: 'number-lost' }
				],
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'Balance and bonus are lost at the end.', 'zh-Hans': '到期后余额和赠送额作废。' },
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Keep the Cardholder Certificate. For a replacement recharge HK$200 (voucher) or HK$198 (e-voucher), then write an e-mail.',
			'zh-Hans': '请保管好持卡人证明。补卡先充值 200 港元（充值券）或 198 港元（电子券），再发电邮申请。'
		},
		ifNotCancelled: lapses,
		risks: [],
		notes: [
			{
				en: 'A recharge of HK$50 or more at once resets the date to 365 days from that day; days left are not added.',
				'zh-Hans': '一次充值 50 港元或以上，到期日改为从当天起 365 天，不累加剩余天数。'
			},
			{
				en: 'At the end the service stops; a recharge up to the 30th day after it revives the number.',
				'zh-Hans': '到期后停止服务；到期后第 30 天之前充值可以恢复号码。'
			},
			{
				en: 'Money does not become data by itself: buy a pack in the ValueGB app or by code.',
				'zh-Hans': '余额不会自动变成流量：要在 ValueGB App 或用代码买套餐。'
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'Recharge HK$50 or more at once: 365 days from that day; an SMS confirms it at once',
						'zh-Hans': '一次充值 50 港元或以上，从当天起 365 天；即时有短信确认'
					},
					costs: { minor: 5000, currency: 'HKD' },
					url: VALUEGB_AGAIN.url,
					fromAbroad: 'unknown'
				}
			],
			notCounted: [{ en: 'Less than HK$50 at once.', 'zh-Hans': '一次不足 50 港元。' }],
			rescue: {
				en: 'Up to 30 days after the end a recharge brings the service back, without the old balance and bonus.',
				'zh-Hans': '到期后 30 天内充值可以恢复，但原余额和赠送额已作废。'
			}
		},
		lossLines: [ownerHotline],
		contacts: [
			{
				kind: 'help',
				url: VALUEGB_AGAIN.url,
				note: {
					en: 'Questions and answers; the mail address stands behind a link there.',
					'zh-Hans': '常见问题；电邮地址在页面的链接里。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...VALUEGB, confidence: 'high' },
		{ fact: 'terms.exits.none', ...VALUEGB, confidence: 'high' },
		{ fact: 'facts.refund', ...VALUEGB, confidence: 'high' },
		{ fact: 'facts.lost', ...VALUEGB, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...VALUEGB, confidence: 'high' },
		{ fact: 'facts.notes', ...VALUEGB, confidence: 'high' },
		{ fact: 'facts.keep', ...VALUEGB_AGAIN, confidence: 'high' },
		{ fact: 'facts.contacts', ...VALUEGB_AGAIN, confidence: 'high' },
		{ fact: 'facts.notes', ...VALUEGB_AGAIN, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS_AGAIN, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const prepaid = {
	id: 'smartone-prepaid',
	carrierId: 'smartone',
	revision: '2026-11-30',
	name: { en: 'SmarTone local prepaid', 'zh-Hans': '数码通储值卡' },
	...prepaidCard,
	terms: {
		lives: [
			{ id: 'number', main: true, rule: { kind: 'unknown' } },
			{ id: 'pack-monthly-data', rule: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'purchase' } },
			{
				id: 'pack-daily',
				rule: { kind: 'fixed-days', count: 1, from: 'purchase', counting: 'calendar-days', firstDay: 'inclusive' }
			}
		],
		exits: [
			nothingToCancel,
			{
				id: 'monthly-data-renewal',
				life: 'pack-monthly-data',
				rule: { kind: 'hours-before-renewal', hours: 'unknown' },
				nature: 'binding',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: []
			}
		]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		ifNotCancelled: lapses,
		risks: [],
		notes: [
			{
				en: 'How many days a top-up gives was not found: the SmarTone CARE app shows the date.',
				'zh-Hans': '没有查到每次充值延长多少天，请以 SmarTone CARE App 显示的日期为准。'
			},
			{
				en: 'A monthly data pack (HK$45 or HK$168) is charged on the same date each month, from the 28th on always on the 28th. Cancel the next one by dialling #111*128#.',
				'zh-Hans': '月流量包（45 或 168 港元）每月同日扣费，28 日及以后开通的固定在 28 日。拨 #111*128# 取消下一期。'
			},
			{
				en: 'The pack drops out by itself when the balance is short or the card has less than one month left.',
				'zh-Hans': '余额不足或卡的有效期不到一个月时，月流量包会自动取消。'
			},
			{ en: 'A daily pack ends at 23:59 of its day.', 'zh-Hans': '日流量包到当天 23:59 结束。' }
		],
		keep: {
			ways: [
				{
					does: {
						en: 'On the web by credit card, in Hong Kong or abroad; the bonus table starts at HK$50. How many days it gives was not found',
						'zh-Hans': '网上用信用卡充值，香港或海外均可；优惠表从 50 港元起。延长多少天没有查到'
					},
					costs: { minor: 5000, currency: 'HKD' },
					url: TOP_UP_AGAIN.url,
					fromAbroad: 'yes'
				},
				{
					does: {
						en: 'With a voucher, in Hong Kong or abroad, or in a SmarTone shop',
						'zh-Hans': '用充值券（香港或海外均可），或到数码通门店'
					},
					url: TOP_UP_AGAIN.url,
					fromAbroad: 'yes'
				},
				{
					does: {
						en: 'In Hong Kong also at a Jetco machine (30 minutes), an ETC machine or by PPS, merchant 30, telephone 18031 (2 working days)',
						'zh-Hans': '香港境内还可用银通柜员机（30 分钟）、易办事柜员机或 PPS 商户编号 30、电话 18031（2 个工作日）'
					},
					url: TOP_UP_AGAIN.url,
					fromAbroad: 'no'
				}
			],
			fromAbroad: {
				en: 'By credit card on the web, or with a voucher bought before.',
				'zh-Hans': '网上用信用卡，或用事先买好的充值券。'
			}
		},
		helpLines: [hotline],
		lossLines: [hotline],
		lost: {
			en: 'Call the hotline; use is charged until the line is cut. What a new card costs was not found.',
			'zh-Hans': '致电热线；停机前的使用仍会计费。补卡费用没有查到。'
		}
	},
	sources: [
		{ fact: 'terms.lives.number', ...BACKGROUND },
		{ fact: 'terms.lives.pack-monthly-data', ...PACKS, confidence: 'high' },
		{ fact: 'terms.lives.pack-daily', ...TOP_UP, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...TOP_UP, confidence: 'low' },
		{ fact: 'terms.exits.monthly-data-renewal', ...PACKS, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...TOP_UP, confidence: 'low' },
		{ fact: 'facts.notes', ...PACKS, confidence: 'high' },
		{ fact: 'facts.keep', ...TOP_UP_AGAIN, confidence: 'high' },
		{ fact: 'facts.helpLines', ...LOSS_AGAIN, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS_AGAIN, confidence: 'high' },
		{ fact: 'facts.lost', ...LOSS_AGAIN, confidence: 'high' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const monthly = {
	id: 'smartone-monthly',
	carrierId: 'smartone',
	revision: '2026-11-30',
	name: { en: 'Monthly plan', 'zh-Hans': '月费计划' },
	...monthlyPlan,
	terms: {
		lives: [contractTerm],
		exits: [
			{
				...monthOfNotice,
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'yes', hours: daily('00:00', '24:00') }
				]
			}
		]
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				questions: [
					{
						en: 'Does the line end inside the contract term, in whatever way (also by a cheaper plan, a new number or a new holder)? Then the damages written in the contract are due.',
						'zh-Hans': '是否在合约期内结束，不论原因（包括降档、换号、过户）？是的话要付合约写明的赔偿。'
					}
				]
			}
		],
		refund: { en: 'Fees are paid in advance and never given back.', 'zh-Hans': '月费预付，概不退还。' },
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Call the hotline; use is charged until the line is cut.',
			'zh-Hans': '致电热线；停机前的使用仍会计费。'
		},
		ifNotCancelled: {
			en: 'Before the end of the term staff call. If you do not accept an offer, the line moves to the then comparable plan, announced by SMS, without a new term.',
			'zh-Hans': '期满前会有职员来电。如不接受新方案，会转为当时相近的计划，以短信通知，没有新的合约期。'
		},
		risks: [],
		notes: [
			noticeCode,
			{
				en: "Some of the carrier's terms were read in old copies: ask the hotline what your contract says.",
				'zh-Hans': '部分条款是旧版副本，请向热线核实自己的合约。'
			},
			{
				en: 'No page names a form, a notice or a deposit: ask the hotline, and on which day it ends.',
				'zh-Hans': '没有查到表格、通知期或押金：请问热线，并问清哪天结束。'
			},
			{
				en: 'Plans of 12 months with prepaid fees: gifts are charged back if you change the plan.',
				'zh-Hans': '12 个月预付月费的计划：改套餐会追回赠品价值。'
			}
		],
		ways: [
			{ channel: 'phone', lines: [hotline], fromAbroad: 'yes' },
			{ channel: 'store', how: { en: 'A SmarTone shop.', 'zh-Hans': '到数码通门店办理。' } }
		],
		lossLines: [hotline],
		contacts: [
			{
				kind: 'chat',
				url: 'https://www.smartone.com/',
				note: { en: 'The chat is called S-Bots.', 'zh-Hans': '在线客服名为 S-Bots。' }
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...PLAN_PAGE, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...HOTLINES, confidence: 'medium' },
		{ fact: 'facts.fees', ...PLAN_PAGE, confidence: 'medium' },
		{ fact: 'facts.fees', ...EARLY_END, confidence: 'medium' },
		{ fact: 'facts.refund', ...AFTER_TERM, confidence: 'medium' },
		{ fact: 'facts.lost', ...LOSS, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...AFTER_TERM, confidence: 'medium' },
		{ fact: 'facts.notes', ...AFTER_TERM, confidence: 'medium' },
		{ fact: 'facts.ways', ...HOTLINES, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...HOTLINES, confidence: 'medium' },
		{ fact: 'facts.contacts', ...TOP_UP_AGAIN, confidence: 'low' },
		{ fact: 'facts.notes', ...PLAN_AGAIN, confidence: 'high' },
		{ fact: 'facts.ways.phone', ...LOSS_AGAIN, confidence: 'high' },
		...noticeSources,
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [valueGb, prepaid, monthly];
