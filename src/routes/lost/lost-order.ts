import { servicesLeft } from '$lib/domain/procedure/context';
import type { Status } from '$lib/domain/record/status';
import type { Subscription } from '$lib/domain/record/subscription';

interface Held {
	subscription: Subscription;
	status: Status;
}

/** Those that can be lost, the ones whose loss costs most first: codes of banks, then bills, then numbers. */
export function lostOrder<Record extends Held>(views: readonly Record[]): readonly Record[] {
	return views
		.filter(({ status }) => status !== 'cancelled')
		.map((view) => ({ view, weight: weightOf(view) }))
		.sort((a, b) => b.weight - a.weight || a.view.subscription.createdAt - b.view.subscription.createdAt)
		.map(({ view }) => view);
}

function weightOf({ subscription, status }: Held): number {
	const { billing, msisdns } = subscription;
	const alive = status === 'expired' ? 0 : 8;
	return (
		alive +
		(servicesLeft(subscription).length > 0 ? 4 : 0) +
		(billing === 'postpaid' ? 2 : 0) +
		(msisdns.length > 0 ? 1 : 0)
	);
}
