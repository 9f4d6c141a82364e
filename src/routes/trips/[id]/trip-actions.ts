import { tryWriting } from '$lib/actions/try-writing';
import { addMany } from '$lib/db/together/add-many';
import { revertMany, updateMany } from '$lib/db/together/edit-many';
import { putTripBack, removeTrip, updateTrip } from '$lib/db/trips';
import { removeSubscription } from '$lib/db/subscriptions';
import { anotherLike } from '$lib/domain/trip/another';
import type { Trip } from '$lib/domain/trip/trip';
import { m } from '$lib/i18n/paraglide/messages';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { stampHere, stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';

/** What only the traveller knows to be done. */
export function tick(tripId: string, key: string, done: boolean): Promise<void> {
	return tryWriting(() =>
		updateTrip(tripId, (trip) => {
			const { [key]: _, ...others } = trip.done ?? {};
			return { ...trip, done: done ? { ...others, [key]: deviceNow() } : others };
		})
	);
}

/** Throws when storage fails: the dialog says so. */
export async function saveTrip(id: string, change: (current: Trip) => Trip): Promise<void> {
	const before = await updateTrip(id, change);
	if (!before) return;
	toasts.show({ text: m.saved(), undo: () => tryWriting(() => putTripBack(before)) });
}

/** Its records stay. */
export function removeWithUndo(id: string): Promise<void> {
	return tryWriting(async () => {
		const before = await removeTrip(id);
		if (before) toasts.show({ text: m.trip_removed(), undo: () => tryWriting(() => putTripBack(before)) });
	});
}

/** A record that is of no trip becomes one of this; one of another trip is of both. */
export function putInto(trip: Trip, views: readonly RecordView[]): Promise<void> {
	return tryWriting(async () => {
		const free = views.filter(({ subscription }) => subscription.tripId === undefined);
		const shared = views.filter((view) => !free.includes(view)).map(({ subscription }) => subscription.id);
		const ids = free.map(({ subscription }) => subscription.id);
		const written = await updateMany(ids, (current) => ({ ...current, tripId: trip.id }), stampHere());
		const before = await updateTrip(trip.id, (now) => ({
			...now,
			also: [...new Set([...(now.also ?? []), ...shared])]
		}));
		toasts.show({ text: m.saved(), undo: () => tryWriting(() => back(written, before)) });
	});
}

export function takeOut(trip: Trip, { subscription }: RecordView): Promise<void> {
	return tryWriting(async () => {
		const ids = subscription.tripId === trip.id ? [subscription.id] : [];
		const written = await updateMany(ids, ({ tripId: _, ...rest }) => rest, stampNow(subscription.zone));
		const before = await updateTrip(trip.id, (now) => ({
			...now,
			also: (now.also ?? []).filter((id) => id !== subscription.id)
		}));
		toasts.show({ text: m.saved(), undo: () => tryWriting(() => back(written, before)) });
	});
}

async function back(written: readonly string[], before: Trip | undefined): Promise<void> {
	await revertMany(written, stampHere());
	if (before) await putTripBack(before);
}

/** One more of the same card for each name, all in one transaction. Throws when storage fails. */
export async function addOthers(view: RecordView, names: readonly string[]): Promise<void> {
	const stamp = stampNow(view.subscription.zone);
	const wanted = names.map((name) => anotherLike(view.subscription, view.activities, name));
	const added = await addMany(wanted, stamp);
	toasts.show({
		text: m.trip_another_done({ count: added.length }),
		undo: () =>
			tryWriting(async () => {
				for (const { id, zone } of added) await removeSubscription(id, stampNow(zone));
			})
	});
}
