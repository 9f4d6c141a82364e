import { listCalendarExports } from '$lib/db/calendar-exports';
import { findPreferences } from '$lib/db/preferences';
import type { Preferences } from '$lib/db/tables';
import { alertRecordFor } from '$lib/domain/alert/alert-record';
import { CALENDAR_LEADS, calendarEntriesFor, entriesAhead, type CalendarEntry } from '$lib/domain/alert/calendar-entry';
import {
	calendarStatusFor,
	missingEntries,
	type CalendarExport,
	type CalendarStatus
} from '$lib/domain/alert/calendar-status';
import type { Instant, Zone } from '$lib/domain/civil-date';
import type { Subscription } from '$lib/domain/subscription';
import { calendarPlace } from '$lib/platform/calendar-place';
import { deviceNow } from '$lib/platform/clock';
import { here } from './here.svelte';
import { LiveQuery, type Loadable } from './live-query.svelte';
import { records, type RecordView } from './records.svelte';

export interface CalendarView {
	ahead: readonly CalendarEntry[]; // of all records, soonest first
	missing: readonly CalendarEntry[]; // of these, whose date is not in the calendar
	exports: readonly CalendarExport[];
	status: CalendarStatus;
	leads: readonly number[];
	subscriptions: ReadonlyMap<string, Subscription>;
	tooClose: ReadonlySet<string>; // records with a date that comes before any entry of it could ring
	madeAt: Instant;
}

/** What belongs in a calendar now, and what is said to be in one. */
class Calendar {
	#stored = new LiveQuery(async () => ({
		preferences: await findPreferences(),
		exports: await listCalendarExports()
	}));

	readonly current: Loadable<CalendarView> = $derived.by(() => {
		const views = records.current;
		const stored = this.#stored.current;
		if (views.state !== 'ready') return views;
		if (stored.state !== 'ready') return stored;
		const { preferences, exports } = stored.value;
		return { state: 'ready', value: calendarView(views.value, { preferences, exports, hereZone: here.zone }) };
	});
}

export const calendar = new Calendar();

interface Told {
	preferences: Preferences;
	exports: readonly CalendarExport[];
	hereZone: Zone | undefined;
}

function calendarView(views: readonly RecordView[], { preferences, exports, hereZone }: Told): CalendarView {
	const now = deviceNow();
	const leads = preferences.calendarLeads ?? usualLeads();
	const entries = views
		.flatMap((view) => entriesOf(view, { ...preferences, calendarLeads: leads }, { now, hereZone }))
		.sort((a, b) => a.at - b.at);
	const ahead = entriesAhead(entries, now);
	return {
		ahead,
		missing: missingEntries(exports, ahead),
		exports,
		status: calendarStatusFor(exports, entries, now),
		leads,
		subscriptions: new Map(views.map(({ subscription }) => [subscription.id, subscription])),
		tooClose: new Set(entries.filter(({ at }) => at <= now).map(({ subscriptionId }) => subscriptionId)),
		madeAt: now
	};
}

function entriesOf(
	view: RecordView,
	{ leads, recordLeads, alertTime, quiet, zone, calendarLeads }: Preferences & { calendarLeads: readonly number[] },
	{ now, hereZone }: { now: Instant; hereZone: Zone | undefined }
): CalendarEntry[] {
	const record = alertRecordFor(view, now);
	const userZone = zone ?? hereZone ?? record.zone;
	return calendarEntriesFor(record, { leads, recordLeads, at: alertTime, quiet, userZone, calendarLeads }, now);
}

/** Most calendars of Android read only the first entry of a file. */
function usualLeads(): readonly number[] {
	return calendarPlace() === 'android' ? CALENDAR_LEADS.one : CALENDAR_LEADS.two;
}
