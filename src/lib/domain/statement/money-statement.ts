import type { Deadline } from '../deadline/deadline';
import type { DatedState } from '../deadline/record-state';
import type { StatementAction } from './action';
import type { Said } from './statement';

/** A renewal that has come and gone unpaid, as far as is known: only its owner can say. */
export function moneyAhead(
	deadline: Deadline,
	state: DatedState
): { said: Said; action?: StatementAction; otherwise?: StatementAction } {
	const ahead = state.reading.lives.find(({ life }) => life.id === deadline.life)?.money;
	if (!deadline.todo && !deadline.covered) return { said: { code: 'renews' } };
	if (deadline.end <= state.now)
		return { said: { code: 'still-works', endedOn: deadline.lastDay }, action: { command: 'balance-seen' } };
	if (!ahead || deadline.looksFirst) return { said: { code: 'money-unseen' }, action: { command: 'balance-seen' } };
	const { charge: amount, periodsPaid: periods = 0 } = ahead;
	if (periods > 0) return { said: { code: 'money-enough', amount, periods } };
	return { said: { code: 'money-short', amount }, action: { command: 'log' }, otherwise: { command: 'balance-seen' } };
}
