import { listTrips } from '$lib/db/trips';
import { LiveQuery } from './live-query.svelte';

/** All trips, by name. */
export const trips = new LiveQuery(listTrips, (listed) => ({ trips: listed }));
