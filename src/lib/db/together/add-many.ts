import type { NewActivity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import { mintActivities } from '../activities';
import { database } from '../database';
import type { NewSubscription } from '../subscriptions';
import type { Stamp } from '../tables';
import { writeRecords } from '../transaction';

/** Several records, each with its first facts, in one transaction: all of them, or none. */
export function addMany(
	wanted: readonly { record: NewSubscription; facts: readonly NewActivity[] }[],
	stamp: Stamp
): Promise<readonly Subscription[]> {
	const minted = wanted.map(({ record, facts }) => {
		const added: Subscription = { ...record, id: crypto.randomUUID(), rev: 1, createdAt: stamp.at };
		return { added, facts: mintActivities(added.id, facts, stamp) };
	});
	return writeRecords(async (by) => {
		await database.subscriptions.bulkPut(minted.map(({ added }) => added));
		await database.activities.bulkPut(minted.flatMap(({ facts }) => facts.map((fact) => ({ ...fact, by }))));
		return minted.map(({ added }) => added);
	});
}
