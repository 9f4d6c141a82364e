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
const FORUM = page(
	'https://community.ee.co.uk/t5/Pay-as-you-go/What-is-pay-as-you-go-and-flex-hibernation-and-how-do-I-stop-it/td-p/1198642/page/2',
	'2026-11-30'
);
const NO_ESIM = cited('https://community.ee.co.uk/t5/Pay-as-you-go/E-sim/td-p/1544801', '2025-06-30');
const PRICES = cited(
	'https://ee.co.uk/content/dam/help/terms-and-conditions/price-plans/mobile/pay-as-you-go-price-plans/ee-pay-as-you-go-non-standard-charges-price-guide-3rd_June_2026.pdf',
	'2026-06-03'
);
const TOP_UP = cited('https://ee.co.uk/help/mobile/manage-use/pay-as-you-go/top-up-my-phone', '2026-09-28');
const NUMBERS = page('http://www.paccodes.net/keep-my-mobile-number/', '2026-11-30');
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
	revision: '2026-11-30',
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
				also: [{ rule: { ...keptByAnyUse, span: { days: 179 } }, why: 'reading' }],
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
				en: 'Texts come on day 60 and day 160; on day 180 the number hibernates and its credit is taken off; for 90 more days a call to EE brings both back.',
				'zh-Hans': '第 60 天和第 160 天会收到短信；第 180 天休眠，余额扣除；之后 90 天内致电 EE 可以一起恢复。'
			},
			{
				en: 'A pay as you go SIM for calls is a plastic one only, as its forum says.',
				'zh-Hans': '官方论坛说，能通话的随用随付卡只有实体卡。'
			}
		],
		ways: [{ channel: 'phone', language: 'en', how: { en: 'Ask customer services.', 'zh-Hans': '联系客服办理。' } }],
		helpLines: [
			{
				number: '150',
				scope: { en: 'from an EE phone, by an old list', 'zh-Hans': '从 EE 手机拨打，出自较旧的号码表' },
				ownPhonesOnly: true
			},
			{
				number: '0800 079 7777',
				scope: { en: 'for a PAC, from other phones, by an old list', 'zh-Hans': '用其他电话申请 PAC，出自较旧的号码表' }
			}
		],
		keep: {
			ways: [
				{
					does: {
						en: 'A call, a text or picture message that is charged, outside of a pack (a text in the UK)',
						'zh-Hans': '打电话、发短信或彩信，要在套餐外收费的（在英国发一条短信）'
					},
					costs: { minor: 20, currency: 'GBP' },
					fromAbroad: 'yes'
				},
				{
					does: {
						en: 'Listening to voicemail, mobile data, a plan or an add-on',
						'zh-Hans': '听语音信箱、用移动数据、买套餐或附加包'
					},
					fromAbroad: 'yes'
				},
				{
					does: {
						en: 'Top up online, in the app or by phone: £5 to £95, in steps of £5',
						'zh-Hans': '在网上、App 或电话充值：5～95 英镑，每 5 英镑一档'
					},
					costs: { minor: 500, currency: 'GBP' },
					url: 'https://ee.co.uk/help/mobile/manage-use/pay-as-you-go/top-up-my-phone',
					fromAbroad: 'yes'
				}
			],
			notCounted: [
				{
					en: "Calls, texts and data out of the allowance of a pack: an EE employee says so in EE's forum, the help page says nothing of it.",
					'zh-Hans': '套餐额度里的通话、短信和流量：EE 员工在官方论坛这样说，帮助页没有提到。'
				}
			],
			fromAbroad: {
				en: 'Use abroad counts as in the UK. International credit and debit cards are taken.',
				'zh-Hans': '在境外使用同样算数。可用国际信用卡和借记卡充值。'
			},
			rescue: {
				en: 'Hibernating: call EE within 90 days, and number and credit come back. Then both are gone.',
				'zh-Hans': '休眠后：90 天内致电 EE，号码和余额一起恢复；过后都没有了。'
			}
		},
		contacts: [
			{ kind: 'top-up', url: 'https://ee.co.uk/help/mobile/manage-use/pay-as-you-go/top-up-my-phone' },
			{
				kind: 'help',
				url: 'https://ee.co.uk/help/mobile/manage-use/pay-as-you-go/pay-as-you-go-credit-run-out-when-i-havent-made-calls'
			}
		],
		disputed: [
			{
				fact: 'terms.lives.number',
				readings: [
					{
						en: "An EE employee in EE's forum: hibernation after 179 days; counted from there, number and credit are gone on day 269.",
						'zh-Hans': 'EE 员工在官方论坛说：179 天后休眠；照此推算，第 269 天号码和余额都没有了。'
					},
					{ en: 'The help page: 180 days, and 270.', 'zh-Hans': '帮助页说：180 天和 270 天。' }
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...HELP, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...FORUM, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...KEN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...HELP, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...HELP, confidence: 'medium' },
		{ fact: 'facts.notes', ...HELP, confidence: 'high' },
		{ fact: 'facts.notes', ...FORUM, confidence: 'high' },
		{ fact: 'facts.notes', ...NO_ESIM, confidence: 'medium' },
		{ fact: 'facts.helpLines', ...NUMBERS, confidence: 'low' },
		{ fact: 'facts.keep', ...HELP, confidence: 'high' },
		{ fact: 'facts.keep', ...FORUM, confidence: 'high' },
		{ fact: 'facts.keep', ...PRICES, confidence: 'medium' },
		{ fact: 'facts.keep', ...TOP_UP, confidence: 'medium' },
		{ fact: 'facts.contacts', ...TOP_UP, confidence: 'medium' },
		{ fact: 'facts.contacts', ...HELP, confidence: 'medium' },
		{ fact: 'facts.ways', ...BACKGROUND },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
