import type { Plan } from '$lib/domain/plan/plan';
import type { Counts, From, Rolling, Validity } from '$lib/domain/validity/validity';
import { COUNTED_AS, COUNTING, FROMS, SINCE } from '../counting';

/** What the form has to know of a main life before the plan's questions are answered. */
export interface MainLife {
	index: number;
	kind: Validity['kind'] | 'asked';
	from?: From | 'asked';
	since?: Rolling['since'];
	/** 24-hour periods: the hour of the start matters. */
	byTheHour: boolean;
	/** Counts from the activation until the first top-up. */
	startsWithActivation: boolean;
	mayVoid: boolean;
	qualifying: readonly Counts[];
}

type DraftLife = Extract<Plan['terms'], { lives: unknown }>['lives'][number];
type RuledLife = Extract<DraftLife, { rule: unknown }>;

/** The life marked `main`, else the first; undefined where a plan asks even for that. */
export function mainLifeOf(plan: Plan): MainLife | undefined {
	if (!('lives' in plan.terms)) return undefined;
	const { lives } = plan.terms;
	const index = Math.max(
		lives.findIndex((life) => 'main' in life && life.main),
		0
	);
	const life = lives[index];
	return life && 'rule' in life ? describe(life, index) : undefined;
}

function describe({ rule, activateBy }: RuledLife, index: number): MainLife {
	const common = { index, byTheHour: false, startsWithActivation: false, mayVoid: activateBy !== undefined };
	if (!('kind' in rule)) return { ...common, kind: 'asked', qualifying: COUNTING['any-use'] };
	const from = 'from' in rule ? rule.from : undefined;
	return {
		...common,
		kind: rule.kind,
		...(from !== undefined && { from: known(FROMS, from) ?? 'asked' }),
		...(rule.kind === 'rolling' && {
			since: known(SINCE, rule.since) ?? 'event',
			startsWithActivation: rule.first !== undefined
		}),
		byTheHour: rule.kind === 'fixed-days' && known(COUNTED_AS, rule.counting) === '24h-periods',
		qualifying: rule.kind === 'rolling' ? qualifyingOf(rule.qualifying) : COUNTING['any-use']
	};
}

function qualifyingOf(drafted: readonly unknown[]): readonly Counts[] {
	return drafted.flatMap((counts) => known(COUNTING['any-use'], counts) ?? []);
}

function known<T>(values: readonly T[], value: unknown): T | undefined {
	return values.find((one) => one === value);
}
