import type { Plan } from '$lib/domain/plan/plan';
import { planRule } from './fault';

/** The facts of a plan, each by the path that a source names. */
export function factsOf({ terms, facts }: Plan): readonly string[] {
	const { lives, exits, ...others } = terms as { lives: readonly { id: string }[]; exits: readonly { id: string }[] };
	// What is disputed stands under the source of the fact that it is about.
	const { disputed: _, ...sourced } = facts;
	const filled = Object.entries(sourced).filter(([, value]) => value !== undefined && !isEmptyList(value));
	return [
		...lives.map(({ id }) => `terms.lives.${id}`),
		...exits.map(({ id }) => `terms.exits.${id}`),
		...Object.keys(others).map((key) => `terms.${key}`),
		...filled.filter(([key]) => key !== 'ways').map(([key]) => `facts.${key}`),
		...new Set((sourced.ways ?? []).map(({ channel }) => `facts.ways.${channel}`))
	];
}

/** A source speaks for its fact and for everything below it. */
export const everyFactHasASource = planRule((plan) =>
	factsOf(plan)
		.filter((fact) => !plan.sources.some((source) => fact === source.fact || fact.startsWith(`${source.fact}.`)))
		.map((fact) => `${fact} has no source`)
);

function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}
