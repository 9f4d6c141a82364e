import type { CivilDate, Instant } from '$lib/domain/base/civil-date';
import { placeOf, placeOrder, type Place } from '$lib/domain/statement/place';
import type { RecordView } from '$lib/state/records.svelte';

/** A record on Due, where what it says places it. */
export interface DueRecord {
	record: RecordView;
	place: Place;
}

/** Every record that still says something about what comes, the most pressing first. */
export function dueRecords(records: readonly RecordView[], now: Instant): DueRecord[] {
	return records
		.filter(({ statement }) => statement.code !== 'ended')
		.map((record) => ({ record, place: placeOf(record.statement, now, record.subscription.zone) }))
		.sort((a, b) => placeOrder(a.place, b.place));
}

/** What asks for nothing never leads while another record asks for something. */
export function heroOf(due: readonly DueRecord[]): DueRecord | undefined {
	return due.find(({ record }) => record.statement.todo);
}

/** Of records that all ask for nothing: the first of which a day is known. */
export function nextOf(due: readonly DueRecord[]): { next: DueRecord; day: CivilDate } | undefined {
	for (const next of due) {
		const day = next.record.statement.deadline?.lastDay;
		if (day !== undefined) return { next, day };
	}
	return undefined;
}
