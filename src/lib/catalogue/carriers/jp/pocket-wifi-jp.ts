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
const LIGHT_AGAIN = page(LIGHT.url, '2026-11-30');
const LIGHT_RETURN_AGAIN = page(LIGHT_RETURN.url, '2026-11-30');
const LIGHT_CANCEL_AGAIN = page(LIGHT_CANCEL.url, '2026-11-30');
const LIGHT_FAQ = page('https://12345.shop2.multilingualcart.com/contents/zhtw_JPY/faq', '2026-11-30');
const GENKI_AGAIN = page(GENKI.url, '2026-11-30');
const GENKI_RENTAL = page('https://www.genkimobile.com/rental/', '2026-11-30');
const KEIKAKU_LATE_AGAIN = page(KEIKAKU_LATE.url, '2026-11-30');
const TRAVEL_TECH_AGAIN = page(TRAVEL_TECH.url, '2026-11-30');
const WIRELESS_HOW = page('https://japan-wireless.com/it/how-to-rent', '2026-11-30');
const SHINJUKU_AGAIN = page(SHINJUKU.url, '2026-11-30');
const NEXTIA_AGAIN = page(NEXTIA.url, '2026-11-30');
const GLOBIZ_AGAIN = page(GLOBIZ.url, '2026-11-30');
const VISION_SISTER = page('https://wi-firental.com/faq', '2026-11-30');

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
	revision: '2026-11-30',
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
				channels: [
					{ kind: 'email', available: 'yes' },
					{ kind: 'online', available: 'yes' }
				]
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
			en: 'All of it up to 5 days before the start (Japan time). Later ¥540 postage is kept, and ¥300 for a SIM, ¥900 for each WiFi. If it does not work: posted back in the first 2 days with the Refund Request Slip, ¥540 is kept, and ¥300 for a SIM, ¥1,650 for a WiFi (¥2,280 high speed or unlimited).',
			'zh-Hans':
				'开始前 5 天（日本时间）及更早取消全额退款。之后扣邮费 540 日元，SIM 卡另扣 300 日元，WiFi 每台 900 日元。不能用的：开始后 2 天内附 Refund Request Slip 寄回，扣 540 日元，SIM 卡另扣 300 日元，WiFi 1,650 日元（高速或不限量 2,280 日元）。'
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
		ways: [
			{ channel: 'email', how: { en: 'Write to the shop.', 'zh-Hans': '给商家发电邮。' } },
			{
				channel: 'online',
				path: [{ label: '聯絡表單', means: { en: 'contact form on the site', 'zh-Hans': '网站上的联系表单' } }]
			}
		],
		lost: {
			en: 'Write at once, by mail or contact form; the price of a lost one is charged.',
			'zh-Hans': '立即用电邮或联系表单告知；会收丢失赔偿。'
		},
		returning: {
			where: {
				en: 'Any red mailbox, post office or Lawson in Japan. At an airport post it before the security check: there is no mailbox after it.',
				'zh-Hans': '日本任意红色邮筒、邮局或 Lawson。在机场要在安检前投递，安检后没有邮筒。'
			},
			how: [
				{
					en: 'In the postage-paid envelope, which has a tracking number.',
					'zh-Hans': '用附带的邮资已付信封，上面有追踪号码。'
				},
				{
					en: 'Without it: Letter Pack Lite (¥370 then) to LightPocket Customer Support, 3-6-8-7F Ningyocho Nihonbashi Chuo-ku, Tokyo; ask for the postcode.',
					'zh-Hans':
						'信封丢了：用 Letter Pack Lite（当时 370 日元）寄到 LightPocket Customer Support, 3-6-8-7F Ningyocho Nihonbashi Chuo-ku, Tokyo，邮编请先询问。'
				},
				{
					en: 'Already out of Japan: EMS with tracking to the same address; the days of shipping count as rental days.',
					'zh-Hans': '已离开日本：用可追踪的 EMS 寄到同一地址，运输天数也算租期。'
				},
				{ en: 'A mail confirms it about three business days later.', 'zh-Hans': '约三个工作日后有邮件确认。' }
			],
			by: { en: 'Posted by midnight of the return date.', 'zh-Hans': '归还日午夜前寄出。' },
			extend: {
				en: 'In My Page: cheaper than being late.',
				'zh-Hans': '在 My Page 续租，比逾期便宜。'
			},
			url: LIGHT_RETURN.url
		}
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
		{ fact: 'facts.ways', ...LIGHT_CANCEL, confidence: 'high' },
		{ fact: 'facts.ways.online', ...LIGHT_FAQ, confidence: 'medium' },
		{ fact: 'facts.refund', ...LIGHT_CANCEL_AGAIN, confidence: 'medium' },
		{ fact: 'facts.lost', ...LIGHT_AGAIN, confidence: 'medium' },
		{ fact: 'facts.returning', ...LIGHT_RETURN_AGAIN, confidence: 'high' },
		{ fact: 'facts.returning', ...LIGHT_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

const genki = {
	id: 'genki',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-30',
	name: { en: 'Genki Mobile', 'zh-Hans': 'Genki Mobile' },
	form: ['pocket-wifi', 'physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [rentedDays],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'before-event', event: 'rental-start', days: 4 },
				nature: 'cost',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [
					{ kind: 'online', available: 'yes' },
					{ kind: 'email', available: 'yes' },
					{ kind: 'phone', available: 'yes' }
				]
			}
		],
		returnDuty: { required: 'yes', withinDays: 7 }
	},
	facts: {
		fees: [
			{
				kind: 'share-kept',
				steps: [
					{ fromDays: 4, percent: 0 },
					{ toDays: 3, amount: { minor: 3000, currency: 'JPY' } }
				]
			},
			{ kind: 'loss', amount: { minor: 15000, currency: 'JPY' } }
		],
		refund: {
			en: 'Nothing back during the rental or for a shorter one. Card fees and exchange differences are not made good.',
			'zh-Hans': '租期内取消或缩短不退款。不补偿银行卡手续费和汇差。'
		},
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
		],
		ways: [
			{ channel: 'online', how: { en: 'On the website, with notice ahead.', 'zh-Hans': '在网站提前申请。' } },
			{ channel: 'email', how: { en: 'Write to the shop.', 'zh-Hans': '给商家发电邮。' } },
			{
				channel: 'phone',
				how: { en: 'For urgent orders. The number was not found.', 'zh-Hans': '紧急订单用；号码没有查到。' }
			}
		],
		lost: {
			en: 'Write or call at once; they give papers for a claim on a travel insurance.',
			'zh-Hans': '立即写信或致电；对方可出具旅行保险理赔材料。'
		},
		returning: {
			how: [{ en: 'A mail confirms the arrival.', 'zh-Hans': '收到后有邮件确认。' }],
			by: {
				en: 'The rental ends at 23:59 Japan time of the return date; it has to be back within 7 days.',
				'zh-Hans': '租期到归还日日本时间 23:59 结束，7 天内要送到。'
			},
			extend: { en: 'Ask before you need longer.', 'zh-Hans': '需要延长请提前询问。' },
			url: GENKI.url
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GENKI, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GENKI_RENTAL, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...GENKI, confidence: 'high' },
		{ fact: 'facts.fees', ...GENKI, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...GENKI, confidence: 'high' },
		{ fact: 'facts.notes', ...GENKI, confidence: 'medium' },
		{ fact: 'facts.fees', ...GENKI_RENTAL, confidence: 'high' },
		{ fact: 'facts.refund', ...GENKI_RENTAL, confidence: 'high' },
		{ fact: 'facts.ways', ...GENKI_RENTAL, confidence: 'high' },
		{ fact: 'facts.lost', ...GENKI_AGAIN, confidence: 'high' },
		{ fact: 'facts.returning', ...GENKI_AGAIN, confidence: 'high' },
		{ fact: 'facts.returning', ...GENKI_RENTAL, confidence: 'high' }
	]
} satisfies Plan;

