import type { Instant } from '$lib/domain/base/civil-date';
import { backupParts, readTables } from '../backup/write';
import { database } from '../database';
import { findDevice } from '../device';
import { findInstall } from '../meta';
import { BACKUP_TABLES, type BackupData, type InstallRow } from '../tables';
import { isPhoto } from '../vault/photo-format';
import { findSnapshots, snapshotKey, type FoundSnapshot } from './find-snapshots';
import { noteSnapshot } from './own-writes';
import { keptSnapshots } from './kept-snapshots';
import { packSnapshot, readHead, type SnapshotHead } from './snapshot-bytes';
import { putStored, readStored, removeStored } from './snapshot-places';

/**
 * Keeps the state of the data outside of the database. Nothing is kept of a state that contradicts itself, and nothing is
 * given up for a snapshot that cannot be read back. Answers whether this state is kept now.
 */
export async function takeSnapshot(at: Instant): Promise<boolean> {
	const state = await readState();
	if (!state) return false;
	const head = headOf(state, at);
	const before = await findSnapshots();
	if (before.some((known) => isSameState(known, head))) {
		noteSnapshot();
		return true;
	}
	const text = backupParts(state.data, at).join('');
	await putStored(snapshotKey(head), await packSnapshot(head, text));
	const after = await findSnapshots();
	if (!after.some((known) => isSameState(known, head))) return false;
	noteSnapshot();
	await thinOut(after, head);
	return true;
}

interface State {
	data: BackupData;
	install: InstallRow;
	day: number;
}

/** `undefined` where there is nothing to keep, or rows are missing that the install says are there. */
function readState(): Promise<State | undefined> {
	const tables = [...BACKUP_TABLES.map((name) => database.table(name)), database.meta];
	return database.transaction('r', tables, async () => {
		const install = await findInstall();
		const device = await findDevice();
		const data = await readTables();
		const { length } = data.subscriptions;
		if (!install || length === 0 || length !== install.subscriptions) return undefined;
		return { data, install, day: device?.lived?.count ?? 0 };
	});
}

function headOf({ data, install, day }: State, at: Instant): SnapshotHead {
	const { installId, generation } = install;
	const lastBackupAt = data.preferences[0]?.lastBackupAt;
	const proof = data.attachments.filter(({ removedAt }) => removedAt === undefined).length + photosIn(data);
	return {
		at,
		installId,
		generation,
		subscriptions: data.subscriptions.filter(({ removedAt }) => removedAt === undefined).length,
		day,
		...(proof > 0 && { proof }),
		...(lastBackupAt !== undefined && { lastBackupAt })
	};
}

function photosIn({ secrets }: BackupData): number {
	return secrets.filter(isPhoto).length;
}

async function thinOut(all: readonly FoundSnapshot[], next: SnapshotHead): Promise<void> {
	const others = all.filter((known) => !isSameState(known, next));
	const kept = new Set(keptSnapshots(others, next));
	for (const snapshot of others) {
		if (!kept.has(snapshot)) for (const stored of snapshot.stored) await removeStored(stored);
	}
	await removeUnsound();
}

/** What cannot be read is of no use to anybody, and takes the room of what can. */
async function removeUnsound(): Promise<void> {
	for (const stored of await readStored()) if (!(await readHead(stored.bytes))) await removeStored(stored);
}

function isSameState(a: SnapshotHead, b: SnapshotHead): boolean {
	return a.installId === b.installId && a.generation === b.generation;
}
