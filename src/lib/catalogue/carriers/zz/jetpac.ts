import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const FORUM = page('https://naixi.trafficmanager.net/thread-11186-1-1.html', '2026-11-21');

export const carrier = {
	id: 'jetpac',
	name: { en: 'Jetpac', 'zh-Hans': 'Jetpac' },
	country: 'ZZ',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const pack = {
	id: 'jetpac-pack',
	carrierId: 'jetpac',
	revision: '2026-11-21',
	name: { en: 'Travel pack', 'zh-Hans': '旅行流量包' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: 'first-use',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'void', kind: 'months-after', count: 3, from: 'purchase' }
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
				en: "A pack not begun within 3 months of the purchase is void, installed or not. The pack's own description shows its term.",
				'zh-Hans': '购买后 3 个月内没有激活就作废，装没装都一样。具体期限见套餐说明。'
			},
			{
				en: 'Known only from a forum thread that quotes its support. We count dates, the first as day 1.',
				'zh-Hans': '仅来自引用客服答复的论坛帖子。我们按日期计算，首日算第 1 天。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...FORUM, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...FORUM, confidence: 'low' },
		{ fact: 'facts', ...FORUM, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [pack];
