import { rental } from '$lib/catalogue/common/products';
import { rentedDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const STATION_FAQ = page('https://www.wifistation.com.hk/zh-hans/%E5%B8%B8%E8%A7%81%E9%97%AE%E9%A2%98/', '2026-11-21');
const STATION_TERMS = page(
	'https://www.wifistation.com.hk/%E9%9A%B1%E7%A7%81%E6%AC%8A%E6%94%BF%E7%AD%96/',
	'2026-11-21'
);
const EZ_EGG = page('https://shop.price.com.hk/ezegg/tnc/', '2026-11-21');
const HKMIFI = page('https://hkmifi.com/terms-and-conditions/', '2026-11-21');
const TELECOM_SQUARE = page('http://www.telecomsquare.hk/eu.html', '2026-11-21');
const STATION_FAQ_AGAIN = page(STATION_FAQ.url, '2026-11-30');
const STATION_TERMS_AGAIN = page(STATION_TERMS.url, '2026-11-30');
const EZ_EGG_AGAIN = page(EZ_EGG.url, '2026-11-30');
const HKMIFI_AGAIN = page(HKMIFI.url, '2026-11-30');
const TELECOM_SQUARE_AGAIN = page(TELECOM_SQUARE.url, '2026-11-30');
const TELECOM_SQUARE_TERMS = page('http://www.telecomsquare.hk/terms.html', '2026-11-30');

export const carrier = {
	id: 'wifi-rental-hk',
	name: { en: 'WiFi egg rental (Hong Kong)', 'zh-Hans': '随身 WiFi 租赁（香港）', 'zh-Hant': 'WiFi蛋租借（香港）' },
	country: 'HK',
	isGroup: true,
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const wifiStation = {
	id: 'wifi-station-hk',
	carrierId: 'wifi-rental-hk',
	revision: '2026-11-30',
	name: { en: 'WiFi Station', 'zh-Hans': '爽WiFi WiFi Station' },
	...rental,
	zone: 'Asia/Hong_Kong',
	terms: {
		lives: [rentedDays],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'before-event', event: 'rental-start', days: 8 },
				nature: 'cost',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'store', available: 'yes' }]
			}
		],
		returnDuty: { required: 'yes', withinDays: 0 }
	},
	facts: {
		fees: [
			{
				kind: 'share-kept',
				steps: [
					{ fromDays: 8, percent: 30 },
					{ fromDays: 2, toDays: 7, percent: 50 },
					{ toDays: 1, percent: 100 }
				]
			}
		],
		documents: [],
		blockers: [],
		risks: [],
		notes: [
			{ en: 'The days before are counted to the day of departure.', 'zh-Hans': '取消天数按出发日往前算。' },
			{
				en: 'Rent counts from the day of departure to the day of return, at most 30 days.',
				'zh-Hans': '租期从出发日算到归还日，最长 30 天。'
			},
			{
				en: 'Device and parts go back on the date that stands on the order.',
				'zh-Hans': '设备和配件在订单写明的日期归还。'
			}
		],
		ways: [
			{
				channel: 'store',
				how: {
					en: 'Where it is picked up and given back: airport counter A05, day and night; Kwun Tong Monday to Friday 10:30 to 19:30, Saturday 12:00 to 17:00; Tsim Sha Tsui Monday to Friday 12:00 to 20:00, Saturday 13:00 to 18:00; closed on Sundays and public holidays.',
					'zh-Hans':
						'取还地点：机场 A05 柜台（24 小时）；观塘周一至五 10:30～19:30、周六 12:00～17:00；尖沙咀周一至五 12:00～20:00、周六 13:00～18:00；周日和公众假期休息。'
				}
			}
		],
		deposit: {
			en: 'It always comes back in full, after all devices are back and the rent is set off.',
			'zh-Hans': '押金全额退还：设备全部归还、租金结清之后。'
		},
		returning: {
			where: {
				en: 'Airport counter A05, Arrivals Hall, level 5, Terminal 1, day and night; Kwun Tong: 開源道54號豐利中心2樓208室; Tsim Sha Tsui (hand-over only): 嘉蘭圍5-11號利時商業大廈1704室.',
				'zh-Hans':
					'机场 1 号客运大楼 5 楼接机大堂 A05 柜台，24 小时；观塘：開源道54號豐利中心2樓208室；尖沙咀（只交收）：嘉蘭圍5-11號利時商業大廈1704室。'
			},
			how: [
				{
					en: 'In the way and by the date on the order. Somebody else may bring it, with the booking mail.',
					'zh-Hans': '按订单写明的方式和日期归还。可由他人代还，须出示预订邮件。'
				}
			]
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...STATION_FAQ, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...STATION_TERMS, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...STATION_TERMS, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...STATION_TERMS, confidence: 'medium' },
		{ fact: 'facts.fees', ...STATION_TERMS, confidence: 'medium' },
		{ fact: 'facts.deposit', ...STATION_TERMS_AGAIN, confidence: 'high' },
		{ fact: 'facts.deposit', ...STATION_FAQ_AGAIN, confidence: 'high' },
		{ fact: 'facts.returning', ...STATION_FAQ_AGAIN, confidence: 'high' },
		{ fact: 'facts.returning', ...STATION_TERMS_AGAIN, confidence: 'high' },
		{ fact: 'facts.ways', ...STATION_FAQ_AGAIN, confidence: 'high' },
		{ fact: 'facts.notes', ...STATION_FAQ, confidence: 'medium' },
		{ fact: 'facts.notes', ...STATION_TERMS, confidence: 'medium' },
		{ fact: 'facts.ways', ...STATION_FAQ, confidence: 'medium' }
	]
} satisfies Plan;

