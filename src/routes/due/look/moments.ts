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
import { steadyUntil } from '$lib/domain/deadline/steady-until';
import { Slices } from '$lib/db/rows/slices';
import type { ListedRecord } from '$lib/db/rows/stored-records';
import type { RecordView } from '$lib/state/records.svelte';

const NEVER = instant(Number.POSITIVE_INFINITY);

/** All records at one moment, and the next moment at which something of them, or of a date, may differ. */
export interface Moment {
	now: Instant;
	next: Instant;
	views: readonly RecordView[];
	changed: boolean; // from the moment before
}

interface Worked {
	record: ListedRecord;
	view?: RecordView;
	until: Instant;
}

/**
 * From one moment to the next at which anything may change, worked out by the code of the list. Ends where a record
 * cannot be worked out: then nothing is known of what the list would show.
 */
export async function* momentsFrom(
	start: Instant,
	records: readonly ListedRecord[],
	zone: Zone,
	viewAt: (record: ListedRecord, now: Instant) => RecordView | undefined
): AsyncGenerator<Moment> {
	const slices = new Slices();
	const worked: Worked[] = records.map((record) => ({ record, until: start }));
	let before: Instant | undefined;
	for (let now = start; ;) {
		let changed = before === undefined || localDate(before, zone) !== localDate(now, zone);
		for (const each of worked) {
			if (slices.isOver()) await slices.rest();
			if (each.view && before !== undefined && countOf(each.view, before) <= now) changed = true;
			if (each.until > now) continue;
			const view = viewAt(each.record, now);
			if (!view) return;
			const isSame = before !== undefined && each.view && saysTheSame(each.view, view, before, now);
			if (!isSame) changed = true;
			Object.assign(each, { view, until: steadyUntil(view) });
		}
		const midnight = dayStart(addDays(localDate(now, zone), 1), zone);
		const next = worked.reduce((soonest, { until, view }) => earliest(soonest, until, countOf(view, now)), midnight);
		yield { now, next, changed, views: worked.flatMap(({ view }) => (view ? [view] : [])) };
		before = now;
		now = next;
	}
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Nearer than this to an end its hours are counted, in the last hour its minutes, all rounded down. */
const COUNTED = 49 * HOUR;

/** When what is left till the end of a record is next said as one less. */
function countOf(view: RecordView | undefined, now: Instant): Instant {
	const end = view?.statement.deadline?.end;
	if (end === undefined || end <= now || end - now > COUNTED) return NEVER;
	const step = end - now < HOUR ? MINUTE : HOUR;
	return addMilliseconds(end, 1 - step * Math.floor((end - now) / step));
}

/** On the same day of the record's, its moment aside. */
function saysTheSame(a: RecordView, b: RecordView, before: Instant, now: Instant): boolean {
	const { zone } = b.subscription;
	return localDate(before, zone) === localDate(now, zone) && said(a) === said(b);
}

function said({ now: _now, reading: _reading, ...view }: RecordView): string {
	return JSON.stringify(view);
}
