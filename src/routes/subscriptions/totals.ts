import type { Ledger } from '$lib/domain/record/ledger';
import type { Money } from '$lib/domain/base/money';

export type TotalKind = 'unpaid' | 'overdue' | 'credit' | 'deposit' | 'prepaid';
const FROM_BALANCE = ['unpaid', 'overdue', 'credit', 'deposit'] as const satisfies readonly TotalKind[];

/** Sums by kind and currency, in minor units, zero left out. A debt to one carrier is never set against another's. */
export function totalsOf(ledgers: readonly Ledger[]): { kind: TotalKind; money: Money }[] {
	const entries = ledgers.flatMap((ledger) => [
		...Object.values(ledger.byCurrency).flatMap((balance) =>
			FROM_BALANCE.map((kind) => ({ kind, minor: balance[kind], currency: balance.currency }))
		),
		...(ledger.prepaid ? [{ kind: 'prepaid' as const, ...ledger.prepaid.value }] : [])
	]);
	const sums = new Map<string, { kind: TotalKind; money: Money }>();
	for (const { kind, minor, currency } of entries) {
		if (minor === 0) continue;
		const key = `${kind} ${currency}`;
		sums.set(key, { kind, money: { minor: (sums.get(key)?.money.minor ?? 0) + minor, currency } });
	}
	return [...sums.values()];
}
