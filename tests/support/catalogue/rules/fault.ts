import type { CarrierFile } from '$lib/catalogue/catalogue';
import type { Plan } from '$lib/domain/plan/plan';

/** A rule of the catalogue: what is wrong, as lines to read; none when all is well. */
export type CatalogueRule = (files: readonly CarrierFile[]) => readonly string[];

/** A rule that looks at one plan at a time. */
export function planRule(faultsOf: (plan: Plan, file: CarrierFile) => readonly string[]): CatalogueRule {
	return (files) =>
		files.flatMap((file) => file.plans.flatMap((plan) => faultsOf(plan, file).map((fault) => `${plan.id}: ${fault}`)));
}

/** Every value inside, with its path: 'facts.notes.0.en'. */
export function* leavesOf(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
	yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, path === '' ? key : `${path}.${key}`);
}
