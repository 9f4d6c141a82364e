import type { Money } from '../base/money';
import type { RecordState } from '../deadline/record-state';
import { spendingsOf, sumOf } from '../record/costs';
import { amountsOf } from '../record/ledger';

/** What was paid for the records, by currency, in the order of their names: the same as "spent this year", of any year. */
export function spentOn(states: readonly RecordState[]): readonly Money[] {
	const all = states.flatMap(({ subscription, activities }) => spendingsOf(subscription, activities));
	return byName(sumOf(all.map(({ money }) => money)));
}

/** What is charged and not paid yet: to be spent, and no part of it. */
export function owedOn(states: readonly RecordState[]): readonly Money[] {
	return byName(sumOf(states.flatMap(({ ledger }) => amountsOf(ledger, 'unpaid'))));
}

function byName(sums: readonly Money[]): readonly Money[] {
	return sums.toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
