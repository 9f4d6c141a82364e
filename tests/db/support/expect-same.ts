import { expect } from 'vitest';
import type { Subscription } from '$lib/domain/record/subscription';
import { effectiveActivities } from '$lib/domain/record/facts';
import { countingDays, type PlainModel } from './plain-model';
import type { Tab } from './tab';

/** What a tab reads is what the model says, and of what was erased nothing is left. */
export async function expectSame(model: PlainModel, tab: Tab): Promise<void> {
	const [live, removed, trips] = await Promise.all([
		tab.subscriptions.listSubscriptions(),
		tab.subscriptions.listRemoved(),
		tab.trips.listTrips()
	]);
	const tripNames = new Map(trips.map(({ id, name }) => [id, name]));
	const read = async (stored: Subscription) => {
		const activities = await tab.activities.listActivities(stored.id);
		const days = effectiveActivities(activities, stored.zone).flatMap(({ kind, when }) =>
			kind === 'top-up' && 'date' in when ? [when.date] : []
		);
		return {
			id: stored.id,
			fields: { nickname: stored.nickname, notes: stored.notes, boughtAt: stored.boughtAt ?? '' },
			trip: stored.tripId === undefined ? undefined : tripNames.get(stored.tripId),
			inBin: stored.removedAt !== undefined,
			days: days.toSorted(),
			edits: activities.filter(({ kind }) => kind === 'edited').length,
			rev: stored.rev
		};
	};
	const said = model.records.map(({ facts, ...record }) => ({
		...record,
		days: countingDays({ ...record, facts }).toSorted(),
		rev: record.edits + 1
	}));
	expect(byId(await Promise.all([...live, ...removed].map(read)))).toEqual(byId(said));
	for (const id of model.erased) expect(await tab.activities.listActivities(id)).toEqual([]);
}

function byId<T extends { id: string }>(rows: readonly T[]): readonly T[] {
	return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
