import { listPlans } from '$lib/catalogue/catalogue';
import type { PlanListing } from '$lib/catalogue/plan-listing';
import { listTrips } from '$lib/db/trips';
import type { Trip } from '$lib/domain/trip/trip';
import { LiveQuery } from '$lib/state/live-query.svelte';
import { SearchIndex } from './search-index';

/** The index of the screen: made anew when the catalogue has come, or a trip has another name, and at no key press. */
export class LiveIndex {
	#plans: readonly PlanListing[] = $state.raw([]);
	#rows = new LiveQuery(listTrips);
	readonly trips: readonly Trip[] = $derived(this.#rows.current.state === 'ready' ? this.#rows.current.value : []);
	readonly current = $derived(new SearchIndex({ plans: this.#plans, trips: this.trips }));

	constructor() {
		// Gone from the host after an update: the records' own words still find them.
		void listPlans().then((plans) => (this.#plans = plans), reportError);
	}
}
