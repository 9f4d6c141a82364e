/** By what a list of records is narrowed. Each has one chosen value at most; those that are chosen hold together. */
export const FACETS = ['role', 'owes', 'country', 'status', 'form', 'trip', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

export type RecordFilter = Readonly<Partial<Record<Facet, string>>>;
/** What one record answers to each; a record may have several tags, or none. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;
/** How many would be shown for each value, the other choices kept. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Narrowed<T> {
	shown: readonly T[];
	counts: FacetCounts;
}

/** The items that fit every choice, in their order, and what each other choice would show. One look at each item. */
export function narrow<T extends { values: FacetValues }>(items: readonly T[], filter: RecordFilter): Narrowed<T> {
	const chosen = FACETS.filter((facet) => filter[facet] !== undefined);
	const counts = emptyCounts();
	const shown: T[] = [];
	for (const item of items) {
		const missed = chosen.filter((facet) => !item.values[facet].includes(filter[facet] ?? ''));
		const [only] = missed;
		if (only === undefined) {
			shown.push(item);
			for (const facet of FACETS) countIn(counts[facet], item.values[facet]);
		} else if (missed.length === 1) countIn(counts[only], item.values[only]);
	}
	return { shown, counts };
}

export function isNarrowed(filter: RecordFilter): boolean {
	return FACETS.some((facet) => filter[facet] !== undefined);
}

function emptyCounts(): Record<Facet, Map<string, number>> {
	return {
		role: new Map(),
		owes: new Map(),
		country: new Map(),
		status: new Map(),
		form: new Map(),
		trip: new Map(),
		tag: new Map()
	};
}

function countIn(counts: Map<string, number>, values: readonly string[]): void {
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
