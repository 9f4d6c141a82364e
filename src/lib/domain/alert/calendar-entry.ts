import { consequenceOf } from '../deadline/consequence';
import { lastDayBefore, type CivilDate, type Instant, type Zone } from '../base/civil-date';
import { dayOf } from '../deadline/day-of';
import type { Deadline } from '../deadline/deadline';
import { interrupts, safeEnd, type AlertRecord, type AlertSettings } from './leads';
import { leadTimes } from './lead-times';
import { silenceOf, type Silences } from './silence';

/** Not all leads of an alert: each "Done today" would leave six entries behind. Furthest first. */
export const CALENDAR_LEADS = {
	two: [7, 1],
	three: [30, 7, 1],
	/** For calendars that read only the first entry of a file. */
	one: [3]
} as const satisfies Record<string, readonly number[]>;

/** One entry a date is also one date a file: of two, such a calendar would drop the second without a word. */
export function isOneByOne(leads: readonly number[]): boolean {
	return leads.length === 1;
}

export interface CalendarSettings extends AlertSettings {
	calendarLeads: readonly number[];
	silences?: Silences; // what is ignored is not worth an entry; what is snoozed still is
}

export interface CalendarRecord extends AlertRecord {
	zone: Zone;
}

/** One moment that rings in the device's own calendar. */
export interface CalendarEntry {
	uid: string; // holds the date: an unchanged date read in twice is one entry, a moved date a new one
	subscriptionId: string;
	zone: Zone; // the record's
	deadline: Deadline;
	countsTo: Instant; // the deadline's end, or the safe day's end before it
	day: CivilDate; // the last day before it, in the record's zone
	lead: number;
	at: Instant;
	/** Without alarm, for there is nothing to do: the whole of `day`, and `at` is its end. */
	quiet?: true;
}

/**
 * What a calendar gets of one record: deadlines with a consequence, at the moments that their alerts would have.
 * Those that have rung already are among them; see `entriesAhead`.
 */
export function calendarEntriesFor(record: CalendarRecord, settings: CalendarSettings, now: Instant): CalendarEntry[] {
	return record.deadlines
		.filter(
			(deadline) => deadline.end > now && isConsequential(deadline, record) && !isSilenced(deadline, record, settings)
		)
		.flatMap((deadline) => entriesOf(deadline, record, settings))
		.sort((a, b) => a.at - b.at);
}

/** The dates with nothing to do ("Sakura Travel ends"), each as its day and without alarm: for those who ask for them. */
export function quietEntriesFor({ id, zone, ...record }: CalendarRecord, now: Instant): CalendarEntry[] {
	return record.deadlines
		.filter(
			(deadline) => deadline.end > now && happensByItself(deadline) && !isConsequential(deadline, { id, ...record })
		)
		.map((deadline): CalendarEntry => {
			const { end } = deadline;
			const day = dayOf(deadline, zone);
			const uid = `quiet-${uidOf(deadline, id, 0, day)}`;
			return { uid, subscriptionId: id, zone, deadline, countsTo: end, day, lead: 0, at: end, quiet: true };
		})
		.sort((a, b) => a.at - b.at);
}

/** Those that still lie ahead. */
export function entriesAhead(entries: readonly CalendarEntry[], now: Instant): CalendarEntry[] {
	return entries.filter(({ at }) => at > now);
}

/** The entries of each deadline, in the order of their first. */
export function entriesByDeadline(entries: readonly CalendarEntry[]): readonly (readonly CalendarEntry[])[] {
	const groups = new Map<Deadline, CalendarEntry[]>();
	for (const entry of entries) groups.set(entry.deadline, [...(groups.get(entry.deadline) ?? []), entry]);
	return [...groups.values()];
}

function isConsequential(deadline: Deadline, record: AlertRecord): boolean {
	return (consequenceOf(deadline) < 4 || deadline.covered === true) && interrupts(deadline, record);
}

/** What ends or starts where nobody does anything; a way out or a duty is for those who have it to do. */
function happensByItself({ kind }: Deadline): boolean {
	switch (kind) {
		case 'expiry':
		case 'keep-alive':
		case 'renewal':
		case 'bill-due':
		case 'activate-by':
		case 'credit-expiry':
			return true;
		case 'grace-end': // follows the end of "keep-alive", which stands there already
		case 'money-by': // beside its renewal
		case 'cancel-opens':
		case 'cancel-by':
		case 'cancel-safe':
		case 'pay-by':
		case 'needed-until':
		case 'return-by':
		case 'claim-by':
		case 'port-code-end':
		case 'appointment':
		case 'confirm-check':
			return false;
	}
}

/** An empty list of leads is the user's wish for silence, as "ignore" is. */
function isSilenced(
	deadline: Deadline,
	{ id }: AlertRecord,
	{ leads, recordLeads, silences }: CalendarSettings
): boolean {
	const silence = silenceOf(silences, id, deadline);
	if (silence !== undefined && silence.until === undefined) return true;
	return (recordLeads?.[id]?.[deadline.kind] ?? leads[deadline.kind])?.length === 0;
}

function entriesOf(deadline: Deadline, record: CalendarRecord, settings: CalendarSettings): CalendarEntry[] {
	const { id: subscriptionId, zone } = record;
	const countsTo = safeEnd(deadline, record.deadlines) ?? deadline.end;
	const day = lastDayBefore(countsTo, zone);
	return leadTimes(countsTo, settings.calendarLeads, settings).map(({ lead, at }) => ({
		uid: uidOf(deadline, subscriptionId, lead, day),
		subscriptionId,
		zone,
		deadline,
		countsTo,
		day,
		lead,
		at
	}));
}

function uidOf({ kind, ruleId }: Deadline, recordId: string, lead: number, day: CivilDate): string {
	return `${recordId}-${kind}-${ruleId}-${lead}-${day.replaceAll('-', '')}@simfolio`;
}
