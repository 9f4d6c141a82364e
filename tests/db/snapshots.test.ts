import { ROW_SCHEMAS } from '$lib/db/schema/records';
import { BACKUP_TABLES } from '$lib/db/tables';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { at } from '../support/literals';
import v1 from './snapshots/v1.json';
import v2 from './snapshots/v2.json';
import v3 from './snapshots/v3.json';
import { clearBrowser, openTab } from './support/tab';

// Rows as each released version wrote them. A file here is never changed: a later version must open it.

interface Snapshot {
	version: number;
	stores: Record<string, { keyPath: string; indexes: string[] }>;
	rows: Record<string, unknown[]>;
}
const snapshots: [string, Snapshot][] = [
	['v1', v1],
	['v2', v2],
	['v3', v3]
];

beforeEach(clearBrowser);

test.each(snapshots)('%s is opened and read by today’s code', async (_name, snapshot) => {
	await writeAsThen(snapshot);
	const tab = await openTab();
	expect(await tab.opening.openDatabase()).toEqual({ state: 'ready' });
	expect((await tab.subscriptions.listSubscriptions()).map(({ nickname }) => nickname).sort()).toEqual([
		'Airport card',
		'Home line',
		'保号'
	]);
	expect((await tab.subscriptions.listRemoved()).map(({ nickname }) => nickname)).toEqual(['Old pocket WiFi']);
	expect((await tab.activities.listAllActivities()).get('00000000-0000-4000-8000-000000000001')).toHaveLength(11);
	expect(await tab.preferences.findPreferences()).toMatchObject({ locale: 'zh-Hans', alertTime: '07:30' });
	const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(at('2026-11-21T10:00:00.000Z')));
	expect(read).toMatchObject({ ok: true, preview: { subscriptions: 3, removed: 1, trips: 1 } });
});

test('v3 is what today’s code still writes', async () => {
	const tab = await openTab();
	await tab.opening.openDatabase();
	const connection = tab.database.backendDB();
	expect(connection.version).toBe(v3.version);
	const transaction = connection.transaction([...connection.objectStoreNames]);
	const stores = [...connection.objectStoreNames].map((name) => {
		const { keyPath, indexNames } = transaction.objectStore(name);
		return [name, { keyPath, indexes: [...indexNames] }];
	});
	expect(Object.fromEntries(stores)).toEqual(v3.stores);
	for (const name of BACKUP_TABLES) {
		for (const row of v3.rows[name]) expect(v.safeParse(ROW_SCHEMAS[name], row).issues).toBeUndefined();
	}
});

/** Without our code, as an old version left it. */
function writeAsThen({ version, stores, rows }: Snapshot): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('simfolio', version);
		request.onerror = () => reject(request.error);
		request.onupgradeneeded = () => {
			for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
				const store = request.result.createObjectStore(name, { keyPath });
				for (const index of indexes) store.createIndex(index, index);
				for (const row of rows[name] ?? []) store.put(row);
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}
