import { addMonths, type CivilDate } from '../base/civil-date';
import { isDayCount, isMonthCount, spanEnd } from './span';
import type { ActivateBy } from './validity';

/** The last day on which the term can still be started; `from` is the day it counts from, if it counts from one. */
export function lastDayToActivate(rule: ActivateBy, from: CivilDate | undefined): CivilDate | undefined {
	switch (rule.kind) {
		case 'fixed-date':
			return rule.date;
		case 'days-after':
			return from && spanEnd(from, { days: rule.count }, rule.firstDay);
		case 'months-after':
			return from && addMonths(from, rule.count);
	}
}

export function isPossibleActivateBy(rule: ActivateBy): boolean {
	if (rule.kind === 'fixed-date') return true;
	return rule.kind === 'days-after' ? isDayCount(rule.count) : isMonthCount(rule.count);
}
