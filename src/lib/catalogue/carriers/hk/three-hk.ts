import { keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { daily } from '$lib/catalogue/common/hours';
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
import type { Contact } from '$lib/domain/plan/last-step';
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
const DIRECTORY = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/07266584fe2235635009c0d3e7d50ebf86046667/frontend/tools/phone-number-lifecycle-mvp/hk-directory-batch-c.json',
	'2026-11-30'
);
const TRAVELLER = page('https://sgrmatha.hatenablog.com/entry/20130423/1366727077', '2026-11-30');
const PREPAID_AGAIN = page('https://web.three.com.hk/prepaid/cs/index-en.html', '2026-11-30');
const FEEDBACK = page('https://web.three.com.hk/infosupport/cfmp/index-en.html', '2026-11-30');
const HOTLINE_PAGE = page('https://web.three.com.hk/terms/ptpmcog/index-en.html', '2026-11-30');
const TRAVEL_LINE = page(
	'https://www.three.com.hk/website/appmanager/three/home?_nfpb=true&_pageLabel=P200470391219567710594&lang=chi&pageid=531301',
	'2026-11-30'
);
const FORMS_AGAIN = page('https://web.three.com.hk/infosupport/commonform/index-en.html', '2026-11-30');
const CHARGES_AGAIN = page('https://web.three.com.hk/servicecharges/others/index-en.html', '2026-11-30');
const RECONNECTION_AGAIN = page('https://www.three.com.hk/3Care/eng/info/InfoServiceReconnection.jsp', '2026-11-30');
const LOSS_AGAIN = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-30'
);
const SOSIM_SWITCH = page('https://sosimhk.com/tc/travel/new-sim-transform.html', '2026-11-30');
const HAHA_QUOTED = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/87fdecd66f46c223246df011c858e40f3ffc1448/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/fortress-hahasim-hk-2026.json',
	'2026-11-30'
);
const FORTRESS = page('https://fortress.com.hk/en/services', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const nothingBack = { en: 'What remains is lost.', 'zh-Hans': '余额不退。' };
const lapses = { en: 'It lapses by itself.', 'zh-Hans': '到期自动失效。' };

const hotline: PhoneLine = {
	number: '1033',
	scope: { en: 'service hotline in Hong Kong, 24 hours', 'zh-Hans': '客服热线，香港境内，24 小时' }
};
const travelLine: PhoneLine = {
	number: '1037',
	scope: { en: '3 外遊專線, for travel services (page of 2018)', 'zh-Hans': '3 外遊專線，漫游服务（2018 年的网页）' }
};
const ownerLossPhone: PhoneLine = {
	number: '+852 3162 3333',
	scope: {
		en: 'loss report of 3HK, whose network it is; this card is not named',
		'zh-Hans': '3HK 挂失专线（网络归 3HK），没有单独列出这张卡'
	},
	fromAbroad: true
};
const mail: Contact = { kind: 'mail', address: 'cs.mobile@three.com.hk' };
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
	revision: '2026-11-30',
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
		],
		keep: {
			ways: [
				{
					does: {
						en: 'Top up in the DIY account or app, or on the recharge page of 3HK: 180 days',
						'zh-Hans': '在 DIY 账户、App 或 3HK 充值页充值，得 180 天'
					},
					costs: { minor: 10000, currency: 'HKD' },
					url: 'https://www.three.com.hk/3Care/eng/prepay/payonline1.jsp',
					fromAbroad: 'yes'
				},
				{
					does: { en: 'The same with HK$200 or more: 365 days', 'zh-Hans': '同上，充 200 港元或以上，得 365 天' },
					costs: { minor: 20000, currency: 'HKD' },
					url: 'https://www.three.com.hk/3Care/eng/prepay/payonline1.jsp',
					fromAbroad: 'yes'
				}
			],
			notCounted: [
				{
					en: 'Less than HK$100: online HK$20 and HK$50 are sold as well, but gave no days (2013).',
					'zh-Hans': '不足 100 港元：网上也有 20 和 50 港元，但不加天数（2013 年的说法）。'
				}
			],
			fromAbroad: {
				en: 'On the recharge page with Visa, Mastercard or UnionPay; a traveller did so from Japan for six years.',
				'zh-Hans': '在充值页用 Visa、Mastercard 或银联卡支付；有旅客在日本这样用了六年。'
			},
			check: [
				{
					kind: 'dial',
					dial: '*#107#',
					does: { en: 'the packages that this card may buy', 'zh-Hans': '查这张卡可买的套餐' }
				}
			]
		},
		helpLines: [hotline],
		lossLines: [lossPhone],
		lost: {
			en: 'Call the loss line of 3HK. What a new DIY card costs was not found.',
			'zh-Hans': '拨打 3HK 挂失专线。DIY 卡补卡费用没有查到。'
		},
		contacts: [mail, { kind: 'top-up', url: 'https://www.three.com.hk/3Care/eng/prepay/payonline1.jsp' }]
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
		{ fact: 'facts.keep', ...DIRECTORY, confidence: 'medium' },
		{ fact: 'facts.keep', ...TRAVELLER, confidence: 'medium' },
		{ fact: 'facts.keep', ...PREPAID_AGAIN, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...FEEDBACK, confidence: 'high' },
		{ fact: 'facts.helpLines', ...HOTLINE_PAGE, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS_AGAIN, confidence: 'high' },
		{ fact: 'facts.lost', ...LOSS_AGAIN, confidence: 'high' },
		{ fact: 'facts.contacts', ...FEEDBACK, confidence: 'medium' },
		{ fact: 'facts.contacts', ...DIRECTORY, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const soSim = {
	id: 'sosim',
	carrierId: 'three-hk',
	revision: '2026-11-30',
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
				en: 'Within 48 hours of activation a new card can be switched to travel data, in the SoSIM account under 立即轉換外遊數據 (switch to travel data now), then 確定 (confirm): card and pack are then set to 180 days.',
				'zh-Hans':
					'激活后 48 小时内，新卡可以转成旅游流量卡：登录 SoSIM 账户，点“立即轉換外遊數據”，再点“確定”；卡和流量包都改为 180 天。'
			},
			{ en: 'A daily travel pass runs 24 hours from its start.', 'zh-Hans': '旅游日包从开始使用起算 24 小时。' },
			{
				en: 'After the end the number may be won back with the old SIM and a recharge, while nobody else has it; for how long is not said.',
				'zh-Hans': '过期后，只要号码还没有给别人，可以用旧卡充值找回；期限没有说明。'
			}
		],
		keep: {
			ways: [
				{
					does: { en: 'Top up: 180 days', 'zh-Hans': '充值，得 180 天' },
					costs: { minor: 10000, currency: 'HKD' },
					url: 'https://www.sosimhk.com/en/guide/top-up-renewal.html',
					fromAbroad: 'unknown'
				},
				{
					does: { en: 'Top up HK$200 or more: 365 days', 'zh-Hans': '充 200 港元或以上，得 365 天' },
					costs: { minor: 20000, currency: 'HKD' },
					url: 'https://www.sosimhk.com/en/guide/top-up-renewal.html',
					fromAbroad: 'unknown'
				},
				{
					does: { en: 'Top up HK$500 or more: 730 days', 'zh-Hans': '充 500 港元或以上，得 730 天' },
					costs: { minor: 50000, currency: 'HKD' },
					url: 'https://www.sosimhk.com/en/guide/top-up-renewal.html',
					fromAbroad: 'unknown'
				}
			],
			notCounted: [
				{
					en: 'Buying a pack: the dates of the SIM and of the pack are separate.',
					'zh-Hans': '买套餐：卡和套餐的有效期分开计算。'
				}
			],
			rescue: {
				en: 'On the page "Get Back & Reactivate My Number": with the old SIM in hand and a new recharge, only while nobody else has the number.',
				'zh-Hans': '在“Get Back & Reactivate My Number”页面办理：手里有旧卡并重新充值，而且号码还没给别人。'
			}
		},
		helpLines: [hotline],
		lossLines: [ownerLossPhone],
		contacts: [
			{ kind: 'top-up', url: 'https://www.sosimhk.com/en/guide/top-up-renewal.html' },
			{
				kind: 'help',
				url: 'https://www.sosimhk.com/en/guide/retrieve-expired-number.html',
				note: { en: 'Get Back & Reactivate My Number.', 'zh-Hans': '找回号码（Get Back & Reactivate My Number）。' }
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
		{ fact: 'facts.keep', ...DIRECTORY, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...FEEDBACK, confidence: 'low' },
		{ fact: 'facts.lossLines', ...LOSS_AGAIN, confidence: 'low' },
		{ fact: 'facts.contacts', ...DIRECTORY, confidence: 'medium' },
		{ fact: 'facts.notes', ...SOSIM_SWITCH, confidence: 'high' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const haha = {
	id: 'haha-sim',
	carrierId: 'three-hk',
	revision: '2026-11-30',
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
		],
		keep: {
			ways: [
				{
					does: {
						en: 'Top up HK$10 or more in the haha TRAVEL app: 365 days',
						'zh-Hans': '在 haha TRAVEL App 充值 10 港元或以上，得 365 天'
					},
					costs: { minor: 1000, currency: 'HKD' },
					url: 'https://www.fortress.com.hk/en/hahasim',
					fromAbroad: 'unknown'
				}
			],
			notCounted: [{ en: 'Buying a data pack.', 'zh-Hans': '买流量包。' }],
			fromAbroad: {
				en: 'In the app. With little balance SMS and calls stop when roaming. Whether foreign cards are taken was not found.',
				'zh-Hans': '在 App 里充值。余额太少时，漫游收发短信和通话会停。是否接受境外银行卡没有查到。'
			},
			rescue: {
				en: 'Within 14 days after the end Fortress may bring it back, without promising it, against a new real-name registration; later it cannot.',
				'zh-Hans': '到期后 14 天内，丰泽可能恢复（不保证），需要重新实名；之后不能恢复。'
			}
		},
		lossLines: [ownerLossPhone],
		contacts: [
			{
				kind: 'chat',
				url: FORTRESS.url,
				note: { en: 'Live chat of Fortress, written for orders.', 'zh-Hans': '丰泽在线客服（页面写的是订单咨询）。' }
			},
			{ kind: 'help', url: 'https://www.fortress.com.hk/en/hahasim' },
			{ kind: 'help', url: HAHA.url }
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
		{ fact: 'facts.keep', ...HAHA_QUOTED, confidence: 'medium' },
		{ fact: 'facts.lossLines', ...LOSS_AGAIN, confidence: 'low' },
		{ fact: 'facts.contacts', ...FORTRESS, confidence: 'medium' },
		{ fact: 'facts.contacts', ...HAHA_QUOTED, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const monthly = {
	id: '3hk-monthly',
	carrierId: 'three-hk',
	revision: '2026-11-30',
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
					{ kind: 'store', available: 'yes' },
					{ kind: 'post', available: 'yes' },
					{ kind: 'phone', available: 'unknown', hours: daily('00:00', '24:00') }
				]
			}
		],
		period: { periodStartDay: { ask: true } },
		lossEndsAfter: { months: 3 }
	},
	facts: {
		fees: [{ kind: 'remaining-months' }],
		documents: [
			{ en: 'The Disconnection Form', 'zh-Hans': '终止服务申请表（Disconnection Form）' },
			{
				en: "Hong Kong identity card of the holder, or a copy with a letter of authority and the bearer's own card",
				'zh-Hans': '机主香港身份证；代办带复印件、授权书和代办人身份证'
			},
			{ en: 'For a company: business registration and chop', 'zh-Hans': '公司客户：商业登记证和公司印章' }
		],
		blockers: [{ en: 'An unpaid bill', 'zh-Hans': '有未付账单' }],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Report it by phone. Found again: a 3Shop or 3iChat lifts the block free, within 2 hours. A new SIM costs HK$100 at a 3Shop. If phone and SIM are both lost, the number is kept for up to 3 months against a letter of undertaking.',
			'zh-Hans':
				'致电挂失。找回后到 3Shop 或通过 3iChat 免费解除，2 小时内生效。补卡 100 港元，到 3Shop 办理。手机和卡都丢失时，签承诺书可保留号码最多 3 个月。'
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
			},
			{ en: 'The holder cannot be changed inside the contract term.', 'zh-Hans': '合约期内不能过户。' },
			{
				en: 'The page asks for a Hong Kong identity card; nothing is written for passport holders: ask 1033 which paper they bring.',
				'zh-Hans': '页面要求香港身份证，没有写护照客户怎么办：请先问 1033 带什么证件。'
			}
		],
		ways: [
			{
				channel: 'store',
				path: [
					{
						label: 'Mobile Disconnection Request',
						means: { en: 'on the page of forms', 'zh-Hans': '终止移动服务申请，在表格页上' }
					},
					{
						label: 'Disconnection Form',
						means: { en: 'download and fill it in', 'zh-Hans': '终止服务表格，下载并填写' }
					},
					{
						act: {
							en: 'hand it in at a 3Shop, with the Hong Kong identity card of the holder',
							'zh-Hans': '带机主香港身份证到 3Shop 递交'
						}
					}
				],
				language: 'en',
				how: { en: 'Hand the Disconnection Form in at a 3Shop.', 'zh-Hans': '到 3Shop 提交终止服务申请表。' }
			},
			{
				channel: 'post',
				url: FORMS_AGAIN.url,
				path: [
					{
						label: 'Mobile Disconnection Request',
						means: { en: 'on the page of forms', 'zh-Hans': '终止移动服务申请，在表格页上' }
					},
					{
						label: 'Disconnection Form',
						means: { en: 'download and fill it in', 'zh-Hans': '终止服务表格，下载并填写' }
					}
				],
				language: 'en',
				how: {
					en: 'Send the Disconnection Form to PO Box 999, General Post Office, Hong Kong, or fax it to 3154 8423. PO Box 999 in Tsuen Wan is for feedback only.',
					'zh-Hans':
						'把终止服务申请表寄到香港邮政总局邮政信箱 999 号，或传真到 3154 8423。荃湾的邮政信箱 999 号只收意见。'
				}
			},
			{
				channel: 'phone',
				how: {
					en: 'The page of forms names a shop, fax and post, not the telephone: ask whether it can be done.',
					'zh-Hans': '表格页只写了门店、传真和邮寄，没有写电话，请先问能不能办。'
				},
				lines: [hotline]
			}
		],
		deposit: {
			en: 'HK$1,500 from holders without a Hong Kong identity card, HK$1,000 for IDD and roaming: claim it back. How and when it is paid is on no page.',
			'zh-Hans': '无香港身份证 1,500 港元，国际长途及漫游 1,000 港元，要自己申请退还。怎样退、何时退没有查到。'
		},
		helpLines: [hotline, travelLine],
		contacts: [
			mail,
			{
				kind: 'form',
				url: FORMS_AGAIN.url,
				note: { en: 'The Disconnection Form, to download.', 'zh-Hans': '下载终止服务申请表（Disconnection Form）。' }
			}
		],
		lossLines: [lossPhone]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...ADD_ONS, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...ADD_ONS, confidence: 'medium' },
		{ fact: 'terms.period', ...ADD_ONS, confidence: 'high' },
		{ fact: 'terms.lossEndsAfter', ...RECONNECTION, confidence: 'high' },
		{ fact: 'facts.fees', ...ADD_ONS, confidence: 'high' },
		{ fact: 'facts.documents', ...FORMS, confidence: 'high' },
		{ fact: 'facts.blockers', ...FORMS, confidence: 'high' },
		{ fact: 'facts.lost', ...RECONNECTION, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...ADD_ONS, confidence: 'medium' },
		{ fact: 'facts.notes', ...ADD_ONS, confidence: 'high' },
		{ fact: 'facts.notes', ...CHARGES, confidence: 'high' },
		{ fact: 'facts.notes', ...RECONNECTION, confidence: 'high' },
		{ fact: 'facts.ways', ...FORMS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...FORMS_AGAIN, confidence: 'high' },
		{ fact: 'facts.ways', ...FORMS_AGAIN, confidence: 'high' },
		{ fact: 'facts.ways.phone', ...FEEDBACK, confidence: 'high' },
		{ fact: 'facts.deposit', ...CHARGES_AGAIN, confidence: 'high' },
		{ fact: 'facts.deposit', ...FORMS_AGAIN, confidence: 'high' },
		{ fact: 'facts.helpLines', ...FEEDBACK, confidence: 'high' },
		{ fact: 'facts.helpLines', ...HOTLINE_PAGE, confidence: 'high' },
		{ fact: 'facts.helpLines', ...TRAVEL_LINE, confidence: 'medium' },
		{ fact: 'facts.contacts', ...FEEDBACK, confidence: 'high' },
		{ fact: 'facts.contacts', ...FORMS_AGAIN, confidence: 'high' },
		{ fact: 'facts.lost', ...RECONNECTION_AGAIN, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS_AGAIN, confidence: 'high' },
		{ fact: 'facts.notes', ...FORMS_AGAIN, confidence: 'low' },
		...noticeSources,
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [diy, soSim, haha, monthly];
