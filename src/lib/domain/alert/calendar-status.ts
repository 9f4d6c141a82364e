import type { CivilDate, Instant } from '../base/civil-date';
import type { DeadlineKind } from '../deadline/deadline';
import { entriesAhead, type CalendarEntry } from './calendar-entry';

/** An entry that the user says is in a calendar. No calendar ever confirms it. */
export interface CalendarExport {
	id: string; // the entry's UID
	subscriptionId: string;
	kind: DeadlineKind;
	ruleId: string;
	lead: number;
	day: CivilDate; // the last day it counts to, in the record's zone
	at: Instant;
	summary: string; // its title, in the language it was written in
	exportedAt: Instant;
}

export interface CalendarStatus {
	state: 'never' | 'up-to-date' | 'stale';
	ahead: number; // dates that a calendar can still ring for
	inCalendar: number; // of these, put in
	changed: number; // of these, put in at another date
	added: number; // of these, never put in
	toDelete: readonly CalendarExport[]; // will still ring, for a date that no longer holds; soonest first
}

/**
 * What the calendar knows against what holds now. Dates are compared, not moments: another zone or another hour of the
 * alert leaves every entry true. `entries` are those of all records, rung ones included.
 */
export function calendarStatusFor(
	exports: readonly CalendarExport[],
	entries: readonly CalendarEntry[],
	now: Instant
): CalendarStatus {
	const holding = new Set(entries.map(dateKey));
	const exportedTracks = new Set(exports.map(exportedTrack));
	const ahead = new Map(entriesAhead(entries, now).map((entry) => [dateKey(entry), entry]));
	const missing = missingEntries(exports, [...ahead.values()]);
	const changed = missing.filter((entry) => exportedTracks.has(trackOf(entry))).length;
	const toDelete = exports
		.filter((row) => row.at > now && !holding.has(exportedDateKey(row)))
		.sort((a, b) => a.at - b.at);
	return {
		state: exports.length === 0 ? 'never' : missing.length + toDelete.length > 0 ? 'stale' : 'up-to-date',
		ahead: ahead.size,
		inCalendar: ahead.size - missing.length,
		changed,
		added: missing.length - changed,
		toDelete
	};
}

/** The entries whose date is not said to be in the calendar. */
export function missingEntries(
	exports: readonly CalendarExport[],
	entries: readonly CalendarEntry[]
): readonly CalendarEntry[] {
	const exported = new Set(exports.map(exportedDateKey));
	return entries.filter((entry) => !exported.has(dateKey(entry)));
}

function dateKey(entry: CalendarEntry): string {
	return `${trackOf(entry)}|${entry.day}`;
}

function trackOf({ subscriptionId, deadline: { kind, ruleId } }: CalendarEntry): string {
	return `${subscriptionId}|${kind}|${ruleId}`;
}

function exportedDateKey(row: CalendarExport): string {
	return `${exportedTrack(row)}|${row.day}`;
}

function exportedTrack({ subscriptionId, kind, ruleId }: CalendarExport): string {
	return `${subscriptionId}|${kind}|${ruleId}`;
}
