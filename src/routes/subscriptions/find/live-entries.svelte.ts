import { untrack } from 'svelte';
import type { Trip } from '$lib/domain/trip/trip';
import { clock } from '$lib/state/now.svelte';
import { records } from '$lib/state/records.svelte';
import type { Sort } from './list-address';
import { listEntries, type ListEntry } from './list-entries';
import { LiveIndex } from './live-index.svelte';

/** A day begins somewhere every quarter of an hour: more often no place in the list can change. */
const QUARTER = 15 * 60_000; // ms

/** The records as the list of SIMs sorts and finds them: sorted when they change, looked through at a key press. */
export class LiveEntries {
	readonly #index = new LiveIndex();
	readonly #sort: () => Sort;
	readonly #quarter = $derived(Math.floor(clock.now / QUARTER));

	constructor(sort: () => Sort) {
		this.#sort = sort;
	}

	readonly #all: readonly ListEntry[] = $derived.by(() => {
		void this.#quarter;
		const { current } = records;
		if (current.state !== 'ready') return [];
		return listEntries(
			current.value,
			untrack(() => clock.now),
			this.#sort()
		);
	});

	get trips(): readonly Trip[] {
		return this.#index.trips;
	}

	/** In order; all of them where nothing was typed. */
	find(query: string): readonly ListEntry[] {
		return this.#index.current.find(this.#all, query);
	}

	/** Writes ahead what the first key press needs. Answers how to stop. */
	prepare(): () => void {
		return this.#index.current.prepare(this.#all);
	}
}
