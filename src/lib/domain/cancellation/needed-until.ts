import { firstDayFrom, lastDayUpTo } from '../base/business-days';
import { addDays, latest, type CivilDate } from '../base/civil-date';
import type { Cutoff } from './cutoffs';
import type { Limit } from './limit';
import type { WayOut } from './way-out';

/** What the days of asking depend on beside the rule. */
export interface Asking {
	from: CivilDate; // the first day for which a request still counts
	until?: CivilDate; // the last day on which the line must work; absent: as soon as possible
	inPerson: boolean; // has to be done by `until`, before leaving
	isTaken(day: CivilDate): boolean; // whether requests are taken on this day
	limitOn(day: CivilDate): Limit;
}

/** Between which days to ask, so that the line never dies before it may. */
export interface AskingDays {
	opensOn: CivilDate;
	latest?: Limit; // none where any later day is as good
	serviceLastDay: CivilDate; // of a request on `opensOn`
	/** The day on which asking for this end began to make sense, though it be past; undefined: ever since. */
	since(): CivilDate | undefined;
}

/** Undefined where no day is left: the window is over, or the line is needed beyond it. */
export function askingDays(way: WayOut, asking: Asking): AskingDays | undefined {
	const { until } = asking;
	if (way.named !== undefined && until !== undefined) return namedDays(way.named, until, asking);
	const first = until === undefined ? undefined : way.askedFor(until);
	const opening = openingFrom(way, latestOf(asking.from, first), asking);
	if (opening === undefined) return undefined;
	const { opensOn, cutoff } = opening;
	const last = cutoff ? lastTaken(cutoff, asking) : lastOfNotice(way, opensOn, asking);
	const days: AskingDays = {
		opensOn,
		serviceLastDay: way.serviceLastDay(opensOn),
		since: () => latestOf(sameEndSince(way, opensOn, cutoff), first),
		...(last && { latest: last })
	};
	return asking.inPerson && until !== undefined ? inPerson(days, until, asking) : days;
}

function openingFrom(
	way: WayOut,
	day: CivilDate,
	asking: Asking
): { opensOn: CivilDate; cutoff: Cutoff | undefined } | undefined {
	const cutoff = way.cutoffs?.from(day);
	if (way.cutoffs !== undefined && cutoff === undefined) return undefined;
	const opensOn = firstDayFrom(latestOf(day, cutoff?.firstDay), asking.isTaken);
	if (opensOn === undefined) return undefined;
	// Nothing is taken until after this cut-off: the next one.
	if (cutoff !== undefined && opensOn > cutoff.lastDay) return openingFrom(way, opensOn, asking);
	return { opensOn, cutoff };
}

function lastTaken(cutoff: Cutoff, { isTaken, limitOn }: Asking): Limit {
	const day = lastDayUpTo(cutoff.lastDay, isTaken) ?? cutoff.lastDay;
	return day === cutoff.lastDay ? cutoff : limitOn(day);
}

/** Without a day to reach, a notice has no latest day: each day of waiting moves the end by one. */
function lastOfNotice(way: WayOut, opensOn: CivilDate, { until, isTaken, limitOn }: Asking): Limit | undefined {
	if (until === undefined || way.sameEnd === undefined) return undefined;
	return limitOn(lastDayUpTo(way.sameEnd(opensOn), isTaken) ?? opensOn);
}

function sameEndSince(way: WayOut, opensOn: CivilDate, cutoff: Cutoff | undefined): CivilDate | undefined {
	if (cutoff !== undefined) return way.cutoffs?.startOf(cutoff);
	return way.sameEnd && way.askedFor(way.serviceLastDay(opensOn));
}

function inPerson(days: AskingDays, until: CivilDate, { limitOn }: Asking): AskingDays {
	if (days.latest !== undefined && days.latest.lastDay <= until) return days;
	const lastDay = latest(until, days.opensOn);
	return { ...days, latest: limitOn(lastDay), since: () => (until < days.opensOn ? days.opensOn : days.since()) };
}

/** The request names its last day: the same end whenever it is asked in time. */
function namedDays(
	{ days, earliestDays }: NonNullable<WayOut['named']>,
	until: CivilDate,
	{ from, isTaken, limitOn }: Asking
): AskingDays | undefined {
	const first = earliestDays === undefined ? undefined : addDays(until, -earliestDays);
	const opensOn = firstDayFrom(latestOf(from, first), isTaken);
	if (opensOn === undefined) return undefined;
	const last = lastDayUpTo(addDays(until, -days), isTaken);
	const isLate = last === undefined || last < opensOn;
	return {
		opensOn,
		latest: limitOn(isLate ? opensOn : last),
		serviceLastDay: latest(until, addDays(opensOn, days)),
		since: () => (isLate ? opensOn : first)
	};
}

function latestOf<T extends CivilDate | undefined>(day: T, other: CivilDate | undefined): T | CivilDate {
	if (day === undefined || other === undefined) return other ?? day;
	return latest<CivilDate>(day, other);
}
