import { rental } from '$lib/catalogue/common/products';
import { rentedDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const LIGHT = page('https://lightpocket.jp/en/contents/pickup_hotel', '2026-11-21');
const LIGHT_RETURN = page('https://lightpocket.jp/en/contents/returnitem', '2026-11-21');
const LIGHT_TERMS = page('https://lightpocket.jp/en/about/terms', '2026-11-21');
const LIGHT_CANCEL = page('https://12345.shop2.multilingualcart.com/contents/en_JPY/AboutCancel', '2026-11-21');
const GENKI = page('https://www.genkimobile.com/compensations/', '2026-11-21');
const KEIKAKU_LATE = page('https://keikaku-japan.com/help/pocket-wifi/delay-loss-damages', '2026-11-21');
const KEIKAKU_CANCEL = page('https://keikaku-japan.com/help/pocket-wifi/modify-cancel', '2026-11-21');
const TRAVEL_TECH = page('https://sim.traveltechlab.co.jp/lp/en-us/deposit/', '2026-11-21');
const JAPAN_WIFI = page('https://japan-wifi.net/Terms-Conditions', '2026-11-21');
const JAPAN_WIRELESS = page('https://www.japan-wireless.com/ph/terms-and-conditions', '2026-11-21');
const NINJA = page('https://ninjawifi.com/jp/member/register?pr_vmaf=UdHeYaq8iz', '2026-11-21');
const SHINJUKU = page('https://wifich-shinjuku.shop-pro.jp/?mode=f1', '2026-11-21');
const NEXTIA = page('https://i-nextia.com/en/terms-of-use/', '2026-11-21');
const GLOBIZ = page('https://globiz.jp/terms-conditions/', '2026-11-21');

export const carrier = {
	id: 'pocket-wifi-jp',
	name: { en: 'Pocket WiFi / rental SIM (Japan)', 'zh-Hans': '随身 WiFi / 租赁卡（日本）' },
	country: 'JP',
	isGroup: true,
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const lightPocket = {
	id: 'lightpocket',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'LightPocket rental', 'zh-Hans': 'LightPocket 租赁' },
	form: ['pocket-wifi', 'physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [rentedDays],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'before-event', event: 'rental-start', days: 5 },
				nature: 'cost',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'email', available: 'yes' }]
			}
		],
		returnDuty: { required: 'yes', withinDays: 0, counts: 'posted' }
	},
	facts: {
		fees: [
			{
				kind: 'in-words',
				text: {
					en: 'Returned late: ¥550 to ¥720 a day. Lost or cut: ¥6,000 to ¥24,000.',
					'zh-Hans': '逾期归还：每天 550～720 日元；丢失或剪坏：6,000～24,000 日元。'
				}
			}
		],
		refund: {
			en: 'All of it up to 5 days before the start (Japan time), later less a handling fee; within the first 2 days a part, if it is posted back.',
			'zh-Hans': '开始前 5 天（日本时间）及更早取消全额退款，之后扣手续费；开始后 2 天内寄回可退一部分。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: {
			en: 'Late: ¥550 to ¥720 a day, then the price of a lost one, ¥6,000 to ¥24,000.',
			'zh-Hans': '逾期每天 550～720 日元，之后按丢失赔偿 6,000～24,000 日元。'
		},
		risks: [
			{ en: 'The rule for cancelling is of about 2016: check it.', 'zh-Hans': '取消规定约为 2016 年的，请核实。' }
		],
		notes: [
			{
				en: 'Post device or SIM in the envelope that came with it, by midnight of the return date; the postmark and the log of use decide.',
				'zh-Hans': '用附带的信封，在归还日午夜前寄出设备或 SIM 卡；以邮戳和使用记录为准。'
			},
			{
				en: 'A SIM that was cut counts as damaged. If the envelope is lost, use your own with your own stamps.',
				'zh-Hans': '剪过的 SIM 卡视为损坏。信封丢失要自备信封和邮资。'
			}
		],
		ways: [{ channel: 'email', how: { en: 'Write to the shop.', 'zh-Hans': '给商家发电邮。' } }]
	},
	sources: [
		{ fact: 'facts.fees', ...LIGHT, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...LIGHT, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...LIGHT_RETURN, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...LIGHT_CANCEL, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...LIGHT_RETURN, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...LIGHT_TERMS, confidence: 'high' },
		{ fact: 'facts.refund', ...LIGHT_CANCEL, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...LIGHT, confidence: 'high' },
		{ fact: 'facts.risks', ...LIGHT_CANCEL, confidence: 'high' },
		{ fact: 'facts.notes', ...LIGHT_TERMS, confidence: 'high' },
		{ fact: 'facts.ways', ...LIGHT_CANCEL, confidence: 'high' }
	]
} satisfies Plan;

