import { askingLimitsFor, type AskingLimits } from './asking-limits';
import { latestDayBefore, yearWithoutHolidays } from '../base/business-days';
import type { Cancellation, Exit } from './cancellation';
import {
	addDays,
	dayOfMonth,
	dayStart,
	earliest,
	lastOfMonth,
	latest,
	localDate,
	type CivilDate,
	type Instant
} from '../base/civil-date';
import type { ExitContext } from './exit-context';
import type { ExitNotice, ExitUnknown } from '../base/reasons';
import { isBeyondHorizon } from '../base/horizon';
import { isPossibleExit } from './exit-possible';
import { exitTimingFor } from './exit-rule';
import { limitOn, type Limit, type SafeLimit } from './limit';
import { askingDays, type Asking, type AskingDays } from './needed-until';
import { boundUntil } from './renewals';
import type { ExitTiming } from './exit-timing';

export interface ExitDates {
	opens?: { at: Instant; day: CivilDate }; // asking makes sense from here on; today: it is open
	latest?: Limit; // cancel-by
	safe?: SafeLimit; // cancel-safe
	payBy?: Limit;
	moves?: true; // `latest` is today only because the time to ask is over: no deadline, ask today
	serviceLastDay?: CivilDate; // where asked on the first day that makes sense
	unknown?: ExitUnknown;
	notices: readonly ExitNotice[];
	holidaysUnknown?: number; // a year that was computed without holidays
	asEarlyAs?: 'service-start-unknown';
}

const POSTING_BUSINESS_DAYS = 2;

/** The dates of one way out, by its rule alone: the record's intent decides whether they are shown. Never throws. */
export function exitDatesFor(exit: Exit, context: ExitContext): ExitDates {
	if (exit.rule.kind === 'none-needed') return { notices: [] };
	if (!isPossibleExit(exit, context)) return { unknown: 'rule-impossible', notices: [] };
	if (context.neededUntil && isBeyondHorizon(context.neededUntil)) return { unknown: 'beyond-horizon', notices: [] };
	const bound = boundByTerm(exit.rule, context);
	const until = context.neededUntil ?? bound;
	const way = exitTimingFor(exit, context, until);
	if (typeof way === 'string') return { unknown: way, notices: [] };
	const asking = askingFor(way, exit, context, until);
	const days = askingDays(way, asking);
	if (days === undefined)
		return comesOnce(exit.rule) ? { notices: [] } : { unknown: noDayLeft(exit, way), notices: [] };
	if (leavesHorizon(days)) return { unknown: 'beyond-horizon', notices: [] };
	const limits = askingLimitsFor(exit, context, asking, days);
	const payBy = payByFor(exit, context, limits, days);
	return {
		opens: openingOf(days, asking, context),
		...(limits.latest && !isCutoffUnknown(exit.rule) && { latest: limits.latest }),
		...(limits.safe && { safe: limits.safe }),
		...(payBy && { payBy }),
		...(days.moves && { moves: true }),
		serviceLastDay: days.serviceLastDay,
		notices: [...limits.notices, ...noticesFor(exit, context, { bound, ...days })],
		...holidaysUnknown(exit, context, limits, payBy),
		...(isCountedFromDocument(exit.rule, context) && { asEarlyAs: 'service-start-unknown' })
	};
}

/** The last day of service of a line that was asked to end at `at`. */
export function serviceEndFor(exit: Exit, context: ExitContext, at: Instant): CivilDate | undefined {
	if (!isPossibleExit(exit, context)) return undefined;
	const then = { ...context, now: at, today: localDate(at, context.zone) };
	const way = exitTimingFor(exit, then);
	if (typeof way === 'string') return undefined;
	const asked = firstDayCounted(way, exit, then);
	if (way.named === undefined || context.neededUntil === undefined) return way.serviceLastDay(asked);
	return latest(context.neededUntil, addDays(asked, way.named.days));
}

function comesOnce({ kind }: Cancellation): boolean {
	return kind === 'cooling-off' || kind === 'before-event';
}

function isCutoffUnknown(rule: Cancellation): boolean {
	return rule.kind === 'end-of-month' && rule.cutoffDay === 'unknown';
}

function isCountedFromDocument(rule: Cancellation, { events }: ExitContext): boolean {
	return (
		rule.kind === 'cooling-off' &&
		rule.from === 'later-of-document-and-service-start' &&
		events.serviceStart === undefined
	);
}

function leavesHorizon({ opensOn, latest: last, serviceLastDay }: AskingDays): boolean {
	return [opensOn, serviceLastDay, last?.lastDay ?? opensOn].some(isBeyondHorizon);
}

function noDayLeft({ blackoutDays }: Exit, { cutoffs }: ExitTiming): ExitUnknown {
	if (cutoffs?.isCutShort?.()) return 'beyond-horizon';
	return blackoutDays === undefined ? 'no-renewal' : 'no-day-taken';
}

