import type { CarrierFile } from '$lib/catalogue/catalogue';
import type { ActivityContent } from '$lib/domain/record/activity';
import type { Form, Subscription } from '$lib/domain/record/subscription';
import { aRecordOf } from '../../support/catalogue/plan-records';
import { aFact } from '../../support/facts';

/** What has been written of a record, with its day. */
export type Dated = readonly [on: string, fact: ActivityContent];

/** A record of this plan with what was written of it, as the app stores both. */
export function rowsOf(
	{ carrier, plans }: CarrierFile,
	planId: string,
	form: Form,
	more: Partial<Subscription>,
	written: readonly Dated[]
) {
	const plan = plans.find(({ id }) => id === planId);
	if (plan === undefined) throw new Error(`${carrier.id} has no plan ${planId}`);
	const subscription = aRecordOf({ carrier, plan }, form, { id: planId, ...more });
	const activities = written.map(([on, fact], index) => ({
		...aFact(on, fact),
		id: `${planId}-${index}`,
		subscriptionId: planId
	}));
	return { subscriptions: [subscription], activities };
}