const genki = {
	id: 'genki',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'Genki Mobile', 'zh-Hans': 'Genki Mobile' },
	form: ['pocket-wifi', 'physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [rentedDays],
		exits: [nothingToCancel],
		returnDuty: { required: 'yes', withinDays: 7 }
	},
	facts: {
		fees: [{ kind: 'loss', amount: { minor: 15000, currency: 'JPY' } }],
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'After 7 days it is treated as lost.', 'zh-Hans': '7 天后按丢失处理。' },
		risks: [],
		notes: [
			{
				en: 'Device and all parts have to be back within 7 days of the end; a mail confirms it. If it will be later, ask before day 7.',
				'zh-Hans': '结束后 7 天内归还设备和全部配件，收到会发邮件确认。要延迟请在第 7 天前联系。'
			},
			{
				en: 'Before 10 % tax: device ¥15,000, SIM ¥3,000, case ¥1,500, adapter ¥2,000, cable ¥1,000, battery ¥2,000.',
				'zh-Hans': '未含 10% 税：设备 15,000、SIM 卡 3,000、收纳盒 1,500、充电头 2,000、数据线 1,000、电池 2,000 日元。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GENKI, confidence: 'high' },
		{ fact: 'terms.exits.none', ...GENKI, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...GENKI, confidence: 'high' },
		{ fact: 'facts.fees', ...GENKI, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...GENKI, confidence: 'high' },
		{ fact: 'facts.notes', ...GENKI, confidence: 'medium' }
	]
} satisfies Plan;

const keikaku = {
	id: 'keikaku',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'Keikaku pocket WiFi', 'zh-Hans': 'Keikaku 随身 WiFi' },
	...rental,
	zone: 'Asia/Tokyo',
	terms: {
		lives: [rentedDays],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'before-event', event: 'rental-start', days: 31 },
				nature: 'cost',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'email', available: 'yes' }]
			}
		],
		returnDuty: { required: 'yes', withinDays: 0, counts: 'arrived' }
	},
	facts: {
		fees: [
			{
				kind: 'share-kept',
				steps: [
					{ fromDays: 31, percent: 25 },
					{ fromDays: 6, toDays: 30, percent: 50 },
					{ toDays: 5, percent: 100 }
				]
			},
			{ kind: 'late', perDay: { minor: 1400, currency: 'USD' } },
			{ kind: 'loss', amount: { minor: 41600, currency: 'USD' } }
		],
		refund: { en: 'Shortening the period gives nothing back.', 'zh-Hans': '缩短租期不退款。' },
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'About $14 a day until they have it.', 'zh-Hans': '每天约 14 美元，直到对方收到为止。' },
		risks: [],
		notes: [
			{ en: 'The days before are counted to the first day of the rental.', 'zh-Hans': '取消天数按租期首日往前算。' },
			{
				en: 'To extend, ask 48 hours before the return date; about $7 a day.',
				'zh-Hans': '续租要在归还日前 48 小时申请，约每天 7 美元。'
			},
			{
				en: 'Device and accessories have to be with them when the rental ends.',
				'zh-Hans': '设备和配件须在租期结束时送到。'
			}
		],
		ways: [{ channel: 'email', how: { en: 'Write to the shop.', 'zh-Hans': '给商家发电邮。' } }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...KEIKAKU_LATE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...KEIKAKU_CANCEL, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...KEIKAKU_LATE, confidence: 'high' },
		{ fact: 'facts.fees', ...KEIKAKU_CANCEL, confidence: 'high' },
		{ fact: 'facts.fees', ...KEIKAKU_LATE, confidence: 'high' },
		{ fact: 'facts.refund', ...KEIKAKU_CANCEL, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...KEIKAKU_LATE, confidence: 'high' },
		{ fact: 'facts.notes', ...KEIKAKU_CANCEL, confidence: 'high' },
		{ fact: 'facts.ways', ...KEIKAKU_CANCEL, confidence: 'high' }
	]
} satisfies Plan;

