import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, setClock, test, testWithServiceWorker, waitUntilOffline, type App } from '../support/app';
import { readTable, storeRecords, threeKept } from '../support/rows';

const NOW = '2026-11-21T10:00:00Z';
const kept = threeKept(NOW);

async function threeSims(page: Page, app: App, path: string): Promise<void> {
	await setClock(page, NOW);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRecords(page, app, kept);
	await page.goto(app.url + path);
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

async function clearEverything(page: Page, app: App): Promise<void> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Storage.clearDataForOrigin', { origin: new URL(app.url).origin, storageTypes: 'all' });
}

async function pressed(page: Page, button: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).focus();
	await page.keyboard.press('Enter');
	return (await download).path();
}

test('a store cleared under an open page costs nothing of what stood on it', async ({ page, app }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await threeSims(page, app, '/subscriptions');
	await expect(page.locator('[data-subscription]')).toHaveCount(3);
	const before = await readTable(page, 'activities');
	await clearEverything(page, app);
	const main = page.getByRole('main');
	await expect(main).toContainText('still knows 3 SIMs');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	const path = await pressed(page, 'Save what this page still knows');
	await main.locator('input[type="file"]').setInputFiles({
		name: 'backup.json',
		mimeType: 'application/json',
		buffer: await readFile(path)
	});
	await expect(main).toContainText('3 SIMs');
	await main.getByRole('button', { name: 'Replace everything' }).click();
	await expect(page.locator('[data-fault]')).toHaveCount(0);
	await page.goto(`${app.url}/subscriptions`);
	await expect(page.locator('[data-subscription]')).toHaveCount(3);
	expect(await readTable(page, 'activities')).toEqual(before);
});

testWithServiceWorker(
	'a worker that is cleared with the rest does not load the page again, as if nobody had been here',
	async ({ page, app }) => {
		await threeSims(page, app, '/subscriptions');
		await waitUntilOffline(page);
		await page.reload();
		await expect(page.locator('[data-subscription]')).toHaveCount(3);
		await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
		await clearEverything(page, app);
		await expect(page.getByRole('main')).toContainText('still knows 3 SIMs');
	}
);

test('what stood in a form is kept as text, what is masked in it is not', async ({ page, app }) => {
	await threeSims(page, app, '/subscriptions/one');
	await page.locator('[data-secrets] > summary').click();
	await page.getByLabel('Passphrase', { exact: true }).fill('CANARY passphrase');
	await page.goto(`${app.url}/subscriptions/new`);
	await page.getByLabel('Carrier or plan').fill('My own');
	await page.getByRole('option').last().click();
	await page.getByLabel('Name', { exact: true }).fill('Typed before');
	await page.getByLabel('Rule', { exact: true }).selectOption('fixed-date');
	await clearEverything(page, app);
	await expect(page.locator('[data-fault]')).toContainText('still knows 3 SIMs');
	const text = await readFile(await pressed(page, 'Save what you typed as text'), 'utf8');
	expect(text).toContain('Name: Typed before\n');
	expect(text).not.toContain('CANARY');
});

test('a page that never read anything offers nothing', async ({ page, app }) => {
	await threeSims(page, app, '/subscriptions');
	await page.goto(`${app.url}/icon.svg`);
	await clearEverything(page, app);
	await page.evaluate(() =>
		localStorage.setItem(
			'simfolio-witness',
			JSON.stringify({ installId: 'of-before', generation: 9, subscriptions: 3 })
		)
	);
	await page.goto(app.url);
	await expect(page.getByRole('main')).toHaveAttribute('data-fault', 'lost-data');
	await expect(page.getByRole('button', { name: 'Save what this page still knows' })).toHaveCount(0);
});

test.describe('in Chinese', () => {
	test.use({ locale: 'zh-CN', colorScheme: 'dark' });

	test('a record’s page keeps all records, not only its own', async ({ page, app }) => {
		await threeSims(page, app, '/subscriptions/one');
		await clearEverything(page, app);
		await expect(page.getByRole('main')).toContainText('还记得 3 张 SIM 卡');
		const file = await readFile(await pressed(page, '保存本页还记得的内容'), 'utf8');
		const { data } = JSON.parse(file);
		expect(data.subscriptions.map(({ id }: { id: string }) => id).sort()).toEqual(['one', 'three', 'two']);
	});
});
