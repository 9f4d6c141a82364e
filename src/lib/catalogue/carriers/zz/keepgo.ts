import { like } from '$lib/catalogue/common/like';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const PLAN_AGAIN = page('https://partnerfaq.keepgo.com/kb/plans/unlimited-plan', '2026-11-30');
const PLAN = page('https://partnerfaq.keepgo.com/kb/plans/unlimited-plan', '2026-11-21');

export const carrier = {
	id: 'keepgo',
	name: { en: 'Keepgo', 'zh-Hans': 'Keepgo' },
	country: 'ZZ',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const voidAfter180Days = {
	en: 'Not begun within 180 days of the purchase, it is void.',
	'zh-Hans': '购买后 180 天内没有开始使用就作废。'
};

const buyAnew = {
	en: 'It cannot be refilled or extended: buy a new eSIM.',
	'zh-Hans': '不能充值或延期：请买新的 eSIM。'
};

const reminders = {
	en: 'The seller sends a reminder before the plan ends, and one before the 180 days do; the exact end stands in the account. It may begin with the installation.',
	'zh-Hans': '商家会在套餐到期前和 180 天到期前各提醒一次；准确的到期时间见账户。安装时就可能开始。'
};

const unlimited = {
	id: 'keepgo-unl',
	carrierId: 'keepgo',
	revision: '2026-11-30',
	name: { en: 'Unlimited 1/3/5/7 days, outside Asia', 'zh-Hans': '不限量 1/3/5/7 天（亚洲以外）' },
	form: ['esim'],
	billing: 'prepaid',
	zone: 'Etc/UTC',
	intent: 'let-end',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, choices: [1, 3, 5, 7] },
					from: { ask: true, choices: ['install', 'activation'] },
					counting: '24h-periods'
				},
				activateBy: { missed: 'void', kind: 'days-after', count: 180, from: 'purchase', firstDay: 'exclusive' }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: { en: 'None, used or not, activated or not.', 'zh-Hans': '不退款，不论是否使用、是否激活。' },
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [],
		notes: [
			{
				en: 'It ends 24 hours times the days after the activation; the daily allowance renews at 00:00 UTC. Asian bundles follow another rule: see the plan for Asia.',
				'zh-Hans': '激活后按 24 小时乘以天数结束；每日额度在 UTC 0 点重置。亚洲套餐规则不同，见亚洲套餐。'
			},
			voidAfter180Days,
			buyAnew,
			reminders
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...PLAN, confidence: 'high' },
		{ fact: 'terms.exits.none', ...PLAN, confidence: 'high' },
		{ fact: 'facts', ...PLAN, confidence: 'high' },
		{ fact: 'facts.notes', ...PLAN_AGAIN, confidence: 'high' }
	]
} satisfies Plan;

const unlimitedAsia = like(unlimited, {
	id: 'keepgo-unl-asia',
	name: { en: 'Unlimited 1/3/5/7 days, Asian bundles', 'zh-Hans': '不限量 1/3/5/7 天（亚洲套餐）' },
	zone: 'Asia/Hong_Kong',
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true, choices: [1, 3, 5, 7] },
					from: { ask: true, choices: ['install', 'activation'] },
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: { missed: 'void', kind: 'days-after', count: 180, from: 'purchase', firstDay: 'exclusive' }
			}
		]
	},
	facts: {
		notes: [
			{
				en: 'It ends at midnight in UTC+8, and the daily allowance renews then, wherever you are. Whether the first day counts is not said: we count it as day 1, the earlier date.',
				'zh-Hans':
					'不论身在何处，都在 UTC+8 的午夜结束，每日额度也在此时重置。第一天是否计入没有写明：我们按第 1 天算，日期较早。'
			},
			voidAfter180Days,
			buyAnew,
			reminders
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...PLAN, confidence: 'medium' },
		{ fact: 'terms.exits.none', ...PLAN, confidence: 'high' },
		{ fact: 'facts', ...PLAN, confidence: 'high' },
		{ fact: 'facts.notes', ...PLAN_AGAIN, confidence: 'high' }
	]
});

export const plans = [unlimited, unlimitedAsia];
