import { beforeEach, expect, test } from 'vitest';
import type * as editTrip from '$lib/db/together/edit-trip';
import type { Trip } from '$lib/domain/trip/trip';
import { date } from '../support/literals';
import { aCard, LATER, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

let tab: Tab;
let both: typeof editTrip;
beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
	both = await tab.load<typeof editTrip>('/src/lib/db/together/edit-trip.ts');
});

/** A trip, a record of its own to be, and one that it shares with another trip. */
async function aTripWithTwo() {
	const trip = await tab.trips.addTrip('Tokyo');
	const free = await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const shared = await tab.subscriptions.addSubscription(aCard({ tripId: 'another' }), [], NOW);
	const put = () =>
		both.updateTripAndRecords(
			trip.id,
			{
				trip: (now) => ({ ...now, also: [shared.id] }),
				ids: [free.id],
				record: (now) => ({ ...now, tripId: trip.id })
			},
			LATER
		);
	const tripOf = async (id: string) => (await tab.subscriptions.findSubscription(id))?.tripId;
	const stored = async () => (await tab.trips.listTrips())[0];
	return { trip, free, shared, put, tripOf, stored };
}

test('records go into a trip and the trip names the shared one at one stroke, and one call takes both back', async () => {
	const { trip, free, shared, put, tripOf, stored } = await aTripWithTwo();
	const written = await put();
	expect(await tripOf(free.id)).toBe(trip.id);
	expect(await stored()).toEqual({ ...trip, also: [shared.id] });
	expect(written && (await both.revertTripAndRecords(written, LATER))).toBe(true);
	expect(await tripOf(free.id)).toBeUndefined();
	expect(await stored()).toEqual(trip);
});

test('a record that cannot be written leaves the trip as it was, too', async () => {
	const { trip, free, tripOf, stored } = await aTripWithTwo();
	const refuse = () => {
		throw new Error('impossible');
	};
	const change = { trip: (now: Trip) => ({ ...now, name: 'Osaka' }), ids: [free.id], record: refuse };
	await expect(both.updateTripAndRecords(trip.id, change, LATER)).rejects.toThrow('impossible');
	expect(await stored()).toEqual(trip);
	expect(await tripOf(free.id)).toBeUndefined();
});

test('nothing goes into a trip that is gone', async () => {
	const { trip, free, put, tripOf } = await aTripWithTwo();
	await tab.trips.removeTrip(trip.id);
	expect(await put()).toBeUndefined();
	expect(await tripOf(free.id)).toBeUndefined();
});

test('where the record has been changed again, neither is taken back', async () => {
	const { trip, free, shared, put, tripOf, stored } = await aTripWithTwo();
	const written = await put();
	await tab.subscriptions.updateSubscription(free.id, (now) => ({ ...now, tripId: 'third' }), LATER);
	expect(written && (await both.revertTripAndRecords(written, LATER))).toBe(false);
	expect(await tripOf(free.id)).toBe('third');
	expect(await stored()).toEqual({ ...trip, also: [shared.id] });
});

test('what was ticked meanwhile stays when the days are taken back, and the same days changed again refuse it', async () => {
	const { trip, stored } = await aTripWithTwo();
	const days = { from: date('2026-12-12'), until: date('2026-12-22') };
	const moved = await tab.trips.updateTrip(trip.id, (now) => ({ ...now, ...days }));
	await tab.trips.updateTrip(trip.id, (now) => ({ ...now, done: { 'install card': NOW.at } }));
	expect(moved && (await tab.trips.revertTrip(moved))).toBe(true);
	expect(await stored()).toEqual({ ...trip, done: { 'install card': NOW.at } });
	const again = await tab.trips.updateTrip(trip.id, (now) => ({ ...now, ...days }));
	await tab.trips.updateTrip(trip.id, (now) => ({ ...now, until: date('2026-12-24') }));
	expect(again && (await tab.trips.revertTrip(again))).toBe(false);
	expect((await stored())?.until).toBe('2026-12-24');
});

test('a trip keeps its days, comes back when it was removed, and its SIM stays meanwhile', async () => {
	const trip = await tab.trips.addTrip('Japan 2026');
	const { id } = await tab.subscriptions.addSubscription(aCard({ tripId: trip.id }), [], NOW);
	const days = { from: date('2026-12-12'), until: date('2026-12-22') };
	const stays = [{ country: 'JP', from: date('2026-12-12') }];
	await tab.trips.updateTrip(trip.id, (current) => ({ ...current, ...days, stays, done: { 'install card': NOW.at } }));
	const before = await tab.trips.removeTrip(trip.id);
	expect(await tab.trips.listTrips()).toEqual([]);
	expect((await tab.subscriptions.findSubscription(id))?.tripId).toBe(trip.id);
	if (before) await tab.trips.putTripBack(before);
	expect(await tab.trips.listTrips()).toEqual([{ ...trip, ...days, stays, done: { 'install card': NOW.at } }]);
	expect(await tab.trips.updateTrip('gone', (current) => current)).toBeUndefined();
});

test('a trip with a day that is none is set aside, and the others are listed', async () => {
	await tab.trips.addTrip('Chile');
	await tab.database.table('trips').put({ id: 'broken', name: 'Broken', from: '2026-02-30' });
	expect((await tab.trips.listTrips()).map(({ name }) => name)).toEqual(['Chile']);
});
