import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page, unseen } from '$lib/catalogue/common/page';
import { creditLost, noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const KEEPING = page(
	'http://www.vodafone.co.uk/about-us/customer-info/keeping-your-pay-as-you-go-number-active/index.htm',
	'2026-11-21'
);
const KEN = page(
	'https://kenstechtips.com/index.php/payg-inactivity-account-termination-and-credit-expiry',
	'2026-11-21'
);
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'vodafone-uk',
	name: { en: 'Vodafone UK', 'zh-Hans': '沃达丰英国' },
	country: 'GB',
	site: { url: 'https://www.vodafone.co.uk/', checked: '2026-11-21' },
	mccMnc: ['234-15'],
	iccidPrefixes: ['894410']
} satisfies Carrier;

const payg = {
	id: 'vf-payg',
	carrierId: 'vodafone-uk',
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
				rule: {
					...rollingFromEvent,
					span: { days: 180 },
					qualifying: ['top-up', 'sms', 'call', 'data']
				},
				afterEnd: [
					{ after: { days: 0 }, state: 'warned' },
					{ after: { days: 90 }, state: 'number-lost' }
				],
				marginDays: 1
			}
		],
		exits: [nothingToCancel],
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
		risks: [
			{
				en: "The carrier's page is old (2012 to 2018): check it.",
				'zh-Hans': '官方网页较旧（2012～2018 年），请核实。'
			}
		],
		notes: [
			{
				en: 'What counts: a chargeable text, call or data use, or a top-up. Free texts and receiving do not. After 180 days a text announces the end in 90 days.',
				'zh-Hans': '算数的：收费的短信、通话、上网或充值。免费短信和接收不算。180 天后会收到短信，通知 90 天后失效。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...KEEPING, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...KEN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...BACKGROUND },
		{ fact: 'facts.refund', ...BACKGROUND },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...KEEPING, confidence: 'medium' },
		{ fact: 'facts.risks', ...KEEPING, confidence: 'medium' },
		{ fact: 'facts.notes', ...KEEPING, confidence: 'medium' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
