import { addDays, addMonths, firstOfMonth, lastOfMonth, type CivilDate } from '../base/civil-date';
import type { FirstDay, Span } from './validity';

const MOST_DAYS = 40_000;
const MOST_MONTHS = 1_200;

/** The last day of a span that begins with an event on `day`; `inclusive` makes that day the first of N. */
export function spanEnd(day: CivilDate, span: Span, firstDay: FirstDay): CivilDate {
	if ('days' in span) return addDays(day, firstDay === 'inclusive' ? span.days - 1 : span.days);
	return laterBy(day, span);
}

/** The same span later; months keep the day number where the month has it. */
export function laterBy(day: CivilDate, span: Span): CivilDate {
	if ('days' in span) return addDays(day, span.days);
	if ('months' in span) return addMonths(day, span.months);
	return lastOfMonth(addMonths(firstOfMonth(day), span.monthEnds));
}

/** Months by the day before the corresponding day; where the month lacks that day, its own last day (Civil Code 143). */
export function dayBeforeCorresponding(day: CivilDate, months: number): CivilDate {
	const clamped = addMonths(day, months);
	return clamped.slice(8) === day.slice(8) ? addDays(clamped, -1) : clamped;
}

export function isDayCount(days: number): boolean {
	return Number.isInteger(days) && days > 0 && days <= MOST_DAYS;
}

/** Days that may be none, or lie before: a margin, a step after an end. */
export function isDayOffset(days: number): boolean {
	return Number.isInteger(days) && Math.abs(days) <= MOST_DAYS;
}

export function isMonthCount(months: number): boolean {
	return Number.isInteger(months) && months > 0 && months <= MOST_MONTHS;
}

export function isDayOfMonth(day: number): boolean {
	return Number.isInteger(day) && day >= 1 && day <= 31;
}

export function isPossibleSpan(span: Span): boolean {
	if ('days' in span) return isDayCount(span.days);
	return isMonthCount('months' in span ? span.months : span.monthEnds);
}
