import { readFile } from 'node:fs/promises';
import { expect, setClock, test } from '../support/app';
import { readTable } from '../support/rows';
import {
	addSecret,
	CANARY,
	createVault,
	NOW,
	oneSim,
	openSecrets,
	outOfSight,
	PASSPHRASE,
	unlock
} from '../support/vault-page';

test('a PUK is masked, shown alone, covered out of sight, and gone from the page when it is locked', async ({
	page,
	app
}) => {
	await oneSim(page, app);
	const code = await createVault(page);
	await addSecret(page, 'PUK', CANARY);
	await addSecret(page, 'PIN', '4711');
	await expect(page.locator('body')).not.toContainText(CANARY);
	await page.getByRole('button', { name: 'Show: PUK' }).click();
	await expect(page.locator('[data-secret]')).toHaveText(CANARY);
	await page.getByRole('button', { name: 'Show: PIN' }).click();
	await expect(page.locator('[data-secret]')).toHaveText('4711');
	await outOfSight(page, true);
	expect(await page.evaluate(() => document.body.innerHTML)).not.toContain('4711');
	await outOfSight(page, false);
	await expect(page.locator('[data-secret]')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show: PUK' }).click();
	await page.getByRole('button', { name: 'Lock now' }).click();
	await expect(page.getByLabel('Passphrase or recovery code')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(CANARY);
	await unlock(page, 'a wrong passphrase');
	await expect(page.getByText('That does not open it. Nothing was changed.')).toBeVisible();
	await unlock(page, code);
	await page.getByRole('button', { name: 'Show: PUK' }).click();
	await expect(page.locator('[data-secret]')).toHaveText(CANARY);
	await page.clock.runFor(16_000);
	await expect(page.locator('[data-secret]')).toHaveCount(0);
	await outOfSight(page, true);
	await page.clock.runFor(5 * 60_000 + 1_000);
	await expect(page.getByLabel('Passphrase or recovery code')).toBeVisible();
});

test('a secret stands in no table, no backup, no list, no title, no address', async ({ page, app }) => {
	await oneSim(page, app);
	await createVault(page);
	await addSecret(page, 'Customer password', CANARY);
	expect(JSON.stringify(await readTable(page, 'secrets'))).toContain('"sealed"');
	for (const table of ['secrets', 'vault', 'subscriptions', 'activities', 'drafts', 'meta', 'alertLog']) {
		expect(JSON.stringify(await readTable(page, table)), table).not.toContain(CANARY);
	}
	for (const path of ['', '/subscriptions', '/timeline', '/subscriptions/kept/staff', '/settings']) {
		await page.goto(app.url + path);
		await expect(page.getByRole('main')).toBeVisible();
		expect(await page.content(), path).not.toContain(CANARY);
		expect(await page.title()).not.toContain(CANARY);
	}
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	const file = await readFile(await (await download).path(), 'utf8');
	expect(file).toContain('"sealed"');
	expect(file).not.toContain(CANARY);
	expect(file).not.toContain(PASSPHRASE);
});

test('a lock in another tab keeps what is typed, and says so', async ({ page, app, context }) => {
	await oneSim(page, app);
	await createVault(page);
	await page.getByRole('button', { name: 'Add: PUK' }).click();
	await page.getByLabel('PUK', { exact: true }).fill(CANARY);
	const other = await context.newPage();
	await setClock(other, NOW);
	await openSecrets(other, app);
	await unlock(other, PASSPHRASE);
	await other.getByRole('button', { name: 'Lock now' }).click();
	await expect(page.getByText('Locked. What you typed is kept until you unlock again.')).toBeVisible();
	await expect(page.getByLabel('PUK', { exact: true })).toHaveCount(0);
	await unlock(page, PASSPHRASE);
	await page.locator('[data-secrets]').getByRole('button', { name: 'Save' }).click();
	await page.getByRole('button', { name: 'Show: PUK' }).click();
	await expect(page.locator('[data-secret]')).toHaveText(CANARY);
});

test('who has forgotten everything loses the vault, is told so, and keeps every SIM', async ({ page, app }) => {
	await oneSim(page, app);
	await createVault(page);
	await addSecret(page, 'PUK', CANARY);
	await page.getByRole('button', { name: 'Lock now' }).click();
	await page.getByText('Forgotten?').click();
	await page.getByRole('button', { name: 'Give the vault up' }).click();
	await expect(page.getByText('The vault is lost: 1 secret was erased. Your SIMs are all there.')).toBeVisible();
	await expect(page.locator('main[data-subscription="kept"]')).toBeVisible();
	expect(await readTable(page, 'secrets')).toEqual([]);
});
