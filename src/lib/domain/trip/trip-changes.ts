import { sameValue } from '../record/changes';
import type { Trip } from './trip';

/** What a trip says of itself, each field on its own; its id never changes. */
const FIELDS = ['name', 'from', 'until', 'stays', 'also', 'serves', 'done'] as const;

/**
 * `current` with what a change made of `before` taken back; what has been changed elsewhere since stays. Undefined where
 * one of the same fields has been changed again.
 */
export function takenBack(current: Trip, before: Trip, after: Trip): Trip | undefined {
	let trip = current;
	for (const field of FIELDS) {
		if (sameValue(before[field], after[field]) || sameValue(current[field], before[field])) continue;
		if (!sameValue(current[field], after[field])) return undefined;
		trip = withField(trip, field, before);
	}
	return trip;
}

function withField(trip: Trip, field: (typeof FIELDS)[number], from: Trip): Trip {
	if (field === 'name') return { ...trip, name: from.name };
	const { [field]: _, ...others } = trip;
	return { ...others, ...(from[field] !== undefined && { [field]: from[field] }) };
}
