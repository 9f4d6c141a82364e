import type { Instant } from '$lib/domain/base/civil-date';
import type { Table } from 'dexie';
import type { BackupContents } from './format';
import { deleteUnusedBytes, CONTENT_TABLES } from '../proof/erase';
import { readTables } from './write';
import { database } from '../database';
import { addInstall, countWrite, findInstall } from '../meta';
import { adoptInstall, lastGeneration, openRemains } from '../opening';
import { noteOwnWrite } from '../snapshot/own-writes';
import { faultOf, StorageFailure } from '../storage-fault';
import { BACKUP_TABLES, type BackupData, type InstallRow, type ReplacedRow } from '../tables';
import { runIn } from '../transaction';

/** What an undo would bring back, and whether something has been written since the restore that it would lose. */
export interface RestoreUndo {
	restoredAt: Instant;
	subscriptions: number;
	writtenSince: boolean;
}

/** What comes along with the rows of a file. */
interface Along {
	contents?: BackupContents;
	onProgress?: (share: number) => void; // 0 to 1, while photos and PDFs are brought in
}

/**
 * Replaces everything by a backup in one transaction, all or nothing, and keeps what was there for `undoRestore`.
 * Also the way out when data has been lost. Photos and PDFs are brought in before, where nothing refers to them yet.
 */
export async function restoreBackup(
	data: BackupData,
	restoredAt: Instant,
	{ contents = new Map(), onProgress }: Along = {}
): Promise<void> {
	await bringIn(contents, onProgress);
	return replaceAll(async (generation) => {
		await requireContents(contents);
		const previous = await readTables();
		// A file without a vault, perhaps of an older version, says nothing of the one that is here.
		const { vault, secrets } = data.vault.length + data.secrets.length > 0 ? data : previous;
		await writeTables({ ...data, vault, secrets });
		const replaced: ReplacedRow = { id: 'replaced', restoredAt, generation, data: previous };
		await database.meta.put(replaced);
		await deleteUnusedBytes();
	});
}

/** Brings back what the last restore replaced; false where there is nothing to bring back. */
export async function undoRestore(): Promise<boolean> {
	let undone = false;
	await replaceAll(async () => {
		const replaced = await findReplaced();
		undone = replaced !== undefined;
		if (!replaced) return;
		await writeTables({ calendarExports: [], attachments: [], vault: [], secrets: [], ...replaced.data });
		await database.meta.delete('replaced');
		await deleteUnusedBytes();
	});
	return undone;
}

export async function findRestoreUndo(): Promise<RestoreUndo | undefined> {
	const replaced = await findReplaced();
	const install = await findInstall();
	return (
		replaced && {
			restoredAt: replaced.restoredAt,
			subscriptions: replaced.data.subscriptions.length,
			writtenSince: install?.generation !== replaced.generation
		}
	);
}

async function findReplaced(): Promise<ReplacedRow | undefined> {
	const row = await database.meta.get('replaced');
	return row?.id === 'replaced' ? row : undefined;
}

/** `work` is given the generation that the write will have. */
async function replaceAll(work: (generation: number) => Promise<void>): Promise<void> {
	await openRemains();
	const seen = await lastGeneration();
	const tables = [...BACKUP_TABLES.map((name) => database.table(name)), database.attachmentBytes, database.meta];
	adoptInstall(await saidAsFailure(() => runIn(tables, () => replaceAndCount(work, seen))));
	noteOwnWrite();
}

/** One at a time, each on the disk before the next. Whatever goes wrong, what is stored is as it was. */
async function bringIn(contents: BackupContents, onProgress?: (share: number) => void): Promise<void> {
	if (contents.size === 0) return;
	await openRemains();
	const tables = [...CONTENT_TABLES, database.meta];
	let done = 0;
	try {
		for (const [sha256, content] of contents) {
			const bytes = await content.arrayBuffer();
			await saidAsFailure(() => runIn(tables, () => database.attachmentBytes.put({ sha256, bytes })));
			onProgress?.(++done / contents.size);
		}
	} catch (error) {
		// A full disk must not stay full for nothing.
		await runIn(tables, deleteUnusedBytes).catch(() => undefined);
		throw error;
	}
}

/** Another tab may have tidied them away since: then nothing is replaced. */
async function requireContents(contents: BackupContents): Promise<void> {
	const there = await database.attachmentBytes
		.where('sha256')
		.anyOf([...contents.keys()])
		.count();
	if (there < contents.size) throw new StorageFailure('aborted');
}

async function saidAsFailure<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const fault = faultOf(error);
		throw fault === undefined ? error : new StorageFailure(fault, { cause: error });
	}
}

async function replaceAndCount(work: (generation: number) => Promise<void>, seen: number): Promise<InstallRow> {
	const install = await addInstall();
	const generation = Math.max(install.generation, seen);
	// A witness of the lost data must not look later than what replaces it.
	await database.meta.put({ ...install, generation });
	await work(generation + 1);
	return countWrite();
}

async function writeTables(data: BackupData): Promise<void> {
	await replaceRows(database.subscriptions, data.subscriptions);
	await replaceRows(database.activities, data.activities);
	await replaceRows(database.attempts, data.attempts);
	await replaceRows(database.trips, data.trips);
	await replaceRows(database.preferences, data.preferences);
	await replaceRows(database.alertLog, data.alertLog);
	await replaceRows(database.calendarExports, data.calendarExports);
	await replaceRows(database.attachments, data.attachments);
	await replaceRows(database.vault, data.vault);
	await replaceRows(database.secrets, data.secrets);
}

async function replaceRows<Row>(table: Table<Row, string>, rows: readonly Row[]): Promise<void> {
	await table.clear();
	await table.bulkPut(rows);
}
