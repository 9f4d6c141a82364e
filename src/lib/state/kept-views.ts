import { Slices } from '$lib/db/rows/slices';
import type { Instant } from '$lib/domain/base/civil-date';

/** What was worked out for one record, and from what. */
export interface KeptView<Row, View> {
	record: Row;
	beside: unknown;
	view: View | undefined;
	from: Instant;
	until: Instant;
}

interface Derive<Row, View> {
	/** What else it follows from: another object wherever that is another. */
	besideOf: (record: Row) => unknown;
	/** `undefined` where it cannot be worked out. */
	viewOf: (record: Row, now: Instant) => View | undefined;
	/** Until when it holds if nobody writes. */
	untilOf: (view: View | undefined, now: Instant) => Instant;
}

/**
 * What is derived of records, kept by record: a write, a tick of the clock or another tab's write costs what it changed.
 * A record is known by its object, which stays the same until something of it is written, and is forgotten with it.
 */
export class KeptViews<Row extends object, View> {
	#kept = new WeakMap<Row, KeptView<Row, View>>();
	#round = 0;

	constructor(readonly derive: Derive<Row, View>) {}

	/**
	 * The views in the order of the records, in slices that let the page breathe; `undefined` when a later call overtook
	 * this one. At once, without a rest, where little is to be done.
	 */
	async bringUpTo(now: Instant, records: readonly Row[]): Promise<readonly KeptView<Row, View>[] | undefined> {
		const round = ++this.#round;
		const slices = new Slices();
		const kept: KeptView<Row, View>[] = [];
		for (const record of records) {
			const known = this.#kept.get(record);
			if (known && this.#holds(known, now)) {
				kept.push(known);
				continue;
			}
			if (slices.isOver()) await slices.rest();
			if (round !== this.#round) return undefined;
			const fresh = this.#worked(record, now);
			this.#kept.set(record, fresh);
			kept.push(fresh);
		}
		return kept;
	}

	/** Whoever is at work meanwhile ends without an answer. */
	forgetRound(): void {
		this.#round++;
	}

	#holds({ record, beside, from, until }: KeptView<Row, View>, now: Instant): boolean {
		return from <= now && now < until && beside === this.derive.besideOf(record);
	}

	#worked(record: Row, now: Instant): KeptView<Row, View> {
		const { besideOf, viewOf, untilOf } = this.derive;
		const view = viewOf(record, now);
		return { record, beside: besideOf(record), view, from: now, until: untilOf(view, now) };
	}
}
