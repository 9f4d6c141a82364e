import type { Period } from '../billing/billing';
import { billingPeriodEnds, MONTH_ENDS } from '../billing/billing-period';
import type { Exit } from './cancellation';
import { addDays, earliest, lastDayBefore, type CivilDate, type ClockTime, type Zone } from '../base/civil-date';
import {
	coolingOffLastDay,
	cutoffInMonth,
	daysBeforeEvent,
	daysBeforeRenewal,
	hoursBeforeRenewal,
	monthsBeforeRenewal,
	type CancellationOf,
	cutoffsOf,
	nextCutoff,
	singleCutoff,
	type Cutoff,
	type Cutoffs
} from './cutoffs';
import type { ExitContext } from './exit-context';
import type { ExitUnknown } from '../base/reasons';
import { limitOn, type Limit } from './limit';
import type { PeriodEnds } from '../validity/period-ends';
import { renewalWindowFrom } from './renewal-window';
import { termEnds } from './renewals';
import type { Contract } from '../validity/validity';
import {
	daysAfterAsking,
	endingAtOnce,
	endingOnChosenDay,
	endingWithPeriod,
	onDaysNotice,
	onMonthsNotice,
	type ExitTiming
} from './exit-timing';

/** How the exit's rule works for this record. `until`: the last day that service must reach, where there is one. */
export function exitTimingFor(exit: Exit, context: ExitContext, until?: CivilDate): ExitTiming | ExitUnknown {
	const { rule } = exit;
	switch (rule.kind) {
		case 'none-needed':
		case 'unknown':
			return 'exit-unknown';
		case 'anytime':
			return exit.serviceEnds === 'chosen-day' ? endingOnChosenDay(endingAtOnce(exit)) : endingAtOnce(exit);
		case 'cost-boundary':
			return costBoundary(rule, exit, context);
		case 'end-of-month':
			return withCutoffs(exit, endOfMonth(rule, context.zone, exit.dayClosesAt));
		case 'end-of-billing-period':
			if (context.period === undefined) return 'no-closing-day';
			return withCutoffs(exit, endOfBillingPeriod(rule, context.period, context.zone, exit.dayClosesAt));
		case 'notice':
			return onDaysNotice(rule.days, exit, rule.earliestDays);
		case 'notice-months':
			return (
				beforeRenewal(exit, context, until, (day) => monthsBeforeRenewal(rule.months, day)) ??
				onMonthsNotice(rule.months, exit)
			);
		case 'days-before-renewal':
			return daysBefore(rule, exit, context, until);
		case 'hours-before-renewal':
			return hoursBefore(rule, exit, context, until) ?? 'no-renewal';
		case 'renewal-window':
			if (context.renewals?.kind !== 'contract') return 'no-renewal';
			return endingAtOnce(exit, renewalWindows(rule, context.renewals.contract, context.zone, exit.dayClosesAt));
		case 'cooling-off':
			return once(coolingOffLastDay(rule, context.events), exit, context) ?? coolingOffUnknown(rule);
		case 'before-event':
			return beforeEvent(rule, exit, context);
	}
}

/** Service ends with the period, or at once: then the cut-off only says when the next one begins to bind. */
function withCutoffs(exit: Exit, cutoffs: Cutoffs): ExitTiming {
	if (exit.serviceEnds === 'with-rule') return endingWithPeriod(cutoffs);
	const way = endingAtOnce(exit, cutoffs);
	return exit.serviceEnds === 'chosen-day' ? endingOnChosenDay(way) : way;
}

export function endOfMonth(rule: CancellationOf<'end-of-month'>, zone: Zone, dayClosesAt?: ClockTime): Cutoffs {
	return cutoffsOf(MONTH_ENDS, (end) => limitOn(cutoffInMonth(rule, end), zone, rule.cutoffTime, dayClosesAt));
}

export function endOfBillingPeriod(
	{ noticeDays }: CancellationOf<'end-of-billing-period'>,
	period: Period,
	zone: Zone,
	dayClosesAt?: ClockTime
): Cutoffs {
	return cutoffsOf(billingPeriodEnds(period), (end) => limitOn(addDays(end, -noticeDays), zone, dayClosesAt));
}

