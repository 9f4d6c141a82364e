import { beforeEach, expect, test } from 'vitest';
import type * as addMany from '$lib/db/together/add-many';
import type * as editMany from '$lib/db/together/edit-many';
import { date } from '../support/literals';
import { aCard, bought, LATER, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

let tab: Tab;
let edits: typeof editMany;
let adds: typeof addMany;
beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
	edits = await tab.load<typeof editMany>('/src/lib/db/together/edit-many.ts');
	adds = await tab.load<typeof addMany>('/src/lib/db/together/add-many.ts');
});

const LEAVE = { kind: 'leave', neededUntil: date('2026-12-27') } as const;

async function intents(): Promise<readonly string[]> {
	return (await tab.subscriptions.listSubscriptions()).map(({ intent }) => intent.kind).toSorted();
}

test('several records change in one transaction, each with its history, and one call takes all of it back', async () => {
	const [one, two] = [
		await tab.subscriptions.addSubscription(aCard(), [bought], NOW),
		await tab.subscriptions.addSubscription(aCard(), [], NOW)
	];
	const written = await edits.updateMany([one.id, two.id, 'gone'], (current) => ({ ...current, intent: LEAVE }), LATER);
	expect(written).toHaveLength(2);
	expect(await intents()).toEqual(['leave', 'leave']);
	expect((await tab.activities.listActivities(two.id)).map(({ kind }) => kind)).toEqual(['edited']);
	expect(await edits.revertMany(written, LATER)).toBe(true);
	expect(await intents()).toEqual(['let-end', 'let-end']);
});

test('of several edits one was changed again: none is undone', async () => {
	const one = await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const two = await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const written = await edits.updateMany([one.id, two.id], (current) => ({ ...current, intent: LEAVE }), LATER);
	await tab.subscriptions.updateSubscription(two.id, (now) => ({ ...now, intent: { kind: 'keep' } }), LATER);
	expect(await edits.revertMany(written, LATER)).toBe(false);
	expect(await intents()).toEqual(['keep', 'leave']);
});

test('a record that the change leaves as it was gets no entry in its history', async () => {
	const { id } = await tab.subscriptions.addSubscription(aCard({ intent: LEAVE }), [], NOW);
	expect(await edits.updateMany([id], (current) => ({ ...current, intent: LEAVE }), LATER)).toEqual([]);
	expect(await tab.activities.listActivities(id)).toEqual([]);
});

test('one record that cannot be changed leaves all of them as they were', async () => {
	const { id } = await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const other = await tab.subscriptions.addSubscription(aCard(), [], NOW);
	const change = edits.updateMany(
		[id, other.id],
		(current) => {
			if (current.id === other.id) throw new Error('impossible');
			return { ...current, intent: LEAVE };
		},
		LATER
	);
	await expect(change).rejects.toThrow('impossible');
	expect(await intents()).toEqual(['let-end', 'let-end']);
});

test('several records are added at once, each with its first facts', async () => {
	const names = ['Mum', 'Anna', 'Ben'];
	const wanted = names.map((nickname) => ({ record: aCard({ nickname }), facts: [bought] }));
	const added = await adds.addMany(wanted, NOW);
	expect(added.map(({ nickname }) => nickname)).toEqual(names);
	for (const { id } of added) expect(await tab.activities.listActivities(id)).toHaveLength(1);
});
