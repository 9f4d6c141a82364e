import { addMonths, earliest, type CivilDate } from '../base/civil-date';
import { isDayOfMonth, isDayCount, isPossibleSpan, laterBy, spanEnd } from './span';
import type { EarlyReason } from '../base/reasons';
import type { FirstDay, Rolling, Span } from './validity';

/** A fact that moves a rolling end: the day it counts from and what it gives. */
export interface RollingStep {
	day: CivilDate;
	gives: Span;
	isUse: boolean; // an SMS, call or data: keeps alive, but adds no paid time to what is there
	asEarlyAs: EarlyReason | undefined;
}

export interface RollingEnd {
	lastDay: CivilDate;
	asEarlyAs: EarlyReason | undefined;
}

/** Months are kept apart from the day they count from, so that adding a month twice is adding two. */
interface Run extends RollingEnd {
	anchor: CivilDate;
	months: number;
}

/**
 * The last usable day after these steps, in order of time; `before` is the end that stood before the first of them.
 * Without either there is none.
 */
export function rollingEnd(rule: Rolling, steps: readonly RollingStep[], before?: RollingEnd): RollingEnd | undefined {
	let run = before && endingOn(before.lastDay, before.asEarlyAs);
	for (const step of steps) run = capped(rule, step, after(rule, step, run));
	return run;
}

export function isPossibleRolling({ span, first, tiers, maxDays, renewBy }: Rolling): boolean {
	return (
		isPossibleSpan(span) &&
		(first === undefined || isPossibleSpan(first)) &&
		(maxDays === undefined || isDayCount(maxDays)) &&
		(renewBy === undefined || isDayOfMonth(renewBy.day)) &&
		(tiers === undefined || (tiers.length > 0 && tiers.every(({ gives }) => isPossibleSpan(gives))))
	);
}

function after(rule: Rolling, step: RollingStep, run: Run | undefined): Run {
	const fresh = freshRun(step, firstDayOf(rule));
	if (!run) return fresh;
	switch (rule.onTopUp) {
		case 'reset':
			return fresh;
		case 'extend-if-later':
			return later(run, fresh);
		case 'accumulate':
			if (step.isUse) return later(run, fresh);
			return step.day <= run.lastDay ? extended(run, step) : fresh; // lapsed: a new start
	}
}

/** Behind a pack's last day the next day is always day 1. */
function firstDayOf({ since, firstDay }: Rolling): FirstDay {
	return since === 'pack-end' ? 'exclusive' : firstDay;
}

function freshRun({ day, gives, asEarlyAs }: RollingStep, firstDay: FirstDay): Run {
	const lastDay = spanEnd(day, gives, firstDay);
	return 'months' in gives ? { lastDay, asEarlyAs, anchor: day, months: gives.months } : endingOn(lastDay, asEarlyAs);
}

function extended(run: Run, { gives, asEarlyAs = run.asEarlyAs }: RollingStep): Run {
	if (!('months' in gives)) return endingOn(laterBy(run.lastDay, gives), asEarlyAs);
	const months = run.months + gives.months;
	return { lastDay: addMonths(run.anchor, months), asEarlyAs, anchor: run.anchor, months };
}

function later(run: Run, fresh: Run): Run {
	return fresh.lastDay > run.lastDay ? fresh : run;
}

function capped({ maxDays, firstDay }: Rolling, { day }: RollingStep, run: Run): Run {
	if (maxDays === undefined) return run;
	const lastDay = earliest(run.lastDay, spanEnd(day, { days: maxDays }, firstDay));
	return lastDay === run.lastDay ? run : endingOn(lastDay, run.asEarlyAs);
}

function endingOn(lastDay: CivilDate, asEarlyAs: EarlyReason | undefined): Run {
	return { lastDay, asEarlyAs, anchor: lastDay, months: 0 };
}
