import * as fc from 'fast-check';
import { expect } from 'vitest';
import { addRecord, sequences, type Browser } from './commands';
import { emptyModel } from './plain-model';
import { NOW } from './rows';
import { clearBrowser, openTab } from './tab';

/** Runs sequences of commands against the app's own storage and a plain model, and erases all of it after each. */
export async function runSequences(parameters: fc.Parameters<unknown>): Promise<void> {
	await clearBrowser();
	const browser: Browser = { tabs: [await openTab(), await openTab()], minutes: 0 };
	for (const { opening } of browser.tabs) await opening.openDatabase();
	const property = fc.asyncProperty(sequences, async (commands) => {
		const model = emptyModel();
		await addRecord(model, browser.tabs[0], NOW, { nickname: 'First', on: '2026-11-01' });
		await fc.asyncModelRun(() => ({ model, real: browser }), commands);
		await eraseAll(browser);
	});
	await fc.assert(property, parameters as never);
}

/** By the way of a user: into the bin, and out of it for good. */
async function eraseAll({ tabs: [tab] }: Browser): Promise<void> {
	const { subscriptions, activities } = tab.database;
	for (const { id } of await tab.subscriptions.listSubscriptions()) await tab.subscriptions.removeSubscription(id, NOW);
	const ids = (await tab.subscriptions.listRemoved()).map(({ id }) => id);
	expect(await tab.erase.eraseForGood(ids)).toBe(ids.length);
	expect([await subscriptions.count(), await activities.count()]).toEqual([0, 0]);
	for (const { id } of await tab.trips.listTrips()) await tab.trips.removeTrip(id);
}
