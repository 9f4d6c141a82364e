import { ensureReady, onOpened } from '$lib/db/opening';
import { faultOf, type StorageFault } from '$lib/db/storage-fault';
import { liveQuery, type Subscription as Watch } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/** A missing row is `ready` with an undefined value: it is not `loading`. */
export type Loadable<T> =
	{ state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; fault: StorageFault };

/**
 * The one bridge from the database to runes: reads again when another tab or the service worker writes what it read.
 * One query however many readers, none while nobody looks. A parameter is read by the caller, so that Svelte sees it:
 * `$derived.by(() => { const wanted = id; return new LiveQuery(() => findSubscription(wanted)); })`.
 */
export class LiveQuery<T> {
	#result: Loadable<T> = { state: 'loading' };
	#subscribe: () => void;

	constructor(query: () => Promise<T>) {
		this.#subscribe = createSubscriber((update) =>
			observe(query, (result) => {
				this.#result = result;
				update();
			})
		);
	}

	get current(): Loadable<T> {
		this.#subscribe();
		return this.#result;
	}
}

/** Starts anew whenever the database comes back after the browser dropped it. */
function observe<T>(query: () => Promise<T>, report: (result: Loadable<T>) => void): () => void {
	let watch: Watch | undefined;
	let round = 0;
	async function start(): Promise<void> {
		const mine = ++round;
		watch?.unsubscribe();
		try {
			await ensureReady();
		} catch (error) {
			if (mine === round) report(failed(error));
			return;
		}
		if (mine !== round) return;
		watch = liveQuery(query).subscribe({
			next: (value) => report({ state: 'ready', value }),
			error: (error: unknown) => report(failed(error))
		});
	}
	const forget = onOpened(() => void start());
	void start();
	return () => {
		round++;
		forget();
		watch?.unsubscribe();
	};
}

function failed(error: unknown): { state: 'failed'; fault: StorageFault } {
	const fault = faultOf(error);
	// A mistake of ours: the reader sees that it cannot be read, the console and the tests see why.
	if (fault === undefined) reportError(error);
	return { state: 'failed', fault: fault ?? 'unreadable' };
}
