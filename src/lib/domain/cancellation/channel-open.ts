import { isHoliday, weekdayOf, type Holidays, type HolidayCalendar } from '../base/business-days';
import { addDays, dayEnd, localDate, wall, type CivilDate, type Instant, type Zone } from '../base/civil-date';
import type { OpeningHours } from '../base/channel';

/** Whether a channel answers at one moment. Instants: `until` is exclusive, `from` the moment it opens. */
export type OpenState =
	| { state: 'any-hour' }
	| { state: 'open'; until: Instant }
	| { state: 'closed'; from?: Instant } // without `from`: not within the days looked at
	| { state: 'unknown' };

export interface Opening {
	hours?: OpeningHours;
	closedOnHolidays?: boolean;
}

interface Clock {
	now: Instant;
	zone: Zone; // the carrier's
	calendar: HolidayCalendar;
	holidays: Holidays;
}

/** Long enough for the longest run of holidays. */
const DAYS_AHEAD = 14;

export function openStateOf({ hours, closedOnHolidays = false }: Opening, clock: Clock): OpenState {
	if (!hours || !Object.values(hours).some((open) => open.length > 0)) return { state: 'unknown' };
	const { now, zone } = clock;
	const today = localDate(now, zone);
	const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, index) => addDays(today, index));
	const intervals = joined(days.flatMap((day) => intervalsOf(day, hours, closedOnHolidays, clock)));
	const current = intervals.find(({ from, until }) => from <= now && now < until);
	if (!current) {
		const next = intervals.find(({ from }) => from > now);
		return { state: 'closed', ...(next && { from: next.from }) };
	}
	const closes = current.until < dayEnd(addDays(today, DAYS_AHEAD), zone);
	return closes ? { state: 'open', until: current.until } : { state: 'any-hour' };
}

interface OpenInterval {
	from: Instant;
	until: Instant;
}

function intervalsOf(
	day: CivilDate,
	hours: OpeningHours,
	closedOnHolidays: boolean,
	{ zone, calendar, holidays }: Clock
): readonly OpenInterval[] {
	if (closedOnHolidays && isHoliday(day, calendar, holidays)) return [];
	return (hours[weekdayOf(day)] ?? []).map(([opens, closes]) => ({
		from: wall(day, opens, zone),
		until: wall(day, closes, zone)
	}));
}

/** What closes at midnight and opens at midnight does not close. */
function joined(intervals: readonly OpenInterval[]): readonly OpenInterval[] {
	const runs: OpenInterval[] = [];
	for (const interval of intervals.toSorted((a, b) => a.from - b.from)) {
		const last = runs.at(-1);
		if (last && interval.from <= last.until) last.until = interval.until > last.until ? interval.until : last.until;
		else runs.push({ ...interval });
	}
	return runs;
}
