import type { Money } from '../base/money';
import type { RecordState } from '../deadline/record-state';
import type { MoneyAhead } from '../record/life/money-ahead';
import { countedOf } from '../statement/keep-way';
import type { AfterEndStep, Counts, Life, Rolling, Span } from '../validity/validity';

/** One thing that keeps a number alive, and for how long. */
export interface KeepItem {
	does: Counts;
	atLeast: Money | undefined;
	gives: Span | undefined; // undefined: the span of a pack is its own
}

/** How a record is kept, by what its rule counts. */
export type Keeping =
	| { kind: 'counted'; items: readonly KeepItem[]; all: boolean; ignored: readonly Counts[] } // `all`: each of them is needed
	| { kind: 'balance'; charge: Money | undefined; money: MoneyAhead | undefined }
	| { kind: 'runs' } // until it is cancelled, while its bills are paid
	| { kind: 'fixed' } // its end does not move by use
	| { kind: 'stays' } // no rule takes it away
	| { kind: 'unknown' };

interface KeepPanel {
	keeping: Keeping;
	afterEnd: readonly AfterEndStep[]; // what follows a missed end, in order of time
}

/** How the record's main life is kept. Packs beside it are bought anew and need no keeping. */
export function keepPanelFor(state: RecordState): KeepPanel {
	const main = state.reading?.main;
	const { terms, billing } = state.subscription;
	const life = main?.life ?? terms.lives.find((each) => each.main);
	if (!life) return { keeping: billing === 'postpaid' ? { kind: 'runs' } : { kind: 'unknown' }, afterEnd: [] };
	const afterEnd = (life.afterEnd ?? []).filter(({ unsure }) => !unsure);
	return { keeping: keepingOf(life, main?.money, billing), afterEnd: afterEnd.length > 0 ? afterEnd : unpaid(terms) };
}

function unpaid({ ifUnpaid = [] }: RecordState['subscription']['terms']): readonly AfterEndStep[] {
	return ifUnpaid.filter(({ unsure }) => !unsure);
}

function keepingOf(life: Life, money: MoneyAhead | undefined, billing: 'prepaid' | 'postpaid'): Keeping {
	if (life.charge?.from === 'balance') return { kind: 'balance', charge: life.charge.amount, money };
	switch (life.rule.kind) {
		case 'rolling':
			return counted(life, life.rule);
		case 'recurring':
			return { kind: 'runs' };
		case 'contract':
			return life.rule.afterTerm === 'ends' ? { kind: 'fixed' } : { kind: 'runs' };
		case 'open-ended':
			return billing === 'postpaid' ? { kind: 'runs' } : { kind: 'stays' };
		case 'fixed-days':
		case 'fixed-date':
		case 'months':
			return { kind: 'fixed' };
		case 'unknown':
			return { kind: 'unknown' };
	}
}

function counted(life: Life, rule: Rolling): Keeping {
	const all = countedOf(life);
	const counts = all?.counts ?? rule.qualifying;
	return {
		kind: 'counted',
		items: counts.toSorted(byPrice).flatMap((does) => itemsOf(does, rule)),
		all: all?.counting === 'all',
		ignored: all?.ignored ?? []
	};
}

/** What mostly costs least first: a message, a little data, a call, then money paid in. */
const PRICES: readonly Counts[] = ['sms', 'data', 'call', 'top-up', 'pack-bought'];

function byPrice(a: Counts, b: Counts): number {
	return PRICES.indexOf(a) - PRICES.indexOf(b);
}

/** A top-up counts for longer the more it is: each amount is a choice of its own, the smallest first. */
function itemsOf(does: Counts, { span, since, tiers = [] }: Rolling): readonly KeepItem[] {
	if (does === 'top-up' && tiers.length > 0)
		return tiers
			.toSorted((a, b) => a.atLeast.minor - b.atLeast.minor)
			.map(({ atLeast, gives }) => ({ does, atLeast, gives }));
	return [{ does, atLeast: undefined, gives: since === 'pack-end' ? undefined : span }];
}