const ezEgg = {
	id: 'ezegg',
	carrierId: 'wifi-rental-hk',
	revision: '2026-11-30',
	name: { en: 'EZ Egg (price.com.hk shop)', 'zh-Hans': 'EZ Egg' },
	...rental,
	zone: 'Asia/Hong_Kong',
	terms: {
		lives: [rentedDays],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'before-event', event: 'rental-start', days: 1 },
				nature: 'cost',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: []
			}
		],
		returnDuty: { required: 'yes', withinDays: { ask: true } }
	},
	facts: {
		fees: [
			{ kind: 'share-kept', steps: [{ fromDays: 1, percent: 30 }] },
			{ kind: 'late', perDay: { minor: 5000, currency: 'HKD' } },
			{ kind: 'loss', amount: { minor: 100000, currency: 'HKD' } }
		],
		documents: [],
		blockers: [],
		risks: [],
		notes: [
			{ en: 'A lost adapter cable costs HK$50, the pouch HK$50.', 'zh-Hans': '丢失转接线 50 港元，收纳袋 50 港元。' },
			{ en: 'SIM cards are not taken back.', 'zh-Hans': 'SIM 卡不能退。' }
		],
		contacts: [
			{
				kind: 'help',
				url: EZ_EGG_AGAIN.url,
				note: {
					en: 'Its shop on price.com.hk; no telephone and no return point were found.',
					'zh-Hans': 'price.com.hk 上的店铺；没有查到电话和归还点。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...EZ_EGG, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...EZ_EGG, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...EZ_EGG, confidence: 'medium' },
		{ fact: 'facts.fees', ...EZ_EGG, confidence: 'high' },
		{ fact: 'facts.notes', ...EZ_EGG, confidence: 'medium' },
		{ fact: 'facts.contacts', ...EZ_EGG_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

const hkMifi = {
	id: 'hkmifi',
	carrierId: 'wifi-rental-hk',
	revision: '2026-11-30',
	name: { en: 'HKMIFI', 'zh-Hans': 'HKMIFI' },
	...rental,
	zone: 'Asia/Hong_Kong',
	terms: {
		lives: [rentedDays],
		exits: [{ ...nothingToCancel, blockedByDeposit: 'unknown' }],
		returnDuty: { required: 'yes', withinDays: 0 }
	},
	facts: {
		fees: [],
		refund: {
			en: 'Nothing back for an early return.',
			'zh-Hans': '提前归还不退款。'
		},
		documents: [],
		blockers: [],
		identity: {
			en: 'Hong Kong identity card or travel document, and a Visa or Mastercard.',
			'zh-Hans': '香港身份证或旅行证件，以及 Visa 或 Mastercard。'
		},
		risks: [],
		notes: [
			{
				en: '4 to 90 days. Device, battery, charger, cable and SIM go back on the agreed return date.',
				'zh-Hans': '租期 4 至 90 天。设备、电池、充电器、数据线和 SIM 卡在约定日期归还。'
			}
		],
		deposit: {
			en: 'HK$800 is held on the card, and released when everything is back in good state on the date.',
			'zh-Hans': '信用卡预授权 800 港元，按期完好归还全部物品后释放。'
		},
		returning: {
			how: [
				{
					en: 'Device, battery, charger, USB cable and SIM, on or before the return date; a started day counts as a day.',
					'zh-Hans': '设备、电池、充电器、USB 线和 SIM 卡，在约定归还日或之前归还；不足一天按一天算。'
				}
			]
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HKMIFI, confidence: 'high' },
		{ fact: 'terms.exits.none', ...HKMIFI, confidence: 'low' },
		{ fact: 'terms.returnDuty', ...HKMIFI, confidence: 'medium' },
		{ fact: 'facts.refund', ...HKMIFI, confidence: 'medium' },
		{ fact: 'facts.identity', ...HKMIFI, confidence: 'medium' },
		{ fact: 'facts.notes', ...HKMIFI, confidence: 'medium' },
		{ fact: 'facts.deposit', ...HKMIFI_AGAIN, confidence: 'high' },
		{ fact: 'facts.returning', ...HKMIFI_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

const telecomSquare = {
	id: 'telecom-square-hk',
	carrierId: 'wifi-rental-hk',
	revision: '2026-11-30',
	name: { en: 'Telecom Square HK (Wi-Ho)', 'zh-Hans': 'Telecom Square 香港（Wi-Ho）' },
	...rental,
	zone: 'Asia/Hong_Kong',
	terms: {
		lives: [rentedDays],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'before-event', event: 'rental-start', days: 7 },
				nature: 'cost',
				serviceEnds: 'unknown',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: []
			}
		],
		returnDuty: { required: 'yes', withinDays: { ask: true } }
	},
	facts: {
		fees: [
			{
				kind: 'share-kept',
				steps: [
					{ fromDays: 7, amount: { minor: 5000, currency: 'HKD' } },
					{ toDays: 6, percent: 50 }
				]
			},
			{ kind: 'loss', amount: { minor: 100000, currency: 'HKD' } }
		],
		documents: [],
		blockers: [],
		risks: [],
		notes: [
			{
				en: 'The days before are counted to the day of departure. What happens if you never come was not in the part read.',
				'zh-Hans': '取消天数按出发日往前算。未取件如何处理没有查到。'
			},
			{
				en: 'A loss costs HK$1,000, with insurance (HK$20 a day) HK$300; damage HK$200, each accessory HK$200 (both free with it), an external battery HK$400; handling of a replacement HK$360 (free with it) and the postage.',
				'zh-Hans':
					'丢失赔 1,000 港元，有保险（每天 20 港元）赔 300 港元；损坏 200 港元、每件配件 200 港元（有保险均免），外置电池 400 港元；更换手续费 360 港元（有保险免），另付邮费。'
			}
		],
		contacts: [
			{
				kind: 'account',
				note: {
					en: 'The order is managed in My Page. No hotline and no return point were found.',
					'zh-Hans': '订单在 My Page 管理。没有查到热线和归还点。'
				}
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...TELECOM_SQUARE, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...TELECOM_SQUARE, confidence: 'medium' },
		{ fact: 'terms.returnDuty', ...TELECOM_SQUARE, confidence: 'medium' },
		{ fact: 'facts.fees', ...TELECOM_SQUARE, confidence: 'high' },
		{ fact: 'facts.notes', ...TELECOM_SQUARE, confidence: 'high' },
		{ fact: 'facts.contacts', ...TELECOM_SQUARE_TERMS, confidence: 'medium' },
		{ fact: 'facts.notes', ...TELECOM_SQUARE_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [wifiStation, ezEgg, hkMifi, telecomSquare];
