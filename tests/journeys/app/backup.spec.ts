import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, setClock, test } from '../support/app';
import { addSim } from '../support/record';

async function saveBackup(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	return readFile(await (await download).path(), 'utf8');
}

async function chooseFile(page: Page, text: string): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore backup' }).click();
	await (await chooser).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test.beforeEach(async ({ page, app }) => {
	await setClock(page, '2026-11-21T03:00:00Z');
	await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-09-15' });
	await page.goto(`${app.url}/settings`);
});

test('a backup brings everything back on another device, after a look inside', async ({ page, app, browser }) => {
	const text = await saveBackup(page);
	expect(JSON.parse(text)).toMatchObject({
		app: 'simfolio',
		format: 2,
		exportedAt: '2026-11-21T03:00:00.000Z',
		data: { subscriptions: [{ nickname: 'Codes' }], activities: [{ kind: 'top-up' }] }
	});
	await expect(page.getByText('Last backup: Sat 21 Nov 2026')).toBeVisible();

	const other = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
	const elsewhere = await other.newPage();
	await setClock(elsewhere, '2026-11-21T03:00:00Z');
	await elsewhere.goto(`${app.url}/settings`);
	await chooseFile(elsewhere, text);
	const preview = elsewhere.getByRole('region', { name: 'This file holds' });
	await expect(preview).toContainText('1 SIM');
	await expect(preview).toContainText('1 entry of history');
	await expect(preview).toContainText('Nothing is on this device yet.');
	await preview.getByRole('button', { name: 'Replace everything' }).click();
	await expect(elsewhere.getByText('Backup restored')).toBeVisible();
	expect(JSON.parse(await saveBackup(elsewhere)).data.subscriptions).toEqual(JSON.parse(text).data.subscriptions);
	await other.close();
});

test('a restore replaces everything at once and is undone at once', async ({ page, app }) => {
	const text = await saveBackup(page);
	await addSim(page, app, 'LINEMO', { Name: 'Flat' });
	await page.goto(`${app.url}/settings`);
	await chooseFile(page, text);
	await expect(page.getByText('It replaces everything here: 2 SIMs. You can undo it.')).toBeVisible();
	await page.getByRole('button', { name: 'Replace everything' }).click();
	const message = page.getByRole('status').filter({ hasText: 'Backup restored' });
	await expect(message).toBeVisible();
	await message.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('As it was before')).toBeVisible();
	await page.goto(`${app.url}/subscriptions`);
	await expect(page.locator('[data-subscription]')).toHaveCount(2);
});

test('a restore can still be undone from Settings after its message is gone', async ({ page, app }) => {
	const text = await saveBackup(page);
	await addSim(page, app, 'LINEMO', { Name: 'Flat' });
	await page.goto(`${app.url}/settings`);
	await chooseFile(page, text);
	await page.getByRole('button', { name: 'Replace everything' }).click();
	await expect(page.getByText('Backup restored')).toBeVisible();
	await page.reload();
	await expect(
		page.getByText('On Sat 21 Nov 2026 a backup replaced 2 SIMs. They are kept until the next restore.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Undo the restore' }).click();
	await expect(page.getByText('As it was before')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Undo the restore' })).toBeHidden();
	await page.goto(`${app.url}/subscriptions`);
	await expect(page.locator('[data-subscription]')).toHaveCount(2);
});

for (const { what, text, says } of [
	{ what: 'another app', text: '{"app":"other","format":1,"data":{}}', says: 'belongs to another app' },
	{ what: 'a newer version', text: '{"app":"simfolio","format":3,"data":{}}', says: 'written by a newer Simfolio' },
	{ what: 'no JSON', text: 'hello', says: 'is not a backup' },
	{
		what: 'a cut-off file',
		text: '{"app":"simfolio","format":1,"exportedAt":"2026-11-',
		says: 'cut off before its end'
	},
	{
		what: 'one bad record',
		text: '{"app":"simfolio","format":1,"exportedAt":"2026-11-21T00:00:00.000Z","data":{"subscriptions":[{"id":"x"}]}}',
		says: 'data.subscriptions[0]'
	}
]) {
	test(`a file of ${what} is refused in plain words and changes nothing`, async ({ page, app }) => {
		await chooseFile(page, text);
		await expect(page.getByRole('alert')).toContainText(says);
		await expect(page.getByRole('alert')).toContainText('Nothing was changed');
		await page.goto(`${app.url}/subscriptions`);
		await expect(page.locator('[data-subscription]')).toHaveCount(1);
	});
}

test('the language is switched in Settings and stays', async ({ page }) => {
	await page.getByRole('combobox', { name: 'Language' }).selectOption('zh-Hans');
	await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
});
