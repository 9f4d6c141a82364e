import { beforeEach, describe, expect, test } from 'vitest';
import { aCard, bought, NOW } from './support/rows';
import { clearBrowser, deleteDatabase, openTab, type Tab } from './support/tab';

beforeEach(clearBrowser);

/** A browser in which one record has been saved, closed again. */
async function oneRecordSaved(): Promise<void> {
	const tab = await openTab();
	await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	await witnessesTold();
	tab.opening.closeDatabase();
	tab.close();
}

/** The page does not wait for Cache Storage. */
async function witnessesTold(): Promise<void> {
	await expect.poll(async () => (await cached())?.subscriptions).toBe(1);
}

async function cached(): Promise<{ subscriptions: number; generation: number } | undefined> {
	const kept = await (await caches.open('simfolio-witness')).match('/simfolio-witness');
	return kept?.json();
}

function rawOpen(version: number): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('simfolio', version);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

describe('a browser that has never seen the app', () => {
	test('is ready, and new', async () => {
		const tab = await openTab();
		expect(await tab.opening.openDatabase()).toEqual({ state: 'ready' });
		expect(await tab.subscriptions.listSubscriptions()).toEqual([]);
	});

	test('gets one install id, even when two tabs open at once', async () => {
		const [one, two] = [await openTab(), await openTab()];
		await Promise.all([one.opening.openDatabase(), two.opening.openDatabase()]);
		const ids = await Promise.all([one, two].map(({ database }) => database.meta.get('install')));
		expect(ids[0]).toEqual(ids[1]);
	});

	test('writes strictly: on the disk before "saved" is said', async () => {
		const durability: string[] = [];
		const tab = await openTab(({ IDBDatabase }) => {
			const begin = IDBDatabase.prototype.transaction;
			IDBDatabase.prototype.transaction = function (...options: Parameters<typeof begin>) {
				const transaction = begin.apply(this, options);
				durability.push(`${transaction.mode} ${transaction.durability}`);
				return transaction;
			};
		});
		await tab.opening.openDatabase();
		durability.length = 0;
		await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		expect(durability).toEqual(['readwrite strict']);
	});
});

describe('the next visit', () => {
	test('finds what was saved', async () => {
		await oneRecordSaved();
		const tab = await openTab();
		expect(await tab.opening.openDatabase()).toEqual({ state: 'ready' });
		expect(await tab.subscriptions.listSubscriptions()).toHaveLength(1);
	});

	test('says that data is missing when the database is gone, and makes no new install', async () => {
		await oneRecordSaved();
		await deleteDatabase();
		const tab = await openTab();
		expect(await tab.opening.openDatabase()).toEqual({ state: 'lost-data', expected: 1, found: 0 });
		expect(await tab.database.meta.count()).toBe(0);
	});

	test.each([
		{ left: 'Cache Storage', forget: () => localStorage.clear() },
		{ left: 'localStorage', forget: () => caches.delete('simfolio-witness') }
	])('needs only $left to notice', async ({ forget }) => {
		await oneRecordSaved();
		await deleteDatabase();
		await forget();
		const tab = await openTab();
		expect(await tab.opening.openDatabase()).toEqual({ state: 'lost-data', expected: 1, found: 0 });
	});

	test('notices an earlier state of the database', async () => {
		await oneRecordSaved();
		const tell = (tab: Tab, generation: number) =>
			tab.database.transaction('rw', tab.database.meta, async () => {
				const install = await tab.database.meta.get('install');
				if (install?.id === 'install') await tab.database.meta.put({ ...install, generation });
			});
		const damaged = await openTab();
		await damaged.opening.openDatabase();
		await tell(damaged, 0);
		damaged.opening.closeDatabase();
		const tab = await openTab();
		expect(await tab.opening.openDatabase()).toEqual({ state: 'lost-data', expected: 1, found: 1 });
	});

	test('notices rows that are gone from a database that says otherwise', async () => {
		await oneRecordSaved();
		const damaged = await openTab();
		await damaged.opening.openDatabase();
		await damaged.database.subscriptions.clear();
		damaged.opening.closeDatabase();
		const tab = await openTab();
		expect(await tab.opening.openDatabase()).toEqual({ state: 'lost-data', expected: 1, found: 0 });
	});

	test('notices the database of another install', async () => {
		await oneRecordSaved();
		await deleteDatabase();
		const kept = localStorage.getItem('simfolio-witness') ?? '';
		localStorage.clear();
		await caches.delete('simfolio-witness');
		const other = await openTab();
		await other.opening.openDatabase();
		other.opening.closeDatabase();
		localStorage.setItem('simfolio-witness', kept);
		const tab = await openTab();
		expect(await tab.opening.openDatabase()).toEqual({ state: 'lost-data', expected: 1, found: 0 });
	});

	test('hears Cache Storage out when localStorage knows less', async () => {
		await oneRecordSaved();
		const damaged = await openTab();
		await damaged.opening.openDatabase();
		await damaged.database.subscriptions.clear();
		const install = await damaged.database.meta.get('install');
		if (install?.id === 'install') await damaged.database.meta.put({ ...install, generation: 0, subscriptions: 0 });
		damaged.opening.closeDatabase();
		localStorage.setItem(
			'simfolio-witness',
			JSON.stringify({ installId: install?.id === 'install' ? install.installId : '', generation: 0, subscriptions: 0 })
		);
		const tab = await openTab();
		const later: string[] = [];
		tab.opening.onOpened(({ state }) => later.push(state));
		await tab.opening.openDatabase();
		await expect.poll(() => later.at(-1)).toBe('lost-data');
	});

	test('is new again when the last record was deleted for good', async () => {
		const tab = await openTab();
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await tab.subscriptions.removeSubscription(id, NOW);
		await tab.erase.eraseForGood([id]);
		tab.opening.closeDatabase();
		await deleteDatabase();
		const next = await openTab();
		expect(await next.opening.openDatabase()).toEqual({ state: 'ready' });
	});

	test('writes nothing while data is missing', async () => {
		await oneRecordSaved();
		await deleteDatabase();
		const tab = await openTab();
		await tab.opening.openDatabase();
		await expect(tab.subscriptions.addSubscription(aCard(), [], NOW)).rejects.toMatchObject({ fault: 'lost-data' });
		expect(await tab.database.subscriptions.count()).toBe(0);
	});

	test('goes on with what is left once the user says so', async () => {
		await oneRecordSaved();
		await deleteDatabase();
		const tab = await openTab();
		await tab.opening.openDatabase();
		await tab.opening.acceptLoss();
		await tab.subscriptions.addSubscription(aCard(), [], NOW);
		tab.opening.closeDatabase();
		const next = await openTab();
		expect(await next.opening.openDatabase()).toEqual({ state: 'ready' });
		expect(await next.subscriptions.listSubscriptions()).toHaveLength(1);
	});
});

