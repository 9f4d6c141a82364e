import type { Instant } from '$lib/domain/base/civil-date';
import { placeOf, placeOrder } from '$lib/domain/statement/place';
import type { RecordView } from '$lib/state/records.svelte';

/** Pressing ones first, as on Due; those that stand alike by name. */
export function inOrder(records: readonly RecordView[], now: Instant): RecordView[] {
	return records
		.map((record) => ({ record, place: placeOf(record.statement, now, record.subscription.zone) }))
		.sort((a, b) => placeOrder(a.place, b.place) || byName(a.record, b.record))
		.map(({ record }) => record);
}

function byName({ subscription: a }: RecordView, { subscription: b }: RecordView): number {
	return a.nickname.localeCompare(b.nickname);
}

/** Nothing of it runs, and nothing about it is left to do. */
export function hasEnded({ status, deadlines }: RecordView): boolean {
	return (status === 'cancelled' || status === 'expired') && !deadlines.some(({ todo }) => todo);
}
