import type { RowKey, UnreadableRow } from '$lib/db/rows/row-check';
import { watchRecords } from '$lib/db/rows/record-feed';
import type { ListedRecord, ListedRecords } from '$lib/db/rows/stored-records';
import type { Activity } from '$lib/domain/record/activity';
import { addMilliseconds, isKnownZone, type Instant } from '$lib/domain/base/civil-date';
import type { Circumstances } from '$lib/domain/base/circumstances';
import { steadyUntil } from '$lib/domain/deadline/steady-until';
import { statementFor } from '$lib/domain/statement/statement-for';
import type { Statement } from '$lib/domain/statement/statement';
import { recordStateFor, withEarlierDates, type RecordState } from '$lib/domain/deadline/record-state';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Subscription } from '$lib/domain/record/subscription';
import { deviceNow } from '$lib/platform/clock';
import { createSubscriber } from 'svelte/reactivity';
import { KeptViews, type KeptView } from './kept-views';
import { Live, type Loadable } from './live-query.svelte';
import { clock } from './now.svelte';
import { offeredIn, offeredTerms } from './offered-terms.svelte';
import type { Offered } from './find-offers';
import { reportOnce } from './per-record';

/** The state of a record as the screens show it, with what it says. Nothing of this is stored. */
export type RecordView = RecordState & {
	statement: Statement;
};

/** A record that no screen can show as others are: it is named, and takes nothing else with it. */
export interface SetAside {
	key: RowKey;
	raw: Readonly<Record<string, unknown>>;
	/** `unreadable`: its row is not of our shape; `unworkable`: it is, and nothing can be worked out from it here. */
	why: 'unreadable' | 'unworkable';
}

/** What is shown of all records but those in the bin, in no order. */
interface Listed {
	views: readonly RecordView[];
	setAside: readonly SetAside[];
}

export class Records {
	#rows = new Live<ListedRecords>(
		({ next, error }) =>
			watchRecords({
				error,
				next: (listed) => {
					offeredTerms.lookLater(listed.records.map(({ subscription }) => subscription));
					next(listed);
				}
			}),
		({ records: listed, unreadable }) => ({
			subscriptions: [...listed.map(({ subscription }) => subscription), ...unreadable.map(({ raw }) => raw)],
			activities: listed.flatMap(({ activities, unreadable: bad }) => [...activities, ...bad.map(({ raw }) => raw)])
		})
	);
	#offered: ReadonlyMap<string, Offered> = offeredTerms.all;
	#kept = new KeptViews<ListedRecord, RecordView>({
		besideOf: ({ subscription }) => offeredIn(this.#offered, subscription),
		viewOf: ({ subscription, activities }) => viewNow(subscription, activities),
		untilOf: (view, now) => (view ? steadyUntil(view) : addMilliseconds(now, RETRY))
	});
	#shown: Loadable<Listed> = $state.raw({ state: 'loading' });

	/** Brought up to date by every write, tick of the clock and rule of a later revision, whatever reads it. */
	#follow = createSubscriber(() =>
		$effect.root(() => {
			$effect(() => {
				void clock.now;
				this.#offered = offeredTerms.all;
				void this.#bringUpToDate(this.#rows.current);
			});
		})
	);

	get #listed(): Loadable<Listed> {
		this.#follow();
		return this.#shown;
	}

	/** All records but those in the bin and those that are set aside, in no order. */
	readonly current: Loadable<readonly RecordView[]> = $derived.by(() => {
		const listed = this.#listed;
		return listed.state === 'ready' ? { state: 'ready', value: listed.value.views } : listed;
	});

	readonly setAside: readonly SetAside[] = $derived.by(() => {
		const listed = this.#listed;
		return listed.state === 'ready' ? listed.value.setAside : NONE;
	});

	async #bringUpToDate(rows: Loadable<ListedRecords>): Promise<void> {
		if (rows.state !== 'ready') {
			this.#kept.forgetRound();
			this.#shown = rows;
			return;
		}
		const kept = await this.#kept.bringUpTo(deviceNow(), rows.value.records);
		if (kept) this.#show(kept, rows.value.unreadable);
	}

	/** The same object while nothing has changed: alerts and calendar hang on it. */
	#show(kept: readonly KeptView<ListedRecord, RecordView>[], bad: readonly UnreadableRow[]): void {
		const views = kept.flatMap(({ view }) => (view ? [view] : []));
		const unworked = kept.filter(({ view }) => view === undefined);
		const setAside = [...bad.map(unreadable), ...unworked.map(({ record }) => unworkable(record.subscription))];
		const shown = this.#shown.state === 'ready' ? this.#shown.value : undefined;
		if (shown && isSame(shown.views, views) && shown.setAside.length === 0 && setAside.length === 0) return;
		this.#shown = { state: 'ready', value: { views, setAside } };
	}
}

/** One that could not be worked out may be by then: at another time, or with a zone that the device has learned. */
const RETRY = 15 * 60_000;
const NONE: readonly SetAside[] = [];

function isSame(before: readonly RecordView[], now: readonly RecordView[]): boolean {
	return before.length === now.length && now.every((view, place) => view === before[place]);
}

export const records = new Records();

/** At this moment; `undefined` where it cannot be worked out: that costs this record, and no other. */
export function viewNow(subscription: Subscription, written: readonly Activity[]): RecordView | undefined {
	// The clock's last tick may lie before a fact that was recorded just now.
	return viewAt(subscription, written, deviceNow());
}

/** The same at a moment that is still to come. */
export function viewAt(subscription: Subscription, written: readonly Activity[], now: Instant): RecordView | undefined {
	if (!isKnownZone(subscription.zone)) return undefined;
	try {
		return recordView(subscription, written, { now, holidays: HOLIDAYS });
	} catch (error) {
		reportOnce(subscription, error);
		return undefined;
	}
}

function unreadable({ key, raw }: UnreadableRow): SetAside {
	return { key, raw, why: 'unreadable' };
}

export function unworkable(subscription: Subscription): SetAside {
	return { key: subscription.id, raw: { ...subscription }, why: 'unworkable' };
}

/** The one derivation of a record for all screens; its rules and those of a later revision count together while open. */
function recordView(
	subscription: Subscription,
	written: readonly Activity[],
	circumstances: Circumstances
): RecordView {
	const own = recordStateFor(subscription, written, circumstances);
	const terms = offeredTerms.of(subscription);
	const state = terms ? withEarlierDates(own, recordStateFor({ ...subscription, terms }, written, circumstances)) : own;
	return { ...state, statement: statementFor(state) };
}
