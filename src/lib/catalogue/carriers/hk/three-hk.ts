import { keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
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

const DIY = cited('https://web.three.com.hk/epop/SalesKit-DIYprepaidSIMsalesKit20240430.pdf', '2024-04-30');
const DIY_REVIEW = cited('https://www.10100.com/article/28273558', '2025-10-21');
const LEAFLET = page(
	'http://www.slideshare.net/Dominque23/first-time-activation-recommended-in-hong-kong',
	'2026-11-21'
);
const OTHER_CARDS = page('http://www.unagi-kai.com/article/458806595.html', '2026-11-21');
const PREPAID = page('https://web.three.com.hk/prepaid/cs/index-en.html', '2026-11-21');
const SOSIM = cited('https://www.sosimhk.com/en/guide/top-up-renewal.html', '2026-09-28');
const SOSIM_BACK = cited('https://www.sosimhk.com/en/guide/retrieve-expired-number.html', '2026-09-28');
const SOSIM_NEW = page('https://sosimhk.com/tc/travel/new-sim-transform.html', '2026-11-21');
const HAHA = cited('https://www.fortress.com.hk/en/services/services?category=Order', '2026-10-06');
const HAHA_USERS = page('https://www.nodeseek.com/post-783926-1', '2026-11-21');
const ADD_ONS = page('https://www.three.com.hk/website/ShowProperty/cmrep/footer/terms/tncr/tncr3.html', '2026-11-21');
const CHARGES = page('https://web.three.com.hk/servicecharges/others/index-en.html', '2026-11-21');
const FORMS = page('https://web.three.com.hk/infosupport/commonform/index-en.html', '2026-11-21');
const RECONNECTION = page('https://www.three.com.hk/3Care/eng/info/InfoServiceReconnection.jsp', '2026-11-21');
const LOSS = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-21'
);
const BACKGROUND = unseen('2026-11-21');

const nothingBack = { en: 'What remains is lost.', 'zh-Hans': '余额不退。' };
const lapses = { en: 'It lapses by itself.', 'zh-Hans': '到期自动失效。' };

const carePhone: PhoneLine = {
	number: '+852 3166 3333',
	scope: { en: 'customer service', 'zh-Hans': '客户服务' },
	fromAbroad: true
};
const lossPhone: PhoneLine = {
	number: '+852 3162 3333',
	scope: { en: 'loss report', 'zh-Hans': '挂失专线' },
	fromAbroad: true
};

export const carrier = {
	id: 'three-hk',
	name: { en: '3 Hong Kong (incl. SoSIM, haha SIM)', 'zh-Hans': '3香港（含 SoSIM、haha SIM）', 'zh-Hant': '3香港' },
	country: 'HK',
	site: { url: 'https://www.three.com.hk/', checked: '2026-11-21' },
	mccMnc: ['454-03', '454-04', '454-05'],
	iccidPrefixes: ['8985203', '8985204']
} satisfies Carrier;

