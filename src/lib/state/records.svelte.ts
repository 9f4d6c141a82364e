import { listAllActivities } from '$lib/db/activities';
import { listSubscriptions } from '$lib/db/subscriptions';
import type { Activity } from '$lib/domain/record/activity';
import { isKnownZone, type Instant } from '$lib/domain/base/civil-date';
import type { Circumstances } from '$lib/domain/base/circumstances';
import type { Deadline, Derived } from '$lib/domain/deadline/deadline';
import { deadlinesFor, derivedFrom } from '$lib/domain/deadline/deadlines-for';
import { leadOf } from '$lib/domain/deadline/due';
import { earlierDates } from '$lib/domain/deadline/earlier-dates';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Ledger } from '$lib/domain/record/ledger';
import { readingFor } from '$lib/domain/record/reading';
import type { Status } from '$lib/domain/record/status';
import type { Subscription } from '$lib/domain/record/subscription';
import { deviceNow } from '$lib/platform/clock';
import { LiveQuery, type Loadable } from './live-query.svelte';
import { clock } from './now.svelte';
import { offeredTerms } from './offered-terms.svelte';

/** A record with everything that the screens show of it. Nothing of this is stored. */
export interface RecordView {
	subscription: Subscription;
	activities: readonly Activity[]; // what counts, in order of time
	derived: Derived;
	status: Status;
	lead?: Deadline;
	ledger: Ledger;
	changesAt: Instant | undefined; // the next of its ends
}

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
				isOutdated(view, now) ? recordView(view.subscription, view.activities, circumstances) : view
			)
		};
	});
}

export const records = new Records();

/** Everything that follows from one record and its activities, at one moment. */
export function recordView(
	subscription: Subscription,
	activities: readonly Activity[] = [],
	circumstances: Circumstances
): RecordView {
	const { derived: own, ledger, facts } = derive(subscription, activities, circumstances);
	const offered = offeredTerms.of(subscription);
	const derived = offered
		? earlierDates(own, deadlinesFor({ ...subscription, terms: offered }, activities, circumstances))
		: own;
	const lead = leadOf(derived.deadlines);
	return {
		subscription,
		activities: facts,
		derived,
		status: derived.status,
		...(lead && { lead }),
		ledger,
		changesAt: nextEnd(derived.deadlines, circumstances.now)
	};
}

function derive(
	subscription: Subscription,
	activities: readonly Activity[],
	circumstances: Circumstances
): { derived: Derived; ledger: Ledger; facts: readonly Activity[] } {
	// A zone that this browser does not know has no calendar: nothing of the record can be dated, and its reason is said.
	if (!isKnownZone(subscription.zone)) {
		const derived = deadlinesFor(subscription, activities, circumstances);
		return { derived, ledger: { byCurrency: {} }, facts: activities };
	}
	const state = readingFor(subscription, activities, circumstances);
	return {
		derived: derivedFrom(state),
		ledger: state.ledger,
		facts: state.context.facts.map(({ activity }) => activity)
	};
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
