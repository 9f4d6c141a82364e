import { flushSync } from 'svelte';

/** Reads as a component would, and keeps every value that it showed. */
export function watch<T>(query: { readonly current: T }): { shown: T[]; stop: () => void } {
	const shown: T[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			shown.push(query.current);
		});
	});
	flushSync();
	return { shown, stop };
}
