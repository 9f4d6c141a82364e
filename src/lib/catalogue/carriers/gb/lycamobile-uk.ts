import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import { noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const BLOG = cited(
	'https://shkspr.mobi/blog/2026/04/cheapest-way-to-keep-a-uk-mobile-number-using-an-esim/',
	'2026-04-24'
);
const TERMS = page('https://www.lycamobile.co.uk/en/termsconditions/top-up-services/', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'lycamobile-uk',
	name: { en: 'Lyca Mobile UK', 'zh-Hans': 'Lyca Mobile 英国' },
	country: 'GB',
	hostNetwork: 'EE (earlier O2)',
	site: { url: 'https://www.lycamobile.co.uk/', checked: '2026-11-21' },
	mccMnc: ['234-26'],
	iccidPrefixes: ['894484', '894485']
} satisfies Carrier;

const payg = {
	id: 'lyca-payg',
	carrierId: 'lycamobile-uk',
	revision: '2026-11-21',
	name: { en: 'Pay as you go', 'zh-Hans': '随用随付' },
	form: ['physical', 'esim'],
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
					span: { days: 120 },
					qualifying: ['top-up', 'sms', 'call', 'data']
				},
				also: [
					{
						rule: {
							...rollingFromEvent,
							span: { days: 90 },
							qualifying: ['top-up', 'sms', 'call', 'data']
						},
						why: 'reading'
					}
				],
				afterEnd: [{ after: { days: 0 }, state: 'number-lost' }],
				marginDays: 1
			}
		],
		exits: [nothingToCancel],
		portCode
	},
	facts: {
		fees: [],
		refund: {
			en: 'Never in money; credit is lost when the line is deactivated.',
			'zh-Hans': '从不退现金；停用后余额作废。'
		},
		documents: [],
		blockers: [],
		identity: noIdentity,
		portOut: pac,
		ifNotCancelled: { en: 'It lapses without use.', 'zh-Hans': '不使用就会失效。' },
		risks: [],
		notes: [
			{ en: 'What counts: a call, a text, data, a top-up.', 'zh-Hans': '算数的：打电话、发短信、上网、充值。' },
			{
				en: 'Dialling *139*9999# and paying £15 is reported to keep the number for a year.',
				'zh-Hans': '据称拨 *139*9999# 并付 15 英镑可保号一年。'
			}
		],
		disputed: [
			{
				fact: 'terms.lives.number',
				readings: [
					{
						en: "90 days from the last use (the carrier's own terms, for the credit to live on).",
						'zh-Hans': '最后一次使用起 90 天（官方条款，指余额保留）。'
					},
					{ en: '120 days, as reported.', 'zh-Hans': '据报道是 120 天。' }
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...BLOG, confidence: 'medium' },
		{ fact: 'terms.lives.number', ...TERMS, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.refund', ...TERMS, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BLOG, confidence: 'medium' },
		{ fact: 'facts.notes', ...BLOG, confidence: 'medium' },
		{ fact: 'facts.notes', ...TERMS, confidence: 'medium' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
