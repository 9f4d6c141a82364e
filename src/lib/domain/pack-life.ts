import { addDays, type CivilDate } from './civil-date';
import type { Fact } from './effective';
import { endedState, type LifeContext, type LifeState } from './life';
import type { PackRun } from './packs';
import { endOfRule, endSeenIn } from './rule-end';
import type { Life } from './validity';
import { endOfDay, type End } from './validity-end';

/** The state of a pack: nothing until one is bought; of several the earliest that still runs. */
export function packStateFor(life: Life, context: LifeContext, cancelledOn?: CivilDate): LifeState | undefined {
	const runs = context.packs.filter((run) => run.life === life);
	const last = runs.at(-1);
	if (!last) return undefined;
	const seen = endSeenAfter(last, life, context);
	if (seen) return endedState({ life, kind: 'expiry', unknown: [] }, seen, context);
	const dated = runs.flatMap(({ end, fact }) => (end ? [{ end, since: fact.day }] : []));
	const [first] = dated.filter(({ end }) => end.end > context.now).sort((a, b) => a.end.end - b.end.end);
	if (first) return endedState({ life, kind: 'expiry', since: first.since, unknown: [] }, first.end, context);
	return last.end ? undefined : undatedState(life, last, context, cancelledOn);
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
	const result = endOfRule(life.rule, { life, facts: [asBought, ...facts], packs, today, zone });
	switch (result.kind) {
		case 'ends':
			return endedState({ life, kind: 'expiry', unknown: [] }, result.end, context);
		case 'renews': {
			if (cancelledOn) return endedByRequest(life, result.on, context);
			const { on, anchor } = result;
			return { life, kind: 'expiry', since: fact.day, renewal: { on, ...(anchor && { anchor }) }, unknown: [] };
		}
		case 'unknown':
			return { life, kind: 'expiry', unknown: [result.reason] };
		case 'never':
			return undefined;
	}
}

/** Asked to end, it runs out where it would have renewed. */
function endedByRequest(life: Life, renewal: CivilDate, context: LifeContext): LifeState {
	const end = endOfDay(addDays(renewal, -1), context.zone);
	return endedState({ life, kind: 'expiry', unknown: [] }, end, context);
}

function endSeenAfter({ fact }: PackRun, life: Life, { facts, zone }: LifeContext): End | undefined {
	const later = facts.slice(facts.indexOf(fact) + 1);
	const seen = later.findLast(({ activity }) => activity.kind === 'end-seen' && activity.lifeId === life.id);
	return seen && endSeenIn(seen, zone);
}
