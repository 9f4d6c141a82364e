import type { Plan } from '$lib/domain/plan/plan';
import type { Counts, From, Rolling, Span, Validity } from '$lib/domain/validity/validity';
import { COUNTED_AS, COUNTING, FROMS, SINCE } from '../counting';

export type Tier = NonNullable<Rolling['tiers']>[number];

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
	/** What a top-up of each amount gives, the lowest first. */
	tiers: readonly Tier[];
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
	const common = { index, byTheHour: false, startsWithActivation: false, mayVoid: activateBy !== undefined, tiers: [] };
	if (!('kind' in rule)) return { ...common, kind: 'asked', qualifying: COUNTING['any-use'] };
	const from = 'from' in rule ? rule.from : undefined;
	return {
		...common,
		kind: rule.kind,
		...(from !== undefined && { from: known(FROMS, from) ?? 'asked' }),
		...(rule.kind === 'rolling' && {
			since: known(SINCE, rule.since) ?? 'event',
			startsWithActivation: rule.first !== undefined,
			tiers: tiersOf(rule.tiers)
		}),
		byTheHour: rule.kind === 'fixed-days' && known(COUNTED_AS, rule.counting) === '24h-periods',
		qualifying: rule.kind === 'rolling' ? qualifyingOf(rule.qualifying) : COUNTING['any-use']
	};
}

type DraftTiers = Extract<RuledLife['rule'], { kind: 'rolling' }>['tiers'];

/** No plan asks what its tiers are. */
function tiersOf(drafted: DraftTiers): readonly Tier[] {
	if (!drafted || !('map' in drafted)) return [];
	return drafted.flatMap((tier) => {
		if (!('atLeast' in tier) || !('minor' in tier.atLeast) || !('gives' in tier)) return [];
		const { minor, currency } = tier.atLeast;
		const gives = spanOf(tier.gives);
		return typeof minor === 'number' && typeof currency === 'string' && gives
			? [{ atLeast: { minor, currency }, gives }]
			: [];
	});
}

function spanOf(drafted: object): Span | undefined {
	if ('days' in drafted && typeof drafted.days === 'number') return { days: drafted.days };
	return 'months' in drafted && typeof drafted.months === 'number' ? { months: drafted.months } : undefined;
}

function qualifyingOf(drafted: readonly unknown[]): readonly Counts[] {
	return drafted.flatMap((counts) => known(COUNTING['any-use'], counts) ?? []);
}

function known<T>(values: readonly T[], value: unknown): T | undefined {
	return values.find((one) => one === value);
}
