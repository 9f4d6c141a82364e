import type { CivilDate, Instant } from '$lib/domain/base/civil-date';
import type { StatementCode } from '$lib/domain/statement/statement';
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

/** What is done on its day, or weeks before it: until then nobody owes anything, and no question is open. */
const CAN_WAIT: readonly StatementCode[] = [
	'keep-alive',
	'cancel-by',
	'needed-until',
	'ends-unless-extended',
	'renews-bound',
	'start-by',
	'appointment',
	'credit-lost'
];

/**
 * What asks for nothing never leads while another record asks for something. A day is calm, without a hero, while all
 * that is to be done lies more than 30 days ahead.
 */
export function heroOf(due: readonly DueRecord[]): DueRecord | undefined {
	const asking = due.filter(({ record }) => record.statement.todo);
	return asking.every(canWait) ? undefined : asking[0];
}

function canWait({ record: { statement }, place }: DueRecord): boolean {
	return place.group === 'later' && place.end !== undefined && CAN_WAIT.includes(statement.code);
}

/** Of a calm day: what is to be done first, else the first of which a day is known. */
export function nextOf(due: readonly DueRecord[]): { next: DueRecord; day: CivilDate } | undefined {
	const asking = due
		.filter(({ record }) => record.statement.todo)
		.sort((a, b) => (a.place.end ?? 0) - (b.place.end ?? 0));
	for (const next of [...asking, ...due]) {
		const day = next.record.statement.deadline?.lastDay;
		if (day !== undefined) return { next, day };
	}
	return undefined;
}
