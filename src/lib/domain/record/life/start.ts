import type { ActivityKind } from '../activity';
import type { CivilDate, Instant } from '../../base/civil-date';
import type { EarlyReason, UnknownReason } from '../../base/reasons';
import type { Fact } from '../facts';
import type { From, Life } from '../../validity/validity';

/** What a life counts from. */
export interface Start {
	at: Instant;
	day: CivilDate;
	exact: boolean;
	asEarlyAs: EarlyReason | undefined;
}

type Origin = Exclude<From, 'pack-end'>;

/** The fact that each origin is written down as; commands write the same. */
export const FACT_OF = {
	activation: 'activated',
	purchase: 'bought',
	'first-use': 'first-use',
	install: 'installed',
	'rental-start': 'rental-start',
	'contract-start': 'contract-start'
} as const satisfies Record<Origin, ActivityKind>;

const MISSING = {
	activation: 'no-activation',
	purchase: 'no-purchase',
	'first-use': 'no-first-use',
	install: 'no-install',
	'rental-start': 'no-rental-start',
	'contract-start': 'no-contract-start'
} as const satisfies Record<Origin, UnknownReason>;

/** A line that has one of these is in use. */
export const STARTING: ReadonlySet<ActivityKind> = new Set<ActivityKind>([
	...(['activated', 'first-use', 'installed', 'rental-start', 'contract-start', 'reinstated'] as const),
	...(['top-up', 'pack-bought', 'sms', 'call', 'data'] as const)
]);

/** The event that a life counts from, or why there is none. */
export function startOf(from: Origin, life: Life, facts: readonly Fact[]): Start | UnknownReason {
	const fact = firstOf(FACT_OF[from], life, facts);
	if (fact) return startFrom(fact, undefined);
	const activation = from === 'first-use' && countsFromActivation(life) && firstOf('activated', life, facts);
	// It cannot have been used before it was activated, so this is the earliest it can end.
	return activation ? startFrom(activation, 'first-use-unknown') : MISSING[from];
}

/** Where the activation opens a window for the first use, it is not itself the start. */
function countsFromActivation({ activateBy }: Life): boolean {
	return activateBy === undefined || activateBy.kind === 'fixed-date' || activateBy.from !== 'activation';
}

/** A fact without a life concerns the whole record. */
export function concerns({ activity }: Fact, life: Life): boolean {
	return activity.lifeId === undefined || activity.lifeId === life.id;
}

/** The first fact of a kind; what came before the carrier reinstated the line counts only where nothing follows. */
export function firstOf(kind: ActivityKind, life: Life, facts: readonly Fact[]): Fact | undefined {
	let first: Fact | undefined;
	let stale = false;
	for (const fact of facts) {
		if (fact.activity.kind === 'reinstated') stale = true;
		if (fact.activity.kind !== kind || !concerns(fact, life) || (first && !stale)) continue;
		first = fact;
		stale = false;
	}
	return first;
}

export function lastOf(kinds: readonly ActivityKind[], facts: readonly Fact[]): Fact | undefined {
	return facts.findLast(({ activity }) => kinds.includes(activity.kind));
}

export function startFrom({ at, day, exact }: Fact, asEarlyAs: EarlyReason | undefined): Start {
	return { at, day, exact, asEarlyAs };
}
