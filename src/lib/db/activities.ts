import type { Activity, NewActivity } from '$lib/domain/record/activity';
import { addMilliseconds } from '$lib/domain/base/civil-date';
import { database } from './database';
import type { Stamp } from './tables';
import { writeRecords } from './transaction';

/** All of them, also those that were replaced or retracted: what counts is derived. */
export function listActivities(subscriptionId: string): Promise<readonly Activity[]> {
	return database.activities.where('subscriptionId').equals(subscriptionId).toArray();
}

/** Of all records, by record: one read of the table. */
export async function listAllActivities(): Promise<ReadonlyMap<string, readonly Activity[]>> {
	const byRecord = new Map<string, Activity[]>();
	for (const activity of await database.activities.toArray()) {
		const known = byRecord.get(activity.subscriptionId);
		if (known) known.push(activity);
		else byRecord.set(activity.subscriptionId, [activity]);
	}
	return byRecord;
}

/** One transaction. Returns what was written, so that it can be retracted. */
export function addActivities(
	subscriptionId: string,
	facts: readonly NewActivity[],
	stamp: Stamp
): Promise<readonly Activity[]> {
	const minted = mintActivities(subscriptionId, facts, stamp);
	return writeRecords((by) => putInTurn(subscriptionId, minted, by));
}

/** Inside a transaction of its caller. */
export async function putInTurn(
	subscriptionId: string,
	minted: readonly Unsigned[],
	by: string
): Promise<readonly Activity[]> {
	const activities = (await inTurn(subscriptionId, minted)).map((fact) => ({ ...fact, by }));
	await database.activities.bulkPut(activities);
	return activities;
}

/** Facts of the same millisecond stay in the order in which they were written: "lost, found" is not "found, lost". */
async function inTurn(subscriptionId: string, minted: readonly Unsigned[]): Promise<readonly Unsigned[]> {
	const own = new Set(minted.map(({ id }) => id));
	const earlier = (await listActivities(subscriptionId)).filter(({ id }) => !own.has(id));
	const taken = new Set(earlier.map(({ recordedAt }) => recordedAt));
	return minted.map((fact) => {
		let { recordedAt } = fact;
		while (taken.has(recordedAt)) recordedAt = addMilliseconds(recordedAt, 1);
		taken.add(recordedAt);
		return { ...fact, recordedAt };
	});
}

/** A correction: the earlier fact stays in the history and counts no more. */
export async function replaceActivity(id: string, fact: NewActivity, stamp: Stamp): Promise<Activity | undefined> {
	const replaced = await database.activities.get(id);
	if (!replaced) return undefined;
	const [activity] = await addActivities(replaced.subscriptionId, [{ ...fact, replaces: id }], stamp);
	return activity;
}

/** Takes a fact back; taking back a retraction brings the fact back. */
export function retractActivity(id: string, stamp: Stamp): Promise<Activity | undefined> {
	return replaceActivity(id, { kind: 'retracted', when: { instant: stamp.at } }, stamp);
}

type Unsigned = NewActivity & Pick<Activity, 'id' | 'subscriptionId' | 'recordedAt' | 'typedIn'>;

/**
 * In the order given: facts of one moment are kept apart by a millisecond each.
 * Complete but for `by`, which only the transaction knows; `ids` are kept, so that a second try writes the same rows. */
export function mintActivities(
	subscriptionId: string,
	facts: readonly NewActivity[],
	stamp: Stamp,
	ids: string[] = []
): readonly Unsigned[] {
	return facts.map((fact, index) => ({
		...fact,
		id: (ids[index] ??= crypto.randomUUID()),
		subscriptionId,
		recordedAt: addMilliseconds(stamp.at, index),
		typedIn: stamp.zone
	}));
}
