import type { Carrier } from '$lib/domain/plan/carrier';
import type { DateText, Plan } from '$lib/domain/plan/plan';
import type { OnlineAnswer } from '$lib/domain/procedure/channels';
import { procedureOfPlan, topicOf } from '$lib/domain/procedure/of-plan';
import type { ProcedureTopic } from '$lib/domain/procedure/topic';
import type { BillingKind, Form } from '$lib/domain/record/subscription';
import type { Localized } from '$lib/domain/base/localized';

/** What the combobox and the list of procedures show of a plan before its carrier's file is loaded. */
export interface PlanListing {
	id: string;
	revision: DateText;
	carrierId: string;
	carrier: Localized;
	plan: Localized;
	country: string; // ISO 3166 alpha-2, or ZZ for several
	form: readonly Form[];
	billing: BillingKind | 'ask';
	topic: ProcedureTopic; // the general advice that its own procedure is nearest to
	online: OnlineAnswer;
	iccid?: readonly string[]; // how the serial numbers of its carrier's SIMs may begin
}

export function listingOf(carrier: Carrier, plan: Plan): PlanListing {
	const procedure = procedureOfPlan({ carrier, plan });
	return {
		id: plan.id,
		revision: plan.revision,
		carrierId: carrier.id,
		carrier: carrier.name,
		plan: plan.name,
		country: carrier.country,
		form: plan.form,
		billing: typeof plan.billing === 'string' ? plan.billing : 'ask',
		topic: topicOf(procedure, plan),
		online: procedure.online,
		...(carrier.iccidPrefixes.length > 0 && { iccid: carrier.iccidPrefixes })
	};
}