const keikaku = {
	id: 'keikaku',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-30',
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
		ways: [{ channel: 'email', how: { en: 'Write to the shop.', 'zh-Hans': '给商家发电邮。' } }],
		lost: { en: 'Tell them as soon as possible.', 'zh-Hans': '请尽快告知。' },
		returning: {
			where: {
				en: 'If you left Japan with it: Sakaisuji Honmachi urban life 705, 1-5-6 Kita-Kyuhojimachi, Chuo-Ku, 541-0057 OSAKA. How it goes back inside Japan was not found.',
				'zh-Hans':
					'已带出日本的，寄到 Sakaisuji Honmachi urban life 705, 1-5-6 Kita-Kyuhojimachi, Chuo-Ku, 541-0057 OSAKA。日本境内怎样归还没有查到。'
			},
			how: [
				{
					en: 'From abroad as a tracked parcel, at your cost; late days count until they have it.',
					'zh-Hans': '从境外用可追踪的包裹，运费自付；逾期算到对方收到为止。'
				}
			],
			extend: {
				en: 'At least 48 hours before the return date; about $7 a day.',
				'zh-Hans': '归还日至少 48 小时前申请，约每天 7 美元。'
			},
			url: KEIKAKU_LATE.url
		}
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
		{ fact: 'facts.ways', ...KEIKAKU_CANCEL, confidence: 'high' },
		{ fact: 'facts.lost', ...KEIKAKU_LATE_AGAIN, confidence: 'medium' },
		{ fact: 'facts.returning', ...KEIKAKU_LATE_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

const depositSim = {
	id: 'ttl-rental-sim',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-30',
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
		refund: { en: 'Only the deposit, if the SIM is back in time.', 'zh-Hans': '只退押金，且须按时归还 SIM 卡。' },
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'The deposit is lost.', 'zh-Hans': '押金不退。' },
		risks: [],
		notes: [{ en: 'Send the SIM back by post.', 'zh-Hans': 'SIM 卡用邮寄归还。' }],
		deposit: {
			en: '¥1,280, back only if the SIM is returned within 1 week of its end and checked; onto a card that may take 1 to 2 months.',
			'zh-Hans': '1,280 日元，到期后 1 周内寄回 SIM 卡并查验后才退；退到信用卡可能要 1～2 个月。'
		},
		returning: {
			where: { en: 'At a post office.', 'zh-Hans': '到邮局投寄。' },
			how: [
				{
					en: 'The used SIM in the enclosed envelope, which has the address printed on it.',
					'zh-Hans': '把用过的 SIM 卡装入附带的信封，地址已印在上面。'
				}
			],
			url: TRAVEL_TECH.url
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TRAVEL_TECH, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...TRAVEL_TECH, confidence: 'high' },
		{ fact: 'terms.returnDuty', ...TRAVEL_TECH, confidence: 'high' },
		{ fact: 'facts.deposit', ...TRAVEL_TECH_AGAIN, confidence: 'high' },
		{ fact: 'facts.returning', ...TRAVEL_TECH_AGAIN, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...TRAVEL_TECH, confidence: 'high' },
		{ fact: 'facts.notes', ...TRAVEL_TECH, confidence: 'high' },
		{ fact: 'facts.refund', ...TRAVEL_TECH_AGAIN, confidence: 'high' }
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
	revision: '2026-11-30',
	name: { en: 'Japan Wireless (Inbound Platform)', 'zh-Hans': 'Japan Wireless' },
	...rental,
	zone: 'Asia/Tokyo',
	terms: {
		lives: [rentedDays],
		exits: [
			{
				...nothingToCancel,
				channels: [
					{ kind: 'phone', available: 'yes' },
					{ kind: 'email', available: 'yes' }
				]
			}
		],
		returnDuty: { required: 'yes', withinDays: 1, time: '12:00', counts: 'posted' }
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
		notes: [
			{
				en: 'Days count from 0:00 of the pick-up date: 1 to 5 January is posted by 6 January, 12:00.',
				'zh-Hans': '从取件日 0:00 起按天算：1 月 1 日至 5 日的，1 月 6 日 12:00 前寄出。'
			},
			{
				en: 'The NINJA WiFi counters at Haneda and Fukuoka only hand parcels out; they do not answer questions.',
				'zh-Hans': '羽田和福冈的 NINJA WiFi 柜台只代发包裹，不回答问题。'
			}
		],
		ways: [
			{
				channel: 'phone',
				lines: [
					{
						number: '+81-3-6264-3639',
						scope: { en: 'customer service; hours not known', 'zh-Hans': '客服，时间不明' },
						fromAbroad: true
					}
				],
				fromAbroad: 'yes'
			},
			{
				channel: 'email',
				how: { en: 'The address stands on the site.', 'zh-Hans': '邮箱地址见官网。' }
			}
		],
		returning: {
			where: { en: 'By post, in Japan.', 'zh-Hans': '在日本邮寄。' },
			how: [{ en: 'In the envelope supplied.', 'zh-Hans': '用附带的信封。' }],
			by: {
				en: 'Posted by 12:00 of the day after the last day.',
				'zh-Hans': '最后一天的次日 12:00 前寄出。'
			},
			extend: { en: '¥500 a day.', 'zh-Hans': '每天 500 日元。' },
			url: WIRELESS_HOW.url
		}
	},
	sources: [
		{ fact: 'facts.fees', ...JAPAN_WIRELESS, confidence: 'low' },
		{ fact: 'terms.lives.plan', ...JAPAN_WIRELESS, confidence: 'high' },
		{ fact: 'terms.exits.none', ...JAPAN_WIRELESS, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...WIRELESS_HOW, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...JAPAN_WIRELESS, confidence: 'medium' },
		{ fact: 'facts.risks', ...JAPAN_WIRELESS, confidence: 'low' },
		{ fact: 'terms.exits.none', ...WIRELESS_HOW, confidence: 'medium' },
		{ fact: 'facts.ways', ...WIRELESS_HOW, confidence: 'medium' },
		{ fact: 'facts.notes', ...WIRELESS_HOW, confidence: 'high' },
		{ fact: 'facts.returning', ...WIRELESS_HOW, confidence: 'high' },
		{ fact: 'facts.returning', ...JAPAN_WIRELESS, confidence: 'medium' }
	]
} satisfies Plan;

const ninja = {
	id: 'ninja-wifi',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-30',
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
		notes: [{ en: 'The order binds with the e-mail that confirms it.', 'zh-Hans': '收到确认邮件时订单生效。' }],
		returning: {
			where: {
				en: 'NINJA WiFi counters exist at Haneda and Fukuoka airports; ask which point takes yours back.',
				'zh-Hans': '羽田和福冈机场有 NINJA WiFi 柜台；在哪里归还请询问。'
			}
		},
		helpLines: [
			{
				number: '+81-476-20-1616',
				scope: {
					en: "Vision's office at Narita, printed by its other brand: ask whether it serves NINJA WiFi",
					'zh-Hans': 'Vision 成田办事处，见于其另一品牌的网页：请先问是否受理 NINJA WiFi'
				},
				fromAbroad: true
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...NINJA, confidence: 'high' },
		{ fact: 'terms.exits.none', ...NINJA, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...NINJA, confidence: 'low' },
		{ fact: 'facts.risks', ...NINJA, confidence: 'low' },
		{ fact: 'facts.notes', ...NINJA, confidence: 'low' },
		{ fact: 'facts.returning', ...WIRELESS_HOW, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...VISION_SISTER, confidence: 'low' }
	]
} satisfies Plan;

const wifiChannel = {
	id: 'wifi-channel',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-30',
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
			{ en: 'To extend, tell them by the working day before.', 'zh-Hans': '续租要在前一个营业日之前告知。' },
			{
				en: 'A lost AC adapter costs ¥2,000, a USB cable ¥1,500. With 安心保障保険パック (insurance pack) you pay 10 %.',
				'zh-Hans': '丢失 AC 适配器 2,000 日元、USB 线 1,500 日元。有“安心保障保険パック”（保险）只付 10%。'
			}
		],
		returning: {
			where: {
				en: 'At the shop, by courier, or as a Letter Pack in a post box.',
				'zh-Hans': '交回门店、快递，或用 Letter Pack 投入邮筒。'
			},
			by: {
				en: 'On the last day; if the shop is closed, on its next working day.',
				'zh-Hans': '最后一天；门店休息则下一个营业日。'
			},
			extend: {
				en: 'Tell the shop by the working day before the return date, and pay by bank transfer.',
				'zh-Hans': '归还日前一个营业日之前告知门店，并银行转账付款。'
			},
			url: SHINJUKU.url
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...SHINJUKU, confidence: 'high' },
		{ fact: 'terms.exits.none', ...SHINJUKU, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...SHINJUKU, confidence: 'medium' },
		{ fact: 'facts.fees', ...SHINJUKU, confidence: 'high' },
		{ fact: 'facts.refund', ...SHINJUKU, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...SHINJUKU, confidence: 'high' },
		{ fact: 'facts.notes', ...SHINJUKU, confidence: 'medium' },
		{ fact: 'facts.returning', ...SHINJUKU_AGAIN, confidence: 'high' },
		{ fact: 'facts.notes', ...SHINJUKU_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

const iNextia = {
	id: 'i-nextia',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-30',
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
			},
			{
				en: 'No form for ending it was found: write to them (claims are taken in writing only). Unpaid it ends by itself.',
				'zh-Hans': '没有找到解约表格：请书面联系（只接受书面申请）。不付款会自动终止。'
			}
		],
		returning: {
			by: { en: 'By the 15th of the month that is not paid.', 'zh-Hans': '未付款当月的 15 日前。' },
			url: NEXTIA.url
		}
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
		{ fact: 'facts.notes', ...NEXTIA, confidence: 'high' },
		{ fact: 'facts.returning', ...NEXTIA_AGAIN, confidence: 'high' },
		{ fact: 'facts.notes', ...NEXTIA_AGAIN, confidence: 'medium' }
	]
} satisfies Plan;

