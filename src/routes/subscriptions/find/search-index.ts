import type { PlanListing } from '$lib/catalogue/plan-listing';
import { spellingsOf } from '$lib/catalogue/spellings';
import { COMPLETE_LOCALES } from '$lib/domain/base/languages.js';
import { matches, queryOf, searchText, type Query } from '$lib/domain/find/query';
import { recordFields } from '$lib/domain/find/record-fields';
import type { Status } from '$lib/domain/record/status';
import type { Intent, Subscription } from '$lib/domain/record/subscription';
import { countryNames } from '$lib/i18n/country-names';
import { cached } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import { formTag } from '$lib/i18n/words/record/form-words';
import { statusWords } from '$lib/i18n/words/status-words';

/** A record with the status that it is shown with. */
interface Searched {
	view: { subscription: Subscription; status: Status };
}

/** What the catalogue and the trips call what a record only names by its id. */
export interface IndexNames {
	plans: readonly PlanListing[];
	trips: readonly { id: string; name: string }[];
}

const intents: Record<Intent['kind'], typeof m.record_intent_keep> = {
	keep: m.record_intent_keep,
	'let-end': m.record_intent_let_end,
	leave: m.record_intent_leave
};
/** ms of work between two breaths, of some 16 that a frame has. */
const SLICE = 5;

/**
 * What each record is found by, written out once for each version of a record and kept: a key press only looks through
 * it. Words are in every language that is complete, for people type the word they know.
 */
export class SearchIndex {
	readonly #texts = new WeakMap<Subscription, { status: Status; text: string }>();
	readonly #shared = new Map<string, string>();
	readonly #plans: ReadonlyMap<string, PlanListing>;
	readonly #trips: ReadonlyMap<string, string>;

	constructor({ plans, trips }: IndexNames) {
		this.#plans = new Map(plans.map((plan) => [plan.id, plan]));
		this.#trips = new Map(trips.map(({ id, name }) => [id, name]));
	}

	/** Those in which every word of the query occurs, in their order. */
	find<T extends Searched>(records: readonly T[], typed: string): readonly T[] {
		const query = queryOf(typed);
		return query.length === 0 ? records : records.filter((record) => this.has(record, query));
	}

	has(record: Searched, query: Query): boolean {
		return matches(this.#textOf(record), query);
	}

	/** Writes the texts out ahead, a slice at a time, so that the first key press need not. Answers how to stop. */
	prepare(records: readonly Searched[]): () => void {
		let next = 0;
		let timer = setTimeout(slice);
		const work = (until: number) => {
			for (; next < records.length && performance.now() < until; next++) {
				const record = records[next];
				if (record) this.#textOf(record);
			}
		};
		function slice(): void {
			work(performance.now() + SLICE);
			if (next < records.length) timer = setTimeout(slice);
		}
		return () => clearTimeout(timer);
	}

	#textOf({ view: { subscription, status } }: Searched): string {
		const known = this.#texts.get(subscription);
		if (known?.status === status) return known.text;
		const text = `${searchText(recordFields(subscription))}\n${this.#sharedTextOf(subscription, status)}`;
		this.#texts.set(subscription, { status, text });
		return text;
	}

	#sharedTextOf(subscription: Subscription, status: Status): string {
		const { country, form, intent, carrier, plan, tripId } = subscription;
		const key = [country, form, intent.kind, status, carrier.id, plan?.id, tripId].join('\n');
		return cached(this.#shared, key, () => searchText(this.#sharedFieldsOf(subscription, status)));
	}

	#sharedFieldsOf({ country, form, intent, carrier, plan, tripId }: Subscription, status: Status): readonly string[] {
		const listed = plan && this.#plans.get(plan.id);
		const trip = tripId === undefined ? undefined : this.#trips.get(tripId);
		return [
			country,
			...countryNames(country),
			...Object.values(listed?.carrier ?? {}),
			...Object.values(listed?.plan ?? {}),
			...spellingsOf(carrier.id, plan?.id),
			...COMPLETE_LOCALES.flatMap((locale) => [
				formTag(form, locale),
				intents[intent.kind]({}, { locale }),
				statusWords(status, locale)
			]),
			...(trip === undefined ? [] : [trip])
		];
	}
}
