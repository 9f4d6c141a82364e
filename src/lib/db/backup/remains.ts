import type { Instant } from '$lib/domain/base/civil-date';
import { DATABASE_NAME } from '../database';
import { BACKUP_TABLES, type AttachmentBytes } from '../tables';
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
		if (empty) return undefined;
		const text = backupParts(tables, exportedAt);
		const keys = await keysOf(database, 'attachmentBytes');
		if (keys.length === 0) return new Blob(text, { type: 'application/json' });
		const { writeArchive } = await import('../archive/write-archive');
		return await writeArchive(text, readContents(database, keys));
	} finally {
		database.close();
	}
}

async function readAll(database: IDBDatabase): Promise<RawTables> {
	const found = BACKUP_TABLES.filter((name) => database.objectStoreNames.contains(name));
	const tables = await Promise.all(found.map(async (name) => [name, await readTable(database, name)] as const));
	return Object.fromEntries(tables);
}

function keysOf(database: IDBDatabase, name: string): Promise<readonly IDBValidKey[]> {
	if (!database.objectStoreNames.contains(name)) return Promise.resolve([]);
	return answerOr(() => database.transaction(name).objectStore(name).getAllKeys(), []);
}

/** What a photo or PDF holds, where it can still be read. */
async function* readContents(database: IDBDatabase, keys: readonly IDBValidKey[]): AsyncGenerator<AttachmentBytes> {
	for (const key of keys) {
		const get = () => database.transaction('attachmentBytes').objectStore('attachmentBytes').get(key);
		const row = await answerOr<Partial<AttachmentBytes> | undefined>(get, undefined);
		if (row?.bytes instanceof ArrayBuffer && typeof row.sha256 === 'string')
			yield { sha256: row.sha256, bytes: row.bytes };
	}
}

function answerOr<T>(ask: () => IDBRequest<T>, otherwise: T): Promise<T> {
	return new Promise((resolve) => {
		try {
			const request = ask();
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => resolve(otherwise);
		} catch {
			resolve(otherwise);
		}
	});
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
