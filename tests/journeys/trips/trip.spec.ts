import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { enter, save } from '../support/form-page';
import { storeRows } from '../support/rows';
import { rowsOf, travelCard } from '../support/trip-rows';

async function start(page: Page, app: App, now: string, ...rows: Parameters<typeof rowsOf>): Promise<void> {
	await setClock(page, now);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRows(page, app, rowsOf(...rows));
}

const covered = (page: Page) => page.locator('[data-covered]');
const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

test('a family: two weeks in Japan and Hong Kong, from booking to home', async ({ page, app }) => {
	test.slow();
	await start(page, app, '2026-12-01T03:00:00Z', [
		travelCard({ id: 'hk', nickname: 'CUniq 4-day', country: 'HK', zone: 'Asia/Hong_Kong', form: 'physical', days: 4 }),
		travelCard({
			id: 'home',
			nickname: 'Home line',
			country: 'GB',
			zone: 'Europe/London',
			form: 'physical',
			days: 300,
			started: '2026-10-01'
		})
	]);

	await page.goto(`${app.url}/subscriptions`);
	await page.getByRole('link', { name: 'Trips' }).click();
	await page.getByRole('button', { name: 'New trip' }).click();
	await page.getByLabel('Name', { exact: true }).fill('Tokyo and Hong Kong');
	await page.getByLabel('First day').fill('2026-12-12');
	await page.getByLabel('Last day').fill('2026-12-25');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tokyo and Hong Kong');
	const trip = page.url();

	await page.getByRole('link', { name: 'Add a new SIM' }).click();
	await page.getByRole('combobox', { name: 'Carrier or plan' }).fill('My own');
	await page.getByRole('listbox').getByRole('option', { name: 'My own' }).first().click();
	await enter(page, {
		Name: 'Dad’s eSIM',
		Country: 'JP',
		Form: 'eSIM',
		Rule: 'fixed-days',
		Days: '8',
		'Counted as': 'Calendar days',
		'Day 1 is': 'The first day',
		'Counted from': 'activation',
		'Bought on': '2026-12-01',
		Price: '4180',
		Currency: 'JPY',
		'Cancel rule': 'none-needed'
	});
	await save(page);
	await page.getByRole('link', { name: 'Trip: Tokyo and Hong Kong' }).click();

	await page.getByRole('button', { name: 'Add another like this' }).click();
	await page.getByLabel('Names').fill('Mum’s eSIM\nAnna’s eSIM\nBen’s eSIM');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('3 SIMs added')).toBeVisible();
	await expect(section(page, 'SIMs of this trip').locator('[data-subscription]')).toHaveCount(4);

	await page.getByRole('button', { name: 'Add SIMs you have' }).click();
	await page.getByRole('checkbox', { name: /CUniq 4-day/ }).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(section(page, 'SIMs of this trip').locator('[data-subscription]')).toHaveCount(5);

	await page.getByRole('link', { name: 'Add a new SIM' }).click();
	await page.getByRole('combobox', { name: 'Carrier or plan' }).fill('NINJA');
	await page.getByRole('listbox').getByRole('option', { name: /NINJA/ }).first().click();
	await enter(page, { 'Rental start': '2026-12-12', Days: '8' });
	await save(page);
	await page.goto(trip);

	await page.getByRole('button', { name: 'Name and days' }).click();
	await page.getByLabel('Arrive in Hong Kong on').fill('2026-12-20');
	await page.getByLabel('Arrive in Japan on').fill('2026-12-12');
	await page.getByRole('button', { name: 'Save', exact: true }).click();

	await expect(covered(page)).toHaveText('Covered on 12 of 14 days. Not on Thu 24 Dec – Fri 25 Dec in Hong Kong.');
	await expect(page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) })).toContainText('6 SIMs');
	const before = section(page, 'Before you fly, Sat 12 Dec');
	await expect(before).toContainText('Book a SIM for Thu 24 Dec – Fri 25 Dec in Hong Kong');
	await expect(before).toContainText('For Home line: abroad it can cost by the megabyte.');
	await before.getByRole('checkbox', { name: 'Install Dad’s eSIM on Wi-Fi' }).check();
	await expect(before.locator('li.done')).toHaveCount(1);
	await page.reload();
	await expect(before.getByRole('checkbox', { name: 'Install Dad’s eSIM on Wi-Fi' })).toBeChecked();
	await expect(before.getByRole('checkbox', { name: 'Install Mum’s eSIM on Wi-Fi' })).not.toBeChecked();

	// In Tokyo: the first eSIM is started two days late, and serves two days longer.
	await setClock(page, '2026-12-14T03:00:00Z');
	await page.reload();
	await expect(page.locator('main')).toHaveAttribute('data-phase', 'there');
	await row(page, 'Dad’s eSIM').last().getByRole('link', { name: 'Dad’s eSIM' }).click();
	await page.locator('[data-command="activate"]').first().click();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('main[data-subscription]')).toHaveAttribute('data-status', 'expiring');
	await page.goto(trip);
	const there = section(page, 'There');
	await expect(there.locator('[data-deadline="expiry"]').nth(0)).toHaveAttribute(
		'datetime',
		'2026-12-19T15:00:00.000Z'
	);
	await expect(there.locator('[data-deadline="expiry"]').nth(1)).toHaveAttribute(
		'datetime',
		'2026-12-21T15:00:00.000Z'
	);
	await expect(there).toContainText('until midnight, Japan time');
	await expect(there).toContainText('NINJA');

	// In Hong Kong: the card is started on the second day there, and ends on Hong Kong's clock.
	await setClock(page, '2026-12-21T03:00:00Z');
	await page.reload();
	await row(page, 'CUniq 4-day').last().getByRole('link', { name: 'CUniq 4-day' }).click();
	await page.locator('[data-command="activate"]').first().click();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('main[data-subscription="hk"]')).toHaveAttribute('data-status', 'expiring');
	await page.goto(trip);
	await expect(there.getByRole('listitem').filter({ hasText: 'CUniq 4-day' }).locator('time')).toHaveAttribute(
		'datetime',
		'2026-12-24T16:00:00.000Z'
	);
	await expect(there).toContainText('until midnight, Hong Kong time');
	await expect(covered(page)).toHaveText(
		/Covered on 12 of 14 days\.\s+Not on Sun 20 Dec and Fri 25 Dec in Hong Kong\./
	);
	const home = section(page, 'On the way home');
	await expect(home).toContainText('Delete the eSIMs after Mon 28 Dec, not before');
	await expect(home.locator('[data-deadline="return-by"]')).toHaveAttribute('datetime', '2026-12-19T15:00:00.000Z');

	// Home again: what is open stands first, the trip is folded away, and its SIMs stay when it is removed.
	await setClock(page, '2026-12-28T03:00:00Z');
	await page.goto(trip);
	await expect(page.locator('main')).toHaveAttribute('data-phase', 'over');
	await expect(section(page, 'Still open')).toContainText('NINJA');
	await expect(home).toContainText('Return NINJA');
	await home.getByRole('link', { name: /Return NINJA/ }).click();
	await page.locator('[data-command="returned"]').first().click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.goto(trip);
	await expect(home.locator('[data-deadline="return-by"]')).toHaveCount(0);
	await expect(section(page, 'Still open')).not.toContainText('NINJA');
	await page.goto(`${app.url}/trips`);
	await expect(page.getByText('Finished trips')).toBeVisible();
	await page.goto(trip);
	await page.getByRole('button', { name: 'Remove this trip' }).click();
	await expect(page.getByText('Trip removed. Its SIMs stay.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Tokyo and Hong Kong').first()).toBeAttached(); // it is stored again
	await page.goto(trip);
	await expect(section(page, 'SIMs of this trip').locator('[data-subscription]')).toHaveCount(6);
});
