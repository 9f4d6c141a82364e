import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { unseen } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'saily',
	name: { en: 'Saily', 'zh-Hans': 'Saily' },
	country: 'ZZ',
	site: { url: 'https://saily.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'saily-data',
	carrierId: 'saily',
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
				en: 'It is believed to start with the first connection, or by itself 30 days after the purchase; no page confirms it. Take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans':
					'据称首次联网时开始，或购买 30 天后自动开始；没有网页证实。请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			}
		],
		reissue: {
			en: 'A new code comes only from support, in 1 to 24 hours; each works once.',
			'zh-Hans': '新的二维码只能找客服，需 1～24 小时；每个只能用一次。'
		}
	},
	sources: [
		{ fact: 'terms', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...BACKGROUND },
		{ fact: 'facts.reissue', ...BACKGROUND, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [dataEsim];
