import { keptByAnyUse } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { creditLost, noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = cited(
	'https://ee.co.uk/help/mobile/manage-use/pay-as-you-go/pay-as-you-go-credit-run-out-when-i-havent-made-calls',
	'2026-09-28'
);
const KEN = page(
	'https://kenstechtips.com/index.php/payg-inactivity-account-termination-and-credit-expiry',
	'2026-11-21'
);
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'ee',
	name: { en: 'EE', 'zh-Hans': 'EE' },
	country: 'GB',
	site: { url: 'https://ee.co.uk/', checked: '2026-11-21' },
	mccMnc: ['234-30', '234-33', '234-34'],
	iccidPrefixes: ['894430', '894412']
} satisfies Carrier;

const payg = {
	id: 'ee-payg',
	carrierId: 'ee',
	revision: '2026-11-21',
	name: { en: 'Pay as you go', 'zh-Hans': '随用随付' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Europe/London',
	intent: 'keep',
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: { ...keptByAnyUse, span: { days: 180 } },
				afterEnd: [
					{ after: { days: -120 }, state: 'warned' },
					{ after: { days: -20 }, state: 'warned' },
					{ after: { days: 0 }, state: 'suspended', rescue: 'ask-carrier' },
					{ after: { days: 90 }, state: 'number-lost' }
				],
				marginDays: 1
			}
		],
		exits: [{ ...nothingToCancel, channels: [{ kind: 'phone', available: 'yes' }] }],
		portCode
	},
	facts: {
		fees: [],
		refund: creditLost,
		documents: [],
		blockers: [],
		identity: noIdentity,
		portOut: pac,
		ifNotCancelled: { en: 'It lapses without use.', 'zh-Hans': '不使用就会失效。' },
		risks: [],
		notes: [
			{
				en: 'What counts, in the UK or abroad: a call, a text or picture message, voicemail, mobile data, a top-up, a plan or add-on.',
				'zh-Hans': '在英国境内外都算数的：打电话、发短信或彩信、听语音信箱、用移动数据、充值、买套餐。'
			},
			{
				en: 'Texts come on day 60 and day 160; on day 180 the number hibernates; for 90 more days a call to EE brings it back.',
				'zh-Hans': '第 60 天和第 160 天会收到短信；第 180 天休眠；之后 90 天内致电 EE 可以恢复。'
			}
		],
		ways: [{ channel: 'phone', how: { en: 'Ask customer services.', 'zh-Hans': '联系客服办理。' } }]
	},
	sources: [
		{ fact: 'terms.lives.number', ...HELP, confidence: 'high' },
		{ fact: 'terms.lives.number', ...KEN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...HELP, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'high' },
		{ fact: 'facts.notes', ...HELP, confidence: 'high' },
		{ fact: 'facts.ways', ...BACKGROUND },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
