import { countRecords } from '$lib/db/record-count';
import { LiveQuery } from './live-query.svelte';

/** How many records there are, for pages that have little to say before there is one. */
export const recordCount = new LiveQuery(countRecords);
