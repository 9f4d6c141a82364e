import { mintActivities } from '../activities';
import { database } from '../database';
import type { RowKey } from './row-check';
import type { Standing } from '../schema/mended';
import type { Stamp } from '../tables';
import { writeRecords } from '../transaction';

/** A row as it lies in the store, of whatever shape. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Into the bin as it is, from which it comes back as it was. */
export function removeUnreadable(key: RowKey, stamp: Stamp): Promise<void> {
	return change(key, (row) => ({ ...row, removedAt: stamp.at }));
}

export function restoreUnreadable(key: RowKey): Promise<void> {
	return change(key, ({ removedAt: _removed, ...row }) => row);
}

/** One activity that cannot be read, for good: a retraction of it could not be read either. Answers the row, for the way back. */
export async function removeUnreadableActivity(key: RowKey): Promise<RawRow | undefined> {
	return writeRecords(async () => {
		const row: RawRow | undefined = await database.table('activities').get(key);
		await database.table('activities').delete(key);
		return row;
	});
}

/** Puts rows back as they were. */
export function putBack(table: 'subscriptions' | 'activities', row: RawRow): Promise<void> {
	return writeRecords(async () => {
		await database.table(table).put(row);
	});
}

/**
 * Writes what can be read of a record, so that it can be edited like any other; `noteOf` words what could not, for its
 * history. Answers how to take it back; `undefined` where the record is gone.
 */
export async function mendRecord(
	key: RowKey,
	standing: Standing,
	noteOf: (lost: readonly string[]) => string,
	stamp: Stamp
): Promise<(() => Promise<void>) | undefined> {
	const { mended } = await import('../schema/mended');
	const before: RawRow | undefined = await database.table('subscriptions').get(key);
	if (!before) return undefined;
	const { record, lost } = mended(before, String(key), standing);
	const note = { kind: 'note', when: { instant: stamp.at }, text: noteOf(lost) } as const;
	const [written] = mintActivities(record.id, [note], stamp);
	await writeRecords(async (by) => {
		if (key !== record.id) await database.table('subscriptions').delete(key);
		await database.subscriptions.put(record);
		if (written) await database.activities.put({ ...written, by });
	});
	return () => takeBack(before, record.id, written?.id);
}

function takeBack(before: RawRow, id: string, noteId: string | undefined): Promise<void> {
	return writeRecords(async () => {
		await database.subscriptions.delete(id);
		await database.table('subscriptions').put(before);
		if (noteId !== undefined) await database.activities.delete(noteId);
	});
}

function change(key: RowKey, to: (row: RawRow) => RawRow): Promise<void> {
	return writeRecords(async () => {
		const row: RawRow | undefined = await database.table('subscriptions').get(key);
		if (row) await database.table('subscriptions').put(to(row));
	});
}
