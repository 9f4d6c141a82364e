import type * as lookModule from '$lib/db/look/stored-look';
import type { LookRow } from '$lib/db/look/look-row';
import type * as lockModule from '$lib/db/vault/app-lock';
import type * as vaultModule from '$lib/db/vault/vault';
import { beforeEach, expect, test } from 'vitest';
import { aCard, bought, NOW } from '../support/rows';
import { clearBrowser, openTab, type Tab } from '../support/tab';

let tab: Tab;
let lock: typeof lockModule;
let looks: typeof lookModule;
let vaults: typeof vaultModule;

beforeEach(async () => {
	await clearBrowser();
	tab = await openTab();
	await tab.opening.openDatabase();
	lock = await tab.load<typeof lockModule>('/src/lib/db/vault/app-lock.ts');
	looks = await tab.load<typeof lookModule>('/src/lib/db/look/stored-look.ts');
	vaults = await tab.load<typeof vaultModule>('/src/lib/db/vault/vault.ts');
	await tab.subscriptions.addSubscription(aCard({ nickname: 'CANARY' }), [bought], NOW);
	await vaults.addVault(await vaults.prepareVault('five words that nobody knows'));
});

async function keepLook(): Promise<LookRow | undefined> {
	const snapshot = await looks.readSnapshot();
	if (!snapshot) throw new Error('nothing is there');
	const { installId, generation, count, alerts } = snapshot;
	const drawn = { css: '', svg: '', shapes: [], parts: [], spans: [], lang: 'en', dir: 'ltr' };
	const made = { build: '1', language: 'en', zone: 'UTC', offered: '', madeAt: NOW.at };
	await looks.saveLook({ id: 'look', installId, generation, count, ...drawn, ...made }, alerts);
	return looks.findLook();
}

test('what is kept of Due for the next start goes when the lock is switched on, and is not written again', async () => {
	expect(await keepLook()).toBeDefined();
	await lock.setAppLock(true, NOW.at);
	expect(await looks.findLook()).toBeUndefined();
	expect(await keepLook()).toBeUndefined();
	expect(await lock.isAppLocked()).toBe(true);
	await lock.setAppLock(false, NOW.at);
	expect(await keepLook()).toBeDefined();
	expect(await lock.isAppLocked()).toBe(false);
});

test('a vault that is given up takes the lock along, and no record', async () => {
	await lock.setAppLock(true, NOW.at);
	await vaults.giveUpVault();
	expect(await lock.isAppLocked()).toBe(false);
	expect(await tab.database.meta.get('device')).not.toHaveProperty('appLock');
	expect(await tab.subscriptions.listSubscriptions()).toHaveLength(1);
});

test('a lock whose vault has gone shuts nobody out', async () => {
	await lock.setAppLock(true, NOW.at);
	await tab.database.vault.clear();
	expect(await lock.isAppLocked()).toBe(false);
});

test('the lock is of this device: no backup carries it', async () => {
	await lock.setAppLock(true, NOW.at);
	expect(await (await tab.backupWrite.writeBackup(NOW.at)).text()).not.toContain('appLock');
});
