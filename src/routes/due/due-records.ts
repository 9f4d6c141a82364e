import type { Instant } from '$lib/domain/base/civil-date';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { dueOrder, duePlaceOf, type DuePlace } from '$lib/domain/deadline/due';
import type { RecordView } from '$lib/state/records.svelte';

/** A record on Due: led by its one most pressing deadline. */
export interface DueRecord {
	record: RecordView;
	lead: Deadline;
	place: DuePlace;
}

/** Every record that has a lead, the most pressing first. */
export function dueRecords(records: readonly RecordView[], now: Instant): DueRecord[] {
	return records
		.flatMap((record) =>
			record.lead ? [{ record, lead: record.lead, place: duePlaceOf(record.lead, now, record.subscription.zone) }] : []
		)
		.sort((a, b) => dueOrder(a.place, b.place));
}
