import type { ActivityKind, NewActivity } from '../activity';
import type { Terms } from '../subscription';
import { isPack } from '../life/packs';
import type { Money } from '../../base/money';
import { COUNTS, type Counts, type Life, type Rolling } from '../../validity/validity';

/** The uses, top-ups and packs that move a date of this record, in their usual order; empty where none does. */
export function countedKinds({ lives }: Terms): readonly Counts[] {
	const counted = new Set<Counts>(lives.flatMap((life) => rulesOf(life).flatMap(({ qualifying }) => qualifying)));
	if (lives.some(isPack)) counted.add('pack-bought');
	// A line that pays itself from a balance lives on what is paid in.
	if (lives.some(({ charge }) => charge?.from === 'balance')) counted.add('top-up');
	return COUNTS.filter((kind) => counted.has(kind));
}

/**
 * What "done today" writes: for each condition of the main life the first kind that it counts, and that no other fact
 * already meets. Empty where the main life is kept by nothing.
 */
export function doneKinds(terms: Terms): readonly Counts[] {
	const done: Counts[] = [];
	for (const { qualifying } of mainRulesOf(terms)) {
		const [first] = qualifying;
		if (first && !qualifying.some((kind) => done.includes(kind))) done.push(first);
	}
	return done;
}

/** What has to be done as well, where a life asks for two things and these facts are only one of them. */
export function kindsStillNeeded(terms: Terms, facts: readonly NewActivity[]): readonly Counts[] {
	const open = mainRulesOf(terms).filter(({ qualifying }) => !facts.some(({ kind }) => isAmong(kind, qualifying)));
	return COUNTS.filter((kind) => open.some(({ qualifying }) => qualifying.includes(kind)));
}

/** Whether this fact reaches the smallest amount that counts. One without an amount counts as it. */
export function isEnoughFor(atLeast: Money, fact: NewActivity): boolean {
	if (fact.kind !== 'top-up' && fact.kind !== 'pack-bought') return true;
	const { amount, gives } = fact;
	return gives !== undefined || amount?.currency !== atLeast.currency || amount.minor >= atLeast.minor;
}

export function isAmong(kind: ActivityKind, counts: readonly Counts[]): kind is Counts {
	return counts.some((counted) => counted === kind);
}

/** The rule that uses and top-ups keep alive, where the record has one. */
export function rollingRuleOf({ lives }: Terms): Rolling | undefined {
	const rule = lives.find(({ main }) => main)?.rule;
	return rule?.kind === 'rolling' ? rule : undefined;
}

/** The main life's rolling rules that all have to be met. */
function mainRulesOf({ lives }: Terms): readonly Rolling[] {
	const main = lives.find((life) => life.main);
	return main && !isPack(main) ? rulesOf(main) : [];
}

function rulesOf({ rule, also = [] }: Life): readonly Rolling[] {
	const needed = also.flatMap((other) => (other.why === 'both-needed' ? [other.rule] : []));
	return [rule, ...needed].flatMap((each) => (each.kind === 'rolling' ? [each] : []));
}
