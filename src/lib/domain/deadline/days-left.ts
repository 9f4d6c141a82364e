import {
	daysBetween,
	lastDayBefore,
	localDate,
	localTime,
	type CivilDate,
	type ClockTime,
	type Instant,
	type Zone
} from '../base/civil-date';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `minutes` 0 is "less than a minute"; `expired` counts days since the last day. All rounded down. */
export interface TimeLeft {
	mode: 'days' | 'hours' | 'minutes' | 'expired';
	value: number;
}

export interface DaysLeft extends TimeLeft {
	daysLeft: number; // in the carrier's zone; 0 on the last day, negative after it
	lastDay: CivilDate; // in the carrier's zone
	userLastDay: CivilDate;
	userEnd: { date: CivilDate; time: ClockTime }; // what the user's own clock shows at the end
}

/** How long is left until an exclusive end, counted where the carrier is, and what the user's clock shows then. */
export function daysLeft(end: Instant, now: Instant, carrierZone: Zone, userZone: Zone): DaysLeft {
	const lastDay = lastDayBefore(end, carrierZone);
	const left = daysUntil(lastDay, now, carrierZone);
	return {
		...timeLeft(end, now, left),
		daysLeft: left,
		lastDay,
		userLastDay: lastDayBefore(end, userZone),
		userEnd: { date: localDate(end, userZone), time: localTime(end, userZone) }
	};
}

/** Civil days from today, as `zone` has it, to a last day: 0 on the day itself, negative after it. */
export function daysUntil(lastDay: CivilDate, now: Instant, zone: Zone): number {
	return daysBetween(localDate(now, zone), lastDay);
}

function timeLeft(end: Instant, now: Instant, left: number): TimeLeft {
	const ms = end - now;
	if (ms <= 0) return { mode: 'expired', value: Math.max(0, -left) };
	if (ms < HOUR) return { mode: 'minutes', value: Math.floor(ms / MINUTE) };
	if (ms < 48 * HOUR) return { mode: 'hours', value: Math.floor(ms / HOUR) };
	return { mode: 'days', value: left };
}
