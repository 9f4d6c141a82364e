import type { DateText, Source } from '$lib/domain/plan/plan';

/** A page that was read itself, on that day. */
export function page(url: string, checked: DateText) {
	return { url, checked, seen: 'direct' } as const satisfies Partial<Source>;
}

/** A page that somebody else read and quoted, with the day on which they did. */
export function cited(url: string, checked: DateText) {
	return { url, checked, seen: 'cited' } as const satisfies Partial<Source>;
}

/** General knowledge: no page says it, so it is never sure. */
export function unseen(checked: DateText) {
	return { checked, seen: 'no', confidence: 'low' } as const satisfies Partial<Source>;
}
