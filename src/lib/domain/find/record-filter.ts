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

/**
 * The items that fit every choice, in their order, and what each other choice would show. Items that answer alike share
 * one `values` and are looked at once together: of many records few differ, and a key press has a frame.
 */
export function narrow<T extends { values: FacetValues }>(items: readonly T[], filter: RecordFilter): Narrowed<T> {
	const alike = new Map<FacetValues, number>();
	for (const { values } of items) alike.set(values, (alike.get(values) ?? 0) + 1);
	const counts = emptyCounts();
	const fitting = new Set<FacetValues>();
	for (const [values, count] of alike) {
		const missed = FACETS.filter((facet) => !fits(values[facet], filter[facet]));
		const [only] = missed;
		if (only === undefined) {
			fitting.add(values);
			for (const facet of FACETS) countIn(counts[facet], values[facet], count);
		} else if (missed.length === 1) countIn(counts[only], values[only], count);
	}
	return { shown: fitting.size === alike.size ? items : items.filter(({ values }) => fitting.has(values)), counts };
}

function fits(values: readonly string[], chosen: string | undefined): boolean {
	return chosen === undefined || values.includes(chosen);
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

function countIn(counts: Map<string, number>, values: readonly string[], count: number): void {
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + count);
}
