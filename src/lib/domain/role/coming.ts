import type { CivilDate } from '../base/civil-date';
import type { Money } from '../base/money';
import type { DeadlineKind } from '../deadline/deadline';
import { expectedBills, type RecordState } from '../deadline/record-state';
import { amountsOf } from '../record/ledger';

/** What of a line that was asked to end, or has ended, is still to come or to be done. */
export type Coming =
	| { code: 'confirmation'; on: CivilDate | undefined }
	| { code: 'last-bill'; on: CivilDate | undefined; amount: Money | undefined }
	| { code: 'open-bill'; amount: Money }
	| { code: 'device' | 'sim'; on: CivilDate | undefined }
	| { code: 'ask-sim' } // whether it has to go back is not known
	| { code: 'deposit'; on: CivilDate | undefined; amount: Money }
	| { code: 'credit'; amount: Money }
	| { code: 'card-value'; amount: Money }
	| { code: 'proof' } // to be kept
	| { code: 'profile'; on: CivilDate | undefined } // to be deleted, and not before this day
	| { code: 'card' }; // to be cut up

/** In the order in which it comes; only what this record can still meet. */
export function comingFor(state: RecordState): readonly Coming[] {
	return [
		...confirmation(state),
		...bills(state),
		...givenBack(state),
		...money(state),
		...proof(state),
		...medium(state)
	];
}

function confirmation(state: RecordState): readonly Coming[] {
	const { requested, confirmed } = state.happenings;
	return requested && !confirmed ? [{ code: 'confirmation', on: dayOf(state, 'confirm-check') }] : [];
}

function bills(state: RecordState): readonly Coming[] {
	const open = amountsOf(state.ledger, 'unpaid').map((amount): Coming => ({ code: 'open-bill', amount }));
	if (state.subscription.billing !== 'postpaid' || !wasAsked(state)) return open;
	const last = expectedBills(state, 12).at(-1);
	const isKnown = state.subscription.terms.bill !== undefined;
	// With its bill day known and no bill left, the last one has come.
	if (isKnown && !last) return open;
	return [...open, { code: 'last-bill', on: last?.dueOn, amount: undefined }];
}

function givenBack(state: RecordState): readonly Coming[] {
	const { form, terms } = state.subscription;
	if (state.happenings.returned || form === 'esim' || form === 'roaming') return [];
	const on = dayOf(state, 'return-by');
	if (form === 'pocket-wifi') return terms.returnDuty?.required === 'no' ? [] : [{ code: 'device', on }];
	switch (terms.returnDuty?.required) {
		case 'yes':
			return [{ code: 'sim', on }];
		case 'unknown':
			return [{ code: 'ask-sim' }];
		case 'no':
		case undefined:
			return [];
	}
}

function money(state: RecordState): readonly Coming[] {
	const { ledger } = state;
	const { prepaid } = ledger;
	const on = dayOf(state, 'claim-by');
	return [
		...amountsOf(ledger, 'deposit').map((amount): Coming => ({ code: 'deposit', on, amount })),
		...amountsOf(ledger, 'credit').map((amount): Coming => ({ code: 'credit', amount })),
		...(prepaid && prepaid.value.minor > 0 ? [{ code: 'card-value', amount: prepaid.value } as const] : [])
	];
}

/** Who never asked for anything has nothing to prove. */
function proof(state: RecordState): readonly Coming[] {
	return wasAsked(state) ? [{ code: 'proof' }] : [];
}

function medium(state: RecordState): readonly Coming[] {
	const { form, terms } = state.subscription;
	if (form === 'esim') {
		const isOver = state.happenings.confirmed !== undefined || state.status === 'expired';
		return [{ code: 'profile', on: isOver ? undefined : state.serviceEnd }];
	}
	const isOwn = terms.returnDuty === undefined || terms.returnDuty.required === 'no';
	return form === 'physical' && isOwn ? [{ code: 'card' }] : [];
}

function wasAsked({ happenings: { requested, confirmed } }: RecordState): boolean {
	return requested !== undefined || confirmed !== undefined;
}

function dayOf({ deadlines }: RecordState, kind: DeadlineKind): CivilDate | undefined {
	return deadlines.find((deadline) => deadline.kind === kind)?.lastDay;
}
