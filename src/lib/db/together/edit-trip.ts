import type { Subscription } from '$lib/domain/record/subscription';
import type { Trip } from '$lib/domain/trip/trip';
import { database } from '../database';
import type { Stamp } from '../tables';
import { writeRecords } from '../transaction';
import { changeTrip, revertedTrip, type TripChange } from '../trips';
import { intendedUndos, plannedEdits, writeEdits, writeUndos } from './edit-many';

/** What a trip and some records become together. */
export interface TripAndRecords {
	trip: (current: Trip) => Trip;
	ids: readonly string[];
	record: (current: Subscription) => Subscription;
}

/** What was written, for the way back. */
interface TripAndEdits {
	change: TripChange;
	edits: readonly string[]; // ids in the histories of the records
}

/** A trip and its records in one transaction. `undefined` where the trip is gone: nothing was written. */
export function updateTripAndRecords(
	tripId: string,
	{ trip, ids, record }: TripAndRecords,
	stamp: Stamp
): Promise<TripAndEdits | undefined> {
	const edits = plannedEdits(ids);
	return writeRecords(async (by) => {
		const change = await changeTrip(tripId, trip);
		return change && { change, edits: await writeEdits(edits, record, { by, stamp }) };
	});
}

/** Takes both back in one transaction, or, where one of them has been changed again since, neither. Answers whether it did. */
export async function revertTripAndRecords({ change, edits }: TripAndEdits, stamp: Stamp): Promise<boolean> {
	const { isSubscription } = await import('../schema/records');
	const undos = plannedEdits(edits);
	return writeRecords(async (by) => {
		const reverted = await revertedTrip(change);
		const wanted = await intendedUndos(undos, isSubscription);
		if (!reverted || !wanted) return false;
		await database.trips.put(reverted);
		await writeUndos(wanted, { by, stamp });
		return true;
	});
}
