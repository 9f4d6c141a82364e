import type { PhoneLine } from '$lib/domain/plan/plan';

/** One fact of a plan as it is shown: its name, its sentences, numbers to call and the carrier's own page. */
export interface ShownFact {
	name: string;
	texts: readonly string[];
	lines?: readonly PhoneLine[];
	url?: string;
}
