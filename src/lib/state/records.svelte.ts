import { listAllActivities } from '$lib/db/activities';
import { listSubscriptions } from '$lib/db/subscriptions';
import type { Activity } from '$lib/domain/record/activity';
import type { Instant } from '$lib/domain/base/civil-date';
import type { Circumstances } from '$lib/domain/base/circumstances';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { leadOf } from '$lib/domain/deadline/due';
import { recordStateFor, withEarlierDates, type RecordState } from '$lib/domain/deadline/record-state';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Subscription } from '$lib/domain/record/subscription';
import { deviceNow } from '$lib/platform/clock';
import { LiveQuery, type Loadable } from './live-query.svelte';
import { clock } from './now.svelte';
import { offeredTerms } from './offered-terms.svelte';

/** The state of a record as the screens show it, with what leads it. Nothing of this is stored. */
export type RecordView = RecordState & {
	lead?: Deadline;
	changesAt: Instant | undefined; // the next of its ends
};

/** Every zone's midnight, and every shop's closing time, falls on one. */
const QUARTER = 15 * 60_000;

export class Records {
	#rows = new LiveQuery(async () => {
		const subscriptions = await listSubscriptions();
		offeredTerms.lookLater(subscriptions);
		return { subscriptions, byRecord: await listAllActivities() };
	});
	#quarter = $derived(Math.floor(clock.now / QUARTER));

	/** Derived anew when a row changes and when a day may have begun somewhere: not with every tick of the clock. */
	#views: Loadable<readonly RecordView[]> = $derived.by(() => {
		void this.#quarter;
		const rows = this.#rows.current;
		if (rows.state !== 'ready') return rows;
		// The clock's last tick may lie before a fact that was recorded just now.
		const circumstances = { now: deviceNow(), holidays: HOLIDAYS };
		const { subscriptions, byRecord } = rows.value;
		return {
			state: 'ready',
			value: subscriptions.map((subscription) => recordView(subscription, byRecord.get(subscription.id), circumstances))
		};
	});

	/** All records but those in the bin, in no order. */
	readonly current: Loadable<readonly RecordView[]> = $derived.by(() => {
		const { now } = clock;
		const views = this.#views;
		if (views.state !== 'ready' || !views.value.some((view) => isOutdated(view, now))) return views;
		const circumstances = { now: deviceNow(), holidays: HOLIDAYS };
		return {
			state: 'ready',
			value: views.value.map((view) =>
				isOutdated(view, now) ? recordView(view.subscription, view.written, circumstances) : view
			)
		};
	});
}

export const records = new Records();

/** The one derivation of a record for all screens; its rules and those of a later revision count together while open. */
export function recordView(
	subscription: Subscription,
	written: readonly Activity[] = [],
	circumstances: Circumstances
): RecordView {
	const own = recordStateFor(subscription, written, circumstances);
	const terms = offeredTerms.of(subscription);
	const state = terms ? withEarlierDates(own, recordStateFor({ ...subscription, terms }, written, circumstances)) : own;
	const lead = leadOf(state.deadlines);
	return { ...state, ...(lead && { lead }), changesAt: nextEnd(state.deadlines, circumstances.now) };
}

function isOutdated({ changesAt }: RecordView, now: Instant): boolean {
	return changesAt !== undefined && changesAt <= now;
}

function nextEnd(deadlines: readonly Deadline[], now: Instant): Instant | undefined {
	let next: Instant | undefined;
	for (const { end } of deadlines) {
		if (end > now && (next === undefined || end < next)) next = end;
	}
	return next;
}