const globiz = {
	id: 'globiz',
	carrierId: 'pocket-wifi-jp',
	revision: '2026-11-30',
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
				channels: [{ kind: 'online', available: 'yes' }]
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
			{ en: 'Pocket WiFi and SIM go back at the end.', 'zh-Hans': '结束时归还随身 WiFi 和 SIM 卡。' },
			{
				en: 'Paid, a line that was cut is back within 3 business days. Direct debit starts the next month only if the papers arrive by the 20th; a failed debit is billed as 2 months.',
				'zh-Hans': '付清后 3 个工作日内恢复。自动扣款的文件 20 日前送到，才从下个月开始；扣款失败按 2 个月合并收取。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: GLOBIZ.url,
				path: [
					{
						label: 'お問い合わせ',
						means: { en: 'contact: the customer support center', 'zh-Hans': '联系我们：客户支持中心' }
					}
				],
				language: 'ja'
			}
		],
		returning: {
			how: [
				{
					en: 'Pocket WiFi and SIM. Kept, they cost a fine by product and a report to the police.',
					'zh-Hans': '随身 WiFi 和 SIM 卡。不归还按产品罚款并报警。'
				}
			],
			url: GLOBIZ.url
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...GLOBIZ, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'terms.ifUnpaid', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'facts.fees', ...GLOBIZ, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'facts.notes', ...GLOBIZ, confidence: 'medium' },
		{ fact: 'facts.ways', ...GLOBIZ_AGAIN, confidence: 'medium' },
		{ fact: 'facts.returning', ...GLOBIZ_AGAIN, confidence: 'high' },
		{ fact: 'facts.notes', ...GLOBIZ_AGAIN, confidence: 'high' }
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
