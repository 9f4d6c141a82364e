import type { Activity, NewActivity } from '$lib/domain/record/activity';
import type { TextField } from './draft';

type Use = 'top-up' | 'pack-bought' | 'sms' | 'call' | 'data';
const USES: readonly string[] = ['top-up', 'pack-bought', 'sms', 'call', 'data'] satisfies Use[];

/** Which kind of fact stands behind which fields. */
export interface FactSlot {
	fields: readonly TextField[];
	holds: (fact: NewActivity) => boolean;
}

function kind(name: NewActivity['kind'], ...fields: TextField[]): FactSlot {
	return { fields, holds: (fact) => fact.kind === name };
}

export const FACT_SLOTS: readonly FactSlot[] = [
	kind('bought', 'boughtOn'),
	kind('installed', 'installedOn'),
	kind('activated', 'activatedOn', 'activatedAt', 'serviceStartedOn'),
	kind('first-use', 'firstUsedOn', 'firstUsedAt'),
	kind('rental-start', 'rentalStart'),
	kind('contract-start', 'contractStart'),
	kind('contract-document', 'papersOn'),
	kind('end-seen', 'lastDay', 'lastDayUntil'),
	{ fields: ['packEndedOn'], holds: hasPackEnd },
	{ fields: ['lastUse'], holds: (fact) => USES.includes(fact.kind) && !hasPackEnd(fact) }
];

function hasPackEnd(fact: NewActivity): boolean {
	return fact.kind === 'pack-bought' && fact.packEnds !== undefined;
}

/** The fact that a slot shows: the latest of its kind. `activities`: the effective ones, in order of time. */
export function factIn(slot: FactSlot, activities: readonly Activity[]): Activity | undefined {
	return activities.findLast((activity) => slot.holds(activity));
}
