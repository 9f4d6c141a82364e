import type { Subscription, Terms } from '$lib/domain/record/subscription';
import type { Offered } from './find-offers';

/** After the list has been drawn: the catalogue must not hold it up. */
const LATER_MS = 1_500;

/** Rules of a later revision that nobody has accepted or refused yet. Until then the earlier date counts, on every screen. */
class OfferedTerms {
	#byRecord: ReadonlyMap<string, Offered> = $state.raw(new Map());
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Another object whenever one of them is. */
	get all(): ReadonlyMap<string, Offered> {
		return this.#byRecord;
	}

	/** Names all of them. */
	get key(): string {
		return [...this.#byRecord].map(([id, { rev }]) => `${id} ${rev}`).join();
	}

	of(record: Pick<Subscription, 'id' | 'rev'>): Terms | undefined {
		return offeredIn(this.#byRecord, record);
	}

	/** One record that is open. */
	async look(subscriptions: readonly Subscription[]): Promise<void> {
		if (!subscriptions.some(({ plan }) => plan !== undefined)) return;
		try {
			const { findOffers } = await import('./find-offers');
			const found = await findOffers(subscriptions);
			const unseen = [...this.#byRecord].filter(([id]) => subscriptions.every((each) => each.id !== id));
			if (found.size > 0 || unseen.length < this.#byRecord.size) this.#byRecord = new Map([...unseen, ...found]);
		} catch {
			// A catalogue file is gone from the host after an update: the record's own rules count on.
		}
	}

	/** All records, once the first screen has been drawn. */
	lookLater(subscriptions: readonly Subscription[]): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.look(subscriptions), LATER_MS);
	}
}

/** Of those known at one moment: who asks for 10,000 records reads the signal once. */
export function offeredIn(
	all: ReadonlyMap<string, Offered>,
	{ id, rev }: Pick<Subscription, 'id' | 'rev'>
): Terms | undefined {
	const offered = all.get(id);
	return offered?.rev === rev ? offered.terms : undefined;
}

export const offeredTerms = new OfferedTerms();
