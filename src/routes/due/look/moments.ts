import {
	addDays,
	addMilliseconds,
	dayStart,
	earliest,
	instant,
	localDate,
	type Instant,
	type Zone
} from '$lib/domain/base/civil-date';
import { Slices } from '$lib/db/rows/slices';
import type { ListedRecord } from '$lib/db/rows/stored-records';
import type { Unseen } from '$lib/domain/alert/unseen';
import type { RecordView } from '$lib/state/records.svelte';

const NEVER = instant(Number.POSITIVE_INFINITY);

/** All records at one moment, and the next moment at which something of them, or of a date, may differ. */
export interface Moment {
	now: Instant;
	next: Instant;
	views: readonly RecordView[];
	unseen: readonly Unseen[]; // alerts, in the order of the records
	changed: boolean; // from the moment before
}

/** One record at a moment, and until when neither it nor its alerts change. */
export interface Said {
	view: RecordView;
	unseen: readonly Unseen[];
	until: Instant;
}

interface Means {
	saidAt: (record: ListedRecord, now: Instant) => Said | undefined;
	pause?: () => Promise<void>; // between slices of the work: whoever reads or saves meanwhile comes first
	signal?: AbortSignal;
}

interface Worked {
	record: ListedRecord;
	said?: Said;
	until: Instant;
}

/**
 * From one moment to the next at which anything may change, worked out by the code of the list. Ends where a record
 * cannot be worked out: then nothing is known of what the list would show. Also where nobody wants it any more.
 */
export async function* momentsFrom(
	start: Instant,
	records: readonly ListedRecord[],
	zone: Zone,
	{ saidAt, pause, signal }: Means
): AsyncGenerator<Moment> {
	const slices = new Slices();
	const worked: Worked[] = records.map((record) => ({ record, until: start }));
	let before: Instant | undefined;
	for (let now = start; ;) {
		let changed = before === undefined || localDate(before, zone) !== localDate(now, zone);
		for (const each of worked) {
			if (slices.isOver()) await slices.rest(pause);
			if (each.said && before !== undefined && countOf(each.said, before) <= now) changed = true;
			if (each.until > now) continue;
			const said = signal?.aborted ? undefined : saidAt(each.record, now);
			if (!said) return;
			const isSame = before !== undefined && each.said && saysTheSame(each.said, said, before, now);
			if (!isSame) changed = true;
			Object.assign(each, { said, until: said.until });
		}
		const midnight = dayStart(addDays(localDate(now, zone), 1), zone);
		const next = worked.reduce((soonest, { until, said }) => earliest(soonest, until, countOf(said, now)), midnight);
		const all = worked.flatMap(({ said }) => (said ? [said] : []));
		yield { now, next, changed, views: all.map(({ view }) => view), unseen: all.flatMap(({ unseen }) => unseen) };
		before = now;
		now = next;
	}
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Nearer than this to an end its hours are counted, in the last hour its minutes, all rounded down. */
const COUNTED = 49 * HOUR;

/** When what is left till an end that is named is next said as one less. */
function countOf(said: Said | undefined, now: Instant): Instant {
	if (!said) return NEVER;
	const named = said.unseen.flatMap(({ alert }) => [alert.deadline.end, alert.countsTo]);
	const lead = said.view.statement.deadline?.end;
	return earliest(NEVER, ...(lead === undefined ? named : [lead, ...named]).map((end) => countTo(end, now)));
}

function countTo(end: Instant, now: Instant): Instant {
	if (end <= now || end - now > COUNTED) return NEVER;
	const step = end - now < HOUR ? MINUTE : HOUR;
	return addMilliseconds(end, 1 - step * Math.floor((end - now) / step));
}

/** On the same day of the record's, its moment aside. */
function saysTheSame(a: Said, b: Said, before: Instant, now: Instant): boolean {
	const { zone } = b.view.subscription;
	return localDate(before, zone) === localDate(now, zone) && textOf(a) === textOf(b);
}

function textOf({ view: { now: _now, reading: _reading, ...view }, unseen }: Said): string {
	return JSON.stringify([view, unseen.map(({ punctuality, keys }) => [punctuality, keys])]);
}
