import type * as state from '$lib/state/live-query.svelte';
import { beforeEach, expect, test } from 'vitest';
import { aCard, LATER, NOW } from './support/rows';
import { clearBrowser, deleteDatabase, openTab, type Tab } from './support/tab';
import type * as support from './support/watch.svelte';

let tab: Tab;
/** Every value that a component with this query would have shown. */
let watch: <T>(query: () => Promise<T>) => state.Loadable<T>[];

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	const { LiveQuery } = await tab.load<typeof state>('/src/lib/state/live-query.svelte.ts');
	const reader = await tab.load<typeof support>('/tests/db/support/watch.svelte.ts');
	watch = (query) => reader.watch(new LiveQuery(query)).shown;
});

function watchCount(): state.Loadable<number>[] {
	return watch(async () => (await tab.subscriptions.listSubscriptions()).length);
}

test('a list is loading, then ready, then follows every write', async () => {
	await tab.opening.openDatabase();
	const shown = watch(async () => (await tab.subscriptions.listSubscriptions()).map(({ nickname }) => nickname));
	expect(shown).toEqual([{ state: 'loading' }]);
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: [] });
	const { id } = await tab.subscriptions.addSubscription(aCard({ nickname: 'Blue' }), [], NOW);
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: ['Blue'] });
	await tab.subscriptions.updateSubscription(id, (card) => ({ ...card, nickname: 'Red' }), LATER);
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: ['Red'] });
});

test('a missing row is ready, not loading', async () => {
	const shown = watch(() => tab.subscriptions.findSubscription('nowhere'));
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: undefined });
});

test('what another tab writes is shown', async () => {
	const shown = watchCount();
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: 0 });
	const other = await openTab();
	await other.subscriptions.addSubscription(aCard(), [], NOW);
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: 1 });
});

test('what a restore replaces is shown', async () => {
	const read = await tab.backupRead.readBackup(await tab.backupWrite.writeBackup(NOW.at));
	if (!read.ok) throw new Error(read.issue);
	await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const shown = watchCount();
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: 1 });
	await tab.restore.restoreBackup(read.data, LATER.at);
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: 0 });
});

test('it reads again once a lost connection is back', async () => {
	await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const shown = watchCount();
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: 1 });
	await tab.opening.reopenDatabase();
	await tab.subscriptions.addSubscription(aCard(), [], NOW);
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: 2 });
});

test('lost data is failed, never an empty list', async () => {
	await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const shown = watchCount();
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'ready', value: 1 });
	await deleteDatabase();
	await expect.poll(() => shown.at(-1)).toEqual({ state: 'failed', fault: 'lost-data' });
	expect(shown).not.toContainEqual({ state: 'ready', value: 0 });
});

test('nothing is read while nobody looks', async () => {
	const { LiveQuery } = await tab.load<typeof state>('/src/lib/state/live-query.svelte.ts');
	const reader = await tab.load<typeof support>('/tests/db/support/watch.svelte.ts');
	let reads = 0;
	const query = new LiveQuery(async () => {
		reads += 1;
		return tab.subscriptions.listSubscriptions();
	});
	expect(query.current).toEqual({ state: 'loading' });
	const { shown, stop } = reader.watch(query);
	await expect.poll(() => shown.at(-1)?.state).toBe('ready');
	stop();
	const before = reads;
	await tab.subscriptions.addSubscription(aCard(), [], NOW);
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(reads).toBe(before);
});
