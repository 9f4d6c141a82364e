import type { Exit } from '../cancellation/cancellation';
import { dayEnd, type CivilDate, type Instant, type Zone } from '../base/civil-date';
import type { AskToday, Deadline, Notice, UnknownDate } from './deadline';
import { deadlineAt } from './deadline-of';
import type { Fact } from '../record/facts';
import { exitDatesFor, serviceEndFor, type ExitDates } from '../cancellation/exit-dates';
import type { SafeLimit } from '../cancellation/limit';
import { natureOf } from '../cancellation/exit-nature';
import { exitIdAsked, packRequest } from '../record/happenings';
import { exitContextOf, requestContextOf } from './leaving-context';
import type { Reading } from '../record/reading';

/** What leaving a line gives: its dates, what is unknown and what has to be said. */
export interface Leaving {
	deadlines: readonly Deadline[];
	unknown: readonly UnknownDate[];
	notices: readonly Notice[];
	cutoff?: { exitId: string; end: Instant };
	askToday?: AskToday;
	serviceEnd?: CivilDate;
}

const NOTHING: Leaving = { deadlines: [], unknown: [], notices: [] };

/** Cancellation dates exist only for a line that is to be left; one that is kept has a quiet line, no more. */
export function leavingOf(state: Reading): Leaving {
	const { subscription, happenings, status } = state;
	if (happenings.confirmed) return withServiceEnd(NOTHING, serviceEndAsked(state));
	if (happenings.requested) return requestedLeaving(happenings.requested, state);
	if (status === 'expired' && !isStillBilled(state)) return NOTHING;
	switch (subscription.intent.kind) {
		case 'keep':
			return keptLeaving(state);
		case 'let-end':
			return NOTHING;
		case 'leave':
			return plannedLeaving(state, subscription.intent.neededUntil);
	}
}

/** An expired card may still be billed: then cancelling it stays possible. */
function isStillBilled({ subscription: { billing, terms } }: Reading): boolean {
	return billing === 'postpaid' || terms.bill !== undefined;
}

function keptLeaving(state: Reading): Leaving {
	let cutoff: { exitId: string; end: Instant } | undefined;
	for (const exit of openExits(state)) {
		if (natureOf(exit) === 'right') continue;
		const { latest, moves } = exitDatesFor(exit, exitContextOf(exit, state));
		if (latest && !moves && (!cutoff || latest.end < cutoff.end)) cutoff = { exitId: exit.id, end: latest.end };
	}
	return cutoff ? { ...NOTHING, cutoff } : NOTHING;
}

function plannedLeaving(state: Reading, neededUntil: CivilDate | undefined): Leaving {
	const deadlines: Deadline[] = [];
	const unknown: UnknownDate[] = [];
	const notices: Notice[] = [];
	let serviceEnd: CivilDate | undefined;
	let askToday: AskToday | undefined;
	for (const exit of openExits(state)) {
		const dates = exitDatesFor(exit, exitContextOf(exit, state));
		deadlines.push(...exitDeadlines(exit, dates, state));
		notices.push(...exitNotices(exit.id, dates));
		if (dates.unknown) unknown.push({ ruleId: exit.id, reason: dates.unknown });
		if (!endsTheLine(exit)) continue;
		serviceEnd ??= dates.serviceLastDay;
		askToday ??= askTodayBy(exit, dates, state);
	}
	if (neededUntil && neededUntil >= state.context.today) deadlines.push(neededUntilDeadline(neededUntil, state));
	return withServiceEnd({ deadlines, unknown, notices, ...(askToday && { askToday }) }, serviceEnd);
}

function withServiceEnd(leaving: Leaving, serviceEnd: CivilDate | undefined): Leaving {
	return serviceEnd ? { ...leaving, serviceEnd } : leaving;
}

/** Open now, and no day is the last one: waiting only moves the end. */
function askTodayBy(
	{ id, rule }: Exit,
	{ opens, latest, moves, safe, serviceLastDay }: ExitDates,
	{ context: { now } }: Reading
): AskToday | undefined {
	const isDated = !moves && (latest !== undefined || safe !== undefined);
	if (isDated || rule.kind === 'none-needed' || !opens || opens.at > now || !serviceLastDay) return undefined;
	return { exitId: id, endsOn: serviceLastDay };
}

