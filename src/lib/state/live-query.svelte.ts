import type { RawTables } from '$lib/db/backup/write';
import { ensureReady, isOpening, onOpened } from '$lib/db/opening';
import { holdAnswer } from '$lib/db/rows/page-memory';
import { faultOf, type StorageFault } from '$lib/db/storage-fault';
import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/** A missing row is `ready` with an undefined value: it is not `loading`. */
export type Loadable<T> =
	{ state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; fault: StorageFault };

/** Tells what is stored, and again whenever it changes, until it is told to stop. */
type Watch<T> = (listener: { next: (value: T) => void; error: (error: unknown) => void }) => {
	unsubscribe: () => void;
};

/** The one bridge from the database to runes: one watch however many readers, none while nobody looks. */
export class Live<T> {
	#result: Loadable<T> = { state: 'loading' };
	#subscribe: () => void;

	/** `rowsOf`: what of it would have to be saved, should the store go under the page. */
	constructor(watch: Watch<T>, rowsOf?: (value: T) => RawTables) {
		this.#subscribe = createSubscriber((update) => {
			let last: { value: T } | undefined;
			const letGo = rowsOf && holdAnswer(() => (last ? rowsOf(last.value) : {}));
			const stop = observe(watch, (result) => {
				this.#result = result;
				if (result.state === 'ready') last = result;
				update();
			});
			return () => {
				stop();
				letGo?.();
			};
		});
	}

	get current(): Loadable<T> {
		this.#subscribe();
		return this.#result;
	}
}

/**
 * Reads again when another tab or the service worker writes what it read. A parameter is read by the caller, so that
 * Svelte sees it: `$derived.by(() => { const wanted = id; return new LiveQuery(() => findSubscription(wanted)); })`.
 */
export class LiveQuery<T> extends Live<T> {
	constructor(query: () => Promise<T>, rowsOf?: (value: T) => RawTables) {
		super((listener) => liveQuery(query).subscribe(listener), rowsOf);
	}
}

/** Starts anew whenever the database comes back after the browser dropped it. */
function observe<T>(watch: Watch<T>, report: (result: Loadable<T>) => void): () => void {
	let watched: { unsubscribe: () => void } | undefined;
	let round = 0;
	async function start(): Promise<void> {
		const mine = ++round;
		watched?.unsubscribe();
		try {
			await ensureReady();
		} catch (error) {
			if (mine === round) report(failed(error));
			return;
		}
		if (mine !== round) return;
		watched = watch({
			// A store that the browser emptied is open, and answers, before anyone knows that it is empty. What it says then
			// is not passed on: once that is known, everything is read again or has failed.
			next: (value) => {
				if (!isOpening()) report({ state: 'ready', value });
			},
			error: (error: unknown) => report(failed(error))
		});
	}
	const forget = onOpened(() => void start());
	void start();
	return () => {
		round++;
		forget();
		watched?.unsubscribe();
	};
}

function failed(error: unknown): { state: 'failed'; fault: StorageFault } {
	const fault = faultOf(error);
	// A mistake of ours: the reader sees that it cannot be read, the console and the tests see why.
	if (fault === undefined) reportError(error);
	return { state: 'failed', fault: fault ?? 'unreadable' };
}
