import type * as storedRecords from '$lib/db/rows/stored-records';
import type * as unreadableRows from '$lib/db/rows/unreadable-rows';
import { beforeEach, expect, test } from 'vitest';
import { aCard, activated, bought, LATER, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

let tab: Tab;
let stored: typeof storedRecords;
let unreadable: typeof unreadableRows;

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	stored = await tab.load<typeof storedRecords>('/src/lib/db/rows/stored-records.ts');
	unreadable = await tab.load<typeof unreadableRows>('/src/lib/db/rows/unreadable-rows.ts');
	await tab.opening.openDatabase();
});

/** Two sound records, of which the second is then damaged behind the app's back. */
async function oneDamaged(changed: object): Promise<{ sound: string; damaged: string }> {
	const sound = await tab.subscriptions.addSubscription(aCard({ nickname: 'Sound' }), [bought, activated], NOW);
	const damaged = await tab.subscriptions.addSubscription(aCard({ nickname: 'Damaged' }), [bought], NOW);
	await tab.database.table('subscriptions').put({ ...damaged, ...changed });
	return { sound: sound.id, damaged: damaged.id };
}

test('a damaged record is set aside and named, the others are read', async () => {
	const { sound, damaged } = await oneDamaged({ terms: null });
	const { records, unreadable: bad } = await stored.listRecords();
	expect(records.map(({ subscription }) => subscription.id)).toEqual([sound]);
	expect(bad).toMatchObject([{ key: damaged, path: 'terms', raw: { nickname: 'Damaged' } }]);
	expect(await stored.findRecord(damaged)).toMatchObject({ state: 'unreadable', record: { row: { path: 'terms' } } });
	expect(await stored.findRecord(sound)).toMatchObject({ state: 'read', record: { unreadable: [] } });
});

test('a damaged entry is set aside on its record, the rest counts', async () => {
	const { sound } = await oneDamaged({});
	const [first] = await tab.activities.listActivities(sound);
	await tab.database.table('activities').put({ ...first, id: 'damaged', kind: 'teleported' });
	const found = await stored.findRecord(sound);
	expect(found).toMatchObject({ record: { unreadable: [{ key: 'damaged', path: 'kind' }] } });
	expect(found?.state === 'read' && found.record.activities).toHaveLength(2);
	const row = await unreadable.removeUnreadableActivity('damaged');
	expect(await stored.findRecord(sound)).toMatchObject({ record: { unreadable: [] } });
	if (row) await unreadable.putBack('activities', row);
	expect(await stored.findRecord(sound)).toMatchObject({ record: { unreadable: [{ key: 'damaged' }] } });
});

test('a damaged record goes into the bin as it is, and comes back', async () => {
	const { damaged } = await oneDamaged({ terms: null });
	await unreadable.removeUnreadable(damaged, LATER);
	expect((await stored.listRecords()).unreadable).toEqual([]);
	expect((await stored.listBin()).bad).toMatchObject([{ key: damaged, raw: { removedAt: LATER.at } }]);
	await unreadable.restoreUnreadable(damaged);
	expect((await stored.listRecords()).unreadable).toMatchObject([{ key: damaged, path: 'terms' }]);
});

test('what can be read of a record is kept, said in its history, and taken back as it was', async () => {
	const { damaged } = await oneDamaged({ terms: null, price: { minor: 1, currency: 'XXX' } });
	const standing = { name: 'Damaged', zone: NOW.zone, now: LATER.at };
	const takeBack = await unreadable.mendRecord(damaged, standing, (lost) => lost.join(' '), LATER);
	const mended = await stored.findRecord(damaged);
	expect(mended).toMatchObject({
		state: 'read',
		record: { subscription: { nickname: 'Damaged', msisdns: ['+85251234567'], zone: 'Asia/Hong_Kong', rev: 2 } }
	});
	const [, note] =
		mended?.state === 'read' ? mended.record.activities.toSorted((a, b) => a.recordedAt - b.recordedAt) : [];
	expect(note).toMatchObject({ kind: 'note', text: 'terms price' });
	await takeBack?.();
	expect(await stored.findRecord(damaged)).toMatchObject({
		state: 'unreadable',
		record: { row: { raw: { terms: null } }, belongings: { activities: [{ kind: 'bought' }] } }
	});
});

test('a record filed under a number is found by its address', async () => {
	const { damaged } = await oneDamaged({ id: 17 });
	expect(await stored.findRecord('17')).toMatchObject({ state: 'unreadable', record: { row: { key: 17 } } });
	expect((await stored.listRecords()).records).toHaveLength(2);
	expect(await stored.findRecord(damaged)).toMatchObject({ state: 'read' });
});
