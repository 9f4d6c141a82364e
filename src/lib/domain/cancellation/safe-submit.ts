import {
	isBusinessDay,
	lastDayUpTo,
	latestDayBefore,
	type Holidays,
	type HolidayCalendar
} from '../base/business-days';
import type { Exit, Processing } from './cancellation';
import type { CivilDate } from '../base/civil-date';
import { natureOf } from './exit-nature';

/** What we leave where the carrier names no time for its review. */
const REVIEW_WHEN_UNKNOWN = 3;

/**
 * The latest day of asking that leaves the carrier its business days up to and including `lastDay`. With a cut-off
 * time that day must be a business day itself; `accepts` may rule out further days. Undefined: no such day in reach.
 */
export function safeSubmitDay(
	lastDay: CivilDate,
	processing: Processing,
	holidays: Holidays,
	accepts: (day: CivilDate) => boolean = () => true
): CivilDate | undefined {
	const day = latestDayBefore(lastDay, processing.businessDays, processing, holidays);
	if (day === undefined) return undefined;
	const mustWork = processing.cutoffTime !== undefined;
	return lastDayUpTo(
		day,
		(candidate) => accepts(candidate) && (!mustWork || isBusinessDay(candidate, processing, holidays))
	);
}

/** The review to leave time for. Sending a right in time is enough, and hours before a renewal are counted by a machine. */
export function reviewFor(exit: Exit, calendar: HolidayCalendar): Processing | undefined {
	if (exit.processing !== undefined) return exit.processing;
	const needsNone = natureOf(exit) === 'right' || exit.rule.kind === 'hours-before-renewal';
	return needsNone ? undefined : { businessDays: REVIEW_WHEN_UNKNOWN, calendar };
}
