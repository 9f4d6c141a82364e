import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const TOP_UP = page('https://alosim.com/he/top-up-unlimited-data-esim/', '2026-11-21');

export const carrier = {
	id: 'alosim',
	name: { en: 'aloSIM', 'zh-Hans': 'aloSIM' },
	country: 'ZZ',
	site: { url: 'https://alosim.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'alosim-data',
	carrierId: 'alosim',
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
				en: 'What starts the days and how they are counted was not found: take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans': '何时开始、如何计天没有查到：请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'One eSIM per country or region can take further packages: a second purchase need not be a second eSIM.',
				'zh-Hans': '同一国家或地区的 eSIM 可以继续加套餐：再次购买不一定是新的 eSIM。'
			}
		],
		reissue: { en: 'Keep the eSIM on the phone for later top-ups.', 'zh-Hans': '保留 eSIM，以后可以继续充值。' }
	},
	sources: [
		{ fact: 'terms', ...TOP_UP, confidence: 'low' },
		{ fact: 'facts', ...TOP_UP, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [dataEsim];
