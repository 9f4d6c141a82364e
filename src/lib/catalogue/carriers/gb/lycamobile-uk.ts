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
const NUMBERS = page('http://www.paccodes.net/keep-my-mobile-number/', '2026-11-30');
const HELP = cited('https://www.lycamobile.co.uk/en/help/', '2026-11-30');
const ESIM = cited('https://www.lycamobile.co.uk/en/esim/', '2026-09-04');
const STOP = page('https://networkbuildz.com/stop-auto-renewal-on-lycamobile/', '2026-11-30');
const RESEARCH = page(
	'https://github.com/chenyuan35/aineedhelpfromotherai/blob/82299c03500f029db1fb6241fbaaf4d5bcbcb3f0/frontend/tools/phone-number-lifecycle-mvp/phone-route-data/lycamobile-uk-keep-number-2026.json',
	'2026-11-30'
);
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
	revision: '2026-11-30',
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
			{
				en: 'The 120 days and the £15 rest on one blog that quotes the help text; in 2026 nobody could open that text itself.',
				'zh-Hans': '120 天和 15 英镑出自一篇引用帮助文字的博客；2026 年没有人能打开原文。'
			},
			{ en: 'An eSIM comes as a QR code or an activation code.', 'zh-Hans': 'eSIM 以二维码或激活码提供。' },
			{
				en: 'A bundle that renews: one how-to page, which names no country, stops it with *190#, answer 1, at least 24 hours before it ends, or under My Lycamobile > Overview > Click Here to View Bundle Details > View Details > Cancel Renewal. Ask whether that holds in the UK.',
				'zh-Hans':
					'自动续订的套餐：有一篇教程（没有写明国家）说，至少在到期前 24 小时拨 *190#、回复 1，或在 My Lycamobile > Overview > Click Here to View Bundle Details > View Details > Cancel Renewal 停止。英国是否适用请先问。'
			}
		],
		helpLines: [
			{
				number: '322',
				scope: { en: 'from a Lyca phone, by an old list', 'zh-Hans': '从 Lyca 手机拨打，出自较旧的号码表' },
				ownPhonesOnly: true
			},
			{
				number: '020 7132 0322',
				scope: { en: 'from other phones, by an old list', 'zh-Hans': '用其他电话拨打，出自较旧的号码表' }
			}
		],
		keep: {
			ways: [
				{
					does: { en: 'A call, a text, data or a top-up', 'zh-Hans': '打电话、发短信、上网或充值' },
					fromAbroad: 'unknown'
				},
				{
					does: { en: 'Pay for up to a year out of the balance', 'zh-Hans': '从余额里付费，最多保号一年' },
					costs: { minor: 1500, currency: 'GBP' },
					codes: [
						{
							kind: 'dial',
							dial: '*139*9999#',
							does: { en: 'keeps the number for up to one year', 'zh-Hans': '号码最多保留一年' }
						}
					],
					fromAbroad: 'unknown'
				}
			],
			fromAbroad: {
				en: 'A UK card; foreign ones work or do not (one data set).',
				'zh-Hans': '要英国的卡，境外卡不一定能用（某数据集的说法）。'
			},
			rescue: {
				en: 'Number and credit are gone; no way back is named.',
				'zh-Hans': '号码和余额都没有了，没有提到恢复办法。'
			}
		},
		contacts: [
			{
				kind: 'help',
				url: 'https://www.lycamobile.co.uk/en/help/',
				note: {
					en: 'The balance is shown in the app or account; no code was found.',
					'zh-Hans': '余额在 App 或账户里看，没有查到查询代码。'
				}
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
		{ fact: 'facts.notes', ...RESEARCH, confidence: 'high' },
		{ fact: 'facts.notes', ...ESIM, confidence: 'medium' },
		{ fact: 'facts.notes', ...STOP, confidence: 'low' },
		{ fact: 'facts.helpLines', ...NUMBERS, confidence: 'low' },
		{ fact: 'facts.keep', ...BLOG, confidence: 'medium' },
		{ fact: 'facts.keep', ...TERMS, confidence: 'low' },
		{ fact: 'facts.keep', ...RESEARCH, confidence: 'low' },
		{ fact: 'facts.contacts', ...HELP, confidence: 'medium' },
		...pacSources
	]
} satisfies Plan;

export const plans = [payg];
