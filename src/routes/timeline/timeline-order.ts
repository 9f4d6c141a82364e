import type { Instant } from '$lib/domain/base/civil-date';
import { dateOrder } from '$lib/domain/statement/date-order';
import { placeOf, placeOrder } from '$lib/domain/statement/place';
import type { RecordView } from '$lib/state/records.svelte';

/** The records by date, what has ended last, and the one that Due would show first of those that ask for something. */
export function timelineOrder(
	records: readonly RecordView[],
	now: Instant
): { views: readonly RecordView[]; next: RecordView | undefined } {
	const placed = records.map((view) => ({
		view,
		place: placeOf(view.statement, now, view.subscription.zone),
		ended: Number(view.status === 'cancelled' || view.status === 'expired')
	}));
	const todo = placed.filter(({ view }) => view.statement.todo);
	return {
		views: placed.toSorted((a, b) => a.ended - b.ended || dateOrder(a.place, b.place)).map(({ view }) => view),
		next: todo.toSorted((a, b) => placeOrder(a.place, b.place))[0]?.view
	};
}
