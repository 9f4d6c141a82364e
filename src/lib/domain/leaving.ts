import type { Exit } from './cancellation';
import { dayEnd, type CivilDate, type Instant } from './civil-date';
import type { Deadline, Notice, UnknownDate } from './deadline';
import { deadlineAt } from './deadline-of';
import type { Fact } from './effective';
import { exitDatesFor, serviceEndFor, type ExitDates } from './exit-dates';
import { natureOf } from './exit-nature';
import { packRequest } from './happenings';
import { exitContextOf } from './leaving-context';
import type { RecordState } from './record-state';

/** What leaving a line gives: its dates, what is unknown and what has to be said. */
export interface Leaving {
	deadlines: readonly Deadline[];
	unknown: readonly UnknownDate[];
	notices: readonly Notice[];
	cutoff?: { exitId: string; end: Instant };
	serviceEnd?: CivilDate;
}

const NOTHING: Leaving = { deadlines: [], unknown: [], notices: [] };

/** Cancellation dates exist only for a line that is to be left; one that is kept has a quiet line, no more. */
export function leavingOf(state: RecordState): Leaving {
	const { subscription, requested, confirmed, status } = state;
	if (confirmed) return withServiceEnd(NOTHING, serviceEndAsked(state));
	if (requested) return requestedLeaving(state);
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
function isStillBilled({ subscription: { billing, terms } }: RecordState): boolean {
	return billing === 'postpaid' || terms.bill !== undefined;
}

function keptLeaving(state: RecordState): Leaving {
	const cutoffs = openExits(state).flatMap((exit) => {
		if (natureOf(exit) === 'right') return [];
		const { latest } = exitDatesFor(exit, exitContextOf(exit, state));
		return latest ? [{ exitId: exit.id, end: latest.end }] : [];
	});
	const [cutoff] = cutoffs.sort((a, b) => a.end - b.end);
	return cutoff ? { ...NOTHING, cutoff } : NOTHING;
}

function plannedLeaving(state: RecordState, neededUntil: CivilDate | undefined): Leaving {
	const dated = openExits(state).map((exit) => ({ exit, dates: exitDatesFor(exit, exitContextOf(exit, state)) }));
	const wayOut = dated.find(({ exit, dates }) => isWayOut(exit) && dates.serviceLastDay !== undefined);
	const leaving: Leaving = {
		deadlines: [
			...dated.flatMap(({ exit, dates }) => exitDeadlines(exit, dates, state)),
			...neededUntilDeadline(neededUntil, state)
		],
		unknown: dated.flatMap(({ exit, dates }) => (dates.unknown ? [{ ruleId: exit.id, reason: dates.unknown }] : [])),
		notices: dated.flatMap(({ exit, dates }) => exitNotices(exit.id, dates))
	};
	return withServiceEnd(leaving, wayOut?.dates.serviceLastDay);
}

/** On that day the app asks whether it is cancelled. */
function neededUntilDeadline(
	neededUntil: CivilDate | undefined,
	{ context: { zone } }: RecordState
): readonly Deadline[] {
	if (neededUntil === undefined) return [];
	return [deadlineAt('needed-until', 'needed-until', dayEnd(neededUntil, zone), zone, true)];
}

function exitDeadlines(exit: Exit, dates: ExitDates, { context: { now, zone } }: RecordState): readonly Deadline[] {
	const { opens, latest, safe, payBy, asEarlyAs } = dates;
	const details = { nature: natureOf(exit), ...(exit.life && { life: exit.life }), ...(asEarlyAs && { asEarlyAs }) };
	const safely = safe && latest && safe.end < latest.end ? { safe: safe.end } : {};
	const deadlines: Deadline[] = [];
	if (opens && opens.at > now) {
		// What opens is due on the day it opens, not on the day before.
		deadlines.push({
			kind: 'cancel-opens',
			ruleId: exit.id,
			end: opens.at,
			lastDay: opens.day,
			todo: false,
			...details
		});
	}
	if (latest) deadlines.push(deadlineAt('cancel-by', exit.id, latest.end, zone, true, { ...details, ...safely }));
	if (safe) deadlines.push(deadlineAt('cancel-safe', exit.id, safe.end, zone, true, details));
	if (payBy) deadlines.push(deadlineAt('pay-by', exit.id, payBy.end, zone, true));
	return deadlines;
}

function exitNotices(ruleId: string, { notices, holidaysUnknown }: ExitDates): readonly Notice[] {
	const said = notices.map((code) => ({ ruleId, code }));
	return holidaysUnknown === undefined ? said : [...said, { ruleId, code: 'holidays-unknown', year: holidaysUnknown }];
}

function requestedLeaving(state: RecordState): Leaving {
	const { requested, context } = state;
	if (!requested) return NOTHING;
	const lastDay = serviceEndAsked(state) ?? requested.day;
	const check = deadlineAt('confirm-check', 'request', dayEnd(lastDay, context.zone), context.zone, true);
	return withServiceEnd({ ...NOTHING, deadlines: [check] }, lastDay);
}

/** The last day of service that was agreed, or that follows from the day it was asked for. */
function serviceEndAsked(state: RecordState): CivilDate | undefined {
	const { requested, confirmed } = state;
	const agreed = [confirmed, requested].flatMap((fact) => endsOnOf(fact) ?? []).at(0);
	if (agreed) return agreed;
	const asked = requested ?? confirmed;
	if (!asked || asked.activity.kind === 'ported-out') return asked?.day;
	const exit = exitAskedFor(asked, state);
	return exit && serviceEndFor(exit, exitContextOf(exit, state), asked.at);
}

function endsOnOf(fact: Fact | undefined): CivilDate | undefined {
	return fact && 'endsOn' in fact.activity ? fact.activity.endsOn : undefined;
}

function exitAskedFor({ activity }: Fact, { subscription: { terms } }: RecordState): Exit | undefined {
	const exitId = 'exitId' in activity ? activity.exitId : undefined;
	return terms.exits.find(({ id }) => id === exitId) ?? terms.exits.find(isWayOut);
}

/** A pack's exit opens once the pack was bought, and closes when it was asked for. */
function openExits({ subscription: { terms }, facts, lives, context }: RecordState): readonly Exit[] {
	return terms.exits.filter(({ life }) => {
		if (!life?.startsWith('pack-')) return true;
		return (
			lives.some((state) => state.life.id === life && state.renewal) && !packRequest(facts, terms, life, context.now)
		);
	});
}

/** Ends the line itself: neither a right to withdraw nor the end of a pack. */
function isWayOut(exit: Exit): boolean {
	return natureOf(exit) !== 'right' && !exit.life?.startsWith('pack-');
}

function withServiceEnd(leaving: Leaving, serviceEnd: CivilDate | undefined): Leaving {
	return serviceEnd ? { ...leaving, serviceEnd } : leaving;
}
