import type { Money } from '../base/money';
import type { Counts, Life, Rolling, Validity } from '../validity/validity';

/** The one phrase for what keeps a number alive. */
export const KEEP_WAYS = [
	'use-or-top-up',
	'top-up',
	'pack',
	'use',
	'use-or-pack',
	'pack-or-top-up',
	'top-up-and-use',
	'sms',
	'call',
	'data'
] as const;

export interface KeepWay {
	phrase: (typeof KEEP_WAYS)[number];
	counts: Counts; // the kind that "done today" writes
	atLeast: Money | undefined; // below it nothing counts
}

/** What a keep-alive counts, for the line under its sentence. */
export interface Counted {
	counts: readonly Counts[];
	counting: 'any' | 'all';
	smallest: Money | undefined;
	ignored: readonly Counts[];
}

const USES: readonly Counts[] = ['sms', 'call', 'data'];
const ALL: readonly Counts[] = ['top-up', 'pack-bought', ...USES];

/** What keeps this life alive; undefined where its rule counts no use and no top-up, and no balance renews it. */
export function keepWayOf(life: Life): KeepWay | undefined {
	if (life.charge?.from === 'balance') return { phrase: 'top-up', counts: 'top-up', atLeast: life.charge.amount };
	const main = rollingOf(life.rule);
	if (!main) return undefined;
	const all = conditionsOf(life);
	const both = all.find((rule) => rule !== main && !sameCounts(rule, main));
	const phrase = both ? 'top-up-and-use' : phraseOf(main.qualifying);
	return { phrase, counts: main.qualifying[0] ?? 'top-up', atLeast: main.tiers?.[0]?.atLeast };
}

/** What counts and what does not, for the line under the sentence. */
export function countedOf(life: Life): Counted | undefined {
	const main = rollingOf(life.rule);
	if (!main) return undefined;
	const rules = conditionsOf(life);
	const counts = ALL.filter((kind) => rules.some(({ qualifying }) => qualifying.includes(kind)));
	return {
		counts,
		counting: rules.length > 1 && rules.some((rule) => !sameCounts(rule, main)) ? 'all' : 'any',
		smallest: main.tiers?.[0]?.atLeast,
		ignored: ALL.filter((kind) => !counts.includes(kind))
	};
}

/** The rule itself and every other that must be met as well. */
function conditionsOf({ rule, also = [] }: Life): readonly Rolling[] {
	const needed = also.flatMap((other) => (other.why === 'both-needed' ? [other.rule] : []));
	return [rule, ...needed].flatMap((each) => rollingOf(each) ?? []);
}

function rollingOf(rule: Validity): Rolling | undefined {
	return rule.kind === 'rolling' ? rule : undefined;
}

function sameCounts(a: Rolling, b: Rolling): boolean {
	return ALL.every((kind) => a.qualifying.includes(kind) === b.qualifying.includes(kind));
}

function phraseOf(qualifying: readonly Counts[]): KeepWay['phrase'] {
	const topUp = qualifying.includes('top-up');
	const pack = qualifying.includes('pack-bought');
	const uses = USES.filter((use) => qualifying.includes(use));
	const [only, ...more] = uses;
	if (topUp) return uses.length > 0 ? 'use-or-top-up' : pack ? 'pack-or-top-up' : 'top-up';
	if (pack) return uses.length > 0 ? 'use-or-pack' : 'pack';
	if (only === 'top-up' || only === 'pack-bought' || more.length > 0) return 'use';
	return only ?? 'use';
}
