import type * as rowsOfPageModule from '$lib/db/backup/rows-of-page';
import type * as state from '$lib/state/live-query.svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { aCard, bought, LATER, NOW } from '../support/rows';
import { clearBrowser, deleteDatabase, openTab, type Tab } from '../support/tab';
import type * as support from '../support/watch.svelte';

let tab: Tab;
let known: () => ReturnType<typeof rowsOfPageModule.rowsOfPage>;
let watchAll: () => { shown: state.Loadable<unknown>[]; stop: () => void };

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	const { LiveQuery } = await tab.load<typeof state>('/src/lib/state/live-query.svelte.ts');
	const { watch } = await tab.load<typeof support>('/tests/db/support/watch.svelte.ts');
	known = (await tab.load<typeof rowsOfPageModule>('/src/lib/db/backup/rows-of-page.ts')).rowsOfPage;
	watchAll = () =>
		watch(
			new LiveQuery(
				async () => ({
					subscriptions: await tab.subscriptions.listSubscriptions(),
					activities: await tab.database.activities.toArray()
				}),
				(rows) => rows
			)
		);
	await tab.opening.openDatabase();
});

async function twoSims(): Promise<void> {
	await tab.subscriptions.addSubscription(aCard({ nickname: 'Blue' }), [bought], NOW);
	await tab.subscriptions.addSubscription(aCard({ nickname: 'Red' }), [bought], NOW);
}

describe('what a page still knows when its store is deleted under it', () => {
	test('is all that stood on it, also after its screen has gone, and a restore brings that back', async () => {
		await twoSims();
		const { shown, stop } = watchAll();
		const same = watchAll();
		await expect.poll(() => [shown.at(-1)?.state, same.shown.at(-1)?.state]).toEqual(['ready', 'ready']);
		await deleteDatabase();
		await expect.poll(() => shown.at(-1)).toEqual({ state: 'failed', fault: 'lost-data' });
		stop();
		same.stop();
		const rows = known();
		expect(rows.subscriptions).toHaveLength(2);
		const file = new Blob(tab.backupWrite.backupParts(rows, LATER.at));
		const read = await tab.backupRead.readBackup(file);
		if (!read.ok) throw new Error(read.issue);
		expect(read.preview).toMatchObject({ subscriptions: 2, activities: 2, leftOut: [], isAltered: false });
		await tab.restore.restoreBackup(read.data, LATER.at);
		const names = (await tab.subscriptions.listSubscriptions()).map(({ nickname }) => nickname);
		expect(names.sort()).toEqual(['Blue', 'Red']);
		expect(known().subscriptions).toEqual([]);
	});

	test('holds nothing that was removed while it was open', async () => {
		await twoSims();
		const { shown } = watchAll();
		await expect.poll(() => shown.at(-1)?.state).toBe('ready');
		const [blue] = await tab.subscriptions.listSubscriptions();
		await tab.subscriptions.removeSubscription(blue?.id ?? '', NOW);
		await tab.erase.eraseForGood([blue?.id ?? '']);
		await expect.poll(() => known().subscriptions).toHaveLength(1);
		await deleteDatabase();
		await expect.poll(() => shown.at(-1)?.state).toBe('failed');
		expect(JSON.stringify(known())).not.toContain(blue?.id);
	});
});

test('a screen that was left while all was well is held no longer', async () => {
	await twoSims();
	const { shown, stop } = watchAll();
	await expect.poll(() => shown.at(-1)?.state).toBe('ready');
	expect(known().subscriptions).toHaveLength(2);
	stop();
	await expect.poll(() => known().subscriptions).toEqual([]);
});