const depositSim = {
	id: 'ttl-rental-sim',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'Travel Tech Lab deposit SIM', 'zh-Hans': 'Travel Tech Lab 押金卡' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [rentedDays],
		exits: [{ ...nothingToCancel, blockedByDeposit: 'unknown' }],
		returnDuty: { required: 'yes', withinDays: 7 }
	},
	facts: {
		fees: [],
		refund: {
			en: 'The deposit of ¥1,280 comes back only if the SIM is returned within 1 week of its end; onto a card that may take 1 to 2 months.',
			'zh-Hans': '到期后 1 周内寄回 SIM 卡才退 1,280 日元押金；退到信用卡可能要 1～2 个月。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'The deposit is lost.', 'zh-Hans': '押金不退。' },
		risks: [],
		notes: [{ en: 'Send the SIM back by post.', 'zh-Hans': 'SIM 卡用邮寄归还。' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TRAVEL_TECH, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...TRAVEL_TECH, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...TRAVEL_TECH, confidence: 'high' },
		{ fact: 'facts.refund', ...TRAVEL_TECH, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...TRAVEL_TECH, confidence: 'high' },
		{ fact: 'facts.notes', ...TRAVEL_TECH, confidence: 'high' }
	]
} satisfies Plan;

const japanWifi = {
	id: 'japan-wifi-km',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'Japan Wi-Fi (K&M LLC)', 'zh-Hans': 'Japan Wi-Fi（K&M）' },
	...rental,
	zone: 'Asia/Tokyo',
	terms: {
		lives: [rentedDays],
		exits: [nothingToCancel],
		returnDuty: { required: 'yes', withinDays: 1, time: '11:00' }
	},
	facts: {
		fees: [{ kind: 'late', perDay: { minor: 1200, currency: 'JPY' } }],
		documents: [],
		blockers: [],
		identity: { en: '18 years or older.', 'zh-Hans': '须年满 18 岁。' },
		ifNotCancelled: { en: '¥1,200 a day.', 'zh-Hans': '每天 1,200 日元。' },
		risks: [],
		notes: [
			{
				en: '"By 11:00 AM after the rental period" is read as 11:00 on the day after the last one.',
				'zh-Hans': '原文“租期结束后上午 11 点前”，这里理解为最后一天的次日 11:00 前归还。'
			},
			{ en: 'Order 3 days ahead.', 'zh-Hans': '提前 3 天预订。' }
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...JAPAN_WIFI, confidence: 'high' },
		{ fact: 'terms.exits.none', ...JAPAN_WIFI, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...JAPAN_WIFI, confidence: 'medium' },
		{ fact: 'facts.fees', ...JAPAN_WIFI, confidence: 'high' },
		{ fact: 'facts.identity', ...JAPAN_WIFI, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...JAPAN_WIFI, confidence: 'high' },
		{ fact: 'facts.notes', ...JAPAN_WIFI, confidence: 'medium' }
	]
} satisfies Plan;

