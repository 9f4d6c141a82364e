import type { Activity, NewActivity } from '$lib/domain/record/activity';
import type { Instant } from '$lib/domain/base/civil-date';
import { effectiveActivities } from '$lib/domain/record/facts';
import type { RecordDraft } from './draft';
import { FACT_SLOTS, factIn, type FactSlot } from './fact-slots';
import type { EditedRecord } from './situation';

/** What has to be written where dates of an existing record were changed: corrections, withdrawals, new facts. */
export function correctedFacts(
	facts: readonly NewActivity[],
	draft: RecordDraft,
	{ subscription, activities, draft: before }: EditedRecord,
	now: Instant
): readonly NewActivity[] {
	const effective = effectiveActivities(activities, subscription.zone);
	return FACT_SLOTS.filter((slot) => slot.fields.some((field) => draft[field] !== before[field])).flatMap((slot) =>
		corrected(slot, facts, factIn(slot, effective), now)
	);
}

function corrected(
	slot: FactSlot,
	facts: readonly NewActivity[],
	old: Activity | undefined,
	now: Instant
): readonly NewActivity[] {
	const fact = facts.find((one) => slot.holds(one));
	if (old === undefined) return fact === undefined ? [] : [fact];
	if (fact === undefined) return [{ kind: 'retracted', when: { instant: now }, replaces: old.id }];
	return [{ ...keptOf(old, fact), replaces: old.id }];
}

/** Only its date was corrected: what it was, its amount and the life it belongs to stay. */
function keptOf(old: Activity, fact: NewActivity): NewActivity {
	const { when } = fact;
	const life = old.lifeId !== undefined && { lifeId: old.lifeId };
	switch (old.kind) {
		case 'sms':
		case 'call':
		case 'data':
			return { kind: old.kind, when, ...life };
		case 'top-up':
		case 'pack-bought':
			return {
				kind: old.kind,
				when,
				...(old.amount && { amount: old.amount }),
				...(old.gives && { gives: old.gives }),
				...('packEnds' in fact && { packEnds: fact.packEnds }),
				...life
			};
		default:
			return { ...fact, ...life };
	}
}
