import { FACETS, type Facet, type RecordFilter } from '$lib/domain/find/record-filter';

export const SORTS = ['date', 'name', 'country', 'added'] as const;
export type Sort = (typeof SORTS)[number];
export const GROUPS = ['todo', 'running', 'ended'] as const;
export type Group = (typeof GROUPS)[number];

/** What the list of SIMs shows. It stands in the address, so that Back, a bookmark and a reload find it again. */
export interface ListState {
	query: string;
	filter: RecordFilter;
	sort: Sort;
	look: 'rows' | 'tiles';
	folded: readonly Group[];
}

export function listStateOf(address: URLSearchParams): ListState {
	const chosen = FACETS.flatMap((facet) => {
		const value = address.get(facet);
		return value ? [[facet, value] as const] : [];
	});
	const folded = address.get('folded')?.split(' ') ?? [];
	return {
		query: address.get('q') ?? '',
		filter: Object.fromEntries(chosen),
		sort: SORTS.find((sort) => sort === address.get('sort')) ?? 'date',
		look: address.get('look') === 'tiles' ? 'tiles' : 'rows',
		folded: GROUPS.filter((group) => folded.includes(group))
	};
}

/** Behind the question mark, without what is as on the first visit but for the order: "sort=name&role=leave". */
export function addressOf({ query, filter, sort, look, folded }: ListState): string {
	const address = new URLSearchParams({ sort });
	if (query.trim() !== '') address.set('q', query);
	for (const facet of FACETS) {
		const value = filter[facet];
		if (value !== undefined) address.set(facet, value);
	}
	if (look !== 'rows') address.set('look', look);
	if (folded.length > 0) address.set('folded', folded.join(' '));
	return address.toString();
}

/** The same list with another choice; `undefined` takes the choice back. */
export function choosing(state: ListState, facet: Facet, value: string | undefined): ListState {
	const { [facet]: _, ...others } = state.filter;
	return { ...state, filter: value === undefined ? others : { ...others, [facet]: value } };
}
