import type { Deadline } from '../deadline/deadline';
import type { DatedState } from '../deadline/record-state';
import { expectedBills } from '../deadline/record-state';
import { statementOf } from './deadline-statement';
import type { Statement } from './statement';
import { hasDeposit } from '../record/ledger';

/** A line that the carrier has confirmed as ended: first what is overdue, then what still comes. */
export function endedStatement(state: DatedState): Statement {
	const open = state.deadlines.find(({ todo }) => todo);
	if (open) return comingStatement(open, state) ?? statementOf(open, state);
	const [bill] = expectedBills(state, 1);
	if (bill) return { code: 'still-to-come', what: 'bill', on: bill.dueOn, todo: false };
	if (hasDeposit(state.ledger))
		return { code: 'still-to-come', what: 'deposit', on: undefined, todo: true, action: { command: 'deposit-back' } };
	return { code: 'ended', on: state.serviceEnd ?? state.happenings.confirmed?.day, how: 'cancelled', todo: false };
}

/** What is overdue is not "still to come": it has its own sentence. */
function comingStatement(deadline: Deadline, { now }: DatedState): Statement | undefined {
	if (deadline.end <= now) return undefined;
	const coming = { code: 'still-to-come', on: undefined, deadline, todo: true } as const;
	if (deadline.kind === 'return-by') return { ...coming, what: 'return', action: { command: 'returned' } };
	if (deadline.kind === 'claim-by') return { ...coming, what: 'deposit', action: { command: 'deposit-back' } };
	return undefined;
}

/** A line that has run out: gone, still to be asked about, or never started. */
export function endedUnnoticed(state: DatedState): Statement | undefined {
	if (state.status !== 'expired') return undefined;
	const open = state.deadlines.find(({ todo, kind }) => todo && kind !== 'needed-until');
	if (open) return statementOf(open, state);
	const { endedOn } = state;
	if (endedOn === undefined) {
		const on = state.reading.main?.window?.end?.lastDay;
		return {
			code: 'ended',
			on,
			how: 'never-started',
			todo: false,
			action: { open: 'remove' },
			otherwise: { open: 'add' }
		};
	}
	if (state.subscription.intent.kind === 'keep' && isKeptAlive(state)) {
		const answers = { action: { command: 'still-works' }, otherwise: { command: 'gone' } } as const;
		return { code: 'still-works', endedOn, todo: true, ...answers };
	}
	return {
		code: 'ended',
		on: endedOn,
		how: 'by-itself',
		todo: false,
		action: { open: 'remove' },
		otherwise: { open: 'add' }
	};
}

/** By use, top-ups or money ahead: its owner may have done so, and not written it down. */
function isKeptAlive({ reading: { main } }: DatedState): boolean {
	return main?.life.rule.kind === 'rolling' || main?.life.charge?.from === 'balance';
}
