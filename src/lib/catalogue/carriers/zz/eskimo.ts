import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, unseen } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const HOME = cited('https://www.eskimo.travel/', '2026-10-09');
const NETWORK = cited('https://www.eskimo.travel/en/network-coverage', '2026-04-13');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'eskimo',
	name: { en: 'Eskimo', 'zh-Hans': 'Eskimo' },
	country: 'ZZ',
	site: { url: 'https://www.eskimo.travel/', checked: '2026-11-30' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'eskimo-data',
	carrierId: 'eskimo',
	revision: '2026-11-30',
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
				en: 'How long its data stays valid is not confirmed: take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans': '流量有效期没有得到证实：请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			},
			{ en: 'Its profile is one of Singtel.', 'zh-Hans': '配置文件由 Singtel 提供。' }
		],
		disputed: [
			{
				fact: 'terms.lives.plan',
				readings: [
					{
						en: 'It is believed that data stays valid for two years; no page says so.',
						'zh-Hans': '据称流量两年有效；没有网页这样说。'
					},
					{
						en: 'The home page, as somebody noted: data without an end date.',
						'zh-Hans': '有人记录的官网首页：流量没有到期日。'
					}
				]
			}
		]
	},
	sources: [
		{ fact: 'terms', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...BACKGROUND },
		{ fact: 'facts.notes', ...NETWORK, confidence: 'medium' },
		{ fact: 'terms.lives.plan', ...HOME, confidence: 'low' }
	]
} satisfies Plan;

export const plans = [dataEsim];
