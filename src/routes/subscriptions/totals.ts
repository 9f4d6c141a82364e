import { localDate } from '$lib/domain/base/civil-date';
import type { Money } from '$lib/domain/base/money';
import { monthlyCost, spentThisYear } from '$lib/domain/record/costs';
import type { RecordView } from '$lib/state/records.svelte';

const OWED = ['overdue', 'unpaid', 'credit', 'deposit'] as const;
export type OwedKind = (typeof OWED)[number] | 'prepaid';
export type TotalKind = OwedKind | 'monthly' | 'spent';

/** A sum of one kind in one currency, with the records that it is made of, the largest first. */
export interface Total {
	kind: TotalKind;
	money: Money;
	rows: readonly { view: RecordView; minor: number }[];
}

/** Nothing is billed before it has begun and after it is over. */
const COSTS_NOTHING: readonly RecordView['status'][] = ['not-activated', 'expired', 'cancelled'];

/**
 * By kind and currency, zero left out. Currencies are never added up, and a debt to one carrier is never set against
 * another's.
 */
export function totalsOf(views: readonly RecordView[]): readonly Total[] {
	const totals = new Map<string, { kind: TotalKind; currency: string; rows: { view: RecordView; minor: number }[] }>();
	for (const view of views) {
		for (const { kind, money } of amountsOf(view)) {
			if (money.minor === 0) continue;
			const key = `${kind} ${money.currency}`;
			const total = totals.get(key) ?? { kind, currency: money.currency, rows: [] };
			total.rows.push({ view, minor: money.minor });
			totals.set(key, total);
		}
	}
	return [...totals.values()]
		.map(({ kind, currency, rows }) => ({
			kind,
			money: { currency, minor: rows.reduce((sum, { minor }) => sum + minor, 0) },
			rows: rows.toSorted((a, b) => b.minor - a.minor)
		}))
		.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** What presses first, what is only to know last. */
const ORDER: readonly TotalKind[] = ['overdue', 'unpaid', 'monthly', 'spent', 'prepaid', 'deposit', 'credit'];

function amountsOf(view: RecordView): readonly { kind: TotalKind; money: Money }[] {
	const { subscription, status, ledger, activities, now } = view;
	const monthly = COSTS_NOTHING.includes(status) ? undefined : monthlyCost(subscription);
	const spent = view.kind === 'dated' ? spentThisYear(subscription, activities, localDate(now, subscription.zone)) : [];
	return [
		...Object.values(ledger.byCurrency).flatMap((balance) =>
			OWED.map((kind) => ({ kind, money: { minor: balance[kind], currency: balance.currency } }))
		),
		...(ledger.prepaid ? [{ kind: 'prepaid' as const, money: ledger.prepaid.value }] : []),
		...(monthly ? [{ kind: 'monthly' as const, money: monthly }] : []),
		...spent.map((money) => ({ kind: 'spent' as const, money }))
	];
}
