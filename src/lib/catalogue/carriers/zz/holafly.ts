import { travelEsim } from '$lib/catalogue/common/products';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { page } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const FAQ = 'https://esim.holafly.com/faq';
const START = page(`${FAQ}/using-an-esim/when-does-my-esim-data-plan-start/`, '2026-11-21');
const REFUND = page('https://esim.holafly.com/refund-policy', '2026-11-30');
const PLANS_REFUND = page('https://esim.holafly.com/plans/pages/refund-policy', '2026-11-30');
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
	revision: '2026-11-30',
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
		refund: {
			en: 'Write to help@holafly.com, or in the chat, with an order from its own site. In full if it was not activated and is not older than 6 months; a phone that is locked or cannot take it: in full if the code was not scanned and no data used, with a screenshot. Faults: report them during the trip, partly or in full; $3.50 are kept in other cases. Data left on a plan that was begun is lost.',
			'zh-Hans':
				'官网的订单可发邮件到 help@holafly.com 或在线客服申请。没有激活且购买不超过 6 个月的全额退；手机有锁或不支持的，未扫码、未用流量可全额退，要截图。故障要在旅行期间报告，可退部分或全部；其他情况扣 3.50 美元。已开始的套餐剩余流量作废。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: it ends by itself.', 'zh-Hans': '没有后果，到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'Scanning the code does not start it; switching the line and data roaming on does, even at home. Whether days are dates or 24 hours is not said: we count dates.',
				'zh-Hans':
					'扫码不会开始计天；打开线路和数据漫游才开始，在家打开也算。按日期还是按 24 小时没有写明，我们按日期计算。'
			},
			{
				en: 'No last day to scan it is named, but the right to a refund ends 6 months after the purchase.',
				'zh-Hans': '没有写明最晚哪天扫码，但购买 6 个月后就不能退款了。'
			}
		],
		contacts: [
			{ kind: 'mail', address: 'help@holafly.com' },
			{ kind: 'chat', note: { en: 'on its site', 'zh-Hans': '在官网' } }
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
		{ fact: 'facts.refund', ...REFUND, confidence: 'high' },
		{ fact: 'facts.notes', ...REFUND, confidence: 'high' },
		{ fact: 'facts.contacts', ...REFUND, confidence: 'medium' },
		{ fact: 'facts.ifNotCancelled', ...UNUSED, confidence: 'medium' },
		{ fact: 'facts.notes', ...START, confidence: 'medium' },
		{ fact: 'facts.reissue', ...START, confidence: 'medium' }
	]
} satisfies Plan;

const monthly = {
	id: 'holafly-plans',
	carrierId: 'holafly',
	revision: '2026-11-30',
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
		refund: {
			en: 'In full within 14 days of the purchase, if it was bought on the site or in the app and not activated; once activated, case by case. None after a renewal for a change of mind. Faults reported at once and not solved: a share back, or a discount.',
			'zh-Hans':
				'在官网或 App 购买、没有激活的，14 天内可退；激活后看具体情况。续订后因改变主意不退。及时报告但未解决的故障按比例退款或给折扣。'
		},
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
			},
			{
				en: 'Keep the eSIM installed: it can carry a new subscription.',
				'zh-Hans': '保留 eSIM，以后可以在上面重新订阅。'
			}
		],
		ways: [
			{
				channel: 'online',
				url: 'https://esim.holafly.com/faq/holafly-plans/cancel-holafly-plans-subscription',
				how: {
					en: 'In your account; its help page lists the steps. It only stops the next renewal.',
					'zh-Hans': '在账户里取消，步骤见帮助页；只停止下一次续订。'
				}
			}
		],
		contacts: [{ kind: 'mail', address: 'help@holafly.com' }]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...CANCEL, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...CANCEL, confidence: 'high' },
		{ fact: 'facts', ...CANCEL, confidence: 'high' },
		{ fact: 'facts.ways.online', ...CANCEL, confidence: 'medium' },
		{ fact: 'facts.refund', ...PLANS_REFUND, confidence: 'high' },
		{ fact: 'facts.contacts', ...REFUND, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [trip, monthly];
