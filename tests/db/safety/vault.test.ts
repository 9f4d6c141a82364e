import type * as secretsModule from '$lib/db/vault/secrets';
import type * as vaultModule from '$lib/db/vault/vault';
import { beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../support/literals';
import vectors from '../../vectors/vault.json';
import { aCard, bought, NOW } from '../support/rows';
import { clearBrowser, openTab, type Tab } from '../support/tab';

const PASSPHRASE = 'five words that nobody knows';
const CANARY = 'CANARY-81726354';
let tab: Tab;
let vaults: typeof vaultModule;
let secrets: typeof secretsModule;

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
	({ vaults, secrets } = await modulesOf(tab));
});

async function modulesOf(of: Tab): Promise<{ vaults: typeof vaultModule; secrets: typeof secretsModule }> {
	return {
		vaults: await of.load<typeof vaultModule>('/src/lib/db/vault/vault.ts'),
		secrets: await of.load<typeof secretsModule>('/src/lib/db/vault/secrets.ts')
	};
}

async function created() {
	const made = await vaults.prepareVault(PASSPHRASE);
	if (!(await vaults.addVault(made))) throw new Error('another one is there');
	return made;
}

const byPassphrase = (text: string) => ({ by: 'passphrase', text }) as const;
const seconds = (count: number) => at(new Date(NOW.at + count * 1000).toISOString());

describe('a secret', () => {
	test('comes back after the vault was locked and opened again, by passphrase and by code', async () => {
		const { vault, recoveryCode } = await created();
		await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'puk' }, CANARY);
		const again = await vaults.unlockVault(byPassphrase(PASSPHRASE), NOW.at);
		expect(again.ok && (await secrets.readSecret(again.vault, 'a', 'puk'))).toBe(CANARY);
		const printed = await vaults.unlockVault({ by: 'recovery', text: recoveryCode }, NOW.at);
		expect(printed.ok && (await secrets.readSecret(printed.vault, 'a', 'puk'))).toBe(CANARY);
		expect(await secrets.listSecrets('a')).toMatchObject([{ field: 'puk' }]);
	});

	test('comes back as it was when its removal is undone, but not over a newer one or into another vault', async () => {
		const { vault } = await created();
		const where = { subscriptionId: 'a', field: 'puk' } as const;
		await secrets.saveSecret(vault, where, CANARY);
		const removed = await secrets.removeSecret('a', 'puk');
		if (removed === undefined) throw new Error('nothing was removed');
		expect(await secrets.listSecrets('a')).toEqual([]);
		await secrets.putBackSecret(removed);
		expect(await secrets.readSecret(vault, 'a', 'puk')).toBe(CANARY);
		await secrets.saveSecret(vault, where, 'newer');
		await secrets.putBackSecret(removed);
		expect(await secrets.readSecret(vault, 'a', 'puk')).toBe('newer');
		await vaults.giveUpVault();
		await created();
		await secrets.putBackSecret(removed);
		expect(await secrets.countSecrets()).toBe(0);
	});

	test('stands nowhere in the database, in no backup and in no kept state', async () => {
		const { vault } = await created();
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await secrets.saveSecret(vault, { subscriptionId: id, field: 'pin' }, CANARY);
		const rows = await Promise.all(tab.database.tables.map((table) => table.toArray()));
		const backup = await (await tab.backupWrite.writeBackup(NOW.at)).text();
		for (const text of [JSON.stringify(rows), backup]) {
			for (const form of [CANARY, btoa(CANARY), PASSPHRASE]) expect(text).not.toContain(form);
		}
		expect(backup).toContain('"sealed"');
	});

	test('comes back from a backup on another device, by the same passphrase', async () => {
		const { vault } = await created();
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await secrets.saveSecret(vault, { subscriptionId: id, field: 'pin' }, CANARY);
		const backup = await (await tab.backupWrite.writeBackup(NOW.at)).text();
		tab.opening.closeDatabase();
		await clearBrowser();
		const other = await openTab();
		await other.opening.openDatabase();
		const read = await other.backupRead.readBackup(new Blob([backup]));
		if (!read.ok) throw new Error(read.issue);
		await other.restore.restoreBackup(read.data, NOW.at);
		const there = await modulesOf(other);
		const opened = await there.vaults.unlockVault(byPassphrase(PASSPHRASE), NOW.at);
		expect(opened.ok && (await there.secrets.readSecret(opened.vault, id, 'pin'))).toBe(CANARY);
	});

	test('of another row in its place is said not to open', async () => {
		const { vault } = await created();
		await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'pin' }, '1111');
		await secrets.saveSecret(vault, { subscriptionId: 'b', field: 'pin' }, '2222');
		const [one, two] = await tab.database.secrets.bulkGet(['a|pin', 'b|pin']);
		if (!one || !two) throw new Error('not stored');
		await tab.database.secrets.put({ ...one, iv: two.iv, sealed: two.sealed });
		expect(await secrets.readSecret(vault, 'a', 'pin')).toBeNull();
		expect(await secrets.readSecret(vault, 'b', 'pin')).toBe('2222');
	});

	test('goes for good with its record', async () => {
		const { vault } = await created();
		const { id } = await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
		await secrets.saveSecret(vault, { subscriptionId: id, field: 'pin' }, CANARY);
		await tab.subscriptions.removeSubscription(id, NOW);
		await tab.erase.eraseForGood([id]);
		expect(await tab.database.secrets.count()).toBe(0);
	});
});

