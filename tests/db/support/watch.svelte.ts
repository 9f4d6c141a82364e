import type { LiveQuery, Loadable } from '$lib/state/live-query.svelte';
import { flushSync } from 'svelte';

/** Reads as a component would, and keeps every value that it showed. */
export function watch<T>(query: LiveQuery<T>): { shown: Loadable<T>[]; stop: () => void } {
	const shown: Loadable<T>[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			shown.push(query.current);
		});
	});
	flushSync();
	return { shown, stop };
}
