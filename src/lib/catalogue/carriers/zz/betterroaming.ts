import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HELP = page('https://www.betterroaming.com/support/what-if-my-plan-expires-or-i-run-out-of-data/', '2026-11-21');

export const carrier = {
	id: 'betterroaming',
	name: { en: 'BetterRoaming', 'zh-Hans': 'BetterRoaming' },
	country: 'ZZ',
	site: { url: 'https://www.betterroaming.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'betterroaming-data',
	carrierId: 'betterroaming',
	revision: '2026-11-21',
	name: { en: 'Data eSIM', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [packDays],
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
				en: 'It ends when the data is used up or the days are over, whichever comes first. What starts the days was not found: take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans':
					'流量用完或天数到期，以先到者为准。何时开始计天没有查到：请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'It can be topped up in the app, or over the personal link sent by SMS, even without internet.',
				'zh-Hans': '可以在 App 里充值，也可以用短信里的个人链接充值，没有网络也行。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...HELP, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...HELP, confidence: 'low' },
		{ fact: 'facts', ...HELP, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [dataEsim];
