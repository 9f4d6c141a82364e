import { addDays, earliest, type CivilDate, type Instant } from '../civil-date';
import type { Limit } from './limit';
import type { PeriodEnds } from '../validity/period-ends';

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
}

/** One cut-off for each period, on its last day or some days before. */
export function cutoffsOf(ends: PeriodEnds, cutoffFor: (periodEnd: CivilDate) => Limit | undefined): Cutoffs {
	let found: Cutoff | undefined;
	let foundFrom: CivilDate | undefined;
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
		}
	};

	function firstFrom(day: CivilDate): Cutoff | undefined {
		let cutoff = at(ends.from(day));
		while (cutoff !== undefined && cutoff.lastDay < day) cutoff = at(ends.from(addDays(cutoff.periodEnd, 1)));
		return cutoff;
	}

	function at(periodEnd: CivilDate | undefined): Cutoff | undefined {
		const limit = periodEnd === undefined ? undefined : cutoffFor(periodEnd);
		return periodEnd === undefined || limit === undefined ? undefined : { ...limit, periodEnd };
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
