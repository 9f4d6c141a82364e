import { businessDaysBefore, type Holidays, type HolidayCalendar } from '../base/business-days';
import type { Cancellation } from './cancellation';
import {
	addDays,
	addMilliseconds,
	addMonths,
	dayStart,
	earliest,
	inMonthOf,
	latest,
	type CivilDate,
	type Instant,
	type Zone
} from '../base/civil-date';
import { isBeyondHorizon } from '../base/horizon';
import type { PeriodEnds } from '../validity/period-ends';
import type { Limit } from './limit';

export type CancellationOf<K extends Cancellation['kind']> = Extract<Cancellation, { kind: K }>;

/** What we leave where the carrier asks for hours before the renewal and names none. */
const HOURS_WHEN_UNKNOWN = 24;
const HOUR = 3_600_000;

/** The last day of asking; `renewal` is the first day of the next term. Undefined where no business day is in reach. */
export function daysBeforeRenewal(
	rule: CancellationOf<'days-before-renewal'>,
	renewal: CivilDate,
	calendar: HolidayCalendar,
	holidays: Holidays
): CivilDate | undefined {
	// Clear days leave the day of asking out as well. On the renewal day itself it is always too late.
	const days = Math.max(1, rule.clear ? rule.days + 1 : rule.days);
	if (rule.counting === 'calendar-days') return addDays(renewal, -days);
	return businessDaysBefore(renewal, days, { calendar }, holidays);
}

/** The same day number `months` earlier; on the renewal day itself it is always too late. */
export function monthsBeforeRenewal(months: number, renewal: CivilDate): CivilDate {
	return earliest(addMonths(renewal, -months), addDays(renewal, -1));
}

/** The first instant too late; hours count back from the start of the renewal day. */
export function hoursBeforeRenewal(
	rule: CancellationOf<'hours-before-renewal'>,
	renewal: CivilDate,
	zone: Zone
): Instant {
	const hours = rule.hours === 'unknown' ? HOURS_WHEN_UNKNOWN : rule.hours;
	return addMilliseconds(dayStart(renewal, zone), -hours * HOUR);
}

/** The last day of asking in the month of `date`; a cut-off day that the carrier does not name is the month's last. */
export function cutoffInMonth(rule: CancellationOf<'end-of-month'>, date: CivilDate): CivilDate {
	return inMonthOf(date, typeof rule.cutoffDay === 'number' ? rule.cutoffDay : 31);
}

/** Day 1 is the day counted from. No extension where it ends on a holiday: earlier is safer. */
export function coolingOffLastDay(
	rule: CancellationOf<'cooling-off'>,
	events: { contractDocument?: CivilDate; serviceStart?: CivilDate; contractStart?: CivilDate }
): CivilDate | undefined {
	const from = coolingOffStart(rule.from, events);
	return from === undefined ? undefined : addDays(from, rule.days - 1);
}

function coolingOffStart(
	from: CancellationOf<'cooling-off'>['from'],
	{ contractDocument, serviceStart, contractStart }: Parameters<typeof coolingOffLastDay>[1]
): CivilDate | undefined {
	switch (from) {
		case 'contract-document':
			return contractDocument;
		case 'contract-start':
			return contractStart;
		case 'later-of-document-and-service-start':
			if (contractDocument === undefined || serviceStart === undefined) return contractDocument;
			return latest(contractDocument, serviceStart);
	}
}

/** 0 and 1 are both the day before. */
export function daysBeforeEvent(days: number, event: CivilDate): CivilDate {
	return addDays(event, -Math.max(1, days));
}

/** The last moment of asking for one end of a period. */
export interface Cutoff extends Limit {
	periodEnd: CivilDate; // last day of the period or term that this asking ends
	firstDay?: CivilDate; // of a window: before it leaving is not free
}

/** One rule's cut-offs, in time order. */
export interface Cutoffs {
	/** The first one whose last day is `day` or later. */
	from(day: CivilDate): Cutoff | undefined;
	/** The first one whose period runs to `day` or longer. */
	serving(day: CivilDate): Cutoff | undefined;
	/** The first day of asking for this cut-off; undefined: ever since. */
	startOf(cutoff: Cutoff): CivilDate | undefined;
	/** Whether one was asked for that lies beyond the horizon. */
	isCutShort?(): boolean;
}

/** One cut-off for each period, on its last day or some days before. */
export function cutoffsOf(ends: PeriodEnds, cutoffFor: (periodEnd: CivilDate) => Limit | undefined): Cutoffs {
	let found: Cutoff | undefined;
	let foundFrom: CivilDate | undefined;
	let isCutShort = false;
	return {
		from: (day) => {
			// Asked for the same day by each step that follows.
			if (day !== foundFrom) found = firstFrom(day);
			foundFrom = day;
			return found;
		},
		serving: (day) => at(ends.from(day)),
		startOf: ({ lastDay, periodEnd }) => {
			const previous = at(ends.before(periodEnd));
			return previous && earliest(addDays(previous.lastDay, 1), lastDay);
		},
		isCutShort: () => isCutShort
	};

	function firstFrom(day: CivilDate): Cutoff | undefined {
		let cutoff = at(ends.from(day));
		while (cutoff !== undefined && cutoff.lastDay < day) cutoff = at(ends.from(addDays(cutoff.periodEnd, 1)));
		return cutoff;
	}

	function at(periodEnd: CivilDate | undefined): Cutoff | undefined {
		if (periodEnd === undefined) return undefined;
		if (isBeyondHorizon(periodEnd)) {
			isCutShort = true;
			return undefined;
		}
		const limit = cutoffFor(periodEnd);
		return limit && { ...limit, periodEnd };
	}
}

/** A window that comes once: a right, or an event that is called off before it happens. */
export function singleCutoff(limit: Limit): Cutoffs {
	const cutoff = { ...limit, periodEnd: limit.lastDay };
	return {
		from: (day) => (day <= cutoff.lastDay ? cutoff : undefined),
		serving: (day) => (day <= cutoff.lastDay ? cutoff : undefined),
		startOf: () => undefined
	};
}

/** The first cut-off still ahead of now. */
export function nextCutoff(cutoffs: Cutoffs, now: Instant, today: CivilDate): Cutoff | undefined {
	const cutoff = cutoffs.from(today);
	return cutoff !== undefined && cutoff.end <= now ? cutoffs.from(addDays(cutoff.lastDay, 1)) : cutoff;
}
