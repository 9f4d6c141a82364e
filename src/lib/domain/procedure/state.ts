import type { ChannelKind } from '../base/channel';
import type { Deadline } from '../deadline/deadline';
import type { RecordState } from '../deadline/record-state';
import type { Money } from '../base/money';
import type { Status } from '../record/status';
import { exitIdAsked } from '../record/happenings';
import type { LifeId } from '../validity/validity';
import { amountsOf } from '../record/ledger';

/** What becomes of the number: cancelling destroys it, porting takes it to the next carrier. */
export type NumberFate = 'let_go' | 'take_along';

/** What the user chose above the checklist; what is open follows the record's intent and the catalogue. */
export interface ProcedureChoices {
	number?: NumberFate;
	channel?: ChannelKind;
	exitId?: string;
}

/** The facts of one record that decide which steps it needs. */
export interface ProcedureState {
	status: Status;
	deadlines: readonly Deadline[];
	unpaid: readonly Money[];
	deposits: readonly Money[];
	bought: readonly LifeId[]; // packs
	requested: boolean;
	exitAskedFor?: string; // by which it was requested
	suspended: boolean;
	returned: boolean;
	portCodeHeld: boolean;
	choices: ProcedureChoices;
}

/** What a procedure asks of a record's state, and what the user chose. */
export function procedureStateFor(state: RecordState, choices: ProcedureChoices = {}): ProcedureState {
	const { status, deadlines, happenings, ledger, reading } = state;
	const exitId = exitIdAsked(happenings);
	return {
		status,
		deadlines,
		unpaid: amountsOf(ledger, 'unpaid'),
		deposits: amountsOf(ledger, 'deposit'),
		bought: reading?.context.packs.flatMap(({ life }) => life?.id ?? []) ?? [],
		requested: happenings.requested !== undefined || happenings.confirmed !== undefined,
		...(exitId !== undefined && { exitAskedFor: exitId }),
		suspended: happenings.suspended !== undefined,
		returned: happenings.returned !== undefined,
		portCodeHeld: happenings.portCode !== undefined,
		choices
	};
}
