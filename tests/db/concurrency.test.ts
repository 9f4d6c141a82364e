import { beforeEach, expect, test } from 'vitest';
import type { Command } from '$lib/domain/record/command/command';
import { date } from '../support/literals';
import { aCard, activated, bought, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

beforeEach(clearBrowser);

test('two tabs change one record 200 times each and no change is lost', async () => {
	const [one, two] = [await openTab(), await openTab()];
	const { id } = await one.subscriptions.addSubscription(aCard({ price: { minor: 0, currency: 'HKD' } }), [], NOW);
	await two.opening.openDatabase();
	const raise = (tab: Tab) =>
		tab.subscriptions.updateSubscription(
			id,
			(card) => ({ ...card, price: { minor: (card.price?.minor ?? 0) + 1, currency: 'HKD' } }),
			NOW
		);
	await Promise.all([one, two].flatMap((tab) => Array.from({ length: 200 }, () => raise(tab))));
	expect(await one.subscriptions.findSubscription(id)).toMatchObject({ price: { minor: 400 }, rev: 401 });
	expect(await two.activities.listActivities(id)).toHaveLength(400);
}, 60_000);

test('two forms that save different fields 200 times each keep both', async () => {
	const [one, two] = [await openTab(), await openTab()];
	const { id } = await one.subscriptions.addSubscription(aCard(), [], NOW);
	await two.opening.openDatabase();
	const save = async (tab: Tab, field: 'notes' | 'boughtAt', times: number) => {
		for (let time = 1; time <= times; time++) {
			const base = await tab.subscriptions.findSubscription(id);
			if (!base) throw new Error('gone');
			await tab.subscriptions.updateFromForm(base, { ...base, [field]: String(time) }, NOW);
		}
	};
	await Promise.all([save(one, 'notes', 200), save(two, 'boughtAt', 200)]);
	expect(await one.subscriptions.findSubscription(id)).toMatchObject({ notes: '200', boughtAt: '200', rev: 401 });
}, 60_000);

test('"Pay" and "done" of two tabs at once, five times each, are one payment and one use', async () => {
	const [one, two] = [await openTab(), await openTab()];
	const day = date('2026-11-21');
	const amount = { minor: 1000, currency: 'HKD' };
	const { id } = await one.subscriptions.addSubscription(aCard(), [{ ...activated, when: { date: day } }], NOW);
	await one.activities.addActivities(id, [{ kind: 'charge', when: { date: day }, amount, dueOn: day }], NOW);
	await two.opening.openDatabase();
	const everywhere = (command: Command) =>
		Promise.all(
			[one, two].flatMap((tab) => Array.from({ length: 5 }, () => tab.commands.recordCommand(id, command, NOW)))
		);
	const pays = await everywhere({ name: 'pay', when: { date: day } });
	const uses = await everywhere({ name: 'log', counts: 'top-up', when: { date: day } });
	expect(pays.filter(({ ok }) => ok)).toHaveLength(1);
	expect(pays.filter((result) => !result.ok && result.reason === 'nothing-open')).toHaveLength(9);
	expect(uses.filter(({ ok }) => ok)).toHaveLength(1);
	expect(uses.filter((result) => !result.ok && result.reason === 'again')).toHaveLength(9);
	const kinds = (await two.activities.listActivities(id)).map(({ kind }) => kind);
	expect(kinds.filter((kind) => kind === 'payment' || kind === 'top-up').toSorted()).toEqual(['payment', 'top-up']);
}, 60_000);

test('a command over a lost connection is tried once more, and written once', async () => {
	const tab = await openTab();
	const { id } = await tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW);
	tab.database.backendDB().close();
	const result = await tab.commands.recordCommand(id, { name: 'report-lost', when: { instant: NOW.at } }, NOW);
	expect(result.ok).toBe(true);
	expect((await tab.activities.listActivities(id)).filter(({ kind }) => kind === 'lost')).toHaveLength(1);
});

test('a tab killed while it saves leaves whole records and none of their facts alone', async () => {
	for (let round = 0; round < 12; round++) {
		const tab = await openTab();
		await tab.opening.openDatabase();
		for (let times = 0; times < 10; times++) {
			void tab.subscriptions.addSubscription(aCard(), [bought, activated], NOW).catch(() => undefined);
		}
		await new Promise((resolve) => setTimeout(resolve, round * 4));
		tab.close();
	}
	const survivor = await openTab();
	expect(await survivor.opening.openDatabase()).toEqual({ state: 'ready' });
	const records = await survivor.subscriptions.listSubscriptions();
	const facts = await survivor.activities.listAllActivities();
	expect(facts.size).toBe(records.length);
	for (const { id } of records) expect(facts.get(id)).toHaveLength(2);
}, 60_000);

test('a write over a lost connection is tried once more, and written once', async () => {
	const tab = await openTab();
	const { id } = await tab.subscriptions.addSubscription(aCard(), [], NOW);
	tab.database.backendDB().close();
	await tab.activities.addActivities(id, [bought], NOW);
	expect(await tab.activities.listActivities(id)).toHaveLength(1);
});

test('an edit whose confirmation was lost is not made twice', async () => {
	const tab = await openTab();
	const { id } = await tab.subscriptions.addSubscription(aCard({ price: { minor: 1, currency: 'HKD' } }), [], NOW);
	let lost = false;
	const transaction = tab.database.transaction.bind(tab.database);
	Reflect.set(tab.database, 'transaction', async (...options: Parameters<typeof transaction>) => {
		const result = await transaction(...options);
		if (lost || options[0] !== 'rw') return result;
		lost = true;
		throw new tab.window.DOMException('Connection to Indexed Database server lost', 'UnknownError');
	});
	const raised = await tab.subscriptions.updateSubscription(
		id,
		(card) => ({ ...card, price: { minor: (card.price?.minor ?? 0) + 1, currency: 'HKD' } }),
		NOW
	);
	expect(raised).toMatchObject({ ok: true, subscription: { price: { minor: 2 }, rev: 2 } });
	expect(await tab.activities.listActivities(id)).toHaveLength(1);
});

test.each([
	{ name: 'QuotaExceededError', fault: 'quota' },
	{ name: 'DataError', fault: 'disk-full' }
])('a write that ends with $name says so and leaves nothing behind', async ({ name, fault }) => {
	const tab = await openTab();
	await tab.opening.openDatabase();
	const { prototype } = tab.window.IDBObjectStore;
	const put = prototype.put;
	prototype.put = function (...options: Parameters<typeof put>) {
		const request = put.apply(this, options);
		if (this.name === 'meta') {
			const { transaction } = this;
			// What Chromium does without room: every request succeeds, and the transaction aborts instead of completing.
			Reflect.defineProperty(transaction, 'error', { value: new tab.window.DOMException('full', name) });
			request.addEventListener('success', () => transaction.abort());
		}
		return request;
	};
	await expect(tab.subscriptions.addSubscription(aCard(), [bought], NOW)).rejects.toMatchObject({ fault });
	prototype.put = put;
	expect(await tab.database.subscriptions.count()).toBe(0);
	expect(await tab.subscriptions.addSubscription(aCard(), [bought], NOW)).toMatchObject({ rev: 1 });
});