/** The day up to which a minimum term binds; a right and a window have their own days. */
function boundByTerm(rule: Cancellation, { renewals, today }: ExitContext): CivilDate | undefined {
	if (renewals === undefined || comesOnce(rule) || rule.kind === 'renewal-window') return undefined;
	return boundUntil(renewals, today);
}

function askingFor(way: ExitTiming, exit: Exit, context: ExitContext, until: CivilDate | undefined): Asking {
	const { blackoutDays } = exit;
	return {
		from: firstDayCounted(way, exit, context),
		...(until !== undefined && { until }),
		isNeeded: context.neededUntil !== undefined,
		inPerson: context.channel === 'store' && context.neededUntil !== undefined,
		isTaken: (day) => blackoutDays === undefined || !isBlackedOut(day, blackoutDays),
		limitOn: (day) => limitOn(day, context.zone, exit.dayClosesAt)
	};
}

/** -1 is the month's last day. */
function isBlackedOut(day: CivilDate, blackoutDays: readonly number[]): boolean {
	const fromEnd = dayOfMonth(day) - dayOfMonth(lastOfMonth(day)) - 1;
	return blackoutDays.includes(dayOfMonth(day)) || blackoutDays.includes(fromEnd);
}

/** A request after the closing time or the cut-off of today counts for tomorrow. */
function firstDayCounted({ cutoffs }: ExitTiming, exit: Exit, { now, today, zone }: ExitContext): CivilDate {
	const isClosed = exit.dayClosesAt !== undefined && limitOn(today, zone, exit.dayClosesAt).end <= now;
	const day = isClosed ? addDays(today, 1) : today;
	const cutoff = cutoffs?.from(day);
	return cutoff !== undefined && cutoff.end <= now ? addDays(cutoff.lastDay, 1) : day;
}

function openingOf(
	{ opensOn }: AskingDays,
	{ from }: Asking,
	{ today, zone }: ExitContext
): { at: Instant; day: CivilDate } {
	const day = opensOn <= from ? today : opensOn;
	return { day, at: dayStart(day, zone) };
}

/**
 * Counted back from the safe day; without a latest day from the first day of asking. Where that day is past the answer
 * is "pay today", on every day anew: no date.
 */
function payByFor(
	exit: Exit,
	context: ExitContext,
	{ latest: last, safe }: AskingLimits,
	{ opensOn, moves }: AskingDays
): Limit | undefined {
	const { unpaid, calendar, holidays, today, zone } = context;
	if (!unpaid || exit.blockedByDebt === 'no' || moves) return undefined;
	const submitBy = safe ?? last;
	const posting = exit.postingBusinessDays ?? POSTING_BUSINESS_DAYS;
	const day = latestDayBefore(submitBy?.lastDay ?? opensOn, posting, exit.processing ?? { calendar }, holidays);
	if (day === undefined || (submitBy === undefined && day < today)) return undefined;
	return limitOn(day, zone);
}

function noticesFor(
	exit: Exit,
	{ neededUntil, unpaid, depositOpen }: ExitContext,
	{ bound, isAfterLastUse }: { bound: CivilDate | undefined; isAfterLastUse: boolean }
): readonly ExitNotice[] {
	const notices: ExitNotice[] = [];
	if (isCutoffUnknown(exit.rule)) notices.push('cutoff-unknown');
	if (exit.rule.kind === 'hours-before-renewal' && exit.rule.hours === 'unknown') notices.push('hours-unknown');
	if (exit.serviceEnds === 'unknown') notices.push('service-end-unknown');
	if (isAfterLastUse) notices.push('after-last-use');
	if (neededUntil !== undefined && bound !== undefined && neededUntil < bound) notices.push('inside-minimum-term');
	if (unpaid && exit.blockedByDebt !== 'no')
		notices.push(exit.blockedByDebt === 'yes' ? 'debt-blocks' : 'debt-unknown');
	if (depositOpen && exit.blockedByDeposit !== 'no')
		notices.push(exit.blockedByDeposit === 'yes' ? 'deposit-blocks' : 'deposit-unknown');
	return notices;
}

/** Said only where business days were counted at all. */
function holidaysUnknown(exit: Exit, context: ExitContext, { latest: last, safe }: AskingLimits, payBy?: Limit) {
	const { processing, rule } = exit;
	const countsDays =
		payBy !== undefined ||
		(safe !== undefined && processing?.businessDays !== 0) ||
		(rule.kind === 'days-before-renewal' && rule.counting === 'business-days');
	const [first, ...others] = [payBy, safe, last].flatMap((limit) => limit?.lastDay ?? []);
	if (!countsDays || first === undefined) return {};
	const calendar = processing?.calendar ?? context.calendar;
	const year = yearWithoutHolidays(earliest(first, ...others), latest(first, ...others), calendar, context.holidays);
	return year === undefined ? {} : { holidaysUnknown: year };
}
