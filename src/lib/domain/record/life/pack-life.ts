import { addDays, type CivilDate } from '../../base/civil-date';
import type { Fact } from '../facts';
import { endState, openState, type LifeContext, type LifeState } from './life-state';
import type { PackRun } from './packs';
import { endOfRule, endSeenIn } from './rule-end';
import type { Life } from '../../validity/validity';
import { endOfDay, type End } from '../../validity/validity-end';

/** The state of a pack: nothing until one is bought; of several the earliest that still runs. */
export function packStateFor(life: Life, context: LifeContext, cancelledOn?: CivilDate): LifeState | undefined {
	const runs = context.packs.filter((run) => run.life === life);
	const last = runs.at(-1);
	if (!last) return undefined;
	const seen = endSeenAfter(last, life, context);
	if (seen) return endState(openState(life, 'expiry'), seen, context);
	const [first] = runs.filter(({ end }) => end && end.end > context.now).sort(byEnd);
	if (first?.end) return endState(startedOn(first.fact.day, life), first.end, context);
	return last.end ? undefined : undatedState(life, last, context, cancelledOn);
}

function byEnd(a: PackRun, b: PackRun): number {
	return (a.end?.end ?? 0) - (b.end?.end ?? 0);
}

function startedOn(day: CivilDate, life: Life): LifeState {
	const state = openState(life, 'expiry');
	state.since = day;
	return state;
}

/** A pack that renews by itself, or one whose rule gives no date from the purchase alone. */
function undatedState(
	life: Life,
	{ fact }: PackRun,
	context: LifeContext,
	cancelledOn: CivilDate | undefined
): LifeState | undefined {
	const { facts, packs, zone } = context;
	const today = cancelledOn ?? context.today;
	const asBought: Fact = { ...fact, activity: { ...fact.activity, kind: 'bought' } };
	const rest = { autoStart: undefined, seen: undefined, today, zone };
	const result = endOfRule(life.rule, { life, facts: [asBought, ...facts], packs, ...rest });
	const state = startedOn(fact.day, life);
	switch (result.kind) {
		case 'ends':
			return endState(state, result.end, context);
		case 'renews':
			// Asked to end, it runs out where it would have renewed.
			if (cancelledOn) return endState(state, endOfDay(addDays(result.renewal.on, -1), zone), context);
			state.renewal = result.renewal;
			return state;
		case 'unknown':
			state.unknown = [result.reason];
			return state;
		case 'never':
			return undefined;
	}
}

function endSeenAfter({ fact }: PackRun, life: Life, { facts, zone }: LifeContext): End | undefined {
	const later = facts.slice(facts.indexOf(fact) + 1);
	const seen = later.findLast(({ activity }) => activity.kind === 'end-seen' && activity.lifeId === life.id);
	return seen && endSeenIn(seen, zone);
}
