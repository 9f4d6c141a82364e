import type { Exit } from '../cancellation/cancellation';
import { natureOf } from '../cancellation/exit-nature';
import type { UnknownReason } from '../base/reasons';
import type { Deadline } from '../deadline/deadline';
import type { DatedState } from '../deadline/record-state';
import { statementOf } from './deadline-statement';
import type { Statement } from './statement';

/** What a line that is to be left says; undefined where it is not, was asked for already, or ends by itself. */
export function leavingStatement(state: DatedState): Statement | undefined {
	const { intent } = state.subscription;
	if (intent.kind !== 'leave' || state.happenings.requested || state.status === 'expired') return undefined;
	const first = firstOfLeaving(state);
	if (first) return { ...statementOf(first, state), todo: true };
	return undatedLeaving(state) ?? asked(state);
}

/** A right and a debt come first, then the opening, then the last day of asking. */
function firstOfLeaving({ deadlines, now }: DatedState): Deadline | undefined {
	return (
		deadlines.find(({ kind, nature, end }) => kind === 'cancel-by' && nature === 'right' && end > now) ??
		deadlines.find(({ kind }) => kind === 'pay-by') ??
		deadlines.find(({ kind, end, nature }) => kind === 'cancel-opens' && nature !== 'right' && end > now) ??
		deadlines.find(({ kind, end, nature }) => kind === 'cancel-by' && nature !== 'right' && end > now) ??
		deadlines.find(({ kind, end }) => kind === 'cancel-safe' && end > now)
	);
}

/** On the day itself, where nothing else is dated, the app asks whether it is cancelled. */
function asked(state: DatedState): Statement | undefined {
	const { today } = state.reading.context;
	const needed = state.deadlines.find(({ kind, lastDay }) => kind === 'needed-until' && lastDay === today);
	const needsRequest = state.subscription.terms.exits.some(({ rule }) => rule.kind !== 'none-needed');
	return needed && needsRequest ? statementOf(needed, state) : undefined;
}

function undatedLeaving(state: DatedState): Statement | undefined {
	const exits = state.subscription.terms.exits.filter(isWayOut);
	if (exits.length === 0) return undefined;
	if (exits.every(({ rule }) => rule.kind === 'none-needed')) return undefined;
	const action = { open: 'procedure' } as const;
	const reasons = state.unknown.filter(({ ruleId }) => exits.some(({ id }) => id === ruleId));
	const missing = reasons.find(({ reason }) => isOwnFact(reason));
	if (missing) return { code: 'leaving-fact-missing', missing: missing.reason, todo: true, action: { open: 'edit' } };
	if (reasons.length > 0) return { code: 'leaving-rule-unknown', todo: true, action };
	const { askToday } = state;
	if (!askToday) return undefined;
	const runsOn = askToday.endsOn > state.reading.context.today;
	if (runsOn) return { code: 'ask-today', endsOn: askToday.endsOn, todo: true, action };
	return { code: 'cancel-any-day', todo: true, action };
}

function isWayOut(exit: Exit): boolean {
	return natureOf(exit) !== 'right' && !exit.life?.startsWith('pack-');
}

/** What the user knows and the record does not: said as a question, not as the carrier's silence. */
function isOwnFact(reason: UnknownReason): boolean {
	return reason !== 'exit-unknown' && reason !== 'no-day-taken' && reason !== 'rule-impossible';
}
