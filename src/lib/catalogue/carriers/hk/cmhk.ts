import { keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page, unseen } from '$lib/catalogue/common/page';
import { daily } from '$lib/catalogue/common/hours';
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

const SHOP = 'https://eshop.hk.chinamobile.com';
const CONTACT = page(`${SHOP}/en/about_us/contact_us/index.html`, '2026-11-21');
const CHANGES = page(
	`${SHOP}/tc/corporate_information/Customer_Service/service_user_guide/aftersales/customer-support-aftersales-changeplan.html`,
	'2026-11-21'
);
const BROADBAND = page(
	'http://www.hk.chinamobile.com/en/corporate_information/Home_Service/HomeBroadband/HomeBroadband.html',
	'2026-11-21'
);
const LOST_CARD = page(
	`${SHOP}/en/corporate_information/Prepaid_SIM/prepaid_services/prepaid-services-lost-replace.html`,
	'2026-11-21'
);
const TOP_UP = page(
	`${SHOP}/en/corporate_information/Prepaid_SIM/prepaid_services/prepaid-services-vas-method.html`,
	'2026-11-21'
);
const REFILL = page('https://1cm.hk.chinamobile.com/bill/prepaid-refill.html?lang=en', '2026-11-21');
const LOSS = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-21'
);
const TERMINATION = page(
	'http://www.ofca.gov.hk/en/consumer_focus/education_corner/guide/general/termination/index_t.html',
	'2026-11-21'
);
const MYSIM = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/76092c27649dc1d15831fedb3204edf80b3307c3/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/cmhk-mysim-hk-2026.json',
	'2026-09-27'
);
const OBSERVED = page('http://www.hkyamane.com/?p=4334', '2026-11-21');
const WANZHONG = page('https://aliyunyh.com/1013914.html', '2026-11-21');
const LOST_AGAIN = page(LOST_CARD.url, '2026-11-30');
const CONTACT_AGAIN = page(`${SHOP}/en/about_us/contact_us/index.html`, '2026-11-30');
const REFILL_PAGE = `${SHOP}/en/corporate_information/Prepaid_SIM/prepaid_services/prepaid-services-vas-method.html`;
const REFILL_METHODS = page(REFILL_PAGE, '2026-11-30');
const VOUCHERS = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/864e1a06c08c85671bfb1cf9ba179746c5dcbc5b/frontend/tools/phone-number-lifecycle-mvp/hk2-depth-batch-u.json',
	'2026-11-30'
);
const OCTOPUS = page('https://ans.fyi/c/question/20110113000051KK00387', '2026-11-30');
const PORT_LEAFLET = page(
	'https://www.ofca.gov.hk/en/consumer_focus/galley/information_leaflets/index_id_21.html',
	'2026-11-30'
);
const CHANGES_AGAIN = page(CHANGES.url, '2026-11-30');
const DETAILS = page(
	'http://www.hk.chinamobile.com/en/corporate_information/Customer_Service/service_user_guide/aftersales/customer-support-aftersales-changedetails.html',
	'2026-11-30'
);
const FIXED_NUMBER = page(
	'http://www.hk.chinamobile.com/en/corporate_information/Data_N_VAS/fixed-line-number-service/new-tnc.html',
	'2026-11-30'
);
const BASIC_PLAN = page(
	'http://www.hk.chinamobile.com/en/corporate_information/Service_Plans/4GLocal_ServicePlan/4GBasicDataServicePlan.html',
	'2026-11-30'
);
const ROAMING_DEPOSIT = page(
	'https://www.ofca.gov.hk/en/consumer_focus/education_corner/guide/advice_roaming/voice/index.html',
	'2026-11-30'
);
const LOSS_AGAIN = page(
	'https://www.ofca.gov.hk/tc/consumer_focus/education_corner/guide/advice_mps/report/index.html',
	'2026-11-30'
);
const WANZHONG_AGAIN = page('https://aliyunyh.com/1013914.html', '2026-11-30');
const WANZHONG_USER = page('https://github.com/missuo/missuo.github.io/issues/36', '2026-11-30');
const REFILL_AGAIN = page('https://1cm.hk.chinamobile.com/bill/prepaid-refill.html?lang=en', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const carePhone: PhoneLine = {
	number: '+852 12580',
	scope: { en: 'customer care, 24 hours', 'zh-Hans': '客服热线，24 小时' },
	fromAbroad: true
};
const mainlandPhone: PhoneLine = {
	number: '400 120 4000',
	scope: { en: 'from mainland China', 'zh-Hans': '从中国内地拨打' },
	fromAbroad: true
};
const shops: Contact = {
	kind: 'shops',
	url: CONTACT.url,
	note: { en: 'Under "CMHK Shop".', 'zh-Hans': '页面上的“CMHK Shop”。' }
};
const lossPhone: PhoneLine = {
	number: '+852 2945 8888',
	scope: { en: 'loss report', 'zh-Hans': '挂失专线' },
	fromAbroad: true
};

export const carrier = {
	id: 'cmhk',
	name: { en: 'China Mobile Hong Kong', 'zh-Hans': '中国移动香港', 'zh-Hant': '中國移動香港' },
	country: 'HK',
	site: { url: 'https://www.hk.chinamobile.com/', checked: '2026-11-21' },
	mccMnc: ['454-12', '454-13', '454-30'],
	iccidPrefixes: ['8985212']
} satisfies Carrier;

const mySim = {
	id: 'cmhk-mysim',
	carrierId: 'cmhk',
	revision: '2026-11-30',
	name: { en: 'MySIM 4G/5G prepaid', 'zh-Hans': 'MySIM 储值卡', 'zh-Hant': 'MySIM 儲值卡' },
	...prepaidCard,
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 180 },
					onTopUp: 'extend-if-later',
					tiers: [
						{ atLeast: { minor: 1000, currency: 'HKD' }, gives: { days: 30 } },
						{ atLeast: { minor: 5000, currency: 'HKD' }, gives: { days: 180 } }
					]
				},
				afterEnd: [
					{ after: { days: 0 }, state: 'stopped' },
					{ after: { days: 30 }, state: 'number-lost', rescue: 'top-up', unsure: true }
				]
			}
		],
		exits: [
			{
				...nothingToCancel,
				channels: [
					{ kind: 'store', available: 'yes' },
					{ kind: 'phone', available: 'yes' }
				]
			}
		]
	},
	facts: {
		fees: [],
		refund: {
			en: 'A confirmed online refill is neither paid back nor moved to another card.',
			'zh-Hans': '在线充值一经确认，不退款，也不能转到别的卡。'
		},
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Report it at once: use before the report is not given back. A replacement within the validity, with the original card holder, at a shop or the customer centre: top up HK$100 or pay HK$10.',
			'zh-Hans': '立即挂失：挂失前的使用不退。有效期内凭原卡托到门店或客服中心补卡，充值 100 港元或支付 10 港元。'
		},
		ifNotCancelled: { en: 'Balance and number are lost.', 'zh-Hans': '余额和号码都会作废。' },
		risks: [],
		notes: [
			{
				en: 'Since 1 December 2024 only topping up extends MySIM; buying packs no longer does.',
				'zh-Hans': '2024 年 12 月 1 日起，只有充值能延长 MySIM 有效期，买流量包不再延长。'
			},
			{
				en: 'Online the minimum is HK$50 (the 30 days for HK$10 cannot be bought there); it takes up to 15 minutes, in special cases until the next working day.',
				'zh-Hans': '网上最低充值 50 港元（10 港元 30 天那档网上买不到），15 分钟内到账，特殊情况下一个工作日到账。'
			},
			{
				en: 'Moving the number out ends this card without a request: the new carrier tells CMHK.',
				'zh-Hans': '携号转出会让这张卡自动停用，不用另外申请：由新运营商通知 CMHK。'
			},
			{
				en: 'Letting it lapse is the ordinary way. Asking to remove the real-name registration is reported to end a card for good.',
				'zh-Hans': '一般让它自然失效即可。据称申请注销实名登记会让卡永久失效。'
			},
			{
				en: 'No page was found with a form or a refund for ending a prepaid card.',
				'zh-Hans': '没有找到储值卡销户表格或退款的页面。'
			}
		],
		ways: [
			{ channel: 'store', how: { en: 'In a shop of the carrier.', 'zh-Hans': '到运营商门店办理。' }, url: CONTACT.url },
			{ channel: 'phone', lines: [carePhone, mainlandPhone] }
		],
		keep: {
			ways: [
				{
					does: {
						en: 'In a shop only, at the Octopus machine: 30 days (an answer of 2011; online it starts at HK$50)',
						'zh-Hans': '仅限门店八达通机，延 30 天（2011 年的用户回答；网上 50 港元起）'
					},
					costs: { minor: 1000, currency: 'HKD' },
					fromAbroad: 'no'
				},
				{
					does: {
						en: 'On the website or in the MyLink app, by card, Alipay, UnionPay or WeChat Pay: 180 days',
						'zh-Hans': '官网或 MyLink App，用银行卡、支付宝、银联或微信支付，延 180 天'
					},
					costs: { minor: 5000, currency: 'HKD' },
					url: REFILL_PAGE,
					fromAbroad: 'unknown'
				}
			],
			notCounted: [{ en: 'Buying a pack (since 1 December 2024).', 'zh-Hans': '买流量包（2024 年 12 月 1 日起）。' }],
			fromAbroad: {
				en: 'Online. Whether a card issued elsewhere is refused is not said; AlipayHK needs a Hong Kong ID. Not on the last day: it can take until the next working day.',
				'zh-Hans':
					'网上充值。是否拒收境外发行的卡没有说明；AlipayHK 需香港身份证。别拖到最后一天：可能要下一个工作日才到账。'
			}
		},
		contacts: [
			{ kind: 'top-up', url: REFILL_PAGE },
			{
				kind: 'chat',
				url: CONTACT.url,
				note: {
					en: 'Live CHAT: "CMHK Customer (Login required)" or "Visitor".',
					'zh-Hans': 'Live CHAT：选 CMHK Customer (Login required) 或 Visitor。'
				}
			},
			shops
		],
		lossLines: [carePhone, mainlandPhone, lossPhone]
	},
	sources: [
		{ fact: 'terms.lives.number', ...MYSIM, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...OBSERVED, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.ways', ...CONTACT, confidence: 'high' },
		{ fact: 'facts.ways', ...CONTACT_AGAIN, confidence: 'high' },
		{ fact: 'facts.keep', ...REFILL_METHODS, confidence: 'high' },
		{ fact: 'facts.keep', ...VOUCHERS, confidence: 'medium' },
		{ fact: 'facts.keep', ...OCTOPUS, confidence: 'low' },
		{ fact: 'facts.contacts', ...CONTACT_AGAIN, confidence: 'high' },
		{ fact: 'facts.contacts', ...REFILL_METHODS, confidence: 'high' },
		{ fact: 'facts.refund', ...REFILL, confidence: 'high' },
		{ fact: 'facts.lost', ...LOST_CARD, confidence: 'high' },
		{ fact: 'facts.lost', ...LOST_AGAIN, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOST_CARD, confidence: 'high' },
		{ fact: 'facts.lossLines', ...CONTACT, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...MYSIM, confidence: 'medium' },
		{ fact: 'facts.notes', ...MYSIM, confidence: 'medium' },
		{ fact: 'facts.notes', ...TOP_UP, confidence: 'high' },
		{ fact: 'facts.notes', ...PORT_LEAFLET, confidence: 'medium' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const wanzhong = {
	id: 'cmhk-wanzhong',
	carrierId: 'cmhk',
	revision: '2026-11-30',
	name: {
		en: '"Wanzhong" keep-number prepaid (HK$2/month)',
		'zh-Hans': '万众卡（每月 2 港元）',
		'zh-Hant': '萬眾卡（每月 2 港元）'
	},
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
					tiers: [{ atLeast: { minor: 2000, currency: 'HKD' }, gives: { days: 180 } }]
				},
				marginDays: 1
			}
		],
		exits: [nothingToCancel],
		bill: {
			schedule: { kind: 'monthly', day: 1 },
			amount: { minor: 200, currency: 'HKD' },
			payment: 'automatic',
			due: { daysAfter: 0 }
		}
	},
	facts: {
		fees: [],
		refund: { en: 'What remains is lost.', 'zh-Hans': '余额不退。' },
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Report it at once: use before the report is not given back.',
			'zh-Hans': '立即挂失：挂失前的使用不退。'
		},
		ifNotCancelled: {
			en: 'HK$2 a month eats the balance, then the card lapses.',
			'zh-Hans': '每月扣 2 港元，余额扣完后卡失效。'
		},
		risks: [
			{
				en: 'Only a community page describes this card: check the date in the app.',
				'zh-Hans': '只有社区文章提到这张卡，请以 App 显示的日期为准。'
			}
		],
		notes: [{ en: 'HK$2 is taken on the 1st of each month.', 'zh-Hans': '每月 1 日扣 2 港元。' }],
		lossLines: [carePhone, mainlandPhone, lossPhone],
		reissue: {
			en: 'As for the other prepaid cards: within the validity, with the original card holder, at a shop or the customer centre; top up HK$100 or pay HK$10.',
			'zh-Hans': '与其他储值卡相同：有效期内凭原卡托到门店或客服中心补卡，充值 100 港元或支付 10 港元。'
		},
		keep: {
			ways: [
				{
					does: {
						en: 'Any top-up gives 180 days, by the one page that describes this card; at least HK$20 is advised, online it starts at HK$50',
						'zh-Hans': '任意充值得 180 天（只有一个网页这样写），建议至少 20 港元；网上 50 港元起'
					},
					costs: { minor: 5000, currency: 'HKD' },
					url: REFILL_PAGE,
					fromAbroad: 'unknown'
				}
			],
			fromAbroad: {
				en: 'Keep mobile data off: HK$4.80 a MB, it is said. Leave HK$2 for each 1st of the month.',
				'zh-Hans': '请关闭移动数据：据称每 MB 4.80 港元。每月 1 日要留够 2 港元。'
			}
		},
		helpLines: [carePhone, mainlandPhone],
		contacts: [{ kind: 'top-up', url: REFILL_PAGE }, shops]
	},
	sources: [
		{ fact: 'terms.lives.number', ...WANZHONG, confidence: 'low' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...REFILL_AGAIN, confidence: 'medium' },
		{ fact: 'facts.lost', ...LOST_CARD, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...CONTACT, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...WANZHONG, confidence: 'low' },
		{ fact: 'facts.risks', ...WANZHONG, confidence: 'low' },
		{ fact: 'facts.notes', ...WANZHONG, confidence: 'low' },
		{ fact: 'terms.bill', ...WANZHONG, confidence: 'low' },
		{ fact: 'facts.reissue', ...LOST_AGAIN, confidence: 'medium' },
		{ fact: 'facts.keep', ...WANZHONG_AGAIN, confidence: 'low' },
		{ fact: 'facts.keep', ...WANZHONG_USER, confidence: 'low' },
		{ fact: 'facts.keep', ...REFILL_METHODS, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...CONTACT_AGAIN, confidence: 'high' },
		{ fact: 'facts.contacts', ...CONTACT_AGAIN, confidence: 'high' },
		{ fact: 'facts.contacts', ...REFILL_METHODS, confidence: 'high' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const monthly = {
	id: 'cmhk-monthly',
	carrierId: 'cmhk',
	revision: '2026-11-30',
	name: { en: 'Monthly plan', 'zh-Hans': '月费计划（上台）', 'zh-Hant': '月費計劃（上台）' },
	...monthlyPlan,
	terms: {
		lives: [contractTerm],
		exits: [
			{
				...monthOfNotice,
				blockedByDebt: 'yes',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'store', available: 'yes', hours: daily('11:00', '20:00') },
					{ kind: 'phone', available: 'yes', hours: daily('00:00', '24:00') },
					{ kind: 'post', available: 'yes' },
					{ kind: 'online', available: 'unknown' }
				]
			}
		],
		period: { periodStartDay: { ask: true } }
	},
	facts: {
		fees: [{ kind: 'remaining-months' }],
		documents: [{ en: 'Identity document', 'zh-Hans': '身份证件' }],
		blockers: [
			{ en: 'An unpaid bill', 'zh-Hans': '有未付账单' },
			{ en: 'A phone bought with the contract', 'zh-Hans': '有合约机' }
		],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Call and ask for suspension. All use until the line is cut is charged; that can take about 30 minutes.',
			'zh-Hans': '致电要求停机。停机前的使用都要计费，停机大约需要 30 分钟。'
		},
		ifNotCancelled: {
			en: 'The monthly fee goes on, after the term at the standard rate.',
			'zh-Hans': '月费照收，期满后按标准资费。'
		},
		risks: [],
		notes: [
			noticeCode,
			{
				en: 'Some operators charge a started month in full.',
				'zh-Hans': '有的运营商对未满的月份按整月收费。'
			},
			{
				en: 'A fixed-line number added to the plan dies with the line unless it is ported first; its fee is due for the whole bill month.',
				'zh-Hans': '套餐附加的固网号码会随线路一起失效，除非先转出；其费用按整个账单月收取。'
			},
			{
				en: 'That eSIM users can cancel online and claim money back has been claimed; no page of the carrier confirms it.',
				'zh-Hans': '有说法称 eSIM 用户可在线销户退款，但没有找到运营商页面证实。'
			},
			{
				en: 'A change of plan takes effect on the next bill day, or on a day agreed by phone; a change of holder costs HK$200, of number HK$100.',
				'zh-Hans': '改套餐在下一个账单日生效，或电话约定日期；过户 200 港元，改号 100 港元。'
			},
			{
				en: 'When the plan roams, a direct call to 12580 is free, and so is the number in mainland China.',
				'zh-Hans': '漫游时直拨 12580 免费，中国内地的号码也免费。'
			}
		],
		ways: [
			{
				channel: 'store',
				how: {
					en: 'Customer centre Mong Kok: 1/F, 1L & 1M Sai Yeung Choi Street South, daily 11:00 to 20:00.',
					'zh-Hans': '旺角客服中心：西洋菜南街 1L 及 1M 号 1 楼，每天 11:00～20:00。'
				}
			},
			{
				channel: 'phone',
				asks: [
					'number',
					'document',
					{ en: 'The customer password, if you have one', 'zh-Hans': '客户密码（如有）' },
					'last-day'
				],
				lines: [carePhone, mainlandPhone],
				fromAbroad: 'yes'
			},
			{
				channel: 'post',
				how: {
					en: 'Any written request should be accepted; the Industry Code asks for it. For customers the fax 2421 4149 is listed.',
					'zh-Hans': '书面申请应当被受理，业界守则鼓励如此。客户传真：2421 4149。'
				}
			},
			{
				channel: 'online',
				how: {
					en: 'Claimed for eSIM users, not confirmed by any page of the carrier: ask the hotline first.',
					'zh-Hans': '有说法称 eSIM 用户可在线办理，但没有官方页面证实，请先问客服。'
				}
			}
		],
		lossLines: [carePhone, mainlandPhone, lossPhone],
		deposit: {
			en: 'HK$1,000 for IDD 001, not asked with autopay by credit card or some plans; most operators ask one for roaming, too. How it comes back is on no page: ask in the same call.',
			'zh-Hans':
				'IDD 001 押金 1,000 港元，信用卡自动转账或指定计划免收；多数运营商的漫游也收。怎样退还没有查到，请在同一通电话里问清。'
		},
		contacts: [
			{
				kind: 'chat',
				url: CONTACT.url,
				note: {
					en: 'Live CHAT: "CMHK Customer (Login required)".',
					'zh-Hans': 'Live CHAT：选 CMHK Customer (Login required)。'
				}
			},
			shops
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TERMINATION, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...TERMINATION, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CONTACT, confidence: 'high' },
		{ fact: 'terms.period', ...BACKGROUND, confidence: 'medium' },
		{ fact: 'facts.fees', ...BROADBAND, confidence: 'medium' },
		{ fact: 'facts.documents', ...BACKGROUND, confidence: 'medium' },
		{ fact: 'facts.blockers', ...BACKGROUND, confidence: 'medium' },
		{ fact: 'facts.lost', ...LOSS, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND, confidence: 'medium' },
		{ fact: 'facts.notes', ...CHANGES, confidence: 'high' },
		{ fact: 'facts.notes', ...TERMINATION, confidence: 'high' },
		{ fact: 'facts.ways', ...CONTACT, confidence: 'high' },
		{ fact: 'facts.ways.phone', ...CONTACT_AGAIN, confidence: 'high' },
		{ fact: 'facts.ways.phone', ...DETAILS, confidence: 'medium' },
		{ fact: 'facts.ways.phone', ...CHANGES_AGAIN, confidence: 'medium' },
		{ fact: 'facts.deposit', ...CHANGES_AGAIN, confidence: 'high' },
		{ fact: 'facts.deposit', ...ROAMING_DEPOSIT, confidence: 'high' },
		{ fact: 'facts.contacts', ...CONTACT_AGAIN, confidence: 'high' },
		{ fact: 'facts.notes', ...FIXED_NUMBER, confidence: 'high' },
		{ fact: 'facts.fees', ...BASIC_PLAN, confidence: 'high' },
		{ fact: 'facts.lossLines', ...CONTACT_AGAIN, confidence: 'high' },
		{ fact: 'facts.lossLines', ...LOSS_AGAIN, confidence: 'high' },
		...noticeSources,
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [mySim, wanzhong, monthly];
