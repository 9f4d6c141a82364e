import { tryWriting } from '$lib/actions/try-writing';
import { addMany } from '$lib/db/together/add-many';
import { updateMany } from '$lib/db/together/edit-many';
import { revertTripAndRecords, updateTripAndRecords, type TripAndRecords } from '$lib/db/together/edit-trip';
import { putTripBack, removeTrip, revertTrip, updateTrip } from '$lib/db/trips';
import { anotherLike } from '$lib/domain/record/another';
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
	const written = await updateTrip(id, change);
	if (!written) toasts.show({ text: m.trip_gone() });
	else toasts.show({ text: m.saved(), undo: () => undo(() => revertTrip(written)) });
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
	const free = views.filter(({ subscription }) => subscription.tripId === undefined);
	const shared = views.filter((view) => !free.includes(view)).map(({ subscription }) => subscription.id);
	return writeBoth(trip.id, {
		trip: (now) => ({ ...now, also: [...new Set([...(now.also ?? []), ...shared])] }),
		ids: free.map(({ subscription }) => subscription.id),
		record: (current) => ({ ...current, tripId: trip.id })
	});
}

export function takeOut(trip: Trip, { subscription }: RecordView): Promise<void> {
	return writeBoth(trip.id, {
		trip: (now) => ({ ...now, also: (now.also ?? []).filter((id) => id !== subscription.id) }),
		ids: subscription.tripId === trip.id ? [subscription.id] : [],
		record: ({ tripId: _, ...rest }) => rest
	});
}

function writeBoth(tripId: string, change: TripAndRecords): Promise<void> {
	return tryWriting(async () => {
		const written = await updateTripAndRecords(tripId, change, stampHere());
		if (!written) toasts.show({ text: m.trip_gone() });
		else toasts.show({ text: m.saved(), undo: () => undo(() => revertTripAndRecords(written, stampHere())) });
	});
}

/** Refused, and said so, where the same was changed again meanwhile. */
function undo(revert: () => Promise<boolean>): Promise<void> {
	return tryWriting(async () => {
		if (!(await revert())) toasts.show({ text: m.record_undo_refused() });
	});
}

/** One more of the same card for each name, all in one transaction. Throws when storage fails. */
export async function addOthers(view: RecordView, names: readonly string[]): Promise<void> {
	const wanted = names.map((name) => anotherLike(view.subscription, view.activities, name));
	const added = await addMany(wanted, stampNow(view.subscription.zone));
	const ids = added.map(({ id }) => id);
	toasts.show({ text: m.trip_another_done({ count: ids.length }), undo: () => tryWriting(() => removeMany(ids)) });
}

/** Into the bin, all at once. */
function removeMany(ids: readonly string[]): Promise<unknown> {
	const stamp = stampHere();
	return updateMany(ids, (current) => ({ ...current, removedAt: stamp.at }), stamp);
}
