import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import { endsByItself } from '$lib/catalogue/common/travel';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const START = page(
	'https://yesimsupport.zendesk.com/hc/en-us/articles/360006060038-When-does-my-Yesim-data-plan-activate',
	'2026-11-21'
);
const BALANCE = page(
	'https://help.yesim.tech/it/what-happens-to-my-data-balance-if-i-visit-another-country/',
	'2026-11-21'
);

const REFUND = page('https://yesim.tech/id/refund-policy', '2026-11-30');
const REFUND_NEWER = page('https://yesim.app/hi/refund-policy', '2026-11-30');
const AUTO_TOP_UP = page('https://help.yesim.tech/es/balance-auto-top-up-option/', '2026-11-30');

export const carrier = {
	id: 'yesim',
	name: { en: 'Yesim', 'zh-Hans': 'Yesim' },
	country: 'ZZ',
	site: { url: 'https://yesim.app/', checked: '2026-11-30' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const travel = {
	id: 'yesim-plan',
	carrierId: 'yesim',
	revision: '2026-11-30',
	name: { en: 'Country / region plan', 'zh-Hans': '国家／区域套餐' },
	...travelEsim,
	terms: {
		lives: [
			{
				id: 'plan',
				main: true,
				rule: {
					kind: 'fixed-days',
					count: { ask: true },
					from: { ask: true, usual: 'purchase', choices: ['purchase', 'install', 'first-use'] },
					counting: 'calendar-days',
					firstDay: 'inclusive'
				},
				activateBy: {
					ask: true,
					choices: [{ missed: 'starts', kind: 'days-after', count: 365, from: 'purchase', firstDay: 'exclusive' }]
				}
			}
		],
		exits: [{ ...nothingToCancel, channels: [{ kind: 'app', available: 'yes' }] }]
	},
	facts: {
		fees: [],
		refund: {
			en: 'Write to info@yesim.app or by the form in the app: 30 days from the purchase, not used and not expired. A fault of the app: report it within 1 hour. It is looked at within 15 business days; €10 or less comes back as Ycoins. Ycoins are not paid back.',
			'zh-Hans':
				'发邮件到 info@yesim.app 或用 App 内表单申请：购买后 30 天内，未使用且未过期。App 故障要在 1 小时内报告。15 个工作日内审核；10 欧元及以下只退 Ycoins，Ycoins 不能退款。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: endsByItself,
		risks: [
			{
				en: 'A box ticked at a top-up switches auto top-up on: it refills whenever the balance reaches 100 Ycoins.',
				'zh-Hans': '充值时勾选会打开自动充值：余额降到 100 Ycoins 就自动补充。'
			}
		],
		notes: [
			{
				en: 'The product page says which of four rules holds: from the purchase (the usual one), from the installation, from the first connection, or postponed. We count dates, the first as day 1.',
				'zh-Hans':
					'商品页写明适用哪一种起算方式：购买时（通常）、安装时、首次联网时，或延后开始。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'A plan sold as postponed waits up to 365 days after the purchase and then starts by itself.',
				'zh-Hans': '延后开始的套餐在购买后最多等 365 天，之后自动开始。'
			},
			{
				en: 'Unlim Day Pass: a day is used as soon as the phone connects and its 24 hours begin.',
				'zh-Hans': 'Unlim Day Pass：手机一联网就用掉一天，24 小时开始计算。'
			}
		],
		ways: [
			{
				channel: 'app',
				path: [
					{
						label: 'Account',
						means: { en: 'account, or the page on which one tops up', 'zh-Hans': '账户，或充值页面' }
					},
					{ label: 'Auto top-up', means: { en: 'switch it off', 'zh-Hans': '自动充值，关闭' } }
				],
				how: {
					en: 'The plan ends by itself; switch auto top-up off. To change its amount, switch it off and on.',
					'zh-Hans': '套餐到期自动结束；请关闭自动充值。改金额要先关再开。'
				}
			}
		],
		contacts: [{ kind: 'mail', address: 'info@yesim.app' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...START, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...BALANCE, confidence: 'high' },
		{ fact: 'terms.exits.none', ...START, confidence: 'low' },
		{ fact: 'facts', ...START, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'high' },
		{ fact: 'facts.refund', ...REFUND_NEWER, confidence: 'high' },
		{ fact: 'facts.notes', ...REFUND_NEWER, confidence: 'high' },
		{ fact: 'facts.risks', ...AUTO_TOP_UP, confidence: 'high' },
		{ fact: 'facts.ways.app', ...AUTO_TOP_UP, confidence: 'high' },
		{ fact: 'facts.contacts', ...REFUND, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [travel];
