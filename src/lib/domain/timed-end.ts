import type { Zone } from './civil-date';
import type { Start } from './events';
import { isDayCount, isMonthCount } from './span';
import type { Validity } from './validity';
import { calendarDaysEnd, monthsEnd, periodsEnd, type End } from './validity-end';

/** A term of days or months that begins with one event. */
export type Timed = Extract<Validity, { kind: 'fixed-days' | 'months' }>;

export function isPossibleTimed(rule: Timed): boolean {
	return rule.kind === 'months' ? isMonthCount(rule.count) : isDayCount(rule.count);
}

/** 24-hour periods from a day whose time is not known end as early as they can. */
export function timedEnd(rule: Timed, start: Start, zone: Zone): End {
	const early = start.asEarlyAs && { asEarlyAs: start.asEarlyAs };
	if (rule.kind === 'months') return { ...monthsEnd(start.day, rule, zone), ...early };
	if (rule.counting === 'calendar-days') {
		return { ...calendarDaysEnd(start.day, rule.count, rule.firstDay, zone), ...early };
	}
	const vague = !start.exact && ({ asEarlyAs: 'time-unknown' } as const);
	return { ...periodsEnd(start.at, rule.count, zone), ...vague, ...early };
}
