import { nothingToCancel } from '$lib/catalogue/common/exits';
import { unseen } from '$lib/catalogue/common/page';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const BACKGROUND = unseen('2026-11-21');

export const carrier = {
	id: 'laox',
	name: { en: 'Laox (retailer, not a carrier)', 'zh-Hans': '乐购仕 Laox（零售商，非运营商）', ja: 'ラオックス' },
	country: 'JP',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

const touristCard = {
	id: 'laox-tourist',
	carrierId: 'laox',
	revision: '2026-11-21',
	name: { en: 'SIM cards sold at Laox', 'zh-Hans': '在乐购仕购买的旅游卡' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Asia/Tokyo',
	intent: 'let-end',
	terms: {
		lives: [{ id: 'plan', main: true, rule: { kind: 'unknown' } }],
		exits: [nothingToCancel]
	},
	facts: {
		fees: [],
		documents: [],
		blockers: [],
		ifNotCancelled: { en: 'Nothing: a visitor card ends by itself.', 'zh-Hans': '没有后果，游客卡到期自动结束。' },
		risks: [],
		notes: [
			{
				en: 'Laox is a shop. The rule is that of the issuer printed on the card: choose that carrier, or enter the last day.',
				'zh-Hans': 'Laox 只是商店。规则以卡上印的发行方为准：请选择那家运营商，或直接填写最后一天。'
			}
		]
	},
	sources: [
		{ fact: 'terms', ...BACKGROUND },
		{ fact: 'facts', ...BACKGROUND }
	]
} satisfies Plan;

export const plans = [touristCard];
