import { database } from './database';
import { checkRows } from './rows/row-check';
import type { Trip } from './tables';
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
