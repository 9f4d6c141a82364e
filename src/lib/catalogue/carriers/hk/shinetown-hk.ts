import { like } from '$lib/catalogue/common/like';
import { keptByTopUp } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { mnp, mnpSources, prepaidCard, realName, realNameSources } from '$lib/catalogue/common/hong-kong';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { KeepGuide, KeepWay } from '$lib/domain/plan/last-step';
import type { PhoneLine, Plan } from '$lib/domain/plan/plan';

const FAQ = page(
	'https://shinetown.com.hk/stthk4/chi/products-and-services/mobile-solution/faq.php?mmid=menu1',
	'2026-11-21'
);
const FAQ_ENGLISH = page(
	'https://shinetown.com.hk/stthk4/eng/products-and-services/mobile-solution/faq.php?mmid=menu1',
	'2026-11-21'
);
const FAQ_AGAIN = page(
	'https://shinetown.com.hk/stthk4/eng/products-and-services/mobile-solution/faq.php?mmid=menu1',
	'2026-11-30'
);
const FAQ_CHINESE_AGAIN = page(
	'https://shinetown.com.hk/stthk4/chi/products-and-services/mobile-solution/faq.php?mmid=menu1',
	'2026-11-30'
);
const RECHARGE = page(
	'http://home.shinetown.com.hk/stthk4/eng/products-and-services/prepaid-calling-cards/recharge-methods.php?mmid=menu2',
	'2026-11-30'
);

export const carrier = {
	id: 'shinetown-hk',
	name: {
		en: 'Shine Town prepaid (Smile Chat Chat, Hua Long, Gold)',
		'zh-Hans': '华美 / 华龙 / Gold 储值卡',
		'zh-Hant': '華美／華龍／Gold 流動儲值卡'
	},
	country: 'HK',
	isGroup: true,
	site: { url: 'https://shinetown.com.hk/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const howDaysCount = {
	en: 'Days count from the top-up; a later date that the card already has stays.',
	'zh-Hans': '从充值当天起算；原到期日更晚则不变。'
};
const askTheDate = {
	en: 'Ask for balance and date with *#137*137# (answered by SMS) or *123 and the call key (a voice, free).',
	'zh-Hans': '拨 *#137*137#（短信回复）或 *123 再按拨号键（语音，免费）查余额和到期日。'
};

const hotline: PhoneLine = {
	number: '+852 8102 1229',
	scope: {
		en: 'daily 9:00 to 18:00; printed for the calling cards, the SIM pages name no number',
		'zh-Hans': '每天 9:00～18:00；电话卡页面上的号码，SIM 卡页面没有写'
	},
	fromAbroad: true
};

function voucher(dollars: number, days: number): KeepWay {
	return {
		does: {
			en: `A voucher of HK$${String(dollars)}: ${String(days)} days`,
			'zh-Hans': `${String(dollars)} 港元充值券，得 ${String(days)} 天`
		},
		costs: { minor: dollars * 100, currency: 'HKD' },
		codes: [
			{
				kind: 'dial',
				dial: '*#137*',
				does: { en: 'then the 14 digits of the voucher and #', 'zh-Hans': '后接充值券的 14 位数字和 #' }
			}
		],
		fromAbroad: 'unknown'
	};
}

/** Vouchers, the smallest first; the rest is the same for the three cards. */
function keptBy(...ways: readonly KeepWay[]): KeepGuide {
	return {
		ways,
		check: [
			{
				kind: 'dial',
				dial: '*#137*137#',
				does: { en: 'balance and date, by SMS', 'zh-Hans': '余额和到期日，短信回复' }
			},
			{
				kind: 'dial',
				dial: '*123',
				does: { en: 'balance, date and vouchers, by voice, free', 'zh-Hans': '语音查余额、到期日或充值，免费' }
			}
		],
		rescue: {
			en: 'None: after the date the number and what is left are forfeited.',
			'zh-Hans': '不能：过期后号码和余额都作废。'
		}
	};
}

const smile = {
	id: 'shinetown-smile',
	carrierId: 'shinetown-hk',
	revision: '2026-11-30',
	name: { en: 'Smile Chat Chat', 'zh-Hans': '华美卡' },
	...prepaidCard,
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 210 },
					onTopUp: 'extend-if-later',
					first: { days: 90 },
					tiers: [
						{ atLeast: { minor: 5000, currency: 'HKD' }, gives: { days: 210 } },
						{ atLeast: { minor: 10000, currency: 'HKD' }, gives: { days: 210 } },
						{ atLeast: { minor: 30000, currency: 'HKD' }, gives: { days: 360 } }
					]
				},
				afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
				marginDays: 1
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: {
			en: 'What remains is lost; up to HK$1,000 can be moved to another card of the same kind.',
			'zh-Hans': '余额不退；最多可把 1,000 港元转到另一张同类卡。'
		},
		documents: [],
		blockers: [],
		identity: realName,
		portOut: mnp,
		ifNotCancelled: {
			en: 'It lapses: balance and number are lost at once.',
			'zh-Hans': '到期即失效，余额和号码立即作废。'
		},
		risks: [{ en: 'There is no grace period.', 'zh-Hans': '没有宽限期。' }],
		notes: [
			{
				en: 'HK$50 or HK$100 gives 210 days, HK$300 gives 360; a new card has 90.',
				'zh-Hans': '充 50 或 100 港元得 210 天，充 300 港元得 360 天；新卡 90 天。'
			},
			howDaysCount,
			askTheDate
		],
		keep: keptBy(voucher(50, 210), voucher(100, 210), voucher(300, 360)),
		helpLines: [hotline]
	},
	sources: [
		{ fact: 'terms.lives.number', ...FAQ, confidence: 'high' },
		{ fact: 'terms.lives.number', ...FAQ_ENGLISH, confidence: 'high' },
		{ fact: 'terms.exits.none', ...FAQ, confidence: 'high' },
		{ fact: 'facts.refund', ...FAQ, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...FAQ, confidence: 'high' },
		{ fact: 'facts.risks', ...FAQ, confidence: 'high' },
		{ fact: 'facts.notes', ...FAQ, confidence: 'high' },
		{ fact: 'facts.notes', ...FAQ_ENGLISH, confidence: 'high' },
		{ fact: 'facts.keep', ...FAQ_AGAIN, confidence: 'high' },
		{ fact: 'facts.keep', ...FAQ_CHINESE_AGAIN, confidence: 'high' },
		{ fact: 'facts.helpLines', ...RECHARGE, confidence: 'medium' },
		{ fact: 'facts.notes', ...FAQ_AGAIN, confidence: 'high' },
		...realNameSources,
		...mnpSources
	]
} satisfies Plan;

