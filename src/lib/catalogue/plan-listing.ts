import type { Carrier } from '$lib/domain/carrier';
import type { Plan } from '$lib/domain/plan';
import type { BillingKind, Form, Localized } from '$lib/domain/subscription';

/** What the combobox shows of a plan before its carrier's file is loaded. */
export interface PlanListing {
	id: string;
	carrierId: string;
	carrier: Localized;
	plan: Localized;
	country: string; // ISO 3166 alpha-2, or ZZ for several
	form: readonly Form[];
	billing: BillingKind | 'ask';
}

export function listingOf(carrier: Carrier, plan: Plan): PlanListing {
	return {
		id: plan.id,
		carrierId: carrier.id,
		carrier: carrier.name,
		plan: plan.name,
		country: carrier.country,
		form: plan.form,
		billing: typeof plan.billing === 'string' ? plan.billing : 'ask'
	};
}
