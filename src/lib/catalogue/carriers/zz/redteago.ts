import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page, unseen } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const TERMS = page('https://redteago.com/terms-of-use/', '2026-11-30');
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'redteago',
	name: { en: 'RedteaGO', 'zh-Hans': 'RedteaGO' },
	country: 'ZZ',
	site: { url: 'https://redteago.com/', checked: '2026-11-30' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'redteago-data',
	carrierId: 'redteago',
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
				en: 'Nothing was found on how its days run: take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans': '如何计天没有查到：请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'It is run by REDTEA MOBILE PTE. LTD. in Singapore; one pays by Apple Pay, Adyen, Stripe, PayPal or Alipay.',
				'zh-Hans': '由新加坡的 REDTEA MOBILE PTE. LTD. 运营；可用 Apple Pay、Adyen、Stripe、PayPal 或支付宝付款。'
			}
		]
	},
	sources: [
		{ fact: 'terms', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...BACKGROUND },
		{ fact: 'facts.notes', ...TERMS, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [dataEsim];
