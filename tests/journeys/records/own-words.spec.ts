import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { storeRows } from '../support/rows';
import { rowsOf, travelCard } from '../support/trip-rows';

async function start(page: Page, app: App, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
	await setClock(page, '2026-12-01T03:00:00Z');
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const card = travelCard({ id: 'card', nickname: 'Sakura Travel', days: 8, started: '2026-11-30', more });
	await storeRows(page, app, rowsOf([card], [{ id: 'trip', name: 'Tokyo' }]));
	await page.goto(`${app.url}/subscriptions/card`);
}

test('a record is made a second time: its rules and its trip, nothing of what happened to it', async ({
	page,
	app
}) => {
	await start(page, app, { tripId: 'trip', msisdns: ['+819012345678'], tags: ['bank'], notes: 'In the blue wallet' });
	await page.locator('[data-more]').first().click();
	await page.getByRole('button', { name: 'Make a second one like it' }).click();
	const name = page.getByLabel('Name', { exact: true });
	await expect(name).toHaveValue('Sakura Travel 2');
	await name.fill('Sakura Travel');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('The first one has this name.')).toBeVisible();
	await name.fill('Mum’s card');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mum’s card');
	const record = page.locator('main[data-subscription]');
	await expect(record).not.toHaveAttribute('data-subscription', 'card');
	await expect(record).toHaveAttribute('data-status', 'not-activated');
	await expect(record).toContainText('In the blue wallet');
	await expect(record.getByRole('link', { name: 'Trip: Tokyo' })).toBeVisible();
	await expect(record).not.toContainText('5678');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(record).toHaveCount(0); // it is in the bin
	await page.goto(`${app.url}/subscriptions`);
	await expect(page.locator('[data-subscription]')).toHaveCount(1);
});

test('tags and a note are written once, and lead from the record to all that have them', async ({ page, app }) => {
	await start(page, app);
	await page.locator('[data-more]').first().click();
	await page.getByRole('button', { name: 'Tags and notes' }).click();
	await page.getByLabel('Tags', { exact: true }).fill('example');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('marks what is there to try')).toBeVisible();
	await page.getByLabel('Tags', { exact: true }).fill('Bank, bank, Mum');
	await page.getByLabel('Notes', { exact: true }).fill('In the blue wallet');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('In the blue wallet').first()).toBeVisible();
	await page.getByText('History', { exact: true }).click();
	await expect(page.getByText('Tags: empty → Bank, Mum')).toBeVisible();
	await page.getByRole('link', { name: 'All SIMs with the tag Bank' }).click();
	await expect(page).toHaveURL(/tag=Bank/);
	await expect(page.locator('[data-subscription="card"]')).toContainText('Mum');
	await page.goto(`${app.url}/subscriptions?look=tiles`);
	await expect(page.locator('[data-subscription="card"]')).toContainText('Mum');
});
