import { backupParts, readTables } from '$lib/db/backup/write';
import { readBackup } from '$lib/db/backup/read';
import { database } from '$lib/db/database';
import { closeDatabase, openDatabase } from '$lib/db/opening';
import { restoreBackup } from '$lib/db/backup/restore';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../support/literals';
import { databases, inKeyOrder } from '../support/arbitrary-rows';
import { aCard, activated, bought, LATER, NOW } from '../support/rows';
import { clearBrowser, openTab, type Tab } from '../support/tab';

describe('any database', () => {
	beforeAll(async () => {
		await clearBrowser();
		await openDatabase();
	});
	afterAll(closeDatabase);

	test('1,000 of them come back from their backup as they were', async () => {
		const parameters: fc.Parameters<[never]> = { numRuns: 1_000, seed: 20261121 };
		await fc.assert(
			fc.asyncProperty(databases, async (data) => {
				// A file without a vault leaves the one that is there.
				await database.transaction('rw', database.tables, () =>
					database.vault.clear().then(() => database.secrets.clear())
				);
				const file = new Blob(backupParts(data, at('2026-11-21T10:00:00.000Z')));
				const read = await readBackup(file);
				if (!read.ok) throw new Error(JSON.stringify(read));
				expect(read.data).toEqual(data);
				await restoreBackup(read.data, NOW.at);
				const kept = await database.transaction('r', database.tables, readTables);
				expect(inKeyOrder(kept)).toEqual(inKeyOrder(data));
			}),
			parameters as never
		);
	}, 240_000);
});

describe('a backup', () => {
	let tab: Tab;
	beforeEach(async () => {
		await clearBrowser();
		tab = await openTab();
	});

	test('is one readable file with everything but drafts and what is this install’s own', async () => {
		await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
		await tab.trips.addTrip('Japan 2026');
		await tab.drafts.saveDraft({ id: 'new', savedAt: NOW.at, values: {} });
		const file = JSON.parse(await (await tab.backupWrite.writeBackup(at('2026-11-21T10:00:00.000Z'))).text());
		expect(file).toMatchObject({
			app: 'simfolio',
			format: 2,
			exportedAt: '2026-11-21T10:00:00.000Z',
			data: { subscriptions: [{ nickname: 'Airport card' }], trips: [{ name: 'Japan 2026' }] }
		});
		expect(Object.keys(file.data)).toEqual([
			'subscriptions',
			'activities',
			'attempts',
			'trips',
			'preferences',
			'alertLog',
			'calendarExports',
			'attachments',
			'vault',
			'secrets'
		]);
	});

	test('shows what is in it before anything is replaced', async () => {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
		await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await tab.subscriptions.removeSubscription(id, LATER);
		const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(at('2026-11-22T00:00:00.000Z')));
		expect(read).toMatchObject({
			ok: true,
			preview: {
				exportedAt: at('2026-11-22T00:00:00.000Z'),
				subscriptions: 1,
				removed: 1,
				activities: 4,
				trips: 0,
				latestChange: LATER.at
			}
		});
	});

	test('replaces what is there, and can be undone, also in another tab', async () => {
		const first = await tab.subscriptions.addSubscription(aCard({ nickname: 'First' }), [bought], NOW);
		const file = await tab.backupWrite.writeBackup(NOW.at);
		await tab.subscriptions.removeSubscription(first.id, NOW);
		await tab.subscriptions.addSubscription(aCard({ nickname: 'Second' }), [bought], NOW);
		const read = await tab.backupRead.readBackup(file);
		if (!read.ok) throw new Error(read.issue);
		await tab.restore.restoreBackup(read.data, LATER.at);
		expect(await tab.subscriptions.listSubscriptions()).toEqual([first]);
		expect(await tab.restore.findRestoreUndo()).toEqual({
			restoredAt: LATER.at,
			subscriptions: 2,
			writtenSince: false
		});

		const other = await openTab();
		await other.opening.openDatabase();
		expect(await other.restore.undoRestore()).toBe(true);
		expect((await tab.subscriptions.listSubscriptions()).map(({ nickname }) => nickname)).toEqual(['Second']);
		expect(await other.restore.undoRestore()).toBe(false);
	});

	test('says that an undo would lose what was written since', async () => {
		const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(NOW.at));
		if (!read.ok) throw new Error(read.issue);
		await tab.restore.restoreBackup(read.data, LATER.at);
		await tab.subscriptions.addSubscription(aCard(), [], LATER);
		expect(await tab.restore.findRestoreUndo()).toMatchObject({ writtenSince: true });
	});

	test('brings lost data back, and the next visit finds it', async () => {
		const added = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		const file = await tab.backupWrite.writeBackup(NOW.at);
		tab.opening.closeDatabase();
		await new Promise((resolve) => (indexedDB.deleteDatabase('simfolio').onsuccess = resolve));
		const poor = await openTab();
		expect(await poor.opening.openDatabase()).toMatchObject({ state: 'lost-data' });
		const reported: string[] = [];
		poor.opening.onOpened(({ state }) => reported.push(state));
		const read = await poor.backupRead.readBackup(file);
		if (!read.ok) throw new Error(read.issue);
		await poor.restore.restoreBackup(read.data, LATER.at);
		expect(reported).toEqual(['ready']);
		poor.opening.closeDatabase();
		const next = await openTab();
		expect(await next.opening.openDatabase()).toEqual({ state: 'ready' });
		expect(await next.subscriptions.listSubscriptions()).toEqual([added]);
	});

	test('is restored whole or not at all', async () => {
		const added = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(NOW.at));
		if (!read.ok) throw new Error(read.issue);
		const broken = {
			...read.data,
			subscriptions: [],
			alertLog: [{ key: null as never, subscriptionId: '', firedAt: NOW.at }]
		};
		await expect(tab.restore.restoreBackup(broken, LATER.at)).rejects.toThrow();
		expect(await tab.subscriptions.listSubscriptions()).toEqual([added]);
		expect(await tab.restore.findRestoreUndo()).toBeUndefined();
	});

	test('of 10,000 records is read with progress, and can be cancelled', async () => {
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
		const record = await tab.subscriptions.findSubscription(id);
		const facts = await tab.activities.listActivities(id);
		if (!record) throw new Error('gone');
		const many = Array.from({ length: 10_000 }, (_, index) => String(index));
		const data = {
			subscriptions: many.map((number) => ({ ...record, id: number })),
			activities: many.flatMap((number) =>
				facts.map((fact) => ({ ...fact, id: number + fact.id, subscriptionId: number }))
			),
			attempts: [],
			trips: [],
			preferences: [],
			alertLog: [],
			calendarExports: [],
			attachments: [],
			vault: [],
			secrets: []
		};
		const file = new Blob(backupParts(data, NOW.at));
		const shares: number[] = [];
		const read = await tab.backupRead.readBackup(file, { onProgress: (share) => shares.push(share) });
		expect(read).toMatchObject({ ok: true, preview: { subscriptions: 10_000, activities: 20_000 } });
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.length).toBeGreaterThan(50);
		expect(shares.at(-1)).toBe(1);

		const stop = new AbortController();
		const cancelled = tab.backupRead.readBackup(file, {
			signal: stop.signal,
			onProgress: (share) => share > 0.3 && stop.abort()
		});
		expect(await cancelled).toEqual({ ok: false, issue: 'cancelled' });
	}, 60_000);
});
