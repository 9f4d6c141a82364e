/** More than a phone's screen. */
export const FIRST = 12;
/** As many as a phone's memory bears; beyond them the reader asks for more. */
const BY_ITSELF = 1_000;

/**
 * How much of a long list is drawn: what is near the screen, and more as the reader comes near its end
 * (`RestOfList.svelte`). The answers to another query are another list, and need another one of these.
 */
export class DrawnPart {
	#drawn = $state(FIRST);
	#limit = $state(BY_ITSELF);

	of<T>(items: readonly T[]): readonly T[] {
		return items.slice(0, this.#drawn);
	}

	isCut(items: readonly unknown[]): boolean {
		return items.length > this.#drawn;
	}

	/** Whether more follows only when the reader asks for it. */
	isFull(items: readonly unknown[]): boolean {
		return this.isCut(items) && this.#drawn >= this.#limit;
	}

	grow(by: number): void {
		this.growTo(this.#drawn + by);
	}

	growTo(count: number): void {
		this.#drawn = Math.min(Math.max(count, this.#drawn), this.#limit);
	}

	showMore(): void {
		this.#limit += BY_ITSELF;
		this.grow(FIRST);
	}
}
