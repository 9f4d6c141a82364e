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
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const THREE_DAYS = page('https://esim.cuniq.com/en/greater-china/mo-3day-3gb-daily', '2026-11-21');
const PREPAID_TERMS = page('https://www.cuniq.com/prepaidtnc/', '2026-11-21');
const TERMS = page('https://de.cuniq.com/en/terms/terms-and-conditions', '2026-11-21');
const SERVICES = page('https://www.cuniq.com/hk_en/services.html', '2026-11-21');
const HOTLINES = page('https://broadbandhk.com/en/internet-service-provider-complaint-hotline/', '2026-11-21');
const SISTER_CARD = page(
	'http://www.chinasim.net/epages/63943025.sf/de_DE/?ObjectPath=/Shops/63943025/Products/CUSIM004',
	'2026-11-21'
);
const REAL_NAME = page('https://www.cuniq.com/hk_en/realname.html', '2026-11-21');
const HOTLINES_AGAIN = page('https://broadbandhk.com/en/internet-service-provider-complaint-hotline/', '2026-11-30');
const PREPAID_AGAIN = page('https://www.cuniq.com/prepaidtnc/', '2026-11-30');
const TERMS_AGAIN = page('https://de.cuniq.com/en/terms/terms-and-conditions', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

const hotline: PhoneLine = {
	number: '+852 2122 1188',
	scope: { en: '24 hours (undated industry list)', 'zh-Hans': '24 小时（业界名单，未注明日期）' },
	fromAbroad: true
};

export const carrier = {
	id: 'cuhk',
	name: {
		en: 'China Unicom Hong Kong (CUniq)',
		'zh-Hans': '中国联通香港（CUniq）',
		'zh-Hant': '中國聯通香港（CUniq）'
	},
	country: 'HK',
	site: { url: 'https://www.cuniq.com/', checked: '2026-11-21' },
	mccMnc: ['454-07'],
	iccidPrefixes: ['8985207']
} satisfies Carrier;

const travel = {
	id: 'cuniq-travel',
	carrierId: 'cuhk',
	revision: '2026-11-30',
	name: { en: 'Travel SIM/eSIM (e.g. 3 days)', 'zh-Hans': '旅游卡 / eSIM' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Asia/Hong_Kong',
	intent: 'let-end',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, usual: 3 },
					from: 'activation',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'void', kind: 'months-after', count: 12, from: 'purchase' }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'None: unused data is void.', 'zh-Hans': '不退款，没用完的流量作废。' },
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'Ends at 23:59 Hong Kong time on the last day, wherever you are. It cannot be topped up and has no voice.',
				'zh-Hans': '无论身在何处，都在最后一天香港时间 23:59 结束。不能充值，不含语音。'
			},
			{
				en: 'Some older cards can be activated in Hong Kong as well as at the destination: the days count from then.',
				'zh-Hans': '部分旧卡在香港或目的地都能激活，激活即开始计天。'
			},
			{
				en: 'Keep the outer part of the SIM card: it is asked for with later questions.',
				'zh-Hans': '请保留 SIM 卡的外框，以后查询要用。'
			}
		],
		helpLines: [hotline]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...THREE_DAYS, confidence: 'high' },
		{ fact: 'terms.exits.none', ...THREE_DAYS, confidence: 'high' },
		{ fact: 'facts.refund', ...THREE_DAYS, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...THREE_DAYS, confidence: 'high' },
		{ fact: 'facts.notes', ...THREE_DAYS, confidence: 'high' },
		{ fact: 'facts.notes', ...PREPAID_TERMS, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...HOTLINES_AGAIN, confidence: 'low' },
		{ fact: 'facts.notes', ...PREPAID_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

const crossBorderKing = {
	id: 'cuhk-kuajingwang',
	carrierId: 'cuhk',
	revision: '2026-11-30',
	name: { en: 'Cross-border King prepaid', 'zh-Hans': '跨境王储值卡', 'zh-Hant': '跨境王儲值卡' },
	...prepaidCard,
	terms: {
		lives: [{ id: 'number', main: true, rule: { kind: 'unknown' } }],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		ifNotCancelled: { en: 'It lapses.', 'zh-Hans': '到期失效。' },
		risks: [],
		notes: [
			{
				en: 'How long the card lives was not found: enter the last day that the carrier shows.',
				'zh-Hans': '没有查到有效期规则，请按运营商显示的最后一天填写。'
			},
			{
				en: 'A sister card ("Voyage King") charges by calendar month: it is cut at 23:59 Hong Kong time on the last day, a started month counts whole. It has to be activated before the date on its cover and is not taken back afterwards.',
				'zh-Hans':
					'同类的“Voyage King”卡按自然月计费，最后一天香港时间 23:59 停用，开始即算整月；须在封面日期前激活，激活后不退。'
			},
			{
				en: 'The mainland number of a card with two numbers needs mainland real-name registration; numbers without it were cancelled from 31 August 2017.',
				'zh-Hans': '一卡两号的内地号码须在内地实名登记；未登记的自 2017 年 8 月 31 日起被注销。'
			}
		],
		helpLines: [hotline]
	},
	sources: [
		{ fact: 'facts.notes', ...REAL_NAME, confidence: 'high' },
		{ fact: 'terms.lives.number', ...BACKGROUND },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...SISTER_CARD, confidence: 'low' },
		{ fact: 'facts.helpLines', ...HOTLINES_AGAIN, confidence: 'low' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const monthly = {
	id: 'cuhk-monthly',
	carrierId: 'cuhk',
	revision: '2026-11-30',
	name: { en: 'Monthly plan', 'zh-Hans': '月费计划', 'zh-Hant': '月費計劃' },
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
		fees: [{ kind: 'remaining-months' }],
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		lost: {
			en: 'Call the 24-hour hotline; use is charged until the line is cut.',
			'zh-Hans': '拨打 24 小时热线；停机前的使用仍会计费。'
		},
		ifNotCancelled: {
			en: 'The fee goes on, and the HK$18 administration fee comes back after the term.',
			'zh-Hans': '月费照收；合约期满后恢复收取 18 港元行政费。'
		},
		risks: [],
		notes: [
			noticeCode,
			{
				en: 'The carrier may announce the end of the term 60 to 30 days before it and offer a renewal: refuse it or cancel, otherwise the service runs on.',
				'zh-Hans': '运营商可能在期满前 60 至 30 天通知并提供续约：要拒绝或解约，否则服务会继续。'
			},
			{
				en: 'Cancelling some plans online has been claimed; no page of the carrier was found that says so.',
				'zh-Hans': '有说法称部分套餐可在线销户，但没有找到运营商的相关页面。'
			},
			{
				en: 'No form, mail, chat or deposit of this carrier was found: ask the hotline, and give notice before the end date.',
				'zh-Hans': '没有查到表格、电邮、在线客服或押金：请问热线，并在到期前通知。'
			}
		],
		ways: [
			{
				channel: 'phone',
				lines: [hotline],
				fromAbroad: 'yes'
			},
			{ channel: 'store', how: { en: 'A shop of the carrier.', 'zh-Hans': '运营商门店。' } }
		],
		lossLines: [hotline],
		helpLines: [hotline]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TERMS, confidence: 'medium' },
		{ fact: 'terms.exits.cancel', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.fees', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.lost', ...HOTLINES, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.notes', ...SERVICES, confidence: 'high' },
		{ fact: 'facts.ways', ...HOTLINES, confidence: 'low' },
		{ fact: 'facts.lossLines', ...HOTLINES, confidence: 'low' },
		{ fact: 'facts.helpLines', ...HOTLINES_AGAIN, confidence: 'low' },
		{ fact: 'facts.notes', ...TERMS_AGAIN, confidence: 'medium' },
		...noticeSources,
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

export const plans = [travel, crossBorderKing, monthly];
