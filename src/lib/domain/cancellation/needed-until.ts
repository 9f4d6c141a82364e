import { firstDayFrom, lastDayUpTo } from '../base/business-days';
import { addDays, latest, type CivilDate } from '../base/civil-date';
import type { Cutoff } from './cutoffs';
import type { Limit } from './limit';
import type { ExitTiming } from './exit-timing';

/** What the days of asking depend on beside the rule. */
export interface Asking {
	from: CivilDate; // the first day for which a request still counts
	until?: CivilDate; // the last day on which the line must work; absent: as soon as possible
	isNeeded: boolean; // by its owner, to the end of that day; else `until` is a term's last day
	inPerson: boolean; // has to be done by `until`, before leaving
	isTaken(day: CivilDate): boolean; // whether requests are taken on this day
	limitOn(day: CivilDate): Limit;
}

/** Between which days to ask, so that the line never dies before it may. */
export interface AskingDays {
	opensOn: CivilDate;
	latest?: Limit; // none where any later day is as good
	serviceLastDay: CivilDate; // of a request on `opensOn`
	isAfterLastUse: boolean; // the line dies when asked, and is still needed on that day
	moves: boolean; // the time to ask is over: the latest day is today, tomorrow it is tomorrow
	/** The day on which asking for this end began to make sense, though it be past; undefined: ever since. */
	since(): CivilDate | undefined;
}

/** Undefined where no day is left: the window is over, or the line is needed beyond it. */
export function askingDays(way: ExitTiming, asking: Asking): AskingDays | undefined {
	const { until } = asking;
	if (way.named !== undefined && until !== undefined) return namedDays(way.named, until, asking);
	const first = until === undefined ? undefined : firstAsked(way, until, asking);
	const opening = openingFrom(way, latestOf(asking.from, first), asking);
	if (opening === undefined) return undefined;
	const { opensOn, cutoff } = opening;
	const last = cutoff ? lastTaken(cutoff, asking) : lastOfNotice(way, opensOn, asking);
	const days: AskingDays = {
		opensOn,
		serviceLastDay: way.serviceLastDay(opensOn),
		isAfterLastUse: way.diesWhenAsked === true && asking.isNeeded && opensOn === until,
		moves: last !== undefined && cutoff === undefined && isNoticeMissed(way, first, asking),
		since: () => latestOf(sameEndSince(way, opensOn, cutoff), first),
		...(last && { latest: last })
	};
	return asking.inPerson && until !== undefined ? inPerson(days, until, asking) : days;
}

/**
 * The first day of asking that keeps the line to the end of `until`. Where it dies when asked that is the day after,
 * and the day itself, after its last use, only where the next day is too late.
 */
function firstAsked(way: ExitTiming, until: CivilDate, asking: Asking): CivilDate | undefined {
	const first = way.askedFor(until);
	if (way.diesWhenAsked !== true || !asking.isNeeded || asking.inPerson) return first;
	const cutoff = way.cutoffs?.from(until);
	const isLastChance = cutoff !== undefined && lastTaken(cutoff, asking).lastDay === until;
	return isLastChance ? until : addDays(until, 1);
}

/** Each further day of waiting moves the end by one: no day of asking reaches the day that was wished for. */
function isNoticeMissed(way: ExitTiming, first: CivilDate | undefined, { from, isTaken }: Asking): boolean {
	const opened = first && firstDayFrom(first, isTaken);
	if (opened === undefined || way.sameEnd === undefined) return true;
	return from > (lastDayUpTo(way.sameEnd(opened), isTaken) ?? opened);
}

function openingFrom(
	way: ExitTiming,
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
function lastOfNotice(way: ExitTiming, opensOn: CivilDate, { until, isTaken, limitOn }: Asking): Limit | undefined {
	if (until === undefined || way.sameEnd === undefined) return undefined;
	return limitOn(lastDayUpTo(way.sameEnd(opensOn), isTaken) ?? opensOn);
}

function sameEndSince(way: ExitTiming, opensOn: CivilDate, cutoff: Cutoff | undefined): CivilDate | undefined {
	if (cutoff !== undefined) return way.cutoffs?.startOf(cutoff);
	return way.sameEnd && way.askedFor(way.serviceLastDay(opensOn));
}

function inPerson(days: AskingDays, until: CivilDate, { from, limitOn }: Asking): AskingDays {
	if (days.latest !== undefined && days.latest.lastDay <= until) return days;
	const lastDay = latest(until, days.opensOn);
	return {
		...days,
		latest: limitOn(lastDay),
		moves: from > until,
		since: () => (until < days.opensOn ? days.opensOn : days.since())
	};
}

/** The request names its last day: the same end whenever it is asked in time. */
function namedDays(
	{ days, earliestDays }: NonNullable<ExitTiming['named']>,
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
		isAfterLastUse: false,
		moves: isLate && from > addDays(until, -days),
		since: () => (isLate ? opensOn : first)
	};
}

function latestOf<T extends CivilDate | undefined>(day: T, other: CivilDate | undefined): T | CivilDate {
	if (day === undefined || other === undefined) return other ?? day;
	return latest<CivilDate>(day, other);
}
