import type * as feed from '$lib/db/rows/record-feed';
import type { ListedRecords } from '$lib/db/rows/stored-records';
import type * as unreadableRows from '$lib/db/rows/unreadable-rows';
import { beforeEach, expect, test } from 'vitest';
import { aCard, activated, bought, LATER, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

let tab: Tab;
let heard: ListedRecords[];
/** Keys of the reads since they were last forgotten, by their table. */
let read: string[];

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
	heard = [];
	read = [];
	for (const table of ['subscriptions', 'activities']) {
		tab.database.table(table).hook('reading', (row: { id: string } | undefined) => {
			read.push(`${table} ${row?.id}`);
			return row;
		});
	}
});

async function watch(): Promise<void> {
	const { watchRecords } = await tab.load<typeof feed>('/src/lib/db/rows/record-feed.ts');
	watchRecords({
		next: (listed) => heard.push(listed),
		error: (error) => {
			throw error;
		}
	});
	// Twice, where another tab's word of what it wrote before comes only now.
	await expect.poll(() => heard.length).toBeGreaterThan(0);
	read.length = 0;
}

function names(): readonly string[] | undefined {
	return heard.at(-1)?.records.map(({ subscription }) => subscription.nickname);
}

test('after the first read a save costs its own record, and every other stays the same object', async () => {
	const one = await tab.subscriptions.addSubscription(aCard({ nickname: 'One' }), [bought], NOW);
	const two = await tab.subscriptions.addSubscription(aCard({ nickname: 'Two' }), [bought, activated], NOW);
	await watch();
	expect(heard).toHaveLength(1);
	const [before] = heard;
	await tab.activities.addActivities(one.id, [activated], LATER);
	await expect.poll(() => heard.length).toBe(2);
	const [, after] = heard;
	const of = (listed: ListedRecords | undefined, id: string) =>
		listed?.records.find(({ subscription }) => subscription.id === id);
	expect(
		of(after, one.id)
			?.activities.map(({ kind }) => kind)
			.toSorted()
	).toEqual(['activated', 'bought']);
	expect(of(after, two.id)).toBe(of(before, two.id));
	expect(read.filter((name) => name.startsWith('subscriptions'))).toEqual([`subscriptions ${one.id}`]);
});

test('what another tab adds, edits, removes and restores is heard', async () => {
	const other = await openTab();
	await other.opening.openDatabase();
	const card = await other.subscriptions.addSubscription(aCard({ nickname: 'Card' }), [bought], NOW);
	await watch();
	const added = await other.subscriptions.addSubscription(aCard({ nickname: 'Added' }), [bought], NOW);
	await expect.poll(names).toEqual(['Card', 'Added']);
	await other.subscriptions.updateSubscription(added.id, (row) => ({ ...row, nickname: 'Renamed' }), LATER);
	await expect.poll(names).toEqual(['Card', 'Renamed']);
	await other.subscriptions.removeSubscription(card.id, LATER);
	await expect.poll(names).toEqual(['Renamed']);
	await other.subscriptions.restoreSubscription(card.id, LATER);
	await expect.poll(() => names()?.toSorted()).toEqual(['Card', 'Renamed']);
	await other.subscriptions.removeSubscription(added.id, LATER);
	await other.erase.eraseForGood([added.id]);
	await other.database.subscriptions.clear();
	await expect.poll(names).toEqual([]);
});

test('an activity that goes without a trace of its record is missed all the same', async () => {
	const card = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	const [first] = await tab.activities.listActivities(card.id);
	await tab.database.table('activities').put({ ...first, id: 'damaged', kind: 'teleported' });
	await watch();
	expect(heard.at(-1)?.records[0]?.unreadable).toHaveLength(1);
	const { removeUnreadableActivity } = await tab.load<typeof unreadableRows>('/src/lib/db/rows/unreadable-rows.ts');
	await removeUnreadableActivity('damaged');
	await expect.poll(() => heard.at(-1)?.records[0]?.unreadable.length).toBe(0);
});

test('a record that becomes unreadable leaves the others and is named, and comes back when it is mended', async () => {
	const card = await tab.subscriptions.addSubscription(aCard({ nickname: 'Card' }), [bought], NOW);
	await tab.subscriptions.addSubscription(aCard({ nickname: 'Other' }), [bought], NOW);
	await watch();
	await tab.database.table('subscriptions').put({ ...card, rev: 2, terms: null });
	await expect.poll(names).toEqual(['Other']);
	expect(heard.at(-1)?.unreadable).toMatchObject([{ key: card.id, path: 'terms' }]);
	await tab.database.table('subscriptions').put({ ...card, rev: 3 });
	await expect.poll(() => names()?.toSorted()).toEqual(['Card', 'Other']);
	expect(heard.at(-1)?.unreadable).toEqual([]);
});

test('more records than are unpacked at once are all there', async () => {
	const card = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	const ids = Array.from({ length: 2_100 }, (_, index) => `card-${index}`);
	await tab.database.subscriptions.bulkPut(ids.map((id) => ({ ...card, id })));
	await watch();
	expect(new Set(heard.at(-1)?.records.map(({ subscription }) => subscription.id))).toEqual(new Set([...ids, card.id]));
});
