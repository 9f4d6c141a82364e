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
	quiet?: true; // without alarm
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
 * alert leaves every entry true. `entries` are those of all records, rung ones and those without alarm included; the
 * latter are never missed, and a date that has one only is not one that a calendar rings for.
 */
export function calendarStatusFor(
	exports: readonly CalendarExport[],
	entries: readonly CalendarEntry[],
	now: Instant
): CalendarStatus {
	const holding = new Set(entries.map(dateKey));
	const exportedTracks = new Set(exports.map(track));
	const ringing = entriesAhead(entries, now).filter(({ quiet }) => quiet !== true);
	const ahead = new Map(ringing.map((entry) => [dateKey(entry), entry]));
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

function trackOf({ subscriptionId, deadline: { kind, ruleId }, quiet }: CalendarEntry): string {
	return track({ subscriptionId, kind, ruleId, ...(quiet && { quiet }) });
}

function exportedDateKey(row: CalendarExport): string {
	return `${track(row)}|${row.day}`;
}

type Tracked = Pick<CalendarExport, 'subscriptionId' | 'kind' | 'ruleId' | 'quiet'>;

function track({ subscriptionId, kind, ruleId, quiet }: Tracked): string {
	return `${subscriptionId}|${kind}|${ruleId}${quiet ? '|quiet' : ''}`;
}
