import type { Currency } from '../base/iso-4217';
import type { Money } from '../base/money';
import type { RecordState } from '../deadline/record-state';

/**
 * What the records cost, by currency, in the order of their names: of a prepaid one its price and what was paid into it, of
 * a billed one its charges, paid or not, less what was given back. Deposits come back and are no cost.
 */
export function spentOn(states: readonly RecordState[]): readonly Money[] {
	const sums = new Map<Currency, number>();
	for (const money of states.flatMap(costsOf)) {
		sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.minor);
	}
	return [...sums]
		.filter(([, minor]) => minor !== 0)
		.map(([currency, minor]) => ({ minor, currency }))
		.toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

function costsOf({ subscription: { price, billing }, activities }: RecordState): readonly Money[] {
	const charges = activities.filter(({ kind }) => kind === 'charge');
	const bought = price && billing === 'prepaid' && charges.length === 0 ? [price] : [];
	return [...bought, ...activities.flatMap(costOf)];
}

function costOf(activity: RecordState['activities'][number]): readonly Money[] {
	if (activity.kind === 'charge') return [activity.amount];
	if (activity.kind === 'top-up' || activity.kind === 'pack-bought') return activity.amount ? [activity.amount] : [];
	if (activity.kind === 'credit' || activity.kind === 'refund') {
		return [{ ...activity.amount, minor: -activity.amount.minor }];
	}
	return [];
}