test('five words open the vault however they were noted, and all readings are one try', async () => {
	const made = await vaults.prepareVault('abacus-zoom-lilac-mango-tiger');
	await vaults.addVault(made);
	const noted = {
		by: 'passphrase',
		text: 'Abacus Zoom lilac mango tiger',
		others: ['abacus-zoom-lilac-mango-tiger']
	} as const;
	expect(await vaults.unlockVault(noted, NOW.at)).toMatchObject({ ok: true });
	const wrong = { by: 'passphrase', text: 'Abacus', others: ['abacus'] } as const;
	expect(await vaults.unlockVault(wrong, NOW.at)).toEqual({ ok: false, issue: 'wrong' });
	expect(await tab.database.meta.get('device')).toMatchObject({ vaultTries: { count: 1 } });
});

describe('a wrong passphrase', () => {
	test('is counted and slowed, and never locks anybody out for good', async () => {
		await created();
		for (let count = 0; count < 3; count++) {
			expect(await vaults.unlockVault(byPassphrase('wrong'), NOW.at)).toEqual({ ok: false, issue: 'wrong' });
		}
		expect(await vaults.unlockVault(byPassphrase(PASSPHRASE), NOW.at)).toEqual({
			ok: false,
			issue: 'wait',
			seconds: 2
		});
		expect(await vaults.unlockVault(byPassphrase(PASSPHRASE), seconds(2))).toMatchObject({ ok: true });
		expect(await vaults.unlockVault(byPassphrase('wrong'), seconds(2))).toEqual({ ok: false, issue: 'wrong' });
	});

	test('asks for no work that a changed file wants', async () => {
		await tab.database.table('vault').put({
			...vectors.vault,
			wraps: [{ ...vectors.vault.wraps[0], iterations: 2 ** 31 }]
		});
		expect(await vaults.unlockVault(byPassphrase(vectors.passphrase), NOW.at)).toEqual({
			ok: false,
			issue: 'unsupported'
		});
	});
});

describe('another passphrase', () => {
	test('opens what was sealed before, and the old one nothing', async () => {
		const { vault } = await created();
		await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'puk' }, CANARY);
		expect(await vaults.changePassphrase(byPassphrase(PASSPHRASE), 'another one', NOW.at)).toEqual({ ok: true });
		expect(await vaults.unlockVault(byPassphrase(PASSPHRASE), NOW.at)).toEqual({ ok: false, issue: 'wrong' });
		const opened = await vaults.unlockVault(byPassphrase('another one'), NOW.at);
		expect(opened.ok && (await secrets.readSecret(opened.vault, 'a', 'puk'))).toBe(CANARY);
	});

	test('set in two tabs at once is set by one of them, and the vault opens by that', async () => {
		const { vault } = await created();
		await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'puk' }, CANARY);
		const second = await openTab();
		await second.opening.openDatabase();
		const there = await modulesOf(second);
		const answers = await Promise.all([
			vaults.changePassphrase(byPassphrase(PASSPHRASE), 'of tab one', NOW.at),
			there.vaults.changePassphrase(byPassphrase(PASSPHRASE), 'of tab two', NOW.at)
		]);
		expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, issue: 'changed' });
		const opened = await vaults.unlockVault(byPassphrase(answers[0]?.ok ? 'of tab one' : 'of tab two'), NOW.at);
		expect(opened.ok && (await secrets.readSecret(opened.vault, 'a', 'puk'))).toBe(CANARY);
	});

	test('that could not be written leaves the old one', async () => {
		const { vault } = await created();
		await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'puk' }, CANARY);
		const put = tab.window.IDBObjectStore.prototype.put;
		tab.window.IDBObjectStore.prototype.put = function (...row: Parameters<typeof put>) {
			if (this.name === 'vault') throw new tab.window.DOMException('killed', 'AbortError');
			return put.apply(this, row);
		};
		await expect(vaults.changePassphrase(byPassphrase(PASSPHRASE), 'another one', NOW.at)).rejects.toThrow();
		tab.window.IDBObjectStore.prototype.put = put;
		const opened = await vaults.unlockVault(byPassphrase(PASSPHRASE), NOW.at);
		expect(opened.ok && (await secrets.readSecret(opened.vault, 'a', 'puk'))).toBe(CANARY);
	});
});

test('a vault that was given up takes its secrets and no record; a tab that still holds its key writes nothing', async () => {
	const { vault } = await created();
	await tab.subscriptions.addSubscription(aCard(), [bought], NOW);
	await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'puk' }, CANARY);
	await vaults.giveUpVault();
	expect(await secrets.countSecrets()).toBe(0);
	expect(await tab.subscriptions.listSubscriptions()).toHaveLength(1);
	expect(await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'puk' }, CANARY)).toBe(false);
	await created();
	expect(await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'puk' }, CANARY)).toBe(false);
});

test('a backup without a vault leaves the one that is here', async () => {
	const { vault } = await created();
	await secrets.saveSecret(vault, { subscriptionId: 'a', field: 'puk' }, CANARY);
	const backup = JSON.parse(await (await tab.backupWrite.writeBackup(NOW.at)).text());
	delete backup.data.vault;
	delete backup.data.secrets;
	const read = await tab.backupRead.readBackup(new Blob([JSON.stringify(backup)]));
	if (!read.ok) throw new Error(read.issue);
	await tab.restore.restoreBackup(read.data, NOW.at);
	expect(await secrets.readSecret(vault, 'a', 'puk')).toBe(CANARY);
});
