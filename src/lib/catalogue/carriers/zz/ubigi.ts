import { travelEsim } from '$lib/catalogue/common/products';
import { packDays } from '$lib/catalogue/common/lives';
import { nothingToCancel } from '$lib/catalogue/common/exits';
import { cited, page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const REFUND = page(
	'https://cellulardata.ubigi.com/help-center/assistance/i-did-not-use-my-plan-can-i-get-a-refund',
	'2026-11-30'
);
const START = cited(
	'https://cellulardata.ubigi.com/help-center/faq/esim-data-plan/when-does-my-ubigi-data-plan-activate/',
	'2026-08-05'
);
const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'ubigi',
	name: { en: 'Ubigi', 'zh-Hans': 'Ubigi' },
	country: 'ZZ',
	site: { url: 'https://cellulardata.ubigi.com/', checked: '2026-11-30' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const dataEsim = {
	id: 'ubigi-data',
	carrierId: 'ubigi',
	revision: '2026-11-30',
	name: { en: 'Data eSIM', 'zh-Hans': '流量 eSIM' },
	...travelEsim,
	terms: {
		lives: [
			{
				...packDays,
				activateBy: { ask: true, choices: [{ missed: 'void', kind: 'months-after', count: 6, from: 'purchase' }] }
			}
		],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		refund: {
			en: 'By the online form of customer service, with the receipt of the payment, within 14 business days of the purchase or of the fault; only if the code was not scanned. None for a recharge that has begun, or for a locked phone. It comes in 10 business days, the way it was paid.',
			'zh-Hans':
				'用客服在线表单并附付款凭证申请，购买或故障后 14 个工作日内；只有没扫过码才退。已开始的充值、手机有锁的不退。10 个工作日内原路退回。'
		},
		documents: [],
		blockers: [],
		ifNotCancelled: {
			en: 'A one-off plan ends by itself; a monthly one renews.',
			'zh-Hans': '一次性套餐到期自动结束；按月的会续订。'
		},
		risks: [],
		notes: [
			{
				en: 'It begins by itself on arrival in a country that it covers (SmartStart); bought while there, at once. Take the end date that the app shows. We count dates, the first as day 1.',
				'zh-Hans':
					'到达覆盖国家后自动开始（SmartStart）；在当地购买则立即开始。请以 App 显示的到期日为准。我们按日期计算，首日算第 1 天。'
			},
			{
				en: 'An eSIM with a code is good for 6 months from the purchase. The same eSIM is recharged in the Ubigi app or on ubigi.me; a plan cannot be moved to another account.',
				'zh-Hans':
					'带二维码的 eSIM 自购买起 6 个月内有效。可在 Ubigi App 或 ubigi.me 给同一张 eSIM 充值；套餐不能转到其他账户。'
			},
			{
				en: 'There are one-off plans and monthly ones that renew; how late a renewal can be stopped was not found.',
				'zh-Hans': '有一次性套餐，也有按月续订的套餐；最晚何时能停止续订没有查到。'
			}
		],
		contacts: [
			{
				kind: 'form',
				url: 'https://cellulardata.ubigi.com/',
				note: { en: 'the form of customer service, on this site', 'zh-Hans': '客服表单在此网站' }
			}
		]
	},
	sources: [
		{ fact: 'terms', ...BACKGROUND },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'terms.lives.plan', ...REFUND, confidence: 'high' },
		{ fact: 'terms.lives.plan', ...START, confidence: 'medium' },
		{ fact: 'facts.refund', ...REFUND, confidence: 'high' },
		{ fact: 'facts.notes', ...REFUND, confidence: 'high' },
		{ fact: 'facts.notes', ...START, confidence: 'medium' },
		{ fact: 'facts.notes', ...BACKGROUND },
		{ fact: 'facts.contacts', ...REFUND, confidence: 'medium' }
	]
} satisfies Plan;

export const plans = [dataEsim];
