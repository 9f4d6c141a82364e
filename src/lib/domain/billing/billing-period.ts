import type { Period } from './billing';
import { addDays, addMonths, firstOfMonth, inMonthOf, lastOfMonth, type CivilDate } from '../base/civil-date';
import type { PeriodEnds } from '../validity/period-ends';

/** Calendar months. */
export const MONTH_ENDS: PeriodEnds = {
	from: lastOfMonth,
	before: (day) => addDays(firstOfMonth(day), -1)
};

/** A closing day is the period's last day, a start day the first of the next one; both are clamped in short months. */
export function billingPeriodEnds(period: Period): PeriodEnds {
	const inMonth =
		'closingDay' in period
			? (month: CivilDate) => inMonthOf(month, period.closingDay)
			: (month: CivilDate) => addDays(inMonthOf(month, period.periodStartDay), -1);
	return {
		from: (day) => firstEndFrom(day, inMonth),
		before: (day) => lastEndBefore(day, inMonth)
	};
}

type EndInMonth = (month: CivilDate) => CivilDate;

function firstEndFrom(day: CivilDate, endInMonth: EndInMonth): CivilDate {
	const end = endInMonth(day);
	return end >= day ? end : endInMonth(addMonths(firstOfMonth(day), 1));
}

function lastEndBefore(day: CivilDate, endInMonth: EndInMonth): CivilDate {
	const end = endInMonth(day);
	return end < day ? end : endInMonth(addMonths(firstOfMonth(day), -1));
}
