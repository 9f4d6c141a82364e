import { howToLeaveUnknown } from '$lib/catalogue/common/exits';
import { feeGoesOn, monthlyLine } from '$lib/catalogue/common/japan';
import { page, unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const ATTENTION = page('https://www.sunrise-net.ne.jp/price_en/sim-service-attention-eng.html', '2026-11-21');
const BACKGROUND = unseen('2026-11-21');

const SUN = page('https://www.sunrise-net.ne.jp/price_en/sim-service-attention-eng.html', '2026-11-30');

export const carrier = {
	id: 'sunrise-net',
	name: { en: 'Sunrise (SIM service)', 'zh-Hans': 'Sunrise SIM' },
	country: 'JP',
	site: { url: 'https://www.sunrise-net.ne.jp/', checked: '2026-11-21' },
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const monthly = {
	id: 'sunrise-sim',
	carrierId: 'sunrise-net',
	revision: '2026-11-30',
	name: { en: 'Data + voice SIM for foreign residents', 'zh-Hans': '在日外国人语音流量卡' },
	...monthlyLine,
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [howToLeaveUnknown],
		bill: {
			schedule: { kind: 'monthly', day: 10 },
			payment: 'automatic',
			finalAfterMonths: 3,
			due: { daysAfter: 0, ifClosed: 'next-business-day' }
		}
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: feeGoesOn,
		risks: [],
		notes: [
			{
				en: 'Calls and SMS are billed three months after the month of use, on the 10th or the next working day: keep the card that pays valid for three months after leaving.',
				'zh-Hans': '通话和短信费在使用月的三个月之后、10 日（或下一个工作日）扣款：离开后三个月内请保持付款卡有效。'
			},
			{
				en: 'How and until when to cancel was not found: ask before the month in which you leave.',
				'zh-Hans': '如何解约、何时截止没有查到：请在离开的前一个月就询问。'
			},
			{
				en: 'A card that fails can suspend or end the service; it is changed through customer support. Calls and SMS are billed three months later, on the 10th.',
				'zh-Hans': '扣款失败可能停机或解约，换卡找客服。通话和短信在三个月后的 10 日收费。'
			}
		]
	},
	sources: [
		{ fact: 'terms.lives.plan', ...ATTENTION, confidence: 'high' },
		{ fact: 'terms.exits.cancel', ...ATTENTION, confidence: 'low' },
		{ fact: 'terms.bill', ...ATTENTION, confidence: 'high' },
		{ fact: 'facts.ifNotCancelled', ...BACKGROUND },
		{ fact: 'facts.notes', ...ATTENTION, confidence: 'high' },
		{ fact: 'facts.notes', ...SUN, confidence: 'high' }
	]
} satisfies Plan;

export const plans = [monthly];
