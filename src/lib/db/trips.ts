import type { Trip } from '$lib/domain/trip/trip';
import { database } from './database';
import { checkRows } from './rows/row-check';
import { writeRecords } from './transaction';

export async function listTrips(): Promise<readonly Trip[]> {
	const { good } = await checkRows('trips', await database.trips.toArray());
	return good.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The trip of this name: a name typed twice is one trip. */
export function addTrip(name: string): Promise<Trip> {
	const trip: Trip = { id: crypto.randomUUID(), name: name.trim() };
	return writeRecords(async () => {
		const known = (await database.trips.toArray()).find((existing) => existing.name === trip.name);
		if (!known) await database.trips.put(trip);
		return known ?? trip;
	});
}

/** Answers the trip as it was, for the way back; `undefined` where it is gone. */
export function updateTrip(id: string, change: (current: Trip) => Trip): Promise<Trip | undefined> {
	return writeRecords(async () => {
		const before = await database.trips.get(id);
		if (before) await database.trips.put({ ...change(before), id });
		return before;
	});
}

/** Its records stay, and still know it: put back, it has them again. Answers the trip as it was. */
export function removeTrip(id: string): Promise<Trip | undefined> {
	return writeRecords(async () => {
		const before = await database.trips.get(id);
		await database.trips.delete(id);
		return before;
	});
}

/** As it was before. */
export function putTripBack(trip: Trip): Promise<void> {
	return writeRecords(async () => {
		await database.trips.put(trip);
	});
}