const japanWireless = {
	id: 'japan-wireless',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'Japan Wireless (Inbound Platform)', 'zh-Hans': 'Japan Wireless' },
	...rental,
	zone: 'Asia/Tokyo',
	terms: {
		lives: [rentedDays],
		exits: [nothingToCancel],
		returnDuty: { required: 'yes', withinDays: { ask: true } }
	},
	facts: {
		fees: [
			{
				kind: 'in-words',
				text: {
					en: 'Returned late: the fee of an extension, ¥500 a day. What a loss costs was not in the part read.',
					'zh-Hans': '逾期归还：按续租每天 500 日元。丢失赔多少没有查到。'
				}
			}
		],
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'The fee for an extension, ¥500 a day.', 'zh-Hans': '按续租收费，每天 500 日元。' },
		risks: [
			{
				en: 'The fees for a late return or a loss were not in the part read: ask before the end.',
				'zh-Hans': '逾期和丢失费用没有查到，请在到期前询问。'
			}
		],
		notes: []
	},
	sources: [
		{ fact: 'facts.fees', ...JAPAN_WIRELESS, confidence: 'low' },
		{ fact: 'terms.lives.plan', ...JAPAN_WIRELESS, confidence: 'high' },
		{ fact: 'terms.exits.none', ...JAPAN_WIRELESS, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...JAPAN_WIRELESS, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...JAPAN_WIRELESS, confidence: 'medium' },
		{ fact: 'facts.risks', ...JAPAN_WIRELESS, confidence: 'low' }
	]
} satisfies Plan;

const ninja = {
	id: 'ninja-wifi',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'NINJA WiFi (Vision)', 'zh-Hans': 'NINJA WiFi（Vision）' },
	...rental,
	zone: 'Asia/Tokyo',
	terms: {
		lives: [rentedDays],
		exits: [nothingToCancel],
		returnDuty: { required: 'yes', withinDays: { ask: true } }
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		risks: [
			{
				en: 'The fees for cancelling or a late return were not in the part read: ask before the end.',
				'zh-Hans': '取消和逾期费用没有查到，请在到期前询问。'
			}
		],
		notes: [{ en: 'The order binds with the e-mail that confirms it.', 'zh-Hans': '收到确认邮件时订单生效。' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...NINJA, confidence: 'high' },
		{ fact: 'terms.exits.none', ...NINJA, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...NINJA, confidence: 'low' },
		{ fact: 'facts.risks', ...NINJA, confidence: 'low' },
		{ fact: 'facts.notes', ...NINJA, confidence: 'low' }
	]
} satisfies Plan;

const wifiChannel = {
	id: 'wifi-channel',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'WiFi Channel Shinjuku', 'zh-Hans': 'WiFi Channel 新宿' },
	...rental,
	zone: 'Asia/Tokyo',
	terms: {
		lives: [rentedDays],
		exits: [nothingToCancel],
		returnDuty: { required: 'yes', withinDays: 0, counts: 'posted' }
	},
	facts: {
		fees: [
			{
				kind: 'in-words',
				text: { en: "Returned late: one day's rental for each day.", 'zh-Hans': '逾期归还：每天按一天租金收取。' }
			},
			{ kind: 'loss', amount: { minor: 50000, currency: 'JPY' } }
		],
		refund: { en: 'Nothing back for an early return.', 'zh-Hans': '提前归还不退款。' },
		documents: [],
		blockers: [],
		ifNotCancelled: {
			en: "One day's rental for each day; after 2 days without a word the line is cut.",
			'zh-Hans': '逾期每天收一天租金；2 天没有联系会断网。'
		},
		risks: [],
		notes: [
			{
				en: 'The device is in the post box or at the shop on the last day; if the shop is closed, on its next working day.',
				'zh-Hans': '最后一天投入邮筒或交回门店；门店休息则下一个营业日。'
			},
			{ en: 'To extend, tell them by the working day before.', 'zh-Hans': '续租要在前一个营业日之前告知。' }
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...SHINJUKU, confidence: 'high' },
		{ fact: 'terms.exits.none', ...SHINJUKU, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...SHINJUKU, confidence: 'medium' },
		{ fact: 'facts.fees', ...SHINJUKU, confidence: 'high' },
		{ fact: 'facts.refund', ...SHINJUKU, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...SHINJUKU, confidence: 'high' },
		{ fact: 'facts.notes', ...SHINJUKU, confidence: 'medium' }
	]
} satisfies Plan;