describe('a browser that will not', () => {
	test('has no IndexedDB', async () => {
		const tab = await openTab((window) => Reflect.defineProperty(window, 'indexedDB', { value: undefined }));
		expect(await tab.opening.openDatabase()).toEqual({ state: 'missing' });
		await expect(tab.subscriptions.addSubscription(aCard(), [], NOW)).rejects.toMatchObject({ fault: 'missing' });
	});

	test.each(['SecurityError', 'InvalidStateError'])('refuses with a %s', async (name) => {
		const tab = await openTab((window) => {
			window.IDBFactory.prototype.open = () => {
				throw new window.DOMException('no', name);
			};
		});
		expect(await tab.opening.openDatabase()).toEqual({ state: 'refused' });
	});

	test('cannot read its own store', async () => {
		const tab = await openTab((window) => {
			window.IDBFactory.prototype.open = () => {
				throw new window.DOMException('Internal error opening backing store', 'UnknownError');
			};
		});
		expect(await tab.opening.openDatabase()).toEqual({ state: 'unreadable' });
	});

	test('never answers: three tries of five seconds, then it says so', async () => {
		const tab = await openTab((window) => {
			hurry(window, 50);
			window.IDBFactory.prototype.open = () => window.document.createElement('a') as never;
		});
		expect(await tab.opening.openDatabase()).toEqual({ state: 'stuck' });
	});

	test('answers the second time', async () => {
		const tab = await openTab((window) => {
			hurry(window, 10);
			const open = window.IDBFactory.prototype.open;
			let asked = 0;
			window.IDBFactory.prototype.open = function (...named: Parameters<typeof open>) {
				return ++asked === 2 ? (window.document.createElement('a') as never) : open.apply(this, named);
			};
		});
		expect(await tab.opening.openDatabase()).toEqual({ state: 'ready' });
	});
});

describe('a database of a newer version', () => {
	test('is not opened', async () => {
		(await rawOpen(990)).close();
		const tab = await openTab();
		let opened = 0;
		const open = tab.window.IDBFactory.prototype.open;
		tab.window.IDBFactory.prototype.open = function (...named: Parameters<typeof open>) {
			opened += 1;
			return open.apply(this, named);
		};
		expect(await tab.opening.openDatabase()).toEqual({ state: 'newer' });
		expect(opened).toBe(0);
	});

	test('is left alone where the browser cannot list its databases', async () => {
		(await rawOpen(990)).close();
		const tab = await openTab((window) => Reflect.deleteProperty(window.IDBFactory.prototype, 'databases'));
		expect(await tab.opening.openDatabase()).toEqual({ state: 'newer' });
		expect(tab.database.isOpen()).toBe(false);
		await expect(tab.subscriptions.addSubscription(aCard(), [], NOW)).rejects.toMatchObject({ fault: 'newer' });
	});

	test('makes an open tab step aside and write no more', async () => {
		const tab = await openTab();
		await tab.opening.openDatabase();
		const reported: string[] = [];
		tab.opening.onOpened(({ state }) => reported.push(state));
		const newer = await rawOpen(990);
		expect(reported).toEqual(['newer']);
		await expect(tab.subscriptions.addSubscription(aCard(), [], NOW)).rejects.toMatchObject({ fault: 'newer' });
		newer.close();
	});
});

