import {
	addDays,
	addMilliseconds,
	dayEnd,
	earliest,
	wall,
	type CivilDate,
	type Instant,
	type Zone
} from '../base/civil-date';
import type { Deadline, UnknownDate } from './deadline';
import { deadlineAt } from './deadline-of';
import type { Fact } from '../record/facts';
import { lastOf } from '../record/start';
import type { Reading } from '../record/reading';
import { isDayCount, isDayOffset, spanEnd } from '../validity/span';

const HOUR = 60 * 60 * 1000;

/** A device to return, a porting code that runs out, an appointment. */
export function dutyDeadlines(state: Reading, serviceEnd: CivilDate | undefined): readonly Deadline[] {
	return [...returnBy(state, serviceEnd), ...portCodeEnd(state), ...appointments(state)];
}

/** What is known of a duty to return, but not enough to date it. */
export function dutyUnknowns(state: Reading, serviceEnd: CivilDate | undefined): readonly UnknownDate[] {
	const { returnDuty } = state.subscription.terms;
	if (!returnDuty || returnDuty.required === 'no' || isReturned(state) || !lastDayOfUse(state, serviceEnd)) return [];
	if (returnDuty.required === 'unknown') return [{ ruleId: 'return', reason: 'return-duty-unknown' }];
	return returnDuty.withinDays === undefined ? [{ ruleId: 'return', reason: 'return-days-unknown' }] : [];
}

function returnBy(state: Reading, serviceEnd: CivilDate | undefined): readonly Deadline[] {
	const { zone } = state.context;
	const { required, withinDays, time } = state.subscription.terms.returnDuty ?? {};
	if (required !== 'yes' || withinDays === undefined || isReturned(state)) return [];
	const lastDay = lastDayOfUse(state, serviceEnd);
	if (!lastDay || !isDayOffset(withinDays)) return [];
	const day = addDays(lastDay, withinDays);
	const end = time ? wall(day, time, zone) : dayEnd(day, zone);
	return [deadlineAt('return-by', 'return', end, zone, true)];
}

/** The last day of service or rental: as agreed, as planned, or as the term runs out by itself. */
function lastDayOfUse({ main, subscription: { intent } }: Reading, serviceEnd?: CivilDate): CivilDate | undefined {
	const endsByItself = main?.kind === 'expiry' || intent.kind === 'let-end';
	const ownEnd = endsByItself ? main?.end?.lastDay : undefined;
	if (!ownEnd || !serviceEnd) return ownEnd ?? serviceEnd;
	return earliest(ownEnd, serviceEnd);
}

function isReturned({ context }: Reading): boolean {
	return context.facts.some(({ activity }) => activity.kind === 'returned');
}

function portCodeEnd({
	happenings: { confirmed },
	subscription: { terms },
	context: { facts, now, zone }
}: Reading): readonly Deadline[] {
	const code = lastOf(['port-code', 'ported-out'], facts);
	if (!terms.portCode || confirmed || code?.activity.kind !== 'port-code') return [];
	const { portCode } = terms;
	if ('hours' in portCode) {
		if (!isDayOffset(portCode.hours)) return [];
		const end = addMilliseconds(code.at, portCode.hours * HOUR);
		const vague = code.exact ? {} : ({ asEarlyAs: 'time-unknown' } as const);
		return end <= now ? [] : [deadlineAt('port-code-end', 'port-code', end, zone, true, vague)];
	}
	if (!isDayCount(portCode.days)) return [];
	const end = dayEnd(spanEnd(code.day, portCode, portCode.firstDay), zone);
	return end <= now ? [] : [deadlineAt('port-code-end', 'port-code', end, zone, true)];
}

function appointments({ context: { facts, now, zone } }: Reading): readonly Deadline[] {
	return facts
		.filter((fact) => fact.activity.kind === 'appointment' && momentOf(fact, zone) > now)
		.map((fact) => deadlineAt('appointment', fact.activity.id, momentOf(fact, zone), zone, true));
}

/** An appointment whose time was not noted is kept on its day. */
function momentOf({ at, day, exact }: Fact, zone: Zone): Instant {
	return exact ? at : dayEnd(day, zone);
}