/** On that day the app asks whether it is cancelled; it asks once. */
function neededUntilDeadline(neededUntil: CivilDate, { context: { zone } }: Reading): Deadline {
	return deadlineAt('needed-until', 'needed-until', dayEnd(neededUntil, zone), zone, true);
}

function exitDeadlines(exit: Exit, dates: ExitDates, { context: { now, zone } }: Reading): readonly Deadline[] {
	const { opens, payBy, asEarlyAs } = dates;
	const { latest, safe } = dates.moves ? {} : dates;
	const details = { nature: natureOf(exit), ...(exit.life && { life: exit.life }), ...(asEarlyAs && { asEarlyAs }) };
	const safely = safe && latest && safe.end < latest.end ? { safe: safe.end, basis: safe.basis } : {};
	const deadlines: Deadline[] = [];
	if (opens && opens.at > now) {
		// What opens is due on the day it opens, not on the day before.
		const day = { kind: 'cancel-opens', ruleId: exit.id, end: opens.at, lastDay: opens.day, todo: false } as const;
		deadlines.push({ ...day, ...details });
	}
	if (latest) deadlines.push(deadlineAt('cancel-by', exit.id, latest.end, zone, true, { ...details, ...safely }));
	if (safe) deadlines.push(...safeDeadline(exit, safe, { now, zone }, details));
	if (payBy) deadlines.push(deadlineAt('pay-by', exit.id, payBy.end, zone, true));
	return deadlines;
}

/** A margin of ours asks for nothing, and once past is no longer mentioned. */
function safeDeadline(
	{ id }: Exit,
	{ end, basis }: SafeLimit,
	{ now, zone }: { now: Instant; zone: Zone },
	details: Partial<Deadline>
): readonly Deadline[] {
	if (basis === 'ours' && end <= now) return [];
	return [deadlineAt('cancel-safe', id, end, zone, basis === 'carrier', { ...details, basis })];
}

function exitNotices(ruleId: string, { notices, holidaysUnknown }: ExitDates): readonly Notice[] {
	const said = notices.map((code) => ({ ruleId, code }));
	return holidaysUnknown === undefined ? said : [...said, { ruleId, code: 'holidays-unknown', year: holidaysUnknown }];
}

function requestedLeaving(requested: Fact, state: Reading): Leaving {
	const { zone } = state.context;
	const serviceEnd = serviceEndAsked(state) ?? requested.day;
	const check = deadlineAt('confirm-check', 'request', dayEnd(serviceEnd, zone), zone, true);
	return { ...NOTHING, deadlines: [check], serviceEnd };
}

/** The last day of service that was agreed, or that follows from the day it was asked for; else that day itself. */
function serviceEndAsked(state: Reading): CivilDate | undefined {
	const { requested, confirmed } = state.happenings;
	const agreed = endsOnOf(confirmed) ?? endsOnOf(requested);
	if (agreed) return agreed;
	const asked = requested ?? confirmed;
	if (!asked || asked.activity.kind === 'ported-out') return asked?.day;
	const exit = exitAskedFor(state);
	return (exit && serviceEndFor(exit, requestContextOf(exit, state), asked.at)) ?? asked.day;
}

function endsOnOf(fact: Fact | undefined): CivilDate | undefined {
	return fact && 'endsOn' in fact.activity ? fact.activity.endsOn : undefined;
}

/** The way out by which the line was asked to end: the one that was written down, else the usual one. */
function exitAskedFor({ happenings, subscription: { terms } }: Reading): Exit | undefined {
	const exitId = exitIdAsked(happenings);
	return terms.exits.find(({ id }) => id === exitId) ?? terms.exits.find(endsTheLine);
}

/** Nothing is asked for where nothing is needed. A pack's exit opens once it was bought, and closes when asked for. */
function openExits({ subscription: { terms }, lives, context }: Reading): readonly Exit[] {
	return terms.exits.filter(({ rule, life }) => {
		if (rule.kind === 'none-needed') return false;
		if (!life?.startsWith('pack-')) return true;
		const runs = lives.some((state) => state.life.id === life && state.renewal);
		return runs && !packRequest(context.facts, terms, life, context.now);
	});
}

/** Ends the line itself: neither a right to withdraw nor the end of a pack. */
function endsTheLine(exit: Exit): boolean {
	return natureOf(exit) !== 'right' && !exit.life?.startsWith('pack-');
}
