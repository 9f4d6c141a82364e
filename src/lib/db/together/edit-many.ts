import { changesBetween } from '$lib/domain/record/changes';
import type { Subscription } from '$lib/domain/record/subscription';
import { database } from '../database';
import { revertEdit, writeEdit, type EditResult } from '../subscriptions';
import type { Stamp } from '../tables';
import { writeRecords } from '../transaction';

/**
 * One change of several records in one transaction: all of them, or none. Answers the ids of what was written into their
 * histories; a record that is gone, or that the change leaves as it was, has none.
 */
export function updateMany(
	ids: readonly string[],
	change: (current: Subscription) => Subscription,
	stamp: Stamp
): Promise<readonly string[]> {
	const edits = [...new Set(ids)].map((id) => ({ id, activityId: crypto.randomUUID() }));
	return writeRecords(async (by) => {
		const written: string[] = [];
		for (const { id, activityId } of edits) {
			const current = await database.subscriptions.get(id);
			if (!current) continue;
			// A second try after a lost connection finds its own write: it is done.
			const again = await database.activities.get(activityId);
			const result = again
				? { ok: true, activityId }
				: await writeEdit(current, changesBetween(current, change(current)), { activityId, by, stamp });
			if (result.ok && result.activityId !== undefined) written.push(activityId);
		}
		return written;
	});
}

/** Undoes each of them, unless a field has been changed again since: those are answered. */
export async function revertMany(activityIds: readonly string[], stamp: Stamp): Promise<readonly EditResult[]> {
	const results: EditResult[] = [];
	for (const id of activityIds) results.push(await revertEdit(id, stamp));
	return results.filter(({ ok }) => !ok);
}