const iNextia = {
	id: 'i-nextia',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'i-Nextia pocket WiFi (monthly, foreign residents)', 'zh-Hans': 'i-Nextia 随身 WiFi' },
	form: ['pocket-wifi'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: []
			}
		],
		bill: { schedule: { kind: 'monthly', day: 20 }, payment: 'manual', due: { dayOfMonth: 25 } },
		ifUnpaid: [
			{ after: { days: 2 }, state: 'suspended' },
			{ after: { dayOfMonth: 10 }, state: 'number-lost' }
		],
		returnDuty: { required: 'yes', withinDays: 5, counts: 'arrived' }
	},
	facts: {
		fees: [{ kind: 'loss', amount: { minor: 10800, currency: 'JPY' } }],
		refund: {
			en: 'In the 48-hour trial, returned unused, the money comes back less postage and the transfer fee.',
			'zh-Hans': '48 小时试用期内未使用并归还，扣除邮费和转账手续费后退款。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: { en: '¥10,800 for a device that is not returned.', 'zh-Hans': '不归还设备收 10,800 日元。' },
		risks: [],
		notes: [
			{
				en: 'The next month is paid with Smart Pit between the 20th and the 25th.',
				'zh-Hans': '每月 20～25 日用 Smart Pit 支付下个月费用。'
			},
			{
				en: 'Unpaid, it is suspended within 48 hours, ended for good on the 10th of the unpaid month (coming back costs ¥2,000), and the device has to be back by the 15th.',
				'zh-Hans': '未付款 48 小时内停用，欠费当月 10 日终止（恢复收 2,000 日元），15 日前须归还设备。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...NEXTIA, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...NEXTIA, confidence: 'medium' },
		{ fact: 'terms.bill', ...NEXTIA, confidence: 'high' },
		{ fact: 'terms.ifUnpaid', ...NEXTIA, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...NEXTIA, confidence: 'medium' },
		{ fact: 'facts.fees', ...NEXTIA, confidence: 'high' },
		{ fact: 'facts.refund', ...NEXTIA, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...NEXTIA, confidence: 'high' },
		{ fact: 'facts.notes', ...NEXTIA, confidence: 'high' }
	]
} satisfies Plan;

const globiz = {
	id: 'globiz',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-21',
	name: { en: 'GLOBIZ internet / pocket WiFi (foreign residents)', 'zh-Hans': 'GLOBIZ 随身 WiFi' },
	form: ['pocket-wifi'],
	billing: 'postpaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'unknown',
				blockedByDebt: 'unknown',
				blockedByDeposit: 'unknown',
				channels: []
			}
		],
		ifUnpaid: [
			{ after: { days: 0 }, state: 'suspended' },
			{ after: { days: 14 }, state: 'number-lost' }
		],
		returnDuty: { required: 'yes', withinDays: { ask: true } }
	},
	facts: {
		fees: [
			{
				kind: 'conditional',
				amount: { minor: 5000, currency: 'JPY' },
				questions: [{ en: 'Does it end within the first 4 months?', 'zh-Hans': '是否在最初 4 个月内结束？' }]
			}
		],
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'The monthly fee goes on.', 'zh-Hans': '月费会一直收下去。' },
		risks: [],
		notes: [
			{
				en: 'Unpaid on the due date it is cut at once; after two weeks the contract is ended.',
				'zh-Hans': '到期未付立即断网，两周后合约终止。'
			},
			{ en: 'Pocket WiFi and SIM go back at the end.', 'zh-Hans': '结束时归还随身 WiFi 和 SIM 卡。' }
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GLOBIZ, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'terms.ifUnpaid', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'facts.fees', ...GLOBIZ, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'facts.notes', ...GLOBIZ, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [
	lightPocket,
	genki,
	keikaku,
	depositSim,
	japanWifi,
	japanWireless,
	ninja,
	wifiChannel,
	iNextia,
	globiz
];
