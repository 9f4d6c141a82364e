import type { FieldChange } from '$lib/domain/record/activity';
import { applyChanges, changesBetween, conflictsOf, inverseOf } from '$lib/domain/record/changes';
import type { Subscription } from '$lib/domain/record/subscription';
import { database } from '../database';
import { writeEdit } from '../subscriptions';
import type { Stamp } from '../tables';
import { writeRecords } from '../transaction';

/** An edit that is to be written; its id is given outside of the transaction, which may run twice. */
interface PlannedEdit {
	id: string; // of the record, or of the edit to undo
	activityId: string;
}

export function plannedEdits(ids: readonly string[]): readonly PlannedEdit[] {
	return [...new Set(ids)].map((id) => ({ id, activityId: crypto.randomUUID() }));
}

/**
 * One change of several records in one transaction: all of them, or none. Answers the ids of what was written into their
 * histories; a record that is gone, or that the change leaves as it was, has none.
 */
export function updateMany(
	ids: readonly string[],
	change: (current: Subscription) => Subscription,
	stamp: Stamp
): Promise<readonly string[]> {
	const edits = plannedEdits(ids);
	return writeRecords((by) => writeEdits(edits, change, { by, stamp }));
}

/** Inside a transaction of its caller. */
export async function writeEdits(
	edits: readonly PlannedEdit[],
	change: (current: Subscription) => Subscription,
	{ by, stamp }: { by: string; stamp: Stamp }
): Promise<readonly string[]> {
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
}

/** Undoes all of them in one transaction; none where one was changed again since. Answers whether it did. */
export async function revertMany(activityIds: readonly string[], stamp: Stamp): Promise<boolean> {
	const { isSubscription } = await import('../schema/records');
	const undos = plannedEdits(activityIds);
	return writeRecords(async (by) => {
		const wanted = await intendedUndos(undos, isSubscription);
		if (wanted) await writeUndos(wanted, { by, stamp });
		return wanted !== undefined;
	});
}

interface IntendedUndo {
	current: Subscription;
	changes: readonly FieldChange[];
	activityId: string;
}

/** Inside a transaction of its caller: what would be written; undefined where one of them cannot be undone any more. */
export async function intendedUndos(
	undos: readonly PlannedEdit[],
	isSubscription: (value: unknown) => boolean // loaded by the caller: a transaction waits for no file
): Promise<readonly IntendedUndo[] | undefined> {
	const wanted: IntendedUndo[] = [];
	for (const { id, activityId } of undos) {
		if (await database.activities.get(activityId)) continue; // a second try: it is done
		const edited = await database.activities.get(id);
		const current = edited && (await database.subscriptions.get(edited.subscriptionId));
		if (edited?.kind !== 'edited' || !current) return undefined;
		const changes = inverseOf(edited.changes);
		const possible = conflictsOf(changes, current).length === 0 && isSubscription(applyChanges(current, changes));
		if (!possible) return undefined;
		wanted.push({ current, changes, activityId });
	}
	return wanted;
}

export async function writeUndos(
	wanted: readonly IntendedUndo[],
	{ by, stamp }: { by: string; stamp: Stamp }
): Promise<void> {
	for (const { current, changes, activityId } of wanted) {
		await writeEdit(current, changes, { activityId, by, stamp });
	}
}
