import { listPlans } from '$lib/catalogue/catalogue';
import type { PlanListing } from '$lib/catalogue/plan-listing';
import type { Trip } from '$lib/domain/trip/trip';
import { trips } from '$lib/state/trips.svelte';
import { SearchIndex } from './search-index';

/** The index of the screen: made anew when the catalogue has come, or a trip has another name, and at no key press. */
export class LiveIndex {
	#plans: readonly PlanListing[] = $state.raw([]);
	readonly trips: readonly Trip[] = $derived(trips.current.state === 'ready' ? trips.current.value : []);
	readonly current = $derived(new SearchIndex({ plans: this.#plans, trips: this.trips }));

	constructor() {
		// Gone from the host after an update: the records' own words still find them.
		void listPlans().then((plans) => (this.#plans = plans), reportError);
	}
}
