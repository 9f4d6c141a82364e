import { dayEnd, earliest, wall, type CivilDate, type ClockTime, type Instant, type Zone } from '../base/civil-date';

/** `end` is exclusive, the first moment too late; `lastDay` is the record's date that it closes. */
export interface Limit {
	end: Instant;
	lastDay: CivilDate;
}

/** Whose time for review a safe day leaves: the carrier's own, or one of ours where it names none. Ours is advice. */
export type SafeBasis = 'carrier' | 'ours';

export interface SafeLimit extends Limit {
	basis: SafeBasis;
}

/** The end of a day, or the earliest of the times at which it closes. */
export function limitOn(lastDay: CivilDate, zone: Zone, ...closesAt: readonly (ClockTime | undefined)[]): Limit {
	const times = closesAt.flatMap((time) => time ?? []);
	return { lastDay, end: earliest(dayEnd(lastDay, zone), ...times.map((time) => wall(lastDay, time, zone))) };
}