export function renewalWindows(
	rule: CancellationOf<'renewal-window'>,
	contract: Contract,
	zone: Zone,
	dayClosesAt?: ClockTime
): Cutoffs {
	const from = (day: CivilDate): Cutoff | undefined => {
		const window = renewalWindowFrom(rule, contract, day);
		return (
			window && { ...limitOn(window.lastDay, zone, dayClosesAt), periodEnd: window.lastDay, firstDay: window.firstDay }
		);
	};
	return { from, serving: from, startOf: (window) => window.firstDay };
}

/** Free to leave any day; the period in which service ends is billed, so the last day of asking is its own last. */
function costBoundary(
	{ at }: CancellationOf<'cost-boundary'>,
	exit: Exit,
	context: ExitContext
): ExitTiming | ExitUnknown {
	const ends = billedPeriodEnds(at, context);
	if (ends === undefined) return at === 'renewal' ? 'no-renewal' : 'no-closing-day';
	const days = exit.serviceEnds === 'with-rule' ? 0 : daysAfterAsking(exit.serviceEnds);
	return withCutoffs(
		exit,
		cutoffsOf(ends, (end) => limitOn(addDays(end, -days), context.zone, exit.dayClosesAt))
	);
}

function billedPeriodEnds(
	at: CancellationOf<'cost-boundary'>['at'],
	{ period, renewals }: ExitContext
): PeriodEnds | undefined {
	switch (at) {
		case 'month-end':
			return MONTH_ENDS;
		case 'closing-day':
			return period && billingPeriodEnds(period);
		case 'renewal':
			return renewals && termEnds(renewals);
	}
}

/** Undefined where no renewal is left: the line goes on without one, or its end is not known. */
function beforeRenewal(
	exit: Exit,
	{ renewals, zone, now, today }: ExitContext,
	until: CivilDate | undefined,
	limitFor: (renewal: CivilDate) => CivilDate | Limit | undefined
): ExitTiming | undefined {
	if (renewals === undefined) return undefined;
	const cutoffs = cutoffsOf(termEnds(renewals), (end) => {
		const limit = limitFor(addDays(end, 1));
		return typeof limit === 'string' ? limitOn(limit, zone, exit.dayClosesAt) : limit;
	});
	const isServed =
		nextCutoff(cutoffs, now, today) !== undefined && (until === undefined || cutoffs.serving(until) !== undefined);
	return isServed ? withCutoffs(exit, cutoffs) : undefined;
}

function daysBefore(
	rule: CancellationOf<'days-before-renewal'>,
	exit: Exit,
	context: ExitContext,
	until?: CivilDate
): ExitTiming | ExitUnknown {
	const { calendar, holidays, renewals } = context;
	const way = beforeRenewal(exit, context, until, (day) => daysBeforeRenewal(rule, day, calendar, holidays));
	if (way !== undefined) return way;
	// After its minimum term such a line has no renewal left to count back from: the days are a notice.
	const isOpenEnded = renewals?.kind === 'contract' && renewals.contract.afterTerm === 'month-to-month';
	return isOpenEnded ? onDaysNotice(rule.days, exit) : 'no-renewal';
}

function hoursBefore(
	rule: CancellationOf<'hours-before-renewal'>,
	exit: Exit,
	context: ExitContext,
	until?: CivilDate
): ExitTiming | undefined {
	const { zone } = context;
	return beforeRenewal(exit, context, until, (renewal) => {
		const end = hoursBeforeRenewal(rule, renewal, zone);
		const limit = limitOn(lastDayBefore(end, zone), zone, exit.dayClosesAt);
		return { ...limit, end: earliest(end, limit.end) };
	});
}

function once(lastDay: CivilDate | undefined, exit: Exit, { zone }: ExitContext): ExitTiming | undefined {
	return lastDay && endingAtOnce(exit, singleCutoff(limitOn(lastDay, zone, exit.dayClosesAt)));
}

function coolingOffUnknown({ from }: CancellationOf<'cooling-off'>): ExitUnknown {
	return from === 'contract-start' ? 'no-contract-start' : 'no-contract-document';
}

function beforeEvent(rule: CancellationOf<'before-event'>, exit: Exit, context: ExitContext): ExitTiming | ExitUnknown {
	const { activation, rentalStart } = context.events;
	const event = rule.event === 'activation' ? activation : rentalStart;
	const lastDay = event && daysBeforeEvent(rule.days, event);
	return once(lastDay, exit, context) ?? (rule.event === 'activation' ? 'no-activation' : 'no-rental-start');
}
