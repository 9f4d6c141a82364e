import type { CivilDate, Instant } from '$lib/domain/base/civil-date';
import type { DueGroup } from '$lib/domain/deadline/due';
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
		.map((record) => placed(record, now))
		.sort((a, b) => placeOrder(a.place, b.place));
}

const known = new WeakMap<RecordView, { now: Instant; item: DueRecord }>();

/** After a write all but one of 10,000 records stand where they stood. */
function placed(record: RecordView, now: Instant): DueRecord {
	const before = known.get(record);
	if (before?.now === now) return before.item;
	const item = { record, place: placeOf(record.statement, now, record.subscription.zone) };
	known.set(record, { now, item });
	return item;
}

/** How many stand in each group. */
export function countsOf(due: readonly DueRecord[]): ReadonlyMap<DueGroup, number> {
	const counts = new Map<DueGroup, number>();
	for (const { place } of due) counts.set(place.group, (counts.get(place.group) ?? 0) + 1);
	return counts;
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
