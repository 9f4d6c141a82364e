import type { Cancellation, Exit } from '$lib/domain/cancellation/cancellation';
import { formatInstant, localDate } from '$lib/domain/base/civil-date';
import type { ExitContext } from '$lib/domain/cancellation/exit-context';
import type { ExitNotice } from '$lib/domain/base/reasons';
import { exitDatesFor, type ExitDates } from '$lib/domain/cancellation/exit-dates';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Limit } from '$lib/domain/cancellation/limit';
import { at, date, zone } from './literals';

/** A way out of which no review is known and that nothing blocks: a test adds what it is about. */
export function anExitOfUnknownReview(rule: Cancellation, more: Partial<Exit> = {}): Exit {
	return {
		id: 'cancel',
		rule,
		serviceEnds: 'with-rule',
		blockedByDebt: 'no',
		blockedByDeposit: 'no',
		channels: [],
		...more
	};
}

/** The same, in effect without any review: its safe day is its last. */
export function anExit(rule: Cancellation, more: Partial<Exit> = {}): Exit {
	return anExitOfUnknownReview(rule, { processing: { businessDays: 0, calendar: 'none' }, ...more });
}

/** A record in Tokyo, with Japan's holidays, nothing owed; `until` is "Needed until". */
export function aContext(now: string, more: Partial<ExitContext> & { until?: string } = {}): ExitContext {
	const { until, ...given } = more;
	const place = given.zone ?? zone('Asia/Tokyo');
	return {
		now: at(now),
		today: localDate(at(now), place),
		zone: place,
		holidays: HOLIDAYS,
		calendar: 'JP',
		events: {},
		unpaid: false,
		depositOpen: false,
		...(until !== undefined && { neededUntil: date(until) }),
		...given
	};
}

export interface PrintedDates {
	opens?: string;
	by?: string; // exclusive
	safe?: string; // exclusive
	payBy?: string; // its day
	service?: string;
	unknown?: string;
	notices?: readonly ExitNotice[];
	holidaysUnknown?: number;
	asEarlyAs?: string;
}

/** The dates as a test writes them. What is absent or empty is left out. */
export function printedDates(exit: Exit, context: ExitContext): PrintedDates {
	const dates: ExitDates = exitDatesFor(exit, context);
	return {
		...(dates.opens && dates.opens.day > context.today && { opens: dates.opens.day }),
		...(dates.latest && { by: endOf(dates.latest) }),
		...(dates.safe && { safe: endOf(dates.safe) }),
		...(dates.payBy && { payBy: dates.payBy.lastDay }),
		...(dates.serviceLastDay && { service: dates.serviceLastDay }),
		...(dates.unknown && { unknown: dates.unknown }),
		...(dates.notices.length > 0 && { notices: dates.notices }),
		...(dates.holidaysUnknown !== undefined && { holidaysUnknown: dates.holidaysUnknown }),
		...(dates.asEarlyAs && { asEarlyAs: dates.asEarlyAs })
	};
}

function endOf(limit: Limit): string {
	return formatInstant(limit.end);
}
