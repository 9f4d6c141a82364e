import { createSubscriber } from 'svelte/reactivity';

/** More than a screen, and little enough to draw between two key presses. */
const HELPING = 12;
const REST = 50; // ms; a reader who taps meanwhile comes first
/** One who is still typing has another list in a moment. */
const PATIENCE = 800; // ms
/** As many as a phone's memory bears; beyond them the reader asks for more. */
const BY_ITSELF = 1_000;

/**
 * A long list is drawn in helpings, for its first screen must not wait for its last row. The rest follows by itself, so
 * that find-in-page finds it too. The answers to another query are another list, and need another one of these.
 */
export class DrawnPart {
	#drawn = HELPING;
	#limit = $state(BY_ITSELF);
	#subscribe = createSubscriber((update) => {
		let timer = setTimeout(grow, PATIENCE);
		const grown = () => (this.#drawn += HELPING);
		function grow(): void {
			timer = setTimeout(grow, REST);
			grown();
			update();
		}
		return () => clearTimeout(timer);
	});

	of<T>(items: readonly T[]): readonly T[] {
		const most = Math.min(items.length, this.#limit);
		// Once all are drawn nobody listens, and the clock stops.
		if (this.#drawn < most) this.#subscribe();
		return items.slice(0, Math.min(this.#drawn, most));
	}

	isCut(items: readonly unknown[]): boolean {
		return items.length > this.#limit;
	}

	showMore(): void {
		this.#limit += BY_ITSELF;
	}
}
