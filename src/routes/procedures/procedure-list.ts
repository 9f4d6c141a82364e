import type { PlanListing } from '$lib/catalogue/plan-listing';
import { spellingsOf } from '$lib/catalogue/spellings';
import { matches, queryOf, searchText } from '$lib/domain/find/query';
import type { OnlineAnswer } from '$lib/domain/procedure/channels';

export interface ProcedureFilter {
	query: string;
	country: string; // '' for all
	online: OnlineAnswer | '';
}
export const NO_FILTER: ProcedureFilter = { query: '', country: '', online: '' };

/** A plan and everything that typing finds it by, folded. */
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
	const { id, carrierId, carrier, plan: name, country } = plan;
	const names = [...Object.values(carrier), ...Object.values(name), ...spellingsOf(carrierId, id)];
	return { plan, search: searchText([...names, country, ...wordsOf(plan)]) };
}

/** Every word typed must be found. */
export function found(all: readonly Searchable[], { query, country, online }: ProcedureFilter): readonly PlanListing[] {
	const words = queryOf(query);
	return all
		.filter(({ plan }) => (country === '' || plan.country === country) && (online === '' || plan.online === online))
		.filter(({ search }) => matches(search, words))
		.map(({ plan }) => plan);
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
