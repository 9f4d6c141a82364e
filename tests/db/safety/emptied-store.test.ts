import type * as state from '$lib/state/live-query.svelte';
import { beforeEach, expect, test } from 'vitest';
import { aCard, NOW } from '../support/rows';
import { clearBrowser, openTab } from '../support/tab';
import type * as support from '../support/watch.svelte';

beforeEach(clearBrowser);

test('what a store answers before it is compared with its witnesses is not shown', async () => {
	const tab = await openTab();
	await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const { Live } = await tab.load<typeof state>('/src/lib/state/live-query.svelte.ts');
	const { watch } = await tab.load<typeof support>('/tests/db/support/watch.svelte.ts');
	let answer: (count: number) => void = () => undefined;
	const { shown } = watch(
		new Live<number>(({ next }) => {
			answer = next;
			return { unsubscribe: () => undefined };
		})
	);
	await expect.poll(() => (answer(1), shown.at(-1))).toEqual({ state: 'ready', value: 1 });
	const opened = tab.opening.reopenDatabase();
	answer(0);
	await opened;
	expect(shown).not.toContainEqual({ state: 'ready', value: 0 });
	await expect.poll(() => (answer(2), shown.at(-1))).toEqual({ state: 'ready', value: 2 });
});
