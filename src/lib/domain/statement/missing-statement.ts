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
	return { code: 'end-missing', missing, todo: true, action: answerTo(missing) };
}

function answerTo(missing: UnknownReason): StatementAction {
	switch (missing) {
		case 'no-activation':
		case 'no-first-use':
		case 'no-install':
		case 'no-rental-start':
			return { command: 'activate' };
		case 'no-top-up-or-use':
		case 'no-pack-end':
			return { command: 'log' };
		case 'end-unknown':
		case 'grace-end-unknown':
			return { command: 'end-seen' };
		default:
			return { open: 'edit' };
	}
}
