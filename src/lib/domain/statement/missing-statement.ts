import type { UnknownReason } from '../base/reasons';
import type { DatedState } from '../deadline/record-state';
import type { StatementAction } from './action';
import type { Statement } from './statement';

/** The date of the main life hangs on something that only the user, or the carrier, knows: it is asked. */
export function missingStatement(state: DatedState): Statement | undefined {
	const { main } = state.reading;
	if (main?.planned) return { code: 'starts-on', on: main.planned.startsOn, todo: false };
	const missing = main?.unknown[0];
	if (main === undefined || missing === undefined || main.end !== undefined) return undefined;
	return { code: 'end-missing', missing, todo: true, action: ANSWERS[missing] ?? { open: 'edit' } };
}

/** Where the answer is one fact it is written at once; a rule, or a date of the contract, is changed in the form. */
const ANSWERS: Partial<Record<UnknownReason, StatementAction>> = {
	'no-activation': { command: 'activate' },
	'no-first-use': { command: 'activate' },
	'no-install': { command: 'activate' },
	'no-rental-start': { command: 'activate' },
	'no-top-up-or-use': { command: 'log' },
	'no-pack-end': { command: 'log' },
	'end-unknown': { command: 'end-seen' },
	'grace-end-unknown': { command: 'end-seen' }
};
