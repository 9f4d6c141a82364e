import type { Page } from '@playwright/test';
import type { App } from './app';

const DAY = 86_400_000;

/** 'YYYY-MM-DD' so many days from a moment, in UTC. */
export function dayFrom(now: number, days: number): string {
	return new Date(now + days * DAY).toISOString().slice(0, 10);
}

interface Kept {
	id: string;
	nickname: string;
	/** Of its keep-alive period, in UTC: 30 days after the last top-up. */
	lastDay: string;
	/** Since when the app knows it. */
	writtenAt: number;
	msisdns?: readonly string[];
	more?: Readonly<Record<string, unknown>>;
}

/** A number in UTC that each top-up keeps alive for 30 days, as the app stores it. */
export function keptNumber({ id, nickname, lastDay, writtenAt, msisdns = [], more = {} }: Kept) {
	const rule = {
		kind: 'rolling',
		span: { days: 30 },
		since: 'event',
		qualifying: ['top-up'],
		firstDay: 'exclusive',
		onTopUp: 'reset'
	};
	const subscription = {
		id,
		rev: 1,
		createdAt: writtenAt,
		nickname,
		carrier: { name: { en: 'Example' } },
		country: 'GB',
		zone: 'UTC',
		form: 'physical',
		billing: 'prepaid',
		terms: { lives: [{ id: 'number', main: true, rule }], exits: [] },
		overrides: [],
		intent: { kind: 'keep' },
		msisdns,
		sims: [],
		bound: [],
		tags: [],
		notes: '',
		...more
	};
	const topUp = {
		id: `${id}-top-up`,
		subscriptionId: id,
		recordedAt: writtenAt,
		typedIn: 'UTC',
		by: 'another-install',
		kind: 'top-up',
		when: { date: dayFrom(Date.parse(`${lastDay}T00:00:00Z`), -30) }
	};
	return { subscription, topUp };
}

/** Puts records into the app's database while no page of it runs, so that nobody has looked at them yet. */
export async function storeRecords(page: Page, app: App, records: readonly ReturnType<typeof keptNumber>[]) {
	await storeRows(page, app, {
		subscriptions: records.map(({ subscription }) => subscription),
		activities: records.map(({ topUp }) => topUp)
	});
}

/** The same with rows of any shape, of any table: what a damaged store may hold. The app has made its database before. */
export async function storeRows(
	page: Page,
	app: Pick<App, 'url'>,
	rows: { subscriptions: readonly object[] } & Readonly<Record<string, readonly object[]>>
): Promise<void> {
	// Words are on the first page before the app is, which makes the database.
	await page.locator('#welcome').waitFor({ state: 'detached' });
	await page.goto(`${app.url}/icon.svg`);
	await page.evaluate(async (tables) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('simfolio');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const transaction = database.transaction([...Object.keys(tables), 'meta'], 'readwrite');
		for (const [name, stored] of Object.entries(tables)) {
			for (const row of stored) transaction.objectStore(name).put(row);
		}
		const meta = transaction.objectStore('meta');
		const install = meta.get('install');
		install.onsuccess = () =>
			meta.put({ ...install.result, subscriptions: tables.subscriptions.length, generation: 1 });
		await new Promise((resolve, reject) => {
			transaction.oncomplete = resolve;
			transaction.onabort = () => reject(transaction.error);
		});
		database.close();
	}, rows);
}

/** Other rows than those that are there; from a page on which the app does not run. */
export async function replaceTables(page: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
	await page.evaluate(async (rows) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('simfolio');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const transaction = database.transaction(Object.keys(rows), 'readwrite');
		for (const [name, stored] of Object.entries(rows)) {
			transaction.objectStore(name).clear();
			for (const row of stored) transaction.objectStore(name).put(row);
		}
		await new Promise((resolve, reject) => {
			transaction.oncomplete = resolve;
			transaction.onabort = () => reject(transaction.error);
		});
		database.close();
	}, tables);
}

/** Three numbers to be kept, "SIM one" to "SIM three", the first until 20 days from this moment. */
export function threeKept(now: string) {
	return ['one', 'two', 'three'].map((id, index) =>
		keptNumber({
			id,
			nickname: `SIM ${id}`,
			lastDay: dayFrom(Date.parse(now), 20 + index),
			writtenAt: Date.parse('2026-11-01T00:00:00Z')
		})
	);
}

/** Every row of one table, read beside the app. */
export function readTable(page: Page, table: string): Promise<readonly Record<string, unknown>[]> {
	return page.evaluate(
		(name) =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('simfolio');
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const all = request.result.transaction(name).objectStore(name).getAll();
					all.onsuccess = () => {
						request.result.close();
						resolve(all.result);
					};
				};
			}),
		table
	);
}
