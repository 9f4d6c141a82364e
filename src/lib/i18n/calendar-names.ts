import type { CivilDate } from '$lib/domain/base/civil-date';
import { currentLocale, type Locale } from './locale';

/** "January", "1月": the month of a date. */
export function monthName(date: CivilDate, locale: Locale = currentLocale()): string {
	return new Intl.DateTimeFormat(locale, { month: locale === 'en' ? 'long' : 'numeric', timeZone: 'UTC' }).format(
		new Date(date)
	);
}

const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** "Mon", "周一". `index`: 0 is Monday. */
export function weekdayName(index: number, locale: Locale = currentLocale()): string {
	const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
	return format.format(MONDAY + index * DAY);
}

/** "M", "一": where there is room for no more. `index`: 0 is Monday. */
export function weekdayInitial(index: number, locale: Locale = currentLocale()): string {
	const format = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
	return format.format(MONDAY + index * DAY);
}

/** "Dec 2026", "Jan": a month over a column. */
export function monthLabel(date: CivilDate, withYear: boolean, locale: Locale = currentLocale()): string {
	const format = new Intl.DateTimeFormat(locale, {
		month: 'short',
		...(withYear && { year: 'numeric' }),
		timeZone: 'UTC'
	});
	return format.format(new Date(date));
}