const huaLong = like(smile, {
	id: 'shinetown-hualong',
	name: { en: 'Hua Long 3G', 'zh-Hans': '华龙卡' },
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 210 },
					onTopUp: 'extend-if-later',
					first: { days: 90 },
					tiers: [
						{ atLeast: { minor: 5000, currency: 'HKD' }, gives: { days: 210 } },
						{ atLeast: { minor: 10000, currency: 'HKD' }, gives: { days: 210 } }
					]
				},
				afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
				marginDays: 1
			}
		]
	},
	facts: {
		notes: [
			{
				en: 'HK$50 or HK$100 gives 210 days; a new card has 90.',
				'zh-Hans': '充 50 或 100 港元得 210 天；新卡 90 天。'
			},
			howDaysCount,
			askTheDate
		],
		keep: keptBy(voucher(50, 210), voucher(100, 210))
	}
});

const gold = like(smile, {
	id: 'shinetown-gold',
	name: { en: 'Gold', 'zh-Hans': 'Gold 卡' },
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...keptByTopUp,
					span: { days: 30 },
					onTopUp: 'extend-if-later',
					first: { days: 60 },
					tiers: [
						{ atLeast: { minor: 2000, currency: 'HKD' }, gives: { days: 30 } },
						{ atLeast: { minor: 5000, currency: 'HKD' }, gives: { days: 60 } },
						{ atLeast: { minor: 10000, currency: 'HKD' }, gives: { days: 180 } }
					]
				},
				afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
				marginDays: 1
			}
		]
	},
	facts: {
		notes: [
			{
				en: 'HK$20 gives 30 days, HK$50 gives 60, HK$100 gives 180; a new card has 60.',
				'zh-Hans': '充 20 港元得 30 天，50 港元得 60 天，100 港元得 180 天；新卡 60 天。'
			},
			howDaysCount,
			askTheDate
		],
		keep: keptBy(voucher(20, 30), voucher(50, 60), voucher(100, 180))
	}
});

export const plans = [smile, huaLong, gold];
