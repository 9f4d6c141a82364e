import {
	addDays,
	addMilliseconds,
	addMonths,
	dayEnd,
	lastDayBefore,
	wall,
	type CivilDate,
	type Instant,
	type Zone
} from '../base/civil-date';
import type { EarlyReason } from '../base/reasons';
import { dayBeforeCorresponding, spanEnd } from './span';
import type { FirstDay, Validity } from './validity';

/** When something ends. `end` is exclusive; `lastDay` is the last usable day of the rule. */
export interface End {
	end: Instant;
	lastDay: CivilDate;
	asEarlyAs: EarlyReason | undefined;
}

type FixedDate = Extract<Validity, { kind: 'fixed-date' }>;
type Months = Extract<Validity, { kind: 'months' }>;

const PERIOD = 24 * 60 * 60 * 1000;

export function endOfDay(lastDay: CivilDate, zone: Zone): End {
	return { end: dayEnd(lastDay, zone), lastDay, asEarlyAs: undefined };
}

export function endAt(end: Instant, zone: Zone): End {
	return { end, lastDay: lastDayBefore(end, zone), asEarlyAs: undefined };
}

/** N calendar days; with `inclusive` the day of the event is day 1, however late it began. */
export function calendarDaysEnd(day: CivilDate, count: number, firstDay: FirstDay, zone: Zone): End {
	return endOfDay(spanEnd(day, { days: count }, firstDay), zone);
}

/** N times 24 hours from the exact moment: the wall clock may shift over a clock change. */
export function periodsEnd(start: Instant, count: number, zone: Zone): End {
	return endAt(addMilliseconds(start, count * PERIOD), zone);
}

export function monthsEnd(day: CivilDate, rule: Pick<Months, 'count' | 'lastDay'>, zone: Zone): End {
	const lastDay = rule.lastDay === 'same-day' ? addMonths(day, rule.count) : dayBeforeCorresponding(day, rule.count);
	return endOfDay(lastDay, zone);
}

/** `through` the printed date, or `before` it; with a time, until that time of the last day. */
export function fixedDateEnd({ date, boundary, time }: FixedDate, zone: Zone): End {
	const lastDay = boundary === 'through' ? date : addDays(date, -1);
	return endAt(time ? wall(lastDay, time, zone) : dayEnd(lastDay, zone), zone);
}

/** The same end, said to be the earliest reading where there is a reason. */
export function saidEarly(end: End, reason: EarlyReason | undefined): End {
	return reason === undefined || end.asEarlyAs ? end : { end: end.end, lastDay: end.lastDay, asEarlyAs: reason };
}
