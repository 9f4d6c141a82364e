import type { Exit } from './cancellation';
import { addDays, addMonths, type CivilDate } from '../base/civil-date';
import { isBeyondHorizon } from '../base/horizon';
import type { Cutoffs } from './cutoffs';

/** How one exit answers a request: when service ends, and until when to ask. */
export interface ExitTiming {
	/** Last day of service of a request on this day; never falls. */
	serviceLastDay(asked: CivilDate): CivilDate;
	/** First day of asking that keeps the service to `day` or longer; undefined: any day does. */
	askedFor(day: CivilDate): CivilDate | undefined;
	cutoffs?: Cutoffs;
	/** The line dies the moment it is asked for: asked on a day, it does not serve the whole of it. */
	diesWhenAsked?: true;
	/** Of a notice: the last day of asking with the same end. */
	sameEnd?(asked: CivilDate): CivilDate;
	/** The request names its last day, at least `days` and at most `earliestDays` ahead. */
	named?: { days: number; earliestDays?: number };
}

/** Service ends on the day asked, or the day after: the rule only says until when it is cheap or free. */
export function endingAtOnce({ serviceEnds }: Exit, cutoffs?: Cutoffs): ExitTiming {
	const days = daysAfterAsking(serviceEnds);
	return {
		serviceLastDay: (asked) => addDays(asked, days),
		askedFor: (day) => addDays(day, -days),
		...(cutoffs && { cutoffs }),
		...(days === 0 && { diesWhenAsked: true })
	};
}

/** Service ends on a day that the request names: any day of asking up to it will do. */
export function endingOnChosenDay(way: ExitTiming): ExitTiming {
	return { ...way, named: { days: 0 } };
}

/** Unknown counts as at once: nobody loses a line that was still needed. */
export function daysAfterAsking(serviceEnds: Exit['serviceEnds']): number {
	return serviceEnds === 'next-day' ? 1 : 0;
}

/** Service ends with the period that the cut-off ends. */
export function endingWithPeriod(cutoffs: Cutoffs): ExitTiming {
	return {
		serviceLastDay: (asked) => cutoffs.from(asked)?.periodEnd ?? asked,
		askedFor: (day) => {
			const cutoff = cutoffs.serving(day);
			return cutoff && cutoffs.startOf(cutoff);
		},
		cutoffs
	};
}

/** A number of days after asking, on an open-ended line. */
export function onDaysNotice(days: number, exit: Exit, earliestDays?: number): ExitTiming {
	const named = { days, ...(earliestDays !== undefined && { earliestDays }) };
	if (exit.serviceEnds === 'chosen-day') return { ...afterDays(days), named };
	if (exit.serviceEnds !== 'with-rule') return { ...endingAtOnce(exit), sameEnd: (asked) => asked };
	return { ...afterDays(days), ...(earliestDays !== undefined && { named }) };
}

function afterDays(days: number): ExitTiming {
	return {
		serviceLastDay: (asked) => addDays(asked, days),
		askedFor: (day) => addDays(day, -days),
		sameEnd: (asked) => asked
	};
}

/** A number of months after asking, on an open-ended line. */
export function onMonthsNotice(months: number, exit: Exit): ExitTiming {
	if (exit.serviceEnds !== 'with-rule') return { ...endingAtOnce(exit), sameEnd: (asked) => asked };
	const serviceLastDay = (asked: CivilDate) => addMonths(asked, months);
	return {
		serviceLastDay,
		askedFor: (day) => {
			const asked = addMonths(day, -months);
			return serviceLastDay(asked) < day ? addDays(asked, 1) : asked;
		},
		sameEnd: (asked) => {
			const end = serviceLastDay(asked);
			let last = asked;
			while (serviceLastDay(addDays(last, 1)) === end && !isBeyondHorizon(end)) last = addDays(last, 1);
			return last;
		}
	};
}
