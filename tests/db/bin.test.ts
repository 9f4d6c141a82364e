import type * as device from '$lib/db/device';
import type * as kept from '$lib/db/proof/attachments';
import type * as tidying from '$lib/db/bin/tidy-bin';
import { beforeEach, describe, expect, test } from 'vitest';
import { at } from '../support/literals';
import { aProof } from './support/proof';
import { aCard, bought, NOW } from './support/rows';
import { clearBrowser, openTab, type Tab } from './support/tab';

const DAY = 86_400_000;
let tab: Tab;

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
});

function tidyBin(day: number): Promise<number> {
	const now = at(new Date(NOW.at + day * DAY).toISOString());
	return tab.load<typeof tidying>('/src/lib/db/bin/tidy-bin.ts').then((loaded) => loaded.tidyBin(now));
}

async function visit(day: number): Promise<void> {
	const { noteOpen } = await tab.load<typeof device>('/src/lib/db/device.ts');
	await noteOpen(at(new Date(NOW.at + day * DAY).toISOString()));
}

async function removedCard(nickname = 'Old card'): Promise<string> {
	const { id } = await tab.subscriptions.addSubscription(aCard({ nickname }), [bought], NOW);
	await tab.subscriptions.removeSubscription(id, NOW);
	return id;
}

describe('the bin in time', () => {
	test('loses nothing to a clock that is a month ahead and back again', async () => {
		const id = await removedCard();
		await visit(0);
		expect(await tidyBin(0)).toBe(0);
		await visit(31);
		expect(await tidyBin(31)).toBe(0);
		await visit(0);
		expect(await tidyBin(0)).toBe(0);
		expect(await tab.subscriptions.findSubscription(id)).toBeDefined();
	});

	test('is emptied after 31 days of which the app was open on 30 since', async () => {
		const id = await removedCard();
		await visit(0);
		await tidyBin(0);
		for (let day = 1; day <= 29; day++) await visit(day);
		expect(await tidyBin(31)).toBe(0);
		await visit(31);
		expect(await tidyBin(31)).toBe(1);
		expect(await tab.subscriptions.findSubscription(id)).toBeUndefined();
	});
});

test('erased for good is gone from log, calendar, drafts, lead times, the stored look and what a restore replaced', async () => {
	const kept = await tab.subscriptions.addSubscription(aCard({ nickname: 'Kept' }), [bought], NOW);
	const id = await removedCard('Canary');
	const { database } = tab;
	const entry = { subscriptionId: id, kind: 'expiry', ruleId: 'plan', lead: 1, day: '2026-12-01', at: NOW.at };
	await database.table('alertLog').put({ key: `${id}|expiry|plan|x|1`, subscriptionId: id, firedAt: NOW.at });
	await database.table('calendarExports').put({ id: 'entry', ...entry, summary: 'Canary', exportedAt: NOW.at });
	await database.table('drafts').put({ id: `edit:${id}`, savedAt: NOW.at, values: { name: 'Canary' } });
	await database.table('drafts').put({ id: `staff-${id}`, savedAt: NOW.at, values: { name: 'Canary' } });
	await database.table('drafts').put({ id: `edit:${kept.id}`, savedAt: NOW.at, values: {} });
	await tab.preferences.updatePreferences((now) => ({ ...now, recordLeads: { [id]: {}, [kept.id]: {} } }));
	await database.table('meta').put({ id: 'look', parts: ['Canary'] });
	const rows = await database.subscriptions.toArray();
	await database.table('meta').put({
		id: 'replaced',
		restoredAt: NOW.at,
		generation: 1,
		data: { subscriptions: rows, activities: [], attempts: [], trips: [], preferences: [], alertLog: [] }
	});
	expect(await tab.erase.eraseForGood([id, kept.id])).toBe(1);
	const everything = await Promise.all(database.tables.map((table) => table.toArray()));
	expect(JSON.stringify(everything)).not.toContain(id);
	expect(JSON.stringify(everything)).not.toContain('Canary');
	expect(JSON.stringify(everything)).toContain(kept.id);
	expect((await database.drafts.toArray()).map(({ id: draft }) => draft)).toEqual([`edit:${kept.id}`]);
});

test('removed proof stays as long as a removed record', async () => {
	const proof = await tab.load<typeof kept>('/src/lib/db/proof/attachments.ts');
	const { id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	const file = await aProof('receipt.jpg', 'abc');
	await proof.addAttachments(id, 'fact', [file], NOW);
	await proof.removeAttachment(file.id, NOW.at);
	await visit(0);
	await tidyBin(0);
	await visit(31);
	await tidyBin(31);
	expect(await tab.database.attachments.count()).toBe(1);
	await visit(0);
	for (let day = 1; day <= 31; day++) await visit(day + 31);
	await tidyBin(63);
	expect(await tab.database.attachments.count()).toBe(0);
	expect(await tab.database.attachmentBytes.count()).toBe(0);
});