/** A browser that has lost everything at once: the database, both witnesses, and the page's own connection. */
async function everythingCleared(tab: Tab): Promise<void> {
	const connection = tab.database.backendDB();
	connection.close();
	await deleteDatabase();
	localStorage.clear();
	for (const name of await caches.keys()) await caches.delete(name);
	connection.dispatchEvent(new tab.window.Event('close'));
}

describe('a page that only reads', () => {
	test('remembers what it found: everything cleared under it is a loss, and nothing to begin anew with', async () => {
		await oneRecordSaved();
		const reader = await openTab();
		expect(await reader.opening.openDatabase()).toEqual({ state: 'ready' });
		const reported: unknown[] = [];
		reader.opening.onOpened((opened) => reported.push(opened));
		await everythingCleared(reader);
		await expect.poll(() => reported.at(-1)).toEqual({ state: 'lost-data', expected: 1, found: 0 });
		expect(reported).not.toContainEqual({ state: 'ready' });
	});

	test('calls a store lost, not damaged, that cannot be opened while it is being cleared', async () => {
		await oneRecordSaved();
		const reader = await openTab();
		await reader.opening.openDatabase();
		const reported: unknown[] = [];
		reader.opening.onOpened((opened) => reported.push(opened));
		const { indexedDB } = reader.window;
		const ask = indexedDB.databases.bind(indexedDB);
		let refused = 0;
		indexedDB.databases = () =>
			refused++ === 0 ? Promise.reject(new DOMException('being cleared', 'UnknownError')) : ask();
		await everythingCleared(reader);
		await expect.poll(() => reported).toEqual([{ state: 'lost-data', expected: 1, found: 0 }]);
		expect(refused).toBeGreaterThan(1);
	});

	test('tells the next page, though both witnesses were cleared with the rest', async () => {
		await oneRecordSaved();
		const reader = await openTab();
		await reader.opening.openDatabase();
		await everythingCleared(reader);
		await expect.poll(() => localStorage.getItem('simfolio-witness')).not.toBeNull();
		reader.close();
		const next = await openTab();
		expect(await next.opening.openDatabase()).toEqual({ state: 'lost-data', expected: 1, found: 0 });
	});

	test('answers no query from the emptied store', async () => {
		await oneRecordSaved();
		const reader = await openTab();
		await reader.opening.openDatabase();
		let lost = 0;
		reader.opening.onOpened(({ state }) => (lost += state === 'lost-data' ? 1 : 0));
		await everythingCleared(reader);
		await expect.poll(() => lost).toBeGreaterThan(0);
		expect(reader.database.isOpen()).toBe(false);
		await expect(reader.subscriptions.listSubscriptions()).rejects.toThrow();
	});
});

describe('while the page is open', () => {
	test('a deleted database is said to be lost, and not made again', async () => {
		const tab = await openTab();
		await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		const reported: unknown[] = [];
		tab.opening.onOpened((opened) => reported.push(opened));
		await deleteDatabase();
		expect(reported).toEqual([{ state: 'lost-data', expected: 1, found: 0 }]);
		await expect(tab.subscriptions.addSubscription(aCard(), [], NOW)).rejects.toMatchObject({ fault: 'lost-data' });
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('simfolio');
	});

	test('a connection that the browser drops is taken up again', async () => {
		const tab = await openTab();
		await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		const reported: string[] = [];
		tab.opening.onOpened(({ state }) => reported.push(state));
		tab.database.backendDB().dispatchEvent(new tab.window.Event('close'));
		await expect.poll(() => reported).toEqual(['ready']);
		expect(await tab.subscriptions.listSubscriptions()).toHaveLength(1);
	});

	test('everything cleared at once is noticed by what the page itself remembers', async () => {
		const tab = await openTab();
		await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		const reported: unknown[] = [];
		tab.opening.onOpened((opened) => reported.push(opened));
		const connection = tab.database.backendDB();
		connection.close();
		await deleteDatabase();
		localStorage.clear();
		await caches.delete('simfolio-witness');
		connection.dispatchEvent(new tab.window.Event('close'));
		await expect.poll(() => reported).toEqual([{ state: 'lost-data', expected: 1, found: 0 }]);
	});

	test('a connection that was lost without a word is noticed on return to the page', async () => {
		const tab = await openTab();
		await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		tab.database.backendDB().close();
		await tab.opening.checkConnection();
		expect(await tab.subscriptions.listSubscriptions()).toHaveLength(1);
	});

	test('another tab with the old version in the way is named, and waited for', async () => {
		const old = await rawOpen(5);
		const tab = await openTab((window) => hurry(window, 20));
		const reported: string[] = [];
		tab.opening.onOpened(({ state }) => reported.push(state));
		expect(await tab.opening.openDatabase()).toEqual({ state: 'blocked' });
		old.close();
		await expect.poll(() => reported).toEqual(['blocked', 'ready']);
	});
});

/** Runs a tab's timers faster, so that patience does not cost a test its time. */
function hurry(window: Tab['window'], times: number): void {
	const wait = window.setTimeout.bind(window);
	Reflect.set(window, 'setTimeout', (work: () => void, ms = 0) => wait(work, ms / times));
}
