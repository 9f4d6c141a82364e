import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const ROUTE = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/1d2c126182e943078205d94f231fe6cc6d0af3b5/frontend/tools/phone-number-lifecycle-mvp/jp-kr-depth-batch-t.json',
	'2026-09-27'
);

const CAL = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/82299c03500f029db1fb6241fbaaf4d5bcbcb3f0/data/phone/review-packets/calendar-rakuten-prepaid-jp-2026.json',
	'2026-11-30'
);

export const carrier = {
	id: 'calendar-world',
	name: { en: 'CALENDAR (Rakuten-network prepaid)', 'zh-Hans': 'CALENDAR（乐天网络预付卡）', ja: '株式会社CALENDAR' },
	country: 'JP',
	hostNetwork: 'rakuten-mobile',
	mccMnc: ['440-11'],
	iccidPrefixes: ['898109']
} satisfies Carrier;

const oneYear = {
	id: 'calendar-1y',
	carrierId: 'calendar-world',
	revision: '2026-11-30',
	name: { en: '1-year prepaid, SMS receive only', 'zh-Hans': '一年期预付卡（仅收短信）' },
	form: ['physical', 'esim'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					kind: 'rolling',
					span: { months: 12 },
					since: 'event',
					qualifying: ['top-up'],
					firstDay: 'exclusive',
					onTopUp: 'accumulate',
					tiers: [{ atLeast: { minor: 5400, currency: 'JPY' }, gives: { months: 12 } }],
					renewBy: { day: 15, time: '14:00', ifClosed: 'next-business-day' }
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'Nothing is paid back.', 'zh-Hans': '不退款。' },
		documents: [],
		blockers: [],
		identity: {
			en: 'No identity document: data and receiving SMS are outside the rules for voice lines.',
			'zh-Hans': '不要求身份证件：流量和接收短信不属于语音实名规定。'
		},
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'To extend by 12 months (¥5,400), order and pay by 14:00 Japan time on the 15th of the month in which it ends; if that is a holiday, by the next business day.',
				'zh-Hans':
					'想延长 12 个月（5,400 日元），要在到期当月 15 日日本时间 14:00 前下单并付款；遇休息日顺延到下一个工作日。'
			},
			{
				en: "By card only, under the same buyer's name. The shop sends an SMS about two months before.",
				'zh-Hans': '只能刷卡，购买人姓名要一致。到期约两个月前会发短信提醒。'
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'The extension for the same number (MSN), ordered and paid by card by the 15th, 14:00 Japan time, of the month in which it expires',
						'zh-Hans': '同号（MSN）延期商品：到期当月 15 日 14:00（日本时间）前下单并刷卡付款'
					},
					costs: { minor: 5400, currency: 'JPY' },
					url: 'https://www.jpsimshop.com/view/item/000000000110?category_page_id=ct19',
					fromAbroad: 'yes'
				}
			],
			fromAbroad: {
				en: 'A web order. Some Visa and Mastercard numbers fail: try another card.',
				'zh-Hans': '网上下单。部分 Visa、Mastercard 会失败，换一张卡再试。'
			}
		},
		contacts: [
			{
				kind: 'top-up',
				url: 'https://www.jpsimshop.com/view/item/000000000110?category_page_id=ct19',
				note: { en: 'An SMS comes about two months before.', 'zh-Hans': '约提前两个月会有短信提醒。' }
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...ROUTE, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...ROUTE, confidence: 'medium' },
		{ fact: 'facts.refund', ...ROUTE, confidence: 'medium' },
		{ fact: 'facts.identity', ...ROUTE, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...ROUTE, confidence: 'medium' },
		{ fact: 'facts.notes', ...ROUTE, confidence: 'medium' },
		{ fact: 'facts.keep', ...CAL, confidence: 'medium' },
		{ fact: 'facts.contacts', ...CAL, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [oneYear];
