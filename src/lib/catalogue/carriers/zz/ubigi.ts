import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'ubigi',
	name: { en: 'Ubigi', 'zh-Hans': 'Ubigi' },
	country: 'ZZ',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'ubigi-data',
	carrierId: 'ubigi',
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
		ifNotCancelled: {
			en: 'A one-off plan ends by itself; a monthly one renews.',
			'zh-Hans': '一次性套餐到期自动结束；按月的会续订。'
		},
		risks: [],
		notes: [
			{
				en: 'What starts the days was not found: take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans': '何时开始计天没有查到：请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'There are one-off plans and monthly ones that renew; how late a renewal can be stopped was not found.',
				'zh-Hans': '有一次性套餐，也有按月续订的套餐；最晚何时能停止续订没有查到。'
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
