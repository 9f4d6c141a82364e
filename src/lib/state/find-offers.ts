import { findPlan, listPlans } from '$lib/catalogue/catalogue';
import { accepted, ruleChangeFor } from '$lib/domain/plan/rule-change';
import type { Subscription, Terms } from '$lib/domain/record/subscription';

/** What the catalogue says differently by now about one record, as it was when it was looked up. */
export interface Offered {
	rev: number;
	terms: Terms;
}

/** By record id. Only the files of plans that have another revision than a record are loaded. */
export async function findOffers(subscriptions: readonly Subscription[]): Promise<ReadonlyMap<string, Offered>> {
	const revisions = new Map((await listPlans()).map(({ id, revision }) => [id, revision]));
	const outdated = subscriptions.filter(
		({ plan }) => plan !== undefined && revisions.has(plan.id) && revisions.get(plan.id) !== plan.revision
	);
	const offers = await Promise.all(outdated.map(offerOf));
	return new Map(offers.flatMap((offer) => (offer ? [offer] : [])));
}

async function offerOf(subscription: Subscription): Promise<readonly [string, Offered] | undefined> {
	const entry = subscription.plan && (await findPlan(subscription.plan.id));
	const change = entry && ruleChangeFor(subscription, entry.plan);
	if (!change) return undefined;
	return [subscription.id, { rev: subscription.rev, terms: accepted(subscription, change).terms }];
}
