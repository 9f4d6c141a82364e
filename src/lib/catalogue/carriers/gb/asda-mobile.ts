import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page, unseen } from '$lib/catalogue/common/page';
import { creditLost, noIdentity, pac, pacSources, portCode } from '$lib/catalogue/common/united-kingdom';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const EXPIRE = page('https://mobile.asda.com/help/topping-up/top-up-expire', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'asda-mobile',
	name: { en: 'ASDA Mobile', 'zh-Hans': 'ASDA Mobile' },
	country: 'GB',
	hostNetwork: 'Vodafone UK',
	site: { url: 'https://mobile.asda.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: ['894424']
} satisfies Carrier;

const payg = {
	id: 'asda-payg',
	carrierId: 'asda-mobile',
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
					qualifying: ['top-up', 'pack-bought'],
					first: { days: 180 }
				},
				also: [
					{
						rule: {
							...rollingFromEvent,
							span: { days: 180 },
							qualifying: ['top-up', 'sms', 'call', 'data'],
							first: { days: 180 }
						},
						why: 'both-needed'
					}
				],
				afterEnd: [
					{ after: { days: 0 }, state: 'outgoing-barred', rescue: 'ask-carrier' },
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
		ifNotCancelled: { en: 'It lapses.', 'zh-Hans': '会失效。' },
		risks: [],
		notes: [
			{
				en: 'By the first reading calls, texts and data do not count; for a new card the 180 days begin with the first use.',
				'zh-Hans': '按第一种说法，打电话、发短信、上网都不算；新卡从首次使用起算 180 天。'
			},
			{
				en: 'After 180 days you can receive but not call out: phone them to reactivate it. 90 days later number and credit are gone.',
				'zh-Hans': '180 天后只能接收不能呼出，可致电恢复；再过 90 天号码和余额都没有了。'
			}
		],
		disputed: [
			{
				fact: 'terms.lives.number',
				readings: [
					{
						en: 'A top-up or a bundle every 180 days (page on credit). It satisfies both readings.',
						'zh-Hans': '180 天内充值或买套餐（余额说明页），这样两种说法都满足。'
					},
					{
						en: 'Chargeable use every 180 days (another text of theirs).',
						'zh-Hans': '180 天内有收费使用（官方另一处）。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.number', ...EXPIRE, confidence: 'high' },
		{ fact: 'terms.exits.none', ...EXPIRE, confidence: 'medium' },
		{ fact: 'facts.refund', ...EXPIRE, confidence: 'medium' },
		{ fact: 'facts.identity', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...EXPIRE, confidence: 'high' },
		{ fact: 'facts.notes', ...EXPIRE, confidence: 'high' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
