import {
	addDays,
	addMilliseconds,
	earliest,
	instant,
	lastDayBefore,
	localDate,
	localTime,
	wall,
	type CivilDate,
	type ClockTime,
	type Instant,
	type Zone
} from '../base/civil-date';

const MINUTE = 60_000;
const MINUTES_OF_A_DAY = 1440;

/** From inclusive, to exclusive; may cross midnight. */
export interface QuietHours {
	from: ClockTime;
	to: ClockTime;
}

/** When on a day the user wants to hear of something. */
export interface AlertHours {
	userZone: Zone;
	at: ClockTime;
	quiet: QuietHours | null;
}

/** `lead` days before the day on which something is due. */
export interface LeadTime {
	lead: number;
	at: Instant;
}

/**
 * The moment of one lead before `due` (a date in the user's zone), moved out of quiet hours: to their end, or where
 * that would be too late to the last minute awake before. Undefined where it would not come before `end` anyway.
 */
export function alertTime(due: CivilDate, lead: number, end: Instant, hours: AlertHours): Instant | undefined {
	const { at, quiet, userZone } = hours;
	const planned = wall(addDays(due, -lead), at, userZone);
	if (!quiet || !isQuiet(planned, quiet, userZone)) return planned < end ? planned : undefined;
	const waking = quietEnd(planned, quiet, userZone);
	return waking < end ? waking : lastMinuteAwake(earliest(planned, end), quiet, userZone);
}

/** The leads of one end whose moment comes before it, furthest lead first. */
export function leadTimes(end: Instant, leads: readonly number[], hours: AlertHours, due?: CivilDate): LeadTime[] {
	const day = due ?? lastDayBefore(end, hours.userZone);
	return [...new Set(leads)]
		.sort((a, b) => b - a)
		.flatMap((lead) => {
			const at = alertTime(day, lead, end, hours);
			return at === undefined ? [] : [{ lead, at }];
		});
}

function isQuiet(at: Instant, { from, to }: QuietHours, zone: Zone): boolean {
	const time = localTime(at, zone);
	return from <= to ? from <= time && time < to : from <= time || time < to;
}

function quietEnd(at: Instant, { to }: QuietHours, zone: Zone): Instant {
	const today = localDate(at, zone);
	return wall(localTime(at, zone) < to ? today : addDays(today, 1), to, zone);
}

function lastMinuteAwake(before: Instant, quiet: QuietHours, zone: Zone): Instant | undefined {
	let minute = instant(Math.floor((before - 1) / MINUTE) * MINUTE);
	for (let step = 0; step < MINUTES_OF_A_DAY; step++) {
		if (!isQuiet(minute, quiet, zone)) return minute;
		minute = addMilliseconds(minute, -MINUTE);
	}
	return undefined; // quiet all day long: nobody wants to hear of it
}
