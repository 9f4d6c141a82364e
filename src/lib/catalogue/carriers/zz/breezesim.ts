import { rollingFromEvent } from '$lib/catalogue/common/lives';
import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const ENGLISH = page(
	'https://help.breezesim.com/hc/en-gb/articles/16399052350481-When-should-I-install-my-eSIM',
	'2026-11-21'
);
const FRENCH = page(
	'https://help.breezesim.com/hc/fr/articles/16399073264785-Une-eSIM-expire-t-elle-si-elle-n-est-pas-utilis%C3%A9e',
	'2026-11-21'
);
const WESTERN_UNION = page(
	'https://help-westernunion.breezesim.com/hc/pt-br/articles/22950747406993-Um-eSIM-expira-se-n%C3%A3o-for-usado',
	'2026-11-21'
);

const ICELANDIC = page(
	'https://help-icelandair.breezesim.com/hc/is/articles/19870410209041-Hva%C3%B0-ver%C3%B0ur-um-%C3%B3notu%C3%B0-g%C3%B6gn',
	'2026-11-30'
);

export const carrier = {
	id: 'breezesim',
	name: {
		en: 'Breeze eSIM (also Icelandair, Western Union brands)',
		'zh-Hans': 'Breeze eSIM（含冰岛航空、西联等贴牌）'
	},
	country: 'ZZ',
	site: { url: 'https://help.breezesim.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const bundle = {
	id: 'breeze-bundle',
	carrierId: 'breezesim',
	revision: '2026-11-30',
	name: { en: 'Data bundle', 'zh-Hans': '流量包' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'number',
				main: true,
				rule: {
					...rollingFromEvent,
					span: { months: 6 },
					qualifying: ['data']
				},
				also: [
					{
						rule: {
							...rollingFromEvent,
							span: { months: 12 },
							qualifying: ['data']
						},
						why: 'reading'
					}
				],
				afterEnd: [{ after: { days: 0 }, state: 'recycled' }],
				marginDays: 1
			},
			{
				id: 'plan',
				rule: {
					kind: 'fixed-days',
					count: { ask: true, choices: [1, 7, 30] },
					from: 'first-use',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'void', kind: 'months-after', count: 12, from: 'purchase' }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [],
		notes: [
			{
				en: 'Bundles wait on the eSIM, for up to 12 months; their days (1, 7 or 30) run from the first data used.',
				'zh-Hans': '流量包可在 eSIM 上排队等待最多 12 个月；天数（1、7 或 30 天）从首次使用流量起算。'
			},
			{
				en: 'The same eSIM is filled again in the portal as often as one likes; what a bundle has left at its end is lost.',
				'zh-Hans': '同一张 eSIM 可以在网站多次充值；流量包到期剩余作废。'
			},
			{ en: 'Once taken back it cannot be topped up.', 'zh-Hans': '回收之后不能再充值。' },
			{
				en: 'Each use of data starts the life of the eSIM anew.',
				'zh-Hans': '每次使用流量，eSIM 的有效期都会重新计时。'
			}
		],
		disputed: [
			{
				fact: 'terms.lives.number',
				readings: [
					{
						en: 'The eSIM is taken back 6 months after the last use of data (French page).',
						'zh-Hans': '最后一次使用流量后 6 个月回收 eSIM（法语页）。'
					},
					{
						en: 'After 12 months (English page and that of Western Union).',
						'zh-Hans': '12 个月后回收（英语页和西联页）。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms.lives', ...ENGLISH, confidence: 'medium' },
		{ fact: 'terms.lives', ...FRENCH, confidence: 'medium' },
		{ fact: 'terms.lives', ...WESTERN_UNION, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...ENGLISH, confidence: 'low' },
		{ fact: 'facts.ifNotCancelled', ...ENGLISH, confidence: 'low' },
		{ fact: 'facts.notes', ...ENGLISH, confidence: 'medium' },
		{ fact: 'facts.notes', ...ICELANDIC, confidence: 'high' },
		{ fact: 'facts.notes', ...FRENCH, confidence: 'medium' },
		{ fact: 'facts.notes', ...WESTERN_UNION, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [bundle];
