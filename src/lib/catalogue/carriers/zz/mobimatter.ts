import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const REFUNDS = page('https://mobimatter.com/delivery-refunds', '2026-11-21');

export const carrier = {
	id: 'mobimatter',
	name: { en: 'MobiMatter (marketplace)', 'zh-Hans': 'MobiMatter（eSIM 集市）' },
	country: 'ZZ',
	site: { url: 'https://mobimatter.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const partnerEsim = {
	id: 'mobimatter-data',
	carrierId: 'mobimatter',
	revision: '2026-11-21',
	name: { en: 'eSIM of a partner', 'zh-Hans': '合作商 eSIM' },
	...travelEsim,
	terms: {
		lives: [packDays],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: {
			en: 'If it is not delivered for a technical reason and that is not put right within 12 hours of your report; other cases were not seen.',
			'zh-Hans': '因技术原因没有交付，且报告后 12 小时内未解决的，可以退款；其他情况没有看到。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [],
		notes: [
			{
				en: 'A marketplace: the rule is that of the company that issues the eSIM. Look at the offer for its days and for what starts them. We count dates, the first as day 1.',
				'zh-Hans': '这是集市：规则以 eSIM 发行商为准。天数和起算方式请看商品说明。我们按日期计算，首日算第 1 天。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...REFUNDS, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...REFUNDS, confidence: 'medium' },
		{ fact: 'facts', ...REFUNDS, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [partnerEsim];
