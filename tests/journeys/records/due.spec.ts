import { expect, setClock, test } from '../support/app';
import { act, addSim, dateOf, expectDates, undoLast } from '../support/record';
import { keptNumber, storeRecords } from '../support/rows';

const OWN = 'My own';

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T03:00:00Z'));

test('Due is led by the most urgent record, then has one tile per record in groups', async ({ page, app }) => {
	await addSim(page, app, OWN, { Name: 'Far', Country: 'GB', Rule: 'fixed-date', 'Last day': '2027-06-30' });
	await addSim(page, app, OWN, { Name: 'Soon', Country: 'HK', Rule: 'fixed-date', 'Last day': '2026-11-25' });
	await addSim(page, app, OWN, {
		Name: 'Leaving',
		Country: 'JP',
		Rule: 'open-ended',
		'Cancel rule': 'end-of-month',
		'Working days for review': '0',
		'Plan for this SIM': 'Leave'
	});
	await addSim(page, app, OWN, { Name: 'Month', Country: 'JP', Rule: 'fixed-date', 'Last day': '2026-12-15' });
	await page.goto(`${app.url}/`);

	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'Cancel Leaving by Mon 30 Nov.',
		'Within 7 days',
		'Within 30 days',
		'Later'
	]);
	const tiles = page.locator('[data-subscription]');
	await expect(tiles).toHaveCount(4);
	await expect(tiles.nth(0)).toContainText('Leaving');
	await expect(tiles.nth(1)).toContainText('Ends on Wed 25 Nov. Nothing to cancel.');
	await expect(tiles.nth(2)).toContainText('Month');
	await expect(tiles.nth(3)).toContainText('Far');
	for (const tile of await tiles.all()) await expect(tile.locator('time[data-deadline]')).toHaveCount(1);
});

test('one tap keeps a number alive, its amount can be corrected and the tap undone', async ({ page, app }) => {
	await addSim(page, app, 'Club SIM', { Name: 'Codes', 'Last top-up or paid use': '2025-12-20' });
	await page.goto(`${app.url}/`);
	const tile = page.locator('[data-subscription]');
	await expect(dateOf(tile, 'keep-alive')).toHaveAttribute('datetime', '2026-12-20T16:00:00.000Z');

	await act(tile, 'use');
	await expect(dateOf(tile, 'keep-alive')).toHaveAttribute('datetime', '2027-11-21T16:00:00.000Z');

	const message = page.getByRole('status').filter({ hasText: 'Saved. Now kept until' });
	await message.getByRole('button', { name: /^Amount: / }).click();
	await message.getByRole('textbox', { name: /^Amount: / }).fill('six');
	await message.getByRole('button', { name: 'Save' }).click();
	await expect(message).toContainText('plain number in HKD');
	await message.getByRole('textbox', { name: /^Amount: / }).fill('１８.00');
	await message.getByRole('button', { name: 'Save' }).click();
	await expect(message.getByRole('button', { name: 'Amount: HK$18.00' })).toBeVisible();

	await undoLast(page);
	await expect(dateOf(tile, 'keep-alive')).toHaveAttribute('datetime', '2026-12-20T16:00:00.000Z');
});

test('SIMs finds a record by its name, carrier or number, and sums what is owed by currency', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Phone number': '+44 7400 123456' });
	const main = await addSim(page, app, 'LINEMO', { Name: 'Flat' });
	await act(main, 'charge');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Amount', { exact: true }).fill('990');
	await dialog.getByLabel('Currency', { exact: true }).selectOption('JPY');
	await dialog.getByLabel('Due on', { exact: true }).fill('2026-11-20');
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(dialog).toBeHidden();

	await page.goto(`${app.url}/subscriptions`);
	const totals = page.getByRole('region', { name: 'Totals' });
	await expect(totals.locator('data[data-balance="unpaid"][data-currency="JPY"]')).toHaveAttribute('value', '990');
	await expect(totals.locator('data[data-balance="overdue"][data-currency="JPY"]')).toHaveAttribute('value', '990');

	const rows = page.locator('[data-subscription]');
	await expect(rows).toHaveCount(2);
	await page.getByRole('searchbox', { name: 'Search' }).fill('7400123');
	await expect(rows).toHaveCount(1);
	await expect(rows).toContainText('giffgaff');
	await page.getByRole('searchbox', { name: 'Search' }).fill('nothing like it');
	await expect(page.getByText('No SIM matches “nothing like it”.')).toBeVisible();
	await page.getByRole('button', { name: 'Clear search' }).click();
	await expect(rows).toHaveCount(2);
});

