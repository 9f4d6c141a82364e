import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const EXPIRED = page(
	'https://www.getnomad.app/help-center/en/articles/11936795-nomad-esim-expired-early',
	'2026-11-21'
);

export const carrier = {
	id: 'nomad',
	name: { en: 'Nomad', 'zh-Hans': 'Nomad' },
	country: 'ZZ',
	site: { url: 'https://www.getnomad.app/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'nomad-data',
	carrierId: 'nomad',
	revision: '2026-11-21',
	name: { en: 'Data eSIM', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, usual: 30 },
					from: 'activation',
					counting: 'calendar-days',
					firstDay: 'exclusive'
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'A 30-day plan activated on 1 June ends on 1 July. When the data is used up it ends at once.',
				'zh-Hans': '6 月 1 日激活的 30 天套餐到 7 月 1 日结束。流量用完立即结束。'
			}
		],
		reissue: {
			en: 'The code works once; another phone needs support, in 2 to 24 hours.',
			'zh-Hans': '二维码只能用一次；换手机要找客服，需 2～24 小时。'
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...EXPIRED, confidence: 'high' },
		{ fact: 'terms.exits.none', ...EXPIRED, confidence: 'high' },
		{ fact: 'facts', ...EXPIRED, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [dataEsim];
