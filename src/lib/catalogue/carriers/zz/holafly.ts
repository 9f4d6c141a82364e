import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const FAQ = 'https://esim.holafly.com/faq';
const START = page(`${FAQ}/using-an-esim/when-does-my-esim-data-plan-start/`, '2026-11-21');
const UNUSED = page(`${FAQ}/choosing-buying-esim/what-happens-to-unused-data/`, '2026-11-21');
const CANCEL = page(`${FAQ}/holafly-plans/cancel-holafly-plans-subscription`, '2026-11-21');

export const carrier = {
	id: 'holafly',
	name: { en: 'Holafly', 'zh-Hans': 'Holafly' },
	country: 'ZZ',
	site: { url: 'https://esim.holafly.com/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const trip = {
	id: 'holafly-trip',
	carrierId: 'holafly',
	revision: '2026-11-21',
	name: { en: 'Trip eSIM (N days)', 'zh-Hans': '按天 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: 'activation',
					counting: 'calendar-days',
					firstDay: 'inclusive'
				}
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'Unused data is lost.', 'zh-Hans': '没用完的流量作废。' },
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'Scanning the code does not start it; switching the line and data roaming on does, even at home. Whether days are dates or 24 hours is not said: we count dates.',
				'zh-Hans':
					'扫码不会开始计天；打开线路和数据漫游才开始，在家打开也算。按日期还是按 24 小时没有写明，我们按日期计算。'
			}
		],
		reissue: {
			en: 'A new code comes only from support, in 2 to 12 hours.',
			'zh-Hans': '新的二维码只能找客服，需 2～12 小时。'
		}
	},
	sources: [
		{ fact: 'terms.lives.plan', ...START, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...UNUSED, confidence: 'medium' },
		{ fact: 'facts.refund', ...UNUSED, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...UNUSED, confidence: 'medium' },
		{ fact: 'facts.notes', ...START, confidence: 'medium' },
		{ fact: 'facts.reissue', ...START, confidence: 'medium' }
	]
} satisfies Plan;

const monthly = {
	id: 'holafly-plans',
	carrierId: 'holafly',
	revision: '2026-11-21',
	name: { en: 'Holafly Plans (monthly)', 'zh-Hans': 'Holafly 月订阅' },
	form: ['esim'],
	billing: 'prepaid',
	zone: { ask: true },
	intent: 'keep',
	terms: {
		lives: [
			{ id: 'plan', main: true, rule: { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'activation' } }
		],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'days-before-renewal', days: 7, counting: 'calendar-days', clear: false },
				nature: 'binding',
				serviceEnds: 'with-rule',
				blockedByDebt: 'no',
				blockedByDeposit: 'unknown',
				channels: [{ kind: 'online', available: 'yes' }]
			}
		]
	},
	facts: {
		fees: [],
		refund: { en: 'None after a renewal.', 'zh-Hans': '续订之后不退款。' },
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'It renews, without refund.', 'zh-Hans': '会自动续订，不退款。' },
		risks: [
			{
				en: 'Plans started from 4 November 2025 keep 1 GB a month ("Always On") after the end.',
				'zh-Hans': '2025 年 11 月 4 日起开始的套餐，结束后仍保留每月 1 GB（“Always On”）。'
			}
		],
		notes: [
			{
				en: 'The provider itself advises to cancel 7 days before the renewal; the plan then runs to the end of its cycle.',
				'zh-Hans': '商家建议在续订前 7 天取消；之后用到当期结束。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://esim.holafly.com/',
				how: { en: 'In your account.', 'zh-Hans': '在账户里取消。' }
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'high' },
		{ fact: 'facts', ...CANCEL, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [trip, monthly];
