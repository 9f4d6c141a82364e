import type { Activity, ActivityKind } from '../record/activity';
import type { ChannelKind } from '../base/channel';
import type { Deadline, Derived } from '../deadline/deadline';
import type { Ledger } from '../record/ledger';
import type { Money } from '../base/money';
import type { Status } from '../record/status';
import type { LifeId } from '../validity/validity';

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
	suspended: boolean;
	returned: boolean;
	portCodeHeld: boolean;
	booked?: true; // an appointment is ahead
	choices: ProcedureChoices;
}

const ASKED: ReadonlyMap<ActivityKind, boolean> = new Map([
	['cancel-requested', true],
	['ported-out', true],
	['cancel-confirmed', true],
	['cancel-withdrawn', false],
	['reinstated', false]
]);
const SUSPENDED: ReadonlyMap<ActivityKind, boolean> = new Map([
	['suspended', true],
	['resumed', false]
]);

/** From what is derived of a record anyway. Takes effective activities. */
export function procedureStateFor(
	{ status, derived, ledger, activities }: RecordFacts,
	choices: ProcedureChoices = {}
): ProcedureState {
	const balances = Object.values(ledger.byCurrency);
	return {
		status,
		deadlines: derived.deadlines,
		unpaid: balances.flatMap(({ unpaid, currency }) => positive(unpaid, currency)),
		deposits: balances.flatMap(({ deposit, currency }) => positive(deposit, currency)),
		bought: activities.flatMap(({ kind, lifeId }) => (kind === 'pack-bought' && lifeId ? [lifeId] : [])),
		requested: lastIn(activities, ASKED),
		suspended: lastIn(activities, SUSPENDED),
		returned: activities.some(({ kind }) => kind === 'returned'),
		portCodeHeld: activities.some(({ kind }) => kind === 'port-code'),
		...(derived.deadlines.some(({ kind }) => kind === 'appointment') && { booked: true as const }),
		choices
	};
}

export interface RecordFacts {
	status: Status;
	derived: Pick<Derived, 'deadlines'>;
	ledger: Ledger;
	activities: readonly Activity[];
}

/** Whether the latest fact that speaks about it says yes; in none, no. */
function lastIn(activities: readonly Activity[], says: ReadonlyMap<ActivityKind, boolean>): boolean {
	const last = activities.findLast(({ kind }) => says.has(kind));
	return last !== undefined && says.get(last.kind) === true;
}

function positive(minor: number, currency: string): readonly Money[] {
	return minor > 0 ? [{ minor, currency }] : [];
}
