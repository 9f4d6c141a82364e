import { leadTimes } from './lead-times';
import { defaultLeads, safeEnd, type AlertRecord, type AlertSettings } from './leads';
import { localDate, type CivilDate, type Instant } from '../base/civil-date';
import type { Deadline } from '../deadline/deadline';

/** One moment at which to interrupt for a deadline. */
export interface Alert {
	deadline: Deadline;
	countsTo: Instant; // the deadline's end, or the safe day's end before it
	lead: number; // days before the day on which it is due
	at: Instant;
	snoozedTo?: CivilDate; // the user asked for this one
}

/** The lead of the one alert that counts to the true end where there is a safe day before it. */
export const FINAL_LEAD = 1;

/** In the order of time. Where there is a safe day the leads count to it, and one last alert to the true end. */
export function alertsOf(deadline: Deadline, record: AlertRecord, settings: AlertSettings): readonly Alert[] {
	const { kind, end } = deadline;
	const leads =
		settings.recordLeads?.[record.id]?.[kind] ?? settings.leads[kind] ?? defaultLeads(kind, record.intent.kind);
	if (leads.length === 0) return [];
	const safe = safeEnd(deadline, record.deadlines);
	const counted = safe === undefined ? [] : track(deadline, safe, leads, settings);
	const last = track(deadline, end, safe === undefined ? leads : [FINAL_LEAD], settings);
	// Quiet hours and short margins can move two onto one moment: the first is then said by the second.
	return [...counted, ...last]
		.sort((a, b) => a.at - b.at)
		.filter((alert, index, all) => alert.at !== all[index + 1]?.at);
}

function track(
	deadline: Deadline,
	countsTo: Instant,
	leads: readonly number[],
	settings: AlertSettings
): readonly Alert[] {
	// What opens is due on the day of the instant itself; everything else on the last day before it.
	const due = deadline.kind === 'cancel-opens' ? localDate(countsTo, settings.userZone) : undefined;
	return leadTimes(countsTo, leads, settings, due).map(({ lead, at }) => ({ deadline, countsTo, lead, at }));
}
