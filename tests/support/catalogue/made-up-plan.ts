import type { CarrierFile } from '$lib/catalogue/catalogue';
import type { Carrier } from '$lib/domain/plan/carrier';
import type { Plan } from '$lib/domain/plan/plan';

const example = {
	id: 'example-payg',
	carrierId: 'example',
	revision: '2026-11-02',
	name: { en: 'Example PAYG', 'zh-Hans': '示例随用随付' },
	form: ['physical'],
	billing: 'prepaid',
	zone: 'Europe/London',
	intent: 'keep',
	terms: {
		lives: [{ id: 'number', main: true, rule: { kind: 'open-ended' } }],
		exits: [
			{
				id: 'cancel',
				rule: { kind: 'anytime' },
				serviceEnds: 'on-request',
				blockedByDebt: 'no',
				blockedByDeposit: 'no',
				channels: [{ kind: 'phone', available: 'yes', hours: { mon: [['09:00', '18:00']] } }]
			}
		]
	},
	facts: { fees: [], documents: [], blockers: [], risks: [], notes: [] },
	sources: [
		{
			fact: 'terms.lives',
			url: 'https://carrier.example/help',
			checked: '2026-11-02',
			seen: 'direct',
			confidence: 'high'
		},
		{
			fact: 'terms.exits',
			url: 'https://carrier.example/help',
			checked: '2026-11-02',
			seen: 'direct',
			confidence: 'high'
		}
	]
} satisfies Plan;

const carrier = {
	id: 'example',
	name: { en: 'Example', 'zh-Hans': '示例' },
	country: 'GB',
	mccMnc: [],
	iccidPrefixes: []
} satisfies Carrier;

/** A carrier with one faultless plan; `change` breaks it. */
export function aCarrierFile(change: (plan: Plan) => Plan = (plan) => plan): CarrierFile {
	return { carrier, plans: [change(structuredClone<Plan>(example))] };
}
