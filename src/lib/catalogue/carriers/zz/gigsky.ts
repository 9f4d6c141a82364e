import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = page(
	'https://support.gigsky.com/hc/en-us/articles/206239487-When-did-my-data-plan-start-and-when-will-it-expire-',
	'2026-11-21'
);

export const carrier = {
	id: 'gigsky',
	name: { en: 'GigSky', 'zh-Hans': 'GigSky' },
	country: 'ZZ',
	site: { url: 'https://www.gigsky.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'gigsky-data',
	carrierId: 'gigsky',
	revision: '2026-11-21',
	name: { en: 'Data eSIM', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: { kind: 'fixed-days', count: { ask: true }, from: 'first-use', counting: '24h-periods' }
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
				en: 'The days run from the first use, each of 24 hours: a 30-day plan begun at 10:00 ends at 10:00 thirty days later. When the data is used up it ends at once.',
				'zh-Hans':
					'从首次使用起算，每天按 24 小时计：10:00 开始的 30 天套餐，到第 30 天后的 10:00 结束。流量用完立即结束。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'high' },
		{ fact: 'terms.exits.none', ...HELP, confidence: 'high' },
		{ fact: 'facts', ...HELP, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [dataEsim];
