import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { dayFrom, keptNumber, storeRecords } from '../support/rows';

const NOW = '2026-11-21T10:00:00Z';
const kept = Array.from({ length: 40 }, (_, index) =>
	keptNumber({
		id: `kept-${index}`,
		nickname: `SIM ${index}`,
		lastDay: dayFrom(Date.parse(NOW), 20 + index),
		writtenAt: Date.parse('2026-11-01T00:00:00Z')
	})
);

/** Forty SIMs, of which one is to end: that is a change, after which their state is kept. */
async function fortySims(page: Page, app: App): Promise<void> {
	await setClock(page, NOW);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRecords(page, app, kept);
	await page.goto(`${app.url}/subscriptions/kept-0`);
	await page.getByRole('radio', { name: 'Let it end' }).check();
	await expect
		.poll(() => page.evaluate(async () => (await (await caches.open('simfolio-snapshots')).keys()).length), {
			timeout: 20_000
		})
		.toBe(1);
}

async function clearEverything(page: Page, app: App, types = 'all'): Promise<void> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Storage.clearDataForOrigin', { origin: new URL(app.url).origin, storageTypes: types });
}

test('what was here is said with its true count and its age, and comes back at one stroke', async ({ page, app }) => {
	await fortySims(page, app);
	await page.goto(`${app.url}/icon.svg`);
	await clearEverything(page, app, 'indexeddb');
	await page.goto(app.url);
	const main = page.getByRole('main');
	await expect(main).toHaveAttribute('data-fault', 'lost-data');
	await expect(main).toContainText('40 SIMs were here; a state of today 19:00 can be restored.');
	await main.getByRole('button', { name: 'Restore this state' }).click();
	await main.getByRole('button', { name: 'Replace everything' }).click();
	await expect(page.locator('[data-fault]')).toHaveCount(0);
	await page.goto(`${app.url}/subscriptions`);
	await expect(page.locator('[data-subscription]').first()).toBeVisible();
	await expect(page.locator('main')).toContainText('SIM 39');
});

test('all storage cleared under an open form leaves what was typed, says what happened, and never looks new', async ({
	page,
	app
}) => {
	await fortySims(page, app);
	await page.goto(`${app.url}/subscriptions/new`);
	await page.getByLabel('Carrier or plan').fill('My own');
	await page.getByRole('option').last().click();
	await page.getByLabel('Name', { exact: true }).fill('Typed before');
	await clearEverything(page, app);
	const fault = page.locator('[data-fault="lost-data"]');
	await expect(fault).toContainText('There were 40 SIMs on this device');
	await expect(fault).toContainText('What you typed is still here');
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Typed before');
	await page.goto(app.url);
	await expect(page.getByRole('main')).toHaveAttribute('data-fault', 'lost-data');
});

test('erased for good, a record is in no state that is kept', async ({ page, app }) => {
	await fortySims(page, app);
	await page.goto(`${app.url}/subscriptions/kept-1`);
	await page.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Undo' })).toBeVisible();
	await page.goto(`${app.url}/subscriptions`);
	// What stands below the list stays where it is once all of it is drawn.
	const tiles = page.locator('main [data-subscription]');
	await expect(tiles.first()).toBeVisible();
	await page.keyboard.press('End');
	await expect(tiles).toHaveCount(39);
	await page.getByText('Removed, kept for at least 30 days').click();
	await page.getByRole('button', { name: 'Erase for good' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
	await expect(page.getByText('Erased for good')).toBeVisible();
	const kept = await page.evaluate(async () => {
		const cache = await caches.open('simfolio-snapshots');
		const texts: string[] = [];
		for (const request of await cache.keys()) {
			const bytes = new Uint8Array((await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer());
			const body = bytes.subarray(bytes.indexOf(10, bytes.indexOf(10) + 1) + 1);
			const plain = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
			texts.push(await new Response(plain).text());
		}
		return texts;
	});
	expect(kept).toHaveLength(1);
	expect(kept[0]).toContain('kept-2');
	expect(kept[0]).not.toContain('kept-1"');
});
