import type { Plan } from '$lib/domain/plan/plan';

/** A travel eSIM: paid ahead, it ends by itself, and only the trip names the zone of its days. */
export const travelEsim = {
	form: ['esim'],
	billing: 'prepaid',
	zone: { ask: true },
	intent: 'let-end'
} as const satisfies Partial<Plan>;

/** A pocket WiFi on loan; the plan names the zone. */
export const rental = { form: ['pocket-wifi'], billing: 'prepaid', intent: 'let-end' } as const satisfies Partial<Plan>;
