import type { Activity, NewActivity, When } from '../activity';
import { doneKinds, rollingRuleOf } from './counting';
import type { Subscription } from '../subscription';
import type { Money } from '../../base/money';
import type { Counts, LifeId, Span } from '../../validity/validity';

/** A use, top-up or pack as it is written; amount, length and end only where it is paid. */
export interface Use {
	when: When;
	counts?: Counts;
	lifeId?: LifeId;
	amount?: Money;
	gives?: Span;
	packEnds?: When;
}

export function isPaid(kind: Counts): kind is 'top-up' | 'pack-bought' {
	return kind === 'top-up' || kind === 'pack-bought';
}

/** The facts of a use: the kind that is named, else what the main life counts. */
export function useFacts({ terms }: Subscription, use: Use): readonly NewActivity[] {
	const kinds = use.counts ? [use.counts] : doneKinds(terms);
	return kinds.map((kind) => useFact(kind, use));
}

function useFact(kind: Counts, { when, lifeId, amount, gives, packEnds }: Use): NewActivity {
	const life = lifeId !== undefined && { lifeId };
	if (!isPaid(kind)) return { kind, when, ...life };
	return { kind, when, ...life, ...(amount && { amount }), ...(gives && { gives }), ...(packEnds && { packEnds }) };
}

/**
 * What "done today" fills in: the last amount, else the smallest that counts where there is only one. Where the days
 * depend on the amount it is asked, never guessed.
 */
export function usualAmountFor({ terms }: Subscription, facts: readonly Activity[]): Money | undefined {
	const [first] = doneKinds(terms);
	if (first === undefined || !isPaid(first)) return undefined;
	const amounts = facts.flatMap((fact) => (fact.kind === first && fact.amount ? [fact.amount] : []));
	const tiers = rollingRuleOf(terms)?.tiers;
	return amounts.at(-1) ?? (tiers?.length === 1 ? tiers[0]?.atLeast : undefined);
}
