import type * as state from '$lib/state/records.svelte';
import { beforeEach, expect, test } from 'vitest';
import { at } from '../support/literals';
import { aCard, activated, bought, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';
import type * as support from './support/watch.svelte';

let tab: Tab;
let shown: state.Records['current'][];

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	setClock('2026-12-30T16:00:00.000Z');
	const { records } = await tab.load<typeof state>('/src/lib/state/records.svelte.ts');
	const reader = await tab.load<typeof support>('/tests/db/support/watch.svelte.ts');
	shown = reader.watch(records).shown;
});

/** The device's clock, and the page coming back into view. */
function setClock(text: string): void {
	tab.window.Date.now = () => at(text);
	tab.window.document.dispatchEvent(new tab.window.Event('visibilitychange'));
}

/** Status and last day of the only record. */
function lastShown(): unknown {
	const last = shown.at(-1);
	if (last?.state !== 'ready') return last?.state;
	return last.value.map(({ status, statement }) => [status, statement.deadline?.lastDay]);
}

test('a record is derived from its facts, and again when one is added', async () => {
	const { id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	await expect.poll(lastShown).toEqual([['not-activated', undefined]]);
	await tab.activities.addActivities(id, [activated], NOW);
	await expect.poll(lastShown).toEqual([['expiring', '2027-01-05']]);
});

test('its end is seen when it comes, also when the page slept through it', async () => {
	await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
	await expect.poll(lastShown).toEqual([['expiring', '2027-01-05']]);
	setClock('2027-01-05T15:59:00.000Z');
	await expect.poll(lastShown).toEqual([['expiring', '2027-01-05']]);
	setClock('2027-01-05T16:00:00.000Z');
	await expect.poll(lastShown).toEqual([['expired', undefined]]);
});

test('an end between two quarters of an hour is seen in its minute', async () => {
	const card = aCard();
	await tab.subscriptions.addSubscription(
		{
			...card,
			terms: {
				lives: [
					{
						id: 'plan',
						main: true,
						rule: { kind: 'fixed-days', count: 7, from: 'activation', counting: '24h-periods' }
					}
				],
				exits: []
			}
		},
		[{ kind: 'activated', when: { instant: at('2026-12-24T16:07:00.000Z') } }],
		NOW
	);
	await expect.poll(lastShown).toEqual([['expiring', '2027-01-01']]);
	setClock('2026-12-31T16:06:00.000Z');
	await expect.poll(lastShown).toEqual([['expiring', '2027-01-01']]);
	setClock('2026-12-31T16:07:00.000Z');
	await expect.poll(lastShown).toEqual([['expired', undefined]]);
});

test('nothing is derived anew by a tick that changes nothing', async () => {
	await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
	await expect.poll(lastShown).toEqual([['expiring', '2027-01-05']]);
	const before = shown.length;
	setClock('2026-12-30T16:01:00.000Z');
	setClock('2026-12-30T16:02:00.000Z');
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(shown).toHaveLength(before);
});
