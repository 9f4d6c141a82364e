import { backupParts } from '../backup/write';
import { readBackup } from '../backup/read';
import { dataWithout } from '../bin/belongings';
import { findSnapshots, snapshotFile, snapshotKey, type FoundSnapshot } from './find-snapshots';
import { packSnapshot } from './snapshot-bytes';
import { putStored, removeStored } from './snapshot-places';

/** What was erased for good is in no snapshot either: each is written anew without it, or goes with it. */
export async function forgetInSnapshots(ids: readonly string[]): Promise<void> {
	// Oldest first: the last one put is the one that localStorage keeps.
	for (const snapshot of (await findSnapshots()).toReversed()) await forgetIn(snapshot, new Set(ids));
}

async function forgetIn(snapshot: FoundSnapshot, ids: ReadonlySet<string>): Promise<void> {
	const file = await snapshotFile(snapshot);
	const read = file && (await readBackup(file));
	if (read?.ok && !read.data.subscriptions.some(({ id }) => ids.has(id))) return;
	for (const stored of snapshot.stored) await removeStored(stored);
	if (!read?.ok) return;
	const { stored: _stored, ...head } = snapshot;
	const data = dataWithout(read.data, ids);
	const subscriptions = data.subscriptions.filter(({ removedAt }) => removedAt === undefined).length;
	if (data.subscriptions.length === 0) return;
	const text = backupParts(data, snapshot.at).join('');
	await putStored(snapshotKey(snapshot), await packSnapshot({ ...head, subscriptions }, text));
}
