import type { Deadline } from '../deadline/deadline';
import type { DatedState, RecordState } from '../deadline/record-state';
import { calmStatement } from './calm-statement';
import { statementOf } from './deadline-statement';
import { endedStatement, endedUnnoticed } from './ended-statement';
import { leavingStatement } from './leaving-statement';
import { missingStatement } from './missing-statement';
import type { Statement } from './statement';

/**
 * The one statement of a record: what it says on every surface, and what it asks. What has happened to the line comes
 * first, then what is to be done by the earliest date, then what is asked, then what comes by itself.
 */
export function statementFor(state: RecordState): Statement {
	if (state.kind === 'zone-unknown') return { code: 'zone-unknown', todo: true, action: { open: 'edit' } };
	return happenedStatement(state) ?? pressingStatement(state) ?? calmStatement(state);
}

function happenedStatement(state: DatedState): Statement | undefined {
	const { lost, suspended, confirmed, requested } = state.happenings;
	if (confirmed) return endedStatement(state);
	if (lost && !requested) return suspended ? lostStopped() : { code: 'lost', todo: true, action: { open: 'lost' } };
	return endedUnnoticed(state);
}

function lostStopped(): Statement {
	return { code: 'lost-stopped', todo: true, action: { open: 'procedure' } };
}

/** Leaving has its own order of dates; every other duty of the record is weighed against it by its end. */
function pressingStatement(state: DatedState): Statement | undefined {
	const leaving = leavingStatement(state);
	const duty = earliestDuty(state);
	const owed = duty && statementOf(duty, state);
	if (!owed) return leaving ?? missingStatement(state);
	if (!leaving) return owed;
	if (owed.code === 'bill-overdue') return owed;
	const leavesFirst = leaving.deadline === undefined || leaving.deadline.end <= (owed.deadline?.end ?? Infinity);
	return leavesFirst ? leaving : owed;
}

/** The earliest of what is to be done, leaving aside. */
function earliestDuty({ deadlines }: DatedState): Deadline | undefined {
	return deadlines.find((deadline) => deadline.todo && !isOfLeaving(deadline));
}

function isOfLeaving({ kind }: Deadline): boolean {
	switch (kind) {
		case 'cancel-opens':
		case 'cancel-by':
		case 'cancel-safe':
		case 'pay-by':
		case 'needed-until':
			return true;
		case 'expiry':
		case 'keep-alive':
		case 'money-by':
		case 'grace-end':
		case 'activate-by':
		case 'credit-expiry':
		case 'bill-due':
		case 'renewal':
		case 'return-by':
		case 'claim-by':
		case 'port-code-end':
		case 'appointment':
		case 'confirm-check':
			return false;
	}
}
