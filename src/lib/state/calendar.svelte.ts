import { listCalendarExports } from '$lib/db/calendar-exports';
import { isExample } from '$lib/domain/record/example';
import { alertRecordFor } from '$lib/domain/alert/record';
import {
	CALENDAR_LEADS,
	calendarEntriesFor,
	entriesAhead,
	quietEntriesFor,
	type CalendarEntry
} from '$lib/domain/alert/calendar-entry';
import {
	calendarStatusFor,
	missingEntries,
	type CalendarExport,
	type CalendarStatus
} from '$lib/domain/alert/calendar-status';
import type { Instant } from '$lib/domain/base/civil-date';
import type { RecordState } from '$lib/domain/deadline/record-state';
import { calendarPlace } from '$lib/platform/calendar-place';
import { deviceNow } from '$lib/platform/clock';
import { alerts, type AlertSources } from './alerts.svelte';
import { LiveQuery, type Loadable } from './live-query.svelte';
import { perRecord } from './per-record';
import { records, type RecordView } from './records.svelte';

export interface CalendarView extends Planned {
	missing: readonly CalendarEntry[]; // of those ahead, whose date is not in the calendar
	exports: readonly CalendarExport[];
	status: CalendarStatus;
}

/** What belongs in a calendar now, whatever is in one. */
interface Planned {
	entries: readonly CalendarEntry[]; // of all records, rung ones included; soonest first
	ahead: readonly CalendarEntry[];
	quiet: readonly CalendarEntry[]; // ahead too, without alarm: only for those who ask for them
	tooClose: ReadonlySet<string>; // records with a date that comes before any entry of it could ring
	leads: readonly number[];
	states: ReadonlyMap<string, RecordState>;
	madeAt: Instant;
}

class Calendar {
	#exports = new LiveQuery(listCalendarExports, (calendarExports) => ({ calendarExports }));

	#planned: Loadable<Planned> = $derived.by(() => {
		const views = records.current;
		const sources = alerts.current;
		if (views.state !== 'ready') return views;
		return sources ? { state: 'ready', value: plannedFor(views.value, sources) } : { state: 'loading' };
	});

	readonly current: Loadable<CalendarView> = $derived.by(() => {
		const planned = this.#planned;
		const exports = this.#exports.current;
		if (planned.state !== 'ready') return planned;
		if (exports.state !== 'ready') return exports;
		const { entries, ahead, quiet, madeAt } = planned.value;
		// Of a record that is set aside nobody knows which entries still hold: none of them is named for deleting.
		const unknown = new Set(records.setAside.map(({ key }) => String(key)));
		const known = exports.value.filter(({ subscriptionId }) => !unknown.has(subscriptionId));
		const missing = missingEntries(known, ahead);
		const status = calendarStatusFor(known, [...entries, ...quiet], madeAt);
		return { state: 'ready', value: { ...planned.value, missing, exports: exports.value, status } };
	});
}

/** What belongs in the device's calendar, and what is said to be in it. */
export const calendar = new Calendar();

function plannedFor(views: readonly RecordView[], { preferences, settings, log }: AlertSources): Planned {
	const now = deviceNow();
	const calendarLeads = preferences.calendarLeads ?? usualLeads();
	const real = views.filter(({ subscription }) => !isExample(subscription));
	const planned = perRecord(real, (view) => {
		const record = alertRecordFor(view, now);
		const userZone = settings.userZone ?? record.zone;
		const ringing = calendarEntriesFor(record, { ...settings, silences: log.silences, userZone, calendarLeads }, now);
		return [{ ringing, quiet: quietEntriesFor(record, now) }];
	});
	const entries = planned.flatMap(({ ringing }) => ringing).toSorted(inOrder);
	const quiet = planned.flatMap((each) => each.quiet).toSorted(inOrder);
	return {
		entries,
		ahead: entriesAhead(entries, now),
		quiet: entriesAhead(quiet, now),
		tooClose: new Set(entries.filter(({ at }) => at <= now).map(({ subscriptionId }) => subscriptionId)),
		leads: calendarLeads,
		states: new Map(real.map((view) => [view.subscription.id, view])),
		madeAt: now
	};
}

function inOrder(a: CalendarEntry, b: CalendarEntry): number {
	return a.at - b.at;
}

/** Most calendars of Android read only the first entry of a file. */
function usualLeads(): readonly number[] {
	return calendarPlace() === 'android' ? CALENDAR_LEADS.one : CALENDAR_LEADS.two;
}
