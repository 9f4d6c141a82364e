import type { CivilDate } from '../base/civil-date';
import { expectedBills, recordStateFor, type DatedState } from '../deadline/record-state';
import type { Activity } from '../record/activity';

/** A bill that comes when the line is gone. */
export interface LastBill {
	id: string;
	dueOn: CivilDate;
}

/** More than any line bills between a decision to leave and its last bill. */
const MOST_BILLS = 36;

/** The last bill of a line, by its own rules, as if it were asked today to end on its last day; undefined where none is known. */
export function lastBillOf(state: DatedState): LastBill | undefined {
	const dueOn = expectedBills(asIfAsked(state), MOST_BILLS).at(-1)?.dueOn;
	return dueOn && { id: state.subscription.id, dueOn };
}

function asIfAsked(state: DatedState): DatedState {
	const { subscription, written, now, reading, happenings, serviceEnd } = state;
	if (happenings.requested || happenings.confirmed || serviceEnd === undefined) return state;
	const supposed: Activity = {
		id: 'supposed',
		subscriptionId: subscription.id,
		kind: 'cancel-requested',
		when: { instant: now },
		endsOn: serviceEnd,
		recordedAt: now,
		typedIn: subscription.zone,
		by: 'supposed'
	};
	const holidays = reading.context.holidays;
	const asked = recordStateFor(subscription, [...written, supposed], { now, holidays });
	return asked.kind === 'dated' ? asked : state;
}
