import { addDays, weekdayIndex, yearOf, type CivilDate } from './civil-date';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export type HolidayCalendar = 'JP' | 'HK' | 'none';

/** Days off of one calendar; outside its years they are not known. */
export interface HolidayList {
	days: ReadonlySet<CivilDate>;
	firstYear: number;
	lastYear: number;
}
export type Holidays = Readonly<Record<Exclude<HolidayCalendar, 'none'>, HolidayList>>;

/** On which days work is done: a carrier's review, the posting of a payment. */
export interface WorkingDays {
	calendar: HolidayCalendar;
	weekend?: readonly Weekday[]; // Saturday and Sunday when absent
	extraClosed?: readonly CivilDate[];
}

const SATURDAY_AND_SUNDAY: readonly Weekday[] = ['sat', 'sun'];
/** A carrier that is closed for longer than a year works on no day at all. */
const LONGEST_CLOSURE = 400;

export function weekdayOf(date: CivilDate): Weekday {
	return WEEKDAYS[weekdayIndex(date)] ?? 'mon';
}

export function isHoliday(date: CivilDate, calendar: HolidayCalendar, holidays: Holidays): boolean {
	return calendar !== 'none' && holidays[calendar].days.has(date);
}

export function isBusinessDay(date: CivilDate, working: WorkingDays, holidays: Holidays): boolean {
	const { calendar, weekend = SATURDAY_AND_SUNDAY, extraClosed } = working;
	if (weekend.includes(weekdayOf(date))) return false;
	return !isHoliday(date, calendar, holidays) && extraClosed?.includes(date) !== true;
}

/** The first day from `date` on, itself included, that `accepts`; none within a year is undefined. */
export function firstDayFrom(date: CivilDate, accepts: (day: CivilDate) => boolean): CivilDate | undefined {
	return walk(date, 1, accepts);
}

/** The last day up to `date`, itself included, that `accepts`; none within a year is undefined. */
export function lastDayUpTo(date: CivilDate, accepts: (day: CivilDate) => boolean): CivilDate | undefined {
	return walk(date, -1, accepts);
}

function walk(date: CivilDate, step: 1 | -1, accepts: (day: CivilDate) => boolean): CivilDate | undefined {
	let day = date;
	for (let steps = 0; steps < LONGEST_CLOSURE; steps++) {
		if (accepts(day)) return day;
		day = addDays(day, step);
	}
	return undefined;
}

/** The first business day after `date`. */
export function nextBusinessDay(date: CivilDate, working: WorkingDays, holidays: Holidays): CivilDate | undefined {
	return firstDayFrom(addDays(date, 1), (day) => isBusinessDay(day, working, holidays));
}

/** The last business day before `date`. */
export function previousBusinessDay(date: CivilDate, working: WorkingDays, holidays: Holidays): CivilDate | undefined {
	return lastDayUpTo(addDays(date, -1), (day) => isBusinessDay(day, working, holidays));
}

/** The `count`-th business day before `date`; 0 is the date itself. */
export function businessDaysBefore(
	date: CivilDate,
	count: number,
	working: WorkingDays,
	holidays: Holidays
): CivilDate | undefined {
	let day: CivilDate | undefined = date;
	for (let left = count; left > 0 && day !== undefined; left--) day = previousBusinessDay(day, working, holidays);
	return day;
}

/** The latest day after which, up to and including `lastDay`, at least `count` business days follow. */
export function latestDayBefore(
	lastDay: CivilDate,
	count: number,
	working: WorkingDays,
	holidays: Holidays
): CivilDate | undefined {
	const first = businessDaysBefore(addDays(lastDay, 1), count, working, holidays);
	return first === undefined ? undefined : addDays(first, -1);
}

/** A year between two days for which this calendar's holidays are not known. */
export function yearWithoutHolidays(
	from: CivilDate,
	to: CivilDate,
	calendar: HolidayCalendar,
	holidays: Holidays
): number | undefined {
	if (calendar === 'none') return undefined;
	const { firstYear, lastYear } = holidays[calendar];
	if (yearOf(to) > lastYear) return yearOf(to);
	return yearOf(from) < firstYear ? yearOf(from) : undefined;
}