const diy = {
	id: '3hk-diy',
	carrierId: 'three-hk',
	revision: '2026-11-21',
	name: { en: '3HK DIY prepaid', 'zh-Hans': '3HK DIY 储值卡' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Asia/Hong_Kong',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 180 },
					first: { days: 180 },
					tiers: [
						{ atLeast: { minor: 10000, currency: 'HKD' }, gives: { days: 180 } },
						{ atLeast: { minor: 20000, currency: 'HKD' }, gives: { days: 365 } }
					]
				},
				activateBy: { missed: 'void', kind: 'days-after', count: 60, from: 'purchase', firstDay: 'exclusive' },
				marginDays: 1
			},
			{
				id: 'pack-local-data',
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: 'purchase',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: nothingBack,
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		ifNotCancelled: lapses,
		risks: [
			{
				en: 'The days per top-up differ between the cards of 3. Only this table is for the DIY card: others of about 2018 gave 90 days from HK$50 and 365 days from HK$200.',
				'zh-Hans':
					'3香港不同卡的充值天数不一样，这里只适用于 DIY 卡：2018 年前后的其他卡是充 50 港元 90 天、充 200 港元 365 天。'
			}
		],
		notes: [
			{
				en: 'HK$100 gives 180 days, HK$200 gives 365, counted from the top-up. Less than HK$100 adds credit but no days.',
				'zh-Hans': '充 100 港元得 180 天，充 200 港元得 365 天，从充值当天起算。低于 100 港元只加余额，不加天数。'
			},
			{
				en: 'A one-off local data pack ends at 00:00 Hong Kong time after its last day, nothing is given back for days not used. Packs that renew go on while the balance lasts.',
				'zh-Hans':
					'一次性本地流量包在最后一天结束后的香港时间 00:00 失效，未用天数不退。自动续订的流量包在余额足够时会一直续。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...DIY, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...DIY_REVIEW, confidence: 'medium' },
		{ fact: 'terms.lives.pack-local-data', ...PREPAID, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.risks', ...OTHER_CARDS, confidence: 'low' },
		{ fact: 'facts.notes', ...DIY, confidence: 'medium' },
		{ fact: 'facts.notes', ...LEAFLET, confidence: 'low' },
		{ fact: 'facts.notes', ...PREPAID, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const soSim = {
	id: 'sosim',
	carrierId: 'three-hk',
	revision: '2026-11-21',
	name: { en: 'SoSIM', 'zh-Hans': 'SoSIM' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Asia/Hong_Kong',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 180 },
					tiers: [
						{ atLeast: { minor: 10000, currency: 'HKD' }, gives: { days: 180 } },
						{ atLeast: { minor: 20000, currency: 'HKD' }, gives: { days: 365 } },
						{ atLeast: { minor: 50000, currency: 'HKD' }, gives: { days: 730 } }
					]
				},
				activateBy: { missed: 'void', kind: 'days-after', count: 60, from: 'purchase', firstDay: 'exclusive' },
				afterEnd: [
					{ after: { days: 0 }, state: 'stopped', rescue: 'top-up' },
					{ after: 'unknown', state: 'number-lost' }
				],
				marginDays: 1
			},
			{
				id: 'pack-data',
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: 'purchase',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				}
			},
			{ id: 'pack-day-pass', rule: { kind: 'fixed-days', count: 1, from: 'purchase', counting: '24h-periods' } }
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: nothingBack,
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		ifNotCancelled: lapses,
		risks: [],
		notes: [
			{
				en: 'HK$100 gives 180 days, HK$200 gives 365, HK$500 gives 730, counted from the top-up. Data packs have their own, shorter life.',
				'zh-Hans':
					'充 100 港元得 180 天，200 港元得 365 天，500 港元得 730 天，从充值当天起算。流量包另有自己的有效期。'
			},
			{
				en: 'Putting the SIM into a phone starts its days, even before real-name registration.',
				'zh-Hans': '把卡插进手机就开始计天，实名登记之前也一样。'
			},
			{
				en: 'Within 48 hours of activation a new card can be switched to travel data: card and pack are then set to 180 days.',
				'zh-Hans': '激活后 48 小时内，新卡可以转成旅游流量卡，卡和流量包都改为 180 天。'
			},
			{ en: 'A daily travel pass runs 24 hours from its start.', 'zh-Hans': '旅游日包从开始使用起算 24 小时。' },
			{
				en: 'After the end the number may be won back with the old SIM and a recharge, while nobody else has it; for how long is not said.',
				'zh-Hans': '过期后，只要号码还没有给别人，可以用旧卡充值找回；期限没有说明。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...SOSIM, confidence: 'medium' },
		{ fact: 'terms.lives.pack-data', ...SOSIM_NEW, confidence: 'high' },
		{ fact: 'terms.lives.pack-day-pass', ...SOSIM_NEW, confidence: 'high' },
		{ fact: 'terms.exits.none', ...SOSIM_BACK, confidence: 'medium' },
		{ fact: 'facts.refund', ...SOSIM_BACK, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...SOSIM_BACK, confidence: 'medium' },
		{ fact: 'facts.notes', ...SOSIM, confidence: 'medium' },
		{ fact: 'facts.notes', ...SOSIM_NEW, confidence: 'high' },
		{ fact: 'facts.notes', ...SOSIM_BACK, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const haha = {
	id: 'haha-sim',
	carrierId: 'three-hk',
	revision: '2026-11-21',
	name: { en: 'Fortress haha SIM', 'zh-Hans': '丰泽 haha SIM' },
	...prepaidCard,
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 365 },
					first: { days: 365 },
					tiers: [{ atLeast: { minor: 1000, currency: 'HKD' }, gives: { days: 365 } }]
				},
				afterEnd: [
					{ after: { days: 0 }, state: 'stopped', rescue: 'ask-carrier' },
					{ after: { days: 14 }, state: 'number-lost' }
				],
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: nothingBack,
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		ifNotCancelled: lapses,
		risks: [
			{
				en: 'A random check of the registered name can suspend calls and SMS.',
				'zh-Hans': '实名资料会被抽查，可能因此暂停通话和短信。'
			},
			{
				en: 'Users report numbers that had belonged to somebody else.',
				'zh-Hans': '有用户反映拿到的是别人用过的号码。'
			}
		],
		notes: [
			{
				en: 'Top up in the haha TRAVEL app only, from HK$10; the HK$100 minimum of other 3 cards is not for this one. Buying a data pack adds no days.',
				'zh-Hans': '只能在 haha TRAVEL App 充值，10 港元起；3香港其他卡的 100 港元最低额不适用。买流量包不延长有效期。'
			},
			{
				en: 'Up to 14 days after the end you may ask to have it back, with a new real-name registration; later it is impossible.',
				'zh-Hans': '到期后 14 天内可以申请恢复，需要重新实名；之后无法恢复。'
			}
		],
		disputed: [
			{
				fact: 'terms.lives.number',
				readings: [
					{
						en: 'A top-up "extends by 365 days": counted from the day of the top-up.',
						'zh-Hans': '充值“延长 365 天”：从充值当天算起。'
					},
					{ en: 'Or 365 days are added to the date that the card has.', 'zh-Hans': '或在原有到期日上加 365 天。' }
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...HAHA, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...HAHA_USERS, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...HAHA, confidence: 'medium' },
		{ fact: 'facts.refund', ...HAHA, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...HAHA, confidence: 'medium' },
		{ fact: 'facts.risks', ...HAHA_USERS, confidence: 'medium' },
		{ fact: 'facts.notes', ...HAHA, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const monthly = {
	id: '3hk-monthly',
	carrierId: 'three-hk',
	revision: '2026-11-21',
	name: { en: 'Monthly plan', 'zh-Hans': '月费计划' },
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
					{ kind: 'store', available: 'yes' },
					{ kind: 'post', available: 'yes' }
				]
			}
		],
		period: { periodStartDay: { ask: true } },
		lossEndsAfter: { months: 3 }
	},
	facts: {
		fees: [{ kind: 'remaining-months' }],
		refund: {
			en: 'Claim the deposit back: HK$1,500 for holders without a Hong Kong identity card, HK$1,000 for IDD and roaming.',
			'zh-Hans': '押金要自己申请退还：无香港身份证 1,500 港元，国际长途及漫游 1,000 港元。'
		},
		documents: [
			{ en: 'The Disconnection Form', 'zh-Hans': '终止服务申请表（Disconnection Form）' },
			{
				en: "Hong Kong identity card of the holder, or a copy with a letter of authority and the bearer's own card",
				'zh-Hans': '机主香港身份证；代办带复印件、授权书和代办人身份证'
			},
			{ en: 'For a company: business registration and chop', 'zh-Hans': '公司客户：商业登记证和公司印章' }
		],
		blockers: [
			{ en: 'An unpaid bill', 'zh-Hans': '有未付账单' },
			{ en: 'The holder cannot be changed inside the contract term', 'zh-Hans': '合约期内不能过户' }
		],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Report it by phone. Found again: lifting the block is free and takes up to 2 hours. A new SIM costs HK$100 at a 3Shop. If phone and SIM are both lost, the number is kept for up to 3 months against a letter of undertaking.',
			'zh-Hans':
				'致电挂失。找回后可免费解除，2 小时内生效。补卡 100 港元，到 3Shop 办理。手机和卡都丢失时，签承诺书可保留号码最多 3 个月。'
		},
		ifNotCancelled: { en: 'The fee and the add-ons go on.', 'zh-Hans': '月费和增值服务照收。' },
		risks: [],
		notes: [
			noticeCode,
			{
				en: 'A started month is charged in full; the bill cycle is your own.',
				'zh-Hans': '不足一个月按整月收费，账期因人而异。'
			},
			{
				en: 'Add-ons go on after the term at the standard price unless cancelled at least 1 day before its end.',
				'zh-Hans': '增值服务在期满后按标准价续收，要在期满至少 1 天前取消。'
			},
			{
				en: 'Putting a disconnection on hold costs HK$100 each time; a new number or a new holder HK$300. An administration fee of HK$28 a month and HK$100 a year for service in person are on the list of charges (2024).',
				'zh-Hans':
					'申请暂缓终止每次 100 港元，改号或过户 300 港元；收费表（2024 年）另列行政费每月 28 港元、人工服务每年 100 港元。'
			},
			{
				en: 'A suspension at your own wish can be lifted within 3 months, once open bills are paid.',
				'zh-Hans': '自己申请的停机，付清账单后 3 个月内可以恢复。'
			}
		],
		ways: [
			{
				channel: 'phone',
				how: { en: 'The number stands in the terms of the add-ons.', 'zh-Hans': '号码来自增值服务条款。' },
				lines: [carePhone],
				fromAbroad: 'yes'
			},
			{
				channel: 'store',
				how: { en: 'Hand the Disconnection Form in at a 3Shop.', 'zh-Hans': '到 3Shop 提交终止服务申请表。' }
			},
			{
				channel: 'post',
				how: {
					en: 'Send the Disconnection Form to PO Box 999, General Post Office, Hong Kong, or fax it to 3154 8423.',
					'zh-Hans': '把终止服务申请表寄到香港邮政总局邮政信箱 999 号，或传真到 3154 8423。'
				}
			}
		],
		lossLines: [lossPhone, carePhone]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...ADD_ONS, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...ADD_ONS, confidence: 'medium' },
		{ fact: 'terms.period', ...ADD_ONS, confidence: 'high' },
		{ fact: 'terms.lossEndsAfter', ...RECONNECTION, confidence: 'high' },
		{ fact: 'facts.fees', ...ADD_ONS, confidence: 'high' },
		{ fact: 'facts.refund', ...CHARGES, confidence: 'medium' },
		{ fact: 'facts.documents', ...FORMS, confidence: 'high' },
		{ fact: 'facts.blockers', ...FORMS, confidence: 'high' },
		{ fact: 'facts.lost', ...RECONNECTION, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...ADD_ONS, confidence: 'medium' },
		{ fact: 'facts.notes', ...ADD_ONS, confidence: 'high' },
		{ fact: 'facts.notes', ...CHARGES, confidence: 'high' },
		{ fact: 'facts.notes', ...RECONNECTION, confidence: 'high' },
		{ fact: 'facts.ways', ...ADD_ONS, confidence: 'medium' },
		{ fact: 'facts.ways', ...FORMS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		...noticeSources,
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [diy, soSim, haha, monthly];
