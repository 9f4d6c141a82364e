import { addDays, dayEnd, earliest, wall, type CivilDate } from '../base/civil-date';
import type { ReturnDuty } from '../cancellation/cancellation';
import type { Reading } from '../record/reading';
import { isDayOffset } from '../validity/span';
import type { Deadline, UnknownDate } from './deadline';
import { deadlineAt } from './deadline-of';
import type { Leaving } from './leaving-deadlines';

/**
 * A device is to be returned from the first day of its rental until it was, whatever the intention, the status or a
 * confirmation. Before that day the date is planned, and asks for nothing.
 */
export function returnDeadlines(state: Reading, leaving: Leaving): readonly Deadline[] {
	const duty = openDuty(state);
	const lastDay = duty?.required === 'yes' ? lastDayOfService(state, leaving) : undefined;
	if (!duty || !lastDay) return [];
	const { withinDays = 0, time } = duty;
	if (!isDayOffset(withinDays)) return [];
	const { now, zone } = state.context;
	const day = addDays(lastDay, withinDays);
	const end = time ? wall(day, time, zone) : dayEnd(day, zone);
	const isBegun = state.activatedAt !== undefined && state.activatedAt <= now;
	const early = duty.withinDays === undefined ? ({ asEarlyAs: 'return-days-unknown' } as const) : {};
	return [deadlineAt('return-by', 'return', end, zone, isBegun, early)];
}

/** Whether a SIM has to go back is not known: said, not dated. */
export function returnUnknowns(state: Reading, leaving: Leaving): readonly UnknownDate[] {
	const isAsked = openDuty(state)?.required === 'unknown' && lastDayOfService(state, leaving) !== undefined;
	return isAsked ? [{ ruleId: 'return', reason: 'return-duty-unknown' }] : [];
}

/** A pocket WiFi must go back unless its plan says otherwise. */
function openDuty({ subscription: { form, terms }, context }: Reading): ReturnDuty | undefined {
	if (context.facts.some(({ activity }) => activity.kind === 'returned')) return undefined;
	const { returnDuty } = terms;
	return form === 'pocket-wifi' && returnDuty?.required !== 'no' ? { ...returnDuty, required: 'yes' } : returnDuty;
}

/** The last day of service or rental: as asked for, as planned, or as the term runs out by itself, begun or not. */
function lastDayOfService(state: Reading, { serviceEnd, askToday }: Leaving): CivilDate | undefined {
	const own = ownLastDay(state);
	const start = startOf(state);
	const isBeforeStart = serviceEnd !== undefined && start !== undefined && serviceEnd < start;
	// What was called off before it began was never handed out.
	if (isAsked(state) && isBeforeStart) return undefined;
	const left = isBeforeStart || askToday ? undefined : serviceEnd;
	return own && left ? earliest(own, left) : (own ?? left);
}

function isAsked({ happenings: { requested, confirmed } }: Reading): boolean {
	return requested !== undefined || confirmed !== undefined;
}

function ownLastDay({ main, subscription: { intent } }: Reading): CivilDate | undefined {
	const endsByItself = main?.kind === 'expiry' || intent.kind === 'let-end';
	return endsByItself ? (main?.end ?? main?.planned?.end)?.lastDay : undefined;
}

function startOf({ main, context: { facts } }: Reading): CivilDate | undefined {
	return main?.planned?.startsOn ?? facts.findLast(({ activity }) => activity.kind === 'rental-start')?.day;
}
