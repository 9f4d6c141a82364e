import type { CivilDate } from '../base/civil-date';
import type { DatedState, RecordState } from '../deadline/record-state';
import { hasDeposit, owesMoney } from '../record/ledger';

/** The lines of one country, by what becomes of them. */
export interface CountryLines {
	leaving: readonly DatedState[]; // to be left, until all of it is done
	lapsing: readonly DatedState[]; // end by themselves, some with something to give back
	kept: readonly DatedState[];
	undated: readonly RecordState[]; // of a zone that this device does not know
	/** The last day on which the lines are needed; undefined while nobody leaves. */
	day: CivilDate | undefined;
}

export function linesOf(country: string, states: readonly RecordState[]): CountryLines {
	const there = states.filter(({ subscription }) => subscription.country === country);
	const dated = there.filter((state) => state.kind === 'dated');
	const leaving = dated.filter(({ subscription }) => subscription.intent.kind === 'leave');
	const day = latestDay(leaving.filter((state) => !isOver(state))) ?? latestDay(leaving);
	return {
		leaving: leaving.filter((state) => !isOver(state) || hasOpenEnds(state) || neededUntil(state) === day),
		lapsing: dated.filter(
			(state) => state.subscription.intent.kind === 'let-end' && (!isOver(state) || hasOpenEnds(state))
		),
		kept: dated.filter((state) => state.subscription.intent.kind === 'keep' && !isOver(state)),
		undated: there.filter(({ kind }) => kind === 'zone-unknown'),
		day
	};
}

/** The last day on which a line must still work, where that was said. */
function neededUntil({ subscription: { intent } }: RecordState): CivilDate | undefined {
	return intent.kind === 'leave' ? intent.neededUntil : undefined;
}

export function isOver({ status }: RecordState): boolean {
	return status === 'cancelled' || status === 'expired';
}

/** A bill, a device or a deposit may still be open when a line has ended. */
function hasOpenEnds({ deadlines, ledger }: RecordState): boolean {
	return deadlines.some(({ todo }) => todo) || hasDeposit(ledger) || owesMoney(ledger);
}

function latestDay(states: readonly RecordState[]): CivilDate | undefined {
	return states
		.flatMap((state) => neededUntil(state) ?? [])
		.toSorted()
		.at(-1);
}
