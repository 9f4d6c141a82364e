import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { unseen } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'eskimo',
	name: { en: 'Eskimo', 'zh-Hans': 'Eskimo' },
	country: 'ZZ',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'eskimo-data',
	carrierId: 'eskimo',
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
				en: 'Its data is believed to stay valid for two years; no page confirms it. Take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans': '据称流量两年有效；没有网页证实。请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			}
		]
	},
	sources: [
		{ fact: 'terms', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...BACKGROUND }
	]
} satisfies Plan;

export const plans = [dataEsim];
