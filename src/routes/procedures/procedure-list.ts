import type { PlanListing } from '$lib/catalogue/plan-listing';
import type { OnlineAnswer } from '$lib/domain/procedure/channels';

export interface ProcedureFilter {
	query: string;
	country: string; // '' for all
	online: OnlineAnswer | '';
}
export const NO_FILTER: ProcedureFilter = { query: '', country: '', online: '' };

/** A plan and everything that typing finds it by, in small letters. */
export interface Searchable {
	plan: PlanListing;
	search: string;
}

export interface CarrierGroup {
	id: string;
	plans: readonly [PlanListing, ...PlanListing[]];
}
export interface CountryGroup {
	country: string;
	count: number;
	carriers: readonly CarrierGroup[];
}

/** `wordsOf`: of the country and kind, in the languages people may type them in. */
export function searchable(plan: PlanListing, wordsOf: (plan: PlanListing) => readonly string[]): Searchable {
	const { carrier, plan: name, country } = plan;
	const words = [...Object.values(carrier), ...Object.values(name), country, ...wordsOf(plan)];
	return { plan, search: folded(words.join(' ')) };
}

/** Every word typed must be found. */
export function found(all: readonly Searchable[], { query, country, online }: ProcedureFilter): readonly PlanListing[] {
	return all
		.filter(({ plan }) => (country === '' || plan.country === country) && (online === '' || plan.online === online))
		.filter(({ search }) => matches(search, query))
		.map(({ plan }) => plan);
}

export function matches(search: string, query: string): boolean {
	return folded(query)
		.split(/\s+/)
		.every((word) => search.includes(word));
}

/** Full-width letters of an input method are the same letters. */
export function folded(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}

/** Countries with most plans first, those sold in several countries last; carriers in the catalogue's order. */
export function byCountry(plans: readonly PlanListing[]): readonly CountryGroup[] {
	const countries = new Map<string, PlanListing[]>();
	for (const plan of plans) countries.set(plan.country, [...(countries.get(plan.country) ?? []), plan]);
	return [...countries]
		.map(([country, all]) => ({ country, count: all.length, carriers: byCarrier(all) }))
		.sort((a, b) => Number(a.country === 'ZZ') - Number(b.country === 'ZZ') || b.count - a.count);
}

export function byCarrier(plans: readonly PlanListing[]): readonly CarrierGroup[] {
	const carriers = new Map<string, [PlanListing, ...PlanListing[]]>();
	for (const plan of plans) {
		const group = carriers.get(plan.carrierId);
		if (group) group.push(plan);
		else carriers.set(plan.carrierId, [plan]);
	}
	return [...carriers].map(([id, group]) => ({ id, plans: group }));
}
