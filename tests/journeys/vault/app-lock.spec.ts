import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type App } from '../support/app';
import { openWithoutModules, storedLook, withModules } from '../support/first-look';
import { readTable } from '../support/rows';
import { createVault, oneSim, outOfSight, PASSPHRASE, unlock } from '../support/vault-page';

test.use({ serviceWorkers: 'block' });

const locked = '[data-app-lock]';
const name = 'Kept';

async function switchOn(page: Page, app: App): Promise<void> {
	await oneSim(page, app);
	await createVault(page);
	await page.goto(`${app.url}/settings`);
	await page.getByRole('button', { name: 'Lock the app' }).click();
	await unlock(page, PASSPHRASE);
	await expect(page.getByText('The app is locked from the next start on')).toBeVisible();
}

async function isHidden(page: Page): Promise<boolean> {
	return page.evaluate(() => getComputedStyle(document.body).visibility === 'hidden');
}

test('a locked app draws nothing at its start until it is opened, by keyboard, on every screen', async ({
	page,
	app
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await switchOn(page, app);
	for (const path of ['', '/subscriptions', '/subscriptions/kept', '/subscriptions/kept/staff', '/timeline', '/lost']) {
		await page.goto(app.url + path);
		await expect(page.locator(locked), path).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page.locator(locked), path).toBeVisible();
		expect(await page.content(), path).not.toContain(name);
		expect(await page.title()).toBe('Simfolio');
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	expect((await new AxeBuilder({ page }).include(locked).analyze()).violations).toEqual([]);
	await page.goto(`${app.url}/subscriptions/kept`);
	await expect(page.getByLabel('Passphrase or recovery code')).toBeFocused();
	await page.keyboard.type('a wrong passphrase');
	await page.keyboard.press('Enter');
	await expect(page.getByText('That does not open it. Nothing was changed.')).toBeVisible();
	await page.getByLabel('Passphrase or recovery code').focus();
	await page.keyboard.type(PASSPHRASE);
	await page.keyboard.press('Enter');
	await expect(page.locator('main[data-subscription="kept"]')).toBeVisible();
	await expect(page).toHaveTitle(/Kept/);
	await page.locator('[data-secrets] > summary').click();
	await expect(page.getByLabel('Passphrase or recovery code')).toBeVisible();
});

test('out of sight it is covered at once, and after five minutes locked; what was typed stays', async ({
	page,
	app
}) => {
	await switchOn(page, app);
	await page.getByRole('link', { name: 'Add SIM' }).first().click();
	await page.getByLabel('Carrier or plan').fill('My own');
	await page.getByRole('option').last().click();
	const typed = page.getByLabel('Name', { exact: true });
	await typed.fill('Typed before');
	await outOfSight(page, true);
	expect(await isHidden(page)).toBe(true);
	await outOfSight(page, false);
	expect(await isHidden(page)).toBe(false);
	await expect(page.locator(locked)).toHaveCount(0);
	await outOfSight(page, true);
	await page.clock.runFor(5 * 60_000 + 1_000);
	await outOfSight(page, false);
	await expect(page.locator(locked)).toBeVisible();
	await expect(typed).toBeHidden();
	expect(await page.title()).toBe('Simfolio');
	await unlock(page, PASSPHRASE);
	await expect(typed).toHaveValue('Typed before');
});

test('an open dialog of the app does not lie over the lock, and is still there after it', async ({ page, app }) => {
	await switchOn(page, app);
	await page.goto(`${app.url}/subscriptions/kept`);
	await unlock(page, PASSPHRASE);
	await page.locator('[data-more]').first().click();
	await page.locator('[data-command="balance-seen"]').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.getByRole('dialog').getByLabel('Amount').fill('12.50');
	await outOfSight(page, true);
	await page.clock.runFor(5 * 60_000 + 1_000);
	await outOfSight(page, false);
	await unlock(page, PASSPHRASE);
	await expect(page.getByRole('dialog').getByLabel('Amount')).toHaveValue('12.50');
});

test('nothing is kept of Due for the next start, and what was kept is not shown', async ({ page, app }) => {
	await oneSim(page, app);
	await createVault(page);
	await page.goto(app.url);
	await storedLook(page);
	await page.goto(`${app.url}/settings`);
	await page.getByRole('button', { name: 'Lock the app' }).click();
	await unlock(page, PASSPHRASE);
	await expect(page.getByRole('button', { name: 'Lock now' })).toHaveCount(1);
	const kept = async () => (await readTable(page, 'meta')).some(({ id }) => id === 'look');
	expect(await kept()).toBe(false);
	await openWithoutModules(page, app);
	expect(await page.content()).not.toContain(name);
	await withModules(page);
	await page.goto(app.url);
	await unlock(page, PASSPHRASE);
	await expect(page.locator('[data-subscription="kept"]')).toBeVisible();
	await page.clock.runFor(10_000);
	expect(await kept()).toBe(false);
});

test('"Lock now" locks every tab; taken off, the next start asks nothing', async ({ page, app, context }) => {
	await switchOn(page, app);
	const other = await context.newPage();
	await other.goto(`${app.url}/subscriptions`);
	await unlock(other, PASSPHRASE);
	await expect(other.locator('[data-subscription="kept"]')).toBeVisible();
	await page.getByRole('button', { name: 'Lock now' }).first().click();
	await expect(other.locator(locked)).toBeVisible();
	await unlock(page, PASSPHRASE);
	await page.getByRole('button', { name: 'Take the lock off' }).click();
	await unlock(page, PASSPHRASE);
	await expect(page.getByText('The lock is off')).toBeVisible();
	await expect(other.locator(locked)).toHaveCount(0);
	await page.goto(app.url);
	await expect(page.locator('[data-subscription="kept"]')).toBeVisible();
});

test('who has lost passphrase and code gives the vault up, and has every SIM', async ({ page, app }) => {
	await switchOn(page, app);
	await page.goto(`${app.url}/subscriptions`);
	await page.getByText('Forgotten?').click();
	await page.getByRole('button', { name: 'Give the vault up' }).click();
	await expect(page.locator('[data-subscription="kept"]')).toBeVisible();
	await page.goto(app.url);
	await expect(page.locator(locked)).toHaveCount(0);
	await expect(page.locator('[data-subscription="kept"]')).toBeVisible();
});

test('a store that was cleared is said to be gone, not shut away', async ({ page, app }) => {
	await switchOn(page, app);
	await page.goto(`${app.url}/icon.svg`);
	const cdp = await page.context().newCDPSession(page);
	const { origin } = new URL(app.url);
	await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await page.goto(app.url);
	await expect(page.getByRole('main')).toHaveAttribute('data-fault', 'lost-data');
});

test.describe('in Chinese', () => {
	test.use({ locale: 'zh-CN', colorScheme: 'dark' });

	test('what the lock does not do is said before it is on, and it needs a vault', async ({ page, app }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${app.url}/settings`);
		await expect(page.getByText('但并不加密')).toBeVisible();
		await expect(page.getByText('请先在“机密”里建立保险箱')).toBeVisible();
		await expect(page.getByRole('button', { name: '开启应用锁' })).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});
