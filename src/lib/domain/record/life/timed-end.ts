import type { Zone } from '../../base/civil-date';
import type { Start } from './start';
import { isDayCount, isMonthCount } from '../../validity/span';
import type { Validity } from '../../validity/validity';
import { calendarDaysEnd, monthsEnd, periodsEnd, saidEarly, type End } from '../../validity/validity-end';

/** A term of days or months that begins with one event. */
export type Timed = Extract<Validity, { kind: 'fixed-days' | 'months' }>;

export function isPossibleTimed(rule: Timed): boolean {
	return rule.kind === 'months' ? isMonthCount(rule.count) : isDayCount(rule.count);
}

/** 24-hour periods from a day whose time is not known end as early as they can. */
export function timedEnd(rule: Timed, start: Start, zone: Zone): End {
	if (rule.kind === 'months') return saidEarly(monthsEnd(start.day, rule, zone), start.asEarlyAs);
	if (rule.counting === 'calendar-days') {
		return saidEarly(calendarDaysEnd(start.day, rule.count, rule.firstDay, zone), start.asEarlyAs);
	}
	const reason = start.asEarlyAs ?? (start.exact ? undefined : 'time-unknown');
	return saidEarly(periodsEnd(start.at, rule.count, zone), reason);
}
