import type { Place } from './place';

/** For sorting by date alone: what is asked now before every date, what has none ahead after them. */
export function dateOrder(a: Place, b: Place): number {
	return Number(b.weight === 0) - Number(a.weight === 0) || compare(momentOf(a), momentOf(b)) || a.weight - b.weight;
}

/** A moment behind all others is no number to count with: the difference of two of them is none. */
function compare(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function momentOf({ group, end }: Place): number {
	return end ?? (group === 'later' ? Infinity : -Infinity);
}