test('a removed record waits in the bin and comes back whole', async ({ page, app }) => {
	const main = await addSim(page, app, OWN, {
		Name: 'Gone',
		Country: 'HK',
		Rule: 'fixed-date',
		'Last day': '2026-12-31'
	});
	await expectDates(main, { expiry: '2026-12-31T16:00:00.000Z' });
	await main.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Undo' })).toBeVisible();
	await page.goto(`${app.url}/subscriptions`);
	await expect(page.locator('[data-subscription]')).toHaveCount(0);
	await page.getByText('Removed, kept for at least 30 days (1)').click();
	await page.getByRole('button', { name: 'Restore', exact: true }).click();
	await expect(page.locator('[data-subscription]')).toHaveCount(1);
});

test('three examples can be looked at before the first SIM, and go in one tap', async ({ page, app }) => {
	await page.goto(app.url);
	await page.getByRole('button', { name: 'Look at an example with 3 SIMs' }).click();
	await expect(page.locator('[data-subscription]')).toHaveCount(3);
	await expect(page.getByText('3 SIMs here are examples.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'LINEMO' })).toBeVisible();
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByText('No date ahead needs you to do anything')).toBeVisible();
	await page.getByRole('link', { name: 'Due' }).click();
	await page.getByRole('button', { name: 'Remove examples' }).click();
	await expect(page.getByRole('link', { name: 'Add your first SIM' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('[data-subscription]')).toHaveCount(3);
});

test('several things done are written at once, and taken back at once', async ({ page, app }) => {
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const kept = (id: string, lastDay: string) =>
		keptNumber({ id, nickname: id, lastDay, writtenAt: Date.parse('2026-11-20T10:00:00Z') });
	await storeRecords(page, app, [kept('One', '2026-11-25'), kept('Two', '2026-11-26'), kept('Three', '2026-12-10')]);
	await page.goto(app.url);
	const dates = () =>
		page
			.locator('time[data-deadline="keep-alive"]')
			.evaluateAll((all) => all.map((each) => each.getAttribute('datetime')));
	const before = ['2026-11-26T00:00:00.000Z', '2026-11-27T00:00:00.000Z', '2026-12-11T00:00:00.000Z'];
	await expect.poll(dates).toEqual(before);

	await page.getByRole('button', { name: 'Several done' }).click();
	const dialog = page.getByRole('dialog', { name: 'Which are done?' });
	await expect(dialog.getByRole('button', { name: 'Done (0)' })).toBeDisabled();
	await dialog.getByRole('checkbox', { name: /^One/ }).check();
	await dialog.getByRole('checkbox', { name: /^Three/ }).check();
	await dialog.getByRole('button', { name: 'Done (2)' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Saved for 2 SIMs' })).toBeVisible();
	await expect
		.poll(dates)
		.toEqual(['2026-11-27T00:00:00.000Z', '2026-12-22T00:00:00.000Z', '2026-12-22T00:00:00.000Z']);

	await undoLast(page);
	await expect.poll(dates).toEqual(before);
});

test('a day is calm while all there is to do lies more than a month ahead', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-11-20' });
	await addSim(page, app, OWN, { Name: 'Soon', Country: 'HK', Rule: 'fixed-date', 'Last day': '2026-11-25' });
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Nothing to do until Thu 20 May 2027.');
	const tiles = page.locator('[data-subscription]:visible');
	await expect(tiles).toHaveCount(1);
	await expect(tiles).toContainText('Codes');
	await page.getByText('1 more').click();
	await expect(tiles).toHaveCount(2);
});
