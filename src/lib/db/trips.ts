import type { Trip } from '$lib/domain/trip/trip';
import { takenBack } from '$lib/domain/trip/trip-changes';
import { database } from './database';
import { checkRows } from './rows/row-check';
import { writeRecords } from './transaction';

export async function listTrips(): Promise<readonly Trip[]> {
	const { good } = await checkRows('trips', await database.trips.toArray());
	return good.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A trip by its name alone, to be written with what goes into it. */
export function tripNamed(name: string): Trip {
	return { id: crypto.randomUUID(), name: name.trim() };
}

/** Inside a transaction of its caller: this trip as it is stored, or the one that has its name already, or else itself. */
export async function tripOfName(trip: Trip): Promise<Trip> {
	const trips = await database.trips.toArray();
	return trips.find(({ id }) => id === trip.id) ?? trips.find(({ name }) => name === trip.name) ?? trip;
}

/** The trip of this name: a name typed twice is one trip. */
export function addTrip(name: string): Promise<Trip> {
	const named = tripNamed(name);
	return writeRecords(async () => {
		const trip = await tripOfName(named);
		await database.trips.put(trip);
		return trip;
	});
}

/** A trip before and after a change, for the way back. */
export interface TripChange {
	before: Trip;
	after: Trip;
}

/** `undefined` where the trip is gone: nothing was written. */
export function updateTrip(id: string, change: (current: Trip) => Trip): Promise<TripChange | undefined> {
	return writeRecords(() => changeTrip(id, change));
}

/** Inside a transaction of its caller. */
export async function changeTrip(id: string, change: (current: Trip) => Trip): Promise<TripChange | undefined> {
	const before = await database.trips.get(id);
	if (!before) return undefined;
	const after = { ...change(before), id };
	await database.trips.put(after);
	return { before, after };
}

/** Undoes a change by its fields. Answers whether it did: not where one of them has been changed again, or the trip is gone. */
export function revertTrip(change: TripChange): Promise<boolean> {
	return writeRecords(async () => {
		const reverted = await revertedTrip(change);
		if (reverted) await database.trips.put(reverted);
		return reverted !== undefined;
	});
}

/** Inside a transaction of its caller: the trip as it would be; undefined where it cannot be any more. */
export async function revertedTrip({ before, after }: TripChange): Promise<Trip | undefined> {
	const current = await database.trips.get(before.id);
	return current && takenBack(current, before, after);
}

/** Its records stay, and still know it: put back, it has them again. Answers the trip as it was. */
export function removeTrip(id: string): Promise<Trip | undefined> {
	return writeRecords(async () => {
		const before = await database.trips.get(id);
		await database.trips.delete(id);
		return before;
	});
}

/** As it was before it was removed, unless it is there again. */
export function putTripBack(trip: Trip): Promise<void> {
	return writeRecords(async () => {
		if (!(await database.trips.get(trip.id))) await database.trips.put(trip);
	});
}
