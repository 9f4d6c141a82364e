import type { Instant } from '$lib/domain/base/civil-date';
import { DATABASE_NAME } from '../database';
import { BACKUP_TABLES } from '../tables';
import { backupParts, type RawTables } from './write';

/**
 * What can still be read of the store, past every check of ours and whatever version wrote it, as the content of a
 * backup file. Opens the store as it is, so nothing in it changes. `undefined` where nothing is left.
 */
export async function remainsOfStore(exportedAt: Instant): Promise<Blob | undefined> {
	const database = await openAsItIs();
	if (!database) return undefined;
	try {
		const tables = await readAll(database);
		const empty = Object.values(tables).every((rows) => rows.length === 0);
		return empty ? undefined : new Blob(backupParts(tables, exportedAt), { type: 'application/json' });
	} finally {
		database.close();
	}
}

async function readAll(database: IDBDatabase): Promise<RawTables> {
	const found = BACKUP_TABLES.filter((name) => database.objectStoreNames.contains(name));
	const tables = await Promise.all(found.map(async (name) => [name, await readTable(database, name)] as const));
	return Object.fromEntries(tables);
}

/** One after the other, for a damaged store gives up at the first row that it cannot read: those before it are kept. */
function readTable(database: IDBDatabase, name: string): Promise<readonly unknown[]> {
	return new Promise((resolve) => {
		const rows: unknown[] = [];
		try {
			const request = database.transaction(name).objectStore(name).openCursor();
			request.onerror = () => resolve(rows);
			request.onsuccess = () => {
				const cursor = request.result;
				if (!cursor) return resolve(rows);
				rows.push(cursor.value);
				cursor.continue();
			};
		} catch {
			resolve(rows);
		}
	});
}

/** Never makes a store where there is none. */
function openAsItIs(): Promise<IDBDatabase | undefined> {
	return new Promise((resolve) => {
		try {
			const request = indexedDB.open(DATABASE_NAME);
			request.onupgradeneeded = () => request.transaction?.abort();
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => resolve(undefined);
			request.onblocked = () => resolve(undefined);
		} catch {
			resolve(undefined);
		}
	});
}
