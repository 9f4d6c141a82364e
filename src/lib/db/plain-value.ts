const DEEPEST = 16; // our own rows need nine
const LONGEST_TEXT = 5_000;
const MOST_PARTS = 20_000;
/** They would reach the prototype of whatever copies them field by field. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a parsed JSON value is small and harmless enough to look at field by field. Without recursion, because a
 * file nested 200,000 deep would end it.
 */
export function isPlain(value: unknown): boolean {
	const open: { part: unknown; depth: number }[] = [{ part: value, depth: 0 }];
	let parts = 0;
	for (let next = open.pop(); next; next = open.pop()) {
		const { part, depth } = next;
		if (++parts > MOST_PARTS) return false;
		if (typeof part === 'string' && part.length > LONGEST_TEXT) return false;
		if (typeof part !== 'object' || part === null) continue;
		if (depth === DEEPEST || Object.keys(part).some((key) => FORBIDDEN.has(key))) return false;
		for (const inner of Object.values(part)) open.push({ part: inner, depth: depth + 1 });
	}
	return true;
}
