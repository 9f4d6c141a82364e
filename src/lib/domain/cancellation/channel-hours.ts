import { isHoliday, lastDayUpTo, weekdayOf, type Holidays, type HolidayCalendar } from '../base/business-days';
import type { ChannelKind, OpeningHours } from '../base/channel';
import type { Exit } from './cancellation';
import { addDays, earliest, wall, type CivilDate, type Instant, type Zone } from '../base/civil-date';
import type { Limit } from './limit';

/** When a channel is open, in the carrier's zone. */
export interface ChannelHours {
	hours: OpeningHours;
	closedOnHolidays: boolean;
	calendar: HolidayCalendar;
}

/** Hours count for the chosen channel only, and only where they are known. */
export function channelHoursOf(
	{ channels }: Exit,
	chosen: ChannelKind | undefined,
	calendar: HolidayCalendar
): ChannelHours | undefined {
	const channel = chosen && channels.find(({ kind }) => kind === chosen);
	if (channel?.hours === undefined || !Object.values(channel.hours).some((open) => open.length > 0)) return undefined;
	return { hours: channel.hours, closedOnHolidays: channel.closedOnHolidays === true, calendar };
}

export function isOpenOn(day: CivilDate, channel: ChannelHours, holidays: Holidays): boolean {
	if (!channel.hours[weekdayOf(day)]?.length) return false;
	return !channel.closedOnHolidays || !isHoliday(day, channel.calendar, holidays);
}

/** First opening and last closing of a day; the closing is exclusive. */
export function openingOn(
	day: CivilDate,
	{ hours }: ChannelHours,
	zone: Zone
): { opensAt: Instant; closesAt: Instant } | undefined {
	const intervals = hours[weekdayOf(day)];
	const first = intervals?.[0];
	const last = intervals?.at(-1);
	return first && last && { opensAt: wall(day, first[0], zone), closesAt: wall(day, last[1], zone) };
}

/** The last closing time up to a limit, on a day that is also `isTaken`. Undefined: closed all that time. */
export function lastOpening(
	limit: Limit,
	channel: ChannelHours,
	{ zone, holidays }: { zone: Zone; holidays: Holidays },
	isTaken: (day: CivilDate) => boolean = () => true
): Limit | undefined {
	const day = lastDayUpTo(limit.lastDay, (candidate) => isTaken(candidate) && isOpenOn(candidate, channel, holidays));
	const opening = day && openingOn(day, channel, zone);
	if (day === undefined || opening === undefined) return undefined;
	// A limit in the morning, before the doors open: the day before.
	if (opening.opensAt >= limit.end)
		return lastOpening({ ...limit, lastDay: addDays(day, -1) }, channel, { zone, holidays }, isTaken);
	return { lastDay: day, end: earliest(opening.closesAt, limit.end) };
}
