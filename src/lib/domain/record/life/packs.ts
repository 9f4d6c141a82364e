import { dayEnd, latest, type CivilDate, type Zone } from '../../base/civil-date';
import { instantOf, type Fact } from '../facts';
import { startFrom, startOf } from './start';
import { isPossibleSpan, spanEnd } from '../../validity/span';
import { isPossibleTimed, timedEnd, type Timed } from './timed-end';
import type { Life } from '../../validity/validity';
import { endAt, endOfDay, type End } from '../../validity/validity-end';

/** One bought pack; without an end where neither the pack nor its rule says one. */
export interface PackRun {
	fact: Fact;
	life: Life | undefined;
	end: End | undefined;
}

/** Every pack bought so far, in order of time. A pack that queues does so behind the plan too. */
export function packsOf(lives: readonly Life[], facts: readonly Fact[], zone: Zone): readonly PackRun[] {
	const runs: PackRun[] = [];
	if (!facts.some(({ activity }) => activity.kind === 'pack-bought')) return runs;
	let lastEnd = planEndOf(lives, facts, zone);
	for (const fact of facts) {
		if (fact.activity.kind !== 'pack-bought') continue;
		const life = packLifeOf(fact, lives);
		const end = explicitEnd(fact, zone) ?? (life && ruledEnd(fact, life, facts, lastEnd, zone));
		runs.push({ fact, life, end });
		if (end) lastEnd = lastEnd ? latest(lastEnd, end.lastDay) : end.lastDay;
	}
	return runs;
}

export function isPack({ id }: Life): boolean {
	return id.startsWith('pack-');
}

/** A pack that was bought without a name is the record's only one, where it has only one. */
export function inTheirPacks(facts: readonly Fact[], lives: readonly Life[]): readonly Fact[] {
	const [only, second] = lives.filter(isPack);
	if (!only || second || !facts.some(isUnnamedPack)) return facts;
	return facts.map((fact) =>
		isUnnamedPack(fact) ? { ...fact, activity: { ...fact.activity, lifeId: only.id } } : fact
	);
}

function isUnnamedPack({ activity }: Fact): boolean {
	return activity.kind === 'pack-bought' && activity.lifeId === undefined;
}

function packLifeOf({ activity }: Fact, lives: readonly Life[]): Life | undefined {
	return lives.find((life) => isPack(life) && life.id === activity.lifeId);
}

/** The end that the carrier named at the purchase, or the length of this very pack. */
function explicitEnd({ activity, day }: Fact, zone: Zone): End | undefined {
	if (activity.kind !== 'pack-bought') return undefined;
	const { packEnds, gives } = activity;
	if (packEnds) return 'date' in packEnds ? endOfDay(packEnds.date, zone) : endAt(instantOf(packEnds, zone), zone);
	return gives && isPossibleSpan(gives) ? endOfDay(spanEnd(day, gives, 'inclusive'), zone) : undefined;
}

function ruledEnd(
	fact: Fact,
	life: Life,
	facts: readonly Fact[],
	lastEnd: CivilDate | undefined,
	zone: Zone
): End | undefined {
	const { rule } = life;
	if ((rule.kind !== 'fixed-days' && rule.kind !== 'months') || !isPossibleTimed(rule)) return undefined;
	if (rule.from === 'purchase') return timedEnd(rule, startFrom(fact, undefined), zone);
	if (rule.from === 'pack-end') return queuedEnd(rule, fact, lastEnd, zone);
	const own = facts.filter(({ activity, at }) => activity.lifeId === life.id && at >= fact.at);
	const start = startOf(rule.from, life, own);
	return typeof start === 'string' ? undefined : timedEnd(rule, start, zone);
}

/** Behind a pack that still runs it starts when that one ends; without one, on the day it was bought. */
function queuedEnd(rule: Timed, fact: Fact, lastEnd: CivilDate | undefined, zone: Zone): End {
	const start = startFrom(fact, undefined);
	if (lastEnd === undefined || lastEnd < fact.day) return timedEnd(rule, start, zone);
	return timedEnd(rule, { ...start, day: lastEnd, at: dayEnd(lastEnd, zone), exact: true }, zone);
}

function planEndOf(lives: readonly Life[], facts: readonly Fact[], zone: Zone): CivilDate | undefined {
	const plan = lives.find(({ id }) => id === 'plan');
	if (plan?.rule.kind !== 'fixed-days' && plan?.rule.kind !== 'months') return undefined;
	if (plan.rule.from === 'pack-end' || !isPossibleTimed(plan.rule)) return undefined;
	const start = startOf(plan.rule.from, plan, facts);
	return typeof start === 'string' ? undefined : timedEnd(plan.rule, start, zone).lastDay;
}
