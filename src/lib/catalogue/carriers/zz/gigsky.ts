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

const WAIT = page(
	'https://support.gigsky.com/hc/en-us/articles/206239477-Can-I-suspend-my-service-and-reactivate-it-at-a-later-date',
	'2026-11-30'
);
const TOP_UP = page(
	'https://support.gigsky.com/hc/en-us/articles/360011685633-How-do-I-know-when-my-data-plan-is-getting-close-to-expiring',
	'2026-11-30'
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
	revision: '2026-11-30',
	name: { en: 'Data eSIM', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: { kind: 'fixed-days', count: { ask: true }, from: 'first-use', counting: '24h-periods' },
				activateBy: { missed: 'void', kind: 'days-after', count: 365, from: 'purchase', firstDay: 'exclusive' }
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
			},
			{
				en: 'It has to be begun within 365 days of the purchase, and cannot be paused. Nothing renews by itself, and there is no monthly fee.',
				'zh-Hans': '要在购买后 365 天内开始使用，不能暂停。不会自动续订，也没有月费。'
			},
			{
				en: 'A top-up moves the end to the later of the old end and the day of the top-up plus its days; days are not added up. Ends on the 20th, 7 days bought on the 16th: ends on the 23rd.',
				'zh-Hans':
					'加油后到期日取原到期日和“加油日＋天数”中较晚的，天数不相加。例：20 日到期，16 日买 7 天，则 23 日到期。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...WAIT, confidence: 'high' },
		{ fact: 'terms.exits.none', ...WAIT, confidence: 'high' },
		{ fact: 'facts.notes', ...WAIT, confidence: 'high' },
		{ fact: 'facts.notes', ...TOP_UP, confidence: 'high' },
		{ fact: 'terms.exits.none', ...HELP, confidence: 'high' },
		{ fact: 'facts', ...HELP, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [dataEsim];
