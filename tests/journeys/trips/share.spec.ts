import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { enter, save } from '../support/form-page';
import { storeRows } from '../support/rows';
import { rowsOf, travelCard } from '../support/trip-rows';

interface Shared {
	text: string | undefined;
	files: { type: string; size: number }[];
}

const TRIP = {
	id: 'trip',
	name: 'Tokyo and Hong Kong',
	from: '2026-12-12',
	until: '2026-12-22',
	stays: [
		{ country: 'JP', from: '2026-12-12' },
		{ country: 'HK', from: '2026-12-20' }
	]
};
const OF_TRIP = { tripId: 'trip' };
const price = { minor: 4180, currency: 'JPY' };

async function start(page: Page, app: App, trips: readonly object[] = [TRIP]): Promise<void> {
	await setClock(page, '2026-12-01T03:00:00Z');
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const cards = [
		travelCard({
			id: 'dad',
			nickname: 'Dad 090-1234-4821',
			more: { ...OF_TRIP, msisdns: ['+819012344821'], price }
		}),
		travelCard({ id: 'zz', nickname: 'Asia card', country: 'ZZ', days: 30, more: OF_TRIP })
	];
	await storeRows(page, app, rowsOf(cards, trips));
}

/** A sheet of the device that takes everything, and tells what it was given. */
async function withShareSheet(page: Page): Promise<() => Promise<readonly Shared[]>> {
	await page.addInitScript(() => {
		const shared: unknown[] = [];
		Object.assign(window, { shared });
		Object.assign(navigator, {
			canShare: () => true,
			share: ({ text, files = [] }: { text?: string; files?: File[] }) => {
				shared.push({ text, files: files.map(({ type, size }) => ({ type, size })) });
				return Promise.resolve();
			}
		});
	});
	return () => page.evaluate(() => (window as unknown as { shared: Shared[] }).shared);
}

test('a trip is shared as text and as a picture, of each number only the last four digits', async ({ page, app }) => {
	const shared = await withShareSheet(page);
	await start(page, app);
	await page.goto(`${app.url}/trips/trip`);
	await page.getByRole('button', { name: 'Share this trip' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share this trip' });
	await expect(dialog.getByText('Of each number only the last four digits.')).toBeVisible();
	const picture = dialog.getByRole('img').locator('canvas');
	expect(await picture.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height > 500])).toEqual([
		1080,
		true
	]);
	await dialog.getByRole('button', { name: 'Share the picture' }).click();
	await expect.poll(async () => (await shared()).length).toBe(1);
	await dialog.getByRole('button', { name: 'Share as text' }).click();
	await expect.poll(async () => (await shared()).length).toBe(2);
	const [image, words] = await shared();
	expect(image?.files.map(({ type, size }) => [type, size > 5_000])).toEqual([['image/png', true]]);
	expect(words?.text?.split('\n')).toEqual([
		'Tokyo and Hong Kong',
		'Sat 12 Dec – Tue 22 Dec',
		'Covered on all 11 days.',
		'Dad …4821 (··· 4821): Sat 12 Dec – Sat 19 Dec',
		'Asia card: Sat 12 Dec – Sun 10 Jan 2027',
		'¥4,180 spent'
	]);
});

test('a trip goes on paper whole, with boxes to tick and without what can only be tapped', async ({ page, app }) => {
	await page.addInitScript(() => {
		Object.assign(window, {
			printed: 0,
			print: () => Object.assign(window, { printed: Reflect.get(window, 'printed') + 1 })
		});
	});
	await start(page, app);
	await page.goto(`${app.url}/trips/trip`);
	await expect(page.getByRole('link', { name: 'Lost a phone?' })).toBeVisible();
	await page.getByRole('button', { name: 'Print' }).click();
	expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('link', { name: /^(Lost a phone\?|Add a new SIM|← Trips)$/ })).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tokyo and Hong Kong');
	await expect(page.getByRole('checkbox', { name: 'Install Dad 090-1234-4821' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'Before you fly, Sat 12 Dec',
		'There',
		'On the way home',
		'SIMs of this trip'
	]);
});

test('without a sheet the picture is saved as a file', async ({ page, app }) => {
	await page.addInitScript(() => Object.assign(navigator, { canShare: undefined, share: undefined }));
	await start(page, app);
	await page.goto(`${app.url}/trips/trip`);
	await page.getByRole('button', { name: 'Share this trip' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the picture' }).click();
	expect((await download).suggestedFilename()).toBe('trip.png');
});

test('where a card for several countries serves is said once, and the days are checked against it', async ({
	page,
	app
}) => {
	await start(page, app);
	await page.goto(`${app.url}/trips/trip`);
	const covered = page.locator('[data-covered]');
	await expect(covered).toHaveText(/^Covered on all 11 days\.\s*$/);
	await page.getByRole('button', { name: 'Where Asia card serves' }).click();
	await page.getByRole('checkbox', { name: 'Hong Kong' }).uncheck();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(covered).toHaveText(/Covered on 8 of 11 days\.\s+Not on Sun 20 Dec – Tue 22 Dec in Hong Kong\./);
	await expect(page.getByText('Serves in Japan')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(covered).toHaveText(/^Covered on all 11 days\.\s*$/);
});

test('a country that no card is for is added to the trip, and its days are named as not covered', async ({
	page,
	app
}) => {
	await start(page, app, [{ id: 'trip', name: 'Tokyo', from: '2026-12-12', until: '2026-12-16' }]);
	await page.goto(`${app.url}/trips/trip`);
	await page.getByRole('button', { name: 'Take Asia card out of this trip' }).click();
	await page.getByRole('button', { name: 'Name and days' }).click();
	await page.getByLabel('Another country').selectOption('KR');
	await page.getByLabel('Arrive in South Korea on').fill('2026-12-15');
	await page.getByLabel('Arrive in Japan on').fill('2026-12-12');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('[data-covered]')).toHaveText(
		/Covered on 3 of 5 days\.\s+Not on Tue 15 Dec – Wed 16 Dec in South Korea\./
	);
});

test('the trip that a card was bought for is suggested from its country and day, and taken with one tap', async ({
	page,
	app
}) => {
	await start(page, app);
	await page.goto(`${app.url}/subscriptions/new`);
	await page.getByRole('combobox', { name: 'Carrier or plan' }).fill('NINJA');
	await page.getByRole('listbox').getByRole('option', { name: /NINJA/ }).first().click();
	await enter(page, { 'Rental start': '2027-02-12', Days: '8' });
	await expect(page.getByText('For “Tokyo and Hong Kong”')).toHaveCount(0);
	await enter(page, { 'Rental start': '2026-12-12' });
	await expect(page.getByText('For “Tokyo and Hong Kong”, Sat 12 Dec – Tue 22 Dec?')).toBeVisible();
	await page.getByRole('button', { name: 'Yes, for this trip' }).click();
	await expect(page.getByText('For the trip “Tokyo and Hong Kong”')).toBeVisible();
	await save(page);
	await expect(page.getByRole('link', { name: 'Trip: Tokyo and Hong Kong' })).toBeVisible();
});
