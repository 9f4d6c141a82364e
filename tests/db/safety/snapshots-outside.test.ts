import type * as finding from '$lib/db/snapshot/find-snapshots';
import type * as proofs from '$lib/db/proof/attachments';
import type * as ownWrites from '$lib/db/snapshot/own-writes';
import type * as taking from '$lib/db/snapshot/take-snapshot';
import { beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../support/literals';
import { aProof } from '../support/proof';
import { aCard, bought, LATER, NOW } from '../support/rows';
import { clearBrowser, deleteDatabase, openTab, type Tab } from '../support/tab';

beforeEach(clearBrowser);

async function take(tab: Tab, moment = LATER.at): Promise<boolean> {
	const { takeSnapshot } = await tab.load<typeof taking>('/src/lib/db/snapshot/take-snapshot.ts');
	return takeSnapshot(moment);
}

async function find(tab: Tab): Promise<readonly finding.FoundSnapshot[]> {
	const { findSnapshots } = await tab.load<typeof finding>('/src/lib/db/snapshot/find-snapshots.ts');
	return findSnapshots();
}

async function textOf(tab: Tab, snapshot: finding.FoundSnapshot | undefined): Promise<string> {
	const { snapshotFile } = await tab.load<typeof finding>('/src/lib/db/snapshot/find-snapshots.ts');
	return (snapshot && (await (await snapshotFile(snapshot))?.text())) ?? '';
}

async function threeCards(): Promise<Tab> {
	const tab = await openTab();
	for (const nickname of ['One', 'Two', 'Three']) {
		await tab.subscriptions.addSubscription(aCard({ nickname }), [bought], NOW);
	}
	return tab;
}

/** Everything in both places, each byte string changed by `change`. */
async function damage(change: (bytes: Uint8Array) => Uint8Array): Promise<void> {
	const cache = await caches.open('simfolio-snapshots');
	for (const request of await cache.keys()) {
		const response = await cache.match(request);
		const bytes = new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer());
		await cache.put(request, new Response(new Uint8Array(change(bytes))));
	}
	const text = localStorage.getItem('simfolio-snapshot');
	if (text === null) return;
	const bytes = change(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
	localStorage.setItem('simfolio-snapshot', btoa(String.fromCharCode(...bytes)));
}

test('a state is kept in both places, and says what it holds', async () => {
	const tab = await threeCards();
	expect(await take(tab)).toBe(true);
	const [snapshot, ...others] = await find(tab);
	expect(others).toEqual([]);
	const { stored, ...head } = snapshot ?? { stored: [] };
	expect(stored.map(({ place }) => place).sort()).toEqual(['cache', 'local']);
	expect(head).toMatchObject({ at: LATER.at, generation: 3, subscriptions: 3, day: 0 });
});

test('says how many photos and PDFs belong to it, and holds not a byte of them', async () => {
	const tab = await threeCards();
	const [card] = await tab.subscriptions.listSubscriptions();
	const id = card?.id ?? '';
	const { addWithFact } = await tab.load<typeof proofs>('/src/lib/db/proof/attachments.ts');
	await addWithFact(id, bought, [await aProof('bill.jpg', 'CANARY content')], NOW);
	await take(tab);
	const [snapshot] = await find(tab);
	expect(snapshot).toMatchObject({ proof: 1 });
	const text = await textOf(tab, snapshot);
	expect(text).toContain('bill.jpg');
	expect(text).not.toContain('CANARY');
	expect(text).not.toContain(btoa('CANARY content'));
});

test('after the loss of the database all three records come back as they were', async () => {
	const tab = await threeCards();
	await take(tab);
	const before = await tab.subscriptions.listSubscriptions();
	tab.opening.closeDatabase();
	tab.close();
	await deleteDatabase();
	const next = await openTab();
	expect(await next.opening.openDatabase()).toEqual({ state: 'lost-data', expected: 3, found: 0 });
	const [snapshot] = await find(next);
	const read = await next.backupRead.readBackup(new Blob([await textOf(next, snapshot)]));
	if (!read.ok) throw new Error(read.issue);
	await next.restore.restoreBackup(read.data, LATER.at);
	expect(await next.subscriptions.listSubscriptions()).toEqual(before);
	next.opening.closeDatabase();
	const later = await openTab();
	expect(await later.opening.openDatabase()).toEqual({ state: 'ready' });
});

describe('a snapshot', () => {
	test('of which one byte has changed is not offered, wherever the byte is', async () => {
		const tab = await threeCards();
		await take(tab);
		const [{ bytes } = { bytes: new Uint8Array() }] = (await find(tab))[0]?.stored ?? [];
		const places = [0, 20, 60, 90, 100, 150, 250, bytes.length - 9, bytes.length - 1];
		for (const place of places) {
			const flip = (all: Uint8Array) => all.map((byte, index) => (index === place ? byte ^ 1 : byte));
			await damage(flip);
			expect(await find(tab), `byte ${place}`).toEqual([]);
			await damage(flip);
			expect(await find(tab)).toHaveLength(1);
		}
	});

	test('that is cut is not offered, wherever it is cut', async () => {
		const tab = await threeCards();
		await take(tab);
		await damage((bytes) => bytes.subarray(0, bytes.length - 1));
		expect(await find(tab)).toEqual([]);
	});

	test.each(['cache', 'local'] as const)('is found where only %s survived', async (place) => {
		const tab = await threeCards();
		await take(tab);
		if (place === 'cache') localStorage.clear();
		else await caches.delete('simfolio-snapshots');
		const [snapshot] = await find(tab);
		expect(snapshot?.stored.map((stored) => stored.place)).toEqual([place]);
		expect(await textOf(tab, snapshot)).toContain('"nickname":"Three"');
	});

	test('is not taken of rows that are missing, and leaves the good one', async () => {
		const tab = await threeCards();
		await take(tab);
		const [good] = await find(tab);
		await tab.database.subscriptions.delete((await tab.subscriptions.listSubscriptions())[0]?.id ?? '');
		expect(await take(tab)).toBe(false);
		expect((await find(tab)).map(({ generation }) => generation)).toEqual([good?.generation]);
	});

	test('stays where the next one cannot be written', async () => {
		const tab = await threeCards();
		await take(tab);
		await tab.subscriptions.addSubscription(aCard({ nickname: 'Four' }), [bought], NOW);
		const put = tab.window.Cache.prototype.put;
		tab.window.Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
		tab.window.Storage.prototype.setItem = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		expect(await take(tab)).toBe(false);
		tab.window.Cache.prototype.put = put;
		expect((await find(tab)).map(({ subscriptions }) => subscriptions)).toEqual([3]);
	});

	test('forgets a record that was erased for good, and keeps the others', async () => {
		const tab = await threeCards();
		await take(tab);
		const [one] = await tab.subscriptions.listSubscriptions();
		const id = one?.id ?? '';
		await tab.subscriptions.removeSubscription(id, NOW);
		await tab.erase.eraseForGood([id]);
		const [snapshot] = await find(tab);
		expect(snapshot?.subscriptions).toBe(2);
		expect(await textOf(tab, snapshot)).not.toContain(id);
		const local = Uint8Array.from(atob(localStorage.getItem('simfolio-snapshot') ?? ''), (char) => char.charCodeAt(0));
		expect(local.length).toBeGreaterThan(100);
	});
});

test('of many changes on one day lived through one state stays, and of three days three', async () => {
	const tab = await threeCards();
	const lived = (count: number) =>
		tab.database
			.table('meta')
			.put({ id: 'device', lastSeenNow: NOW.at, openedAt: NOW.at, lived: { count, last: count } });
	const counts: number[][] = [];
	for (const [index, day] of [1, 1, 2, 3, 4].entries()) {
		await lived(day);
		await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await take(tab, at(new Date(LATER.at + index * 1000).toISOString()));
		counts.push((await find(tab)).map(({ subscriptions }) => subscriptions));
	}
	expect(counts).toEqual([[4], [5], [6, 5], [7, 6, 5], [8, 7, 6]]);
});

test('a page that only reads keeps no state; one that was left at once leaves it to the next', async () => {
	const tab = await threeCards();
	const left = await openTab();
	const { onOwnWrite: leftBehind } = await left.load<typeof ownWrites>('/src/lib/db/snapshot/own-writes.ts');
	let due = 0;
	leftBehind(() => (due += 1));
	expect(due).toBe(1);
	await take(tab);
	tab.opening.closeDatabase();
	const reader = await openTab();
	const { onOwnWrite } = await reader.load<typeof ownWrites>('/src/lib/db/snapshot/own-writes.ts');
	let heard = 0;
	onOwnWrite(() => (heard += 1));
	await reader.opening.openDatabase();
	expect(await reader.subscriptions.listSubscriptions()).toHaveLength(3);
	expect(heard).toBe(0);
	await reader.subscriptions.addSubscription(aCard(), [bought], NOW);
	expect(heard).toBe(1);
});

test('what a restore brought is a state to keep, and so is what its undoing brings back', async () => {
	const tab = await threeCards();
	await take(tab);
	const { isSnapshotDue } = await tab.load<typeof ownWrites>('/src/lib/db/snapshot/own-writes.ts');
	expect(isSnapshotDue()).toBe(false);
	const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(LATER.at));
	if (!read.ok) throw new Error('The backup could not be read');
	await tab.restore.restoreBackup({ ...read.data, subscriptions: read.data.subscriptions.slice(0, 2) }, LATER.at);
	expect(isSnapshotDue()).toBe(true);
	expect(await take(tab)).toBe(true);
	expect(await find(tab)).toMatchObject([{ subscriptions: 2 }, { subscriptions: 3 }]);
	expect(isSnapshotDue()).toBe(false);
	await tab.restore.undoRestore();
	expect(isSnapshotDue()).toBe(true);
});
