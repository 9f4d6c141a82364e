import type { Plan, PlanFacts } from '$lib/domain/plan/plan';

type WrittenTerms = Exclude<Plan['terms'], { ask: true }>;
type Base = Plan & { terms: WrittenTerms };
type Own = Pick<Plan, 'id' | 'name'> &
	Partial<Omit<Plan, 'id' | 'name' | 'terms' | 'facts'>> & {
		terms?: Partial<WrittenTerms>;
		facts?: Partial<PlanFacts>;
	};

/** A plan that is like another of its carrier in all that is not named here; `terms` and `facts` field by field. */
export function like(base: Base, own: Own): Plan {
	return { ...base, ...own, terms: { ...base.terms, ...own.terms }, facts: { ...base.facts, ...own.facts } };
}
