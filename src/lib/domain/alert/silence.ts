import { deadlineKey } from './key';
import { alertTime, type AlertHours } from './lead-times';
import type { Alert } from './alerts-of-deadline';
import { addDays, daysBetween, lastDayBefore, localDate, type CivilDate, type Instant } from '../base/civil-date';
import type { Deadline } from '../deadline/deadline';

/** One deadline that the user does not want to hear of: until a day of theirs, or (without one) not at all. */
export interface Silence {
	until?: CivilDate;
	woken?: true; // what was snoozed has been shown again
}

/** By `deadlineKey`. */
export type Silences = ReadonlyMap<string, Silence>;

export function silenceOf(
	silences: Silences | undefined,
	recordId: string,
	deadline: Pick<Deadline, 'kind' | 'ruleId' | 'end'>
): Silence | undefined {
	// Nearly nobody has any, and a key for each of 10,000 deadlines costs.
	return silences === undefined || silences.size === 0 ? undefined : silences.get(deadlineKey(recordId, deadline));
}

/** What of a deadline's alerts is left: those after a snooze, and the snooze itself, which shows it again. */
export function afterSilence(
	alerts: readonly Alert[],
	{ silence, deadline, settings }: { silence: Silence | undefined; deadline: Deadline; settings: AlertHours }
): readonly Alert[] {
	if (silence === undefined) return alerts;
	if (silence.until === undefined) return [];
	const waking = wakingAlert(deadline, silence.until, settings);
	// The deadline's end, the hour or the zone has changed so that it would wake too late: then nothing is kept quiet.
	if (waking === undefined) return alerts;
	const later = alerts.filter(({ at }) => at >= waking.at);
	return silence.woken || later[0]?.at === waking.at ? later : [waking, ...later];
}

function wakingAlert(deadline: Deadline, until: CivilDate, settings: AlertHours): Alert | undefined {
	const { end } = deadline;
	const at = alertTime(until, 0, end, settings);
	const lead = daysBetween(until, lastDayBefore(end, settings.userZone));
	return at === undefined ? undefined : { deadline, countsTo: end, lead, at, snoozedTo: until };
}

/** The last day to which a deadline can be snoozed and still be shown in time; undefined where there is none. */
export function lastSnoozeDay(end: Instant, now: Instant, hours: AlertHours): CivilDate | undefined {
	const tomorrow = addDays(localDate(now, hours.userZone), 1);
	const last = lastDayBefore(end, hours.userZone);
	const possible = [last, addDays(last, -1)].find((day) => {
		const at = alertTime(day, 0, end, hours);
		return at !== undefined && localDate(at, hours.userZone) === day;
	});
	return possible !== undefined && possible >= tomorrow ? possible : undefined;
}
