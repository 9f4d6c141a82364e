import type { Page } from '@playwright/test';
import { expect, setClock, test } from '../support/app';
import { act, actWith, addSim, balanceOf, buttonOf, dateOf, expectDates } from '../support/record';

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T10:00:00Z'));

function save(page: Page): Promise<void> {
	return page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
}

test('a top-up of next year is refused with its date, and moves nothing', async ({ page, app }) => {
	const main = await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-10-01' });
	await expectDates(main, { 'keep-alive': '2027-04-01T23:00:00.000Z' });
	await act(page, 'log');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('What', { exact: true }).selectOption('top-up');
	const on = dialog.getByLabel('Topped up on', { exact: true });
	await on.fill('2027-11-10');
	await save(page);
	await expect(on).toHaveAccessibleDescription(/10 Nov 2027 is still to come/);
	await save(page);
	await expect(on).toHaveAccessibleDescription(/10 Nov 2027 is still to come/);
	await page.keyboard.press('Escape');
	await expectDates(main, { 'keep-alive': '2027-04-01T23:00:00.000Z' });
});

test('a top-up of more than a year ago is asked back, and written where it is meant', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-10-01' });
	await act(page, 'log');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('What', { exact: true }).selectOption('top-up');
	await dialog.getByLabel('Topped up on', { exact: true }).fill('2025-11-10');
	await save(page);
	await expect(dialog).toContainText('10 Nov 2025: is that right?');
	await save(page);
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('status').filter({ hasText: 'The date stays Thu 1 Apr 2027.' })).toBeVisible();
});

for (const where of ['Due', 'the record'] as const) {
	test(`"done" tapped twice at once on ${where} is one top-up, and a later tap is asked about`, async ({
		page,
		app
	}) => {
		const main = await addSim(page, app, 'SoftBank Prepaid', { 'Last top-up or paid use': '2026-10-01' });
		if (where === 'Due') await page.goto(`${app.url}/`);
		const place = where === 'Due' ? page.locator('[data-subscription]') : main;
		const done = await buttonOf(place, 'use');
		await done.dblclick();
		await expect(dateOf(place, 'keep-alive')).toHaveAttribute('datetime', '2027-01-29T15:00:00.000Z');
		await done.click();
		const dialog = page.getByRole('dialog', { name: 'Again today?' });
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await expect(dialog).toBeHidden();
		await expect(dateOf(place, 'keep-alive')).toHaveAttribute('datetime', '2027-01-29T15:00:00.000Z');
		await done.click();
		await dialog.getByRole('button', { name: 'Yes, again' }).click();
		await expect(dateOf(place, 'keep-alive')).toHaveAttribute('datetime', '2027-03-30T15:00:00.000Z');
	});
}

test('"Pay" tapped in two tabs pays once', async ({ page, app, context }) => {
	const main = await addSim(page, app, 'My own', { Country: 'JP', Billing: 'Postpaid', Rule: 'open-ended' });
	await actWith(page, 'charge', { Amount: '1000', Currency: 'JPY', 'Due on': '2026-12-05' });
	await expect(balanceOf(main, 'unpaid', 'JPY')).toHaveAttribute('value', '1000');
	const other = await context.newPage();
	await setClock(other, '2026-11-21T10:00:00Z');
	await other.goto(page.url());
	const [here, there] = [await buttonOf(page, 'pay'), await buttonOf(other, 'pay')];
	// Whichever tab is first takes the button away from the other.
	await Promise.all([here, there].map((button) => button.dblclick({ timeout: 3000 }).catch(() => undefined)));
	await expect(balanceOf(main, 'unpaid', 'JPY')).toHaveCount(0);
	await expect(balanceOf(main, 'credit', 'JPY')).toHaveCount(0);
});

test('povo: a pack of 365 days counts, a top-up is kept as a note and the app says what counts', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'povo', { 'Last pack ended on': '2026-10-31' });
	const before = await dateOf(main, 'keep-alive').getAttribute('datetime');
	await act(page, 'log');
	const dialog = page.getByRole('dialog');
	const what = dialog.getByLabel('What', { exact: true });
	await expect(what).toHaveValue('pack-bought');
	await what.selectOption('top-up');
	await expect(dialog).toContainText('It moves no date. What counts here: Pack. It will be kept as a note.');
	await save(page);
	await expect(page.getByRole('status').filter({ hasText: 'Saved as a note.' })).toBeVisible();
	await expect(dateOf(main, 'keep-alive')).toHaveAttribute('datetime', before ?? '');
	await actWith(page, 'log', { 'Valid for (days)': '365' });
	await expectDates(main, { 'keep-alive': '2028-05-18T15:00:00.000Z' });
});

test('Club SIM: a pack of another day can be logged', async ({ page, app }) => {
	const main = await addSim(page, app, 'Club SIM', { 'Last top-up or paid use': '2026-06-01' });
	await actWith(page, 'log', { On: '2026-11-10' });
	await expectDates(main, { 'keep-alive': '2027-11-10T16:00:00.000Z' });
});

test('CMHK MySIM: the amount is asked, and HK$50 keeps it for 180 days', async ({ page, app }) => {
	const main = await addSim(page, app, 'MySIM', { 'Activated on': '2026-10-20' });
	await act(page, 'log');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Topped up on', { exact: true }).fill('2026-11-01');
	const amount = dialog.getByLabel('Amount', { exact: true });
	await expect(amount).toHaveAccessibleDescription('The days depend on it. Empty: counted as HK$10.00.');
	await amount.fill('50');
	await expect(dialog).toContainText('Now kept until Fri 30 Apr 2027.');
	await save(page);
	await expectDates(main, { 'keep-alive': '2027-04-30T16:00:00.000Z' });
});

test('asked before it may end, the line would die too early: that is said, and written where it is meant', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'My own', {
		Country: 'JP',
		Billing: 'Postpaid',
		Rule: 'open-ended',
		'Cancel rule': 'end-of-month'
	});
	await page.getByRole('radio', { name: 'Leave', exact: true }).check();
	await page.getByRole('dialog').getByLabel('Needed until', { exact: true }).fill('2026-12-27');
	await save(page);
	await act(page, 'request-cancel');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Channel', { exact: true }).selectOption('phone');
	await dialog.getByLabel('Receipt number', { exact: true }).fill('A-42');
	await expect(dialog).toContainText('It then ends Mon 30 Nov.');
	await save(page);
	const askedOn = dialog.getByLabel('Asked on', { exact: true });
	await expect(askedOn).toHaveAccessibleDescription(/it ends Mon 30 Nov, and you need it until Sun 27 Dec/);
	await expect(main).toHaveAttribute('data-status', 'active');
	await save(page);
	await expect(main).toHaveAttribute('data-status', 'cancel-requested');
	await page.getByText('History', { exact: true }).click();
	await expect(main).toContainText('A-42');
});

test('leaving asks until when the line is needed, and dismissed it changes nothing', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', {
		Country: 'JP',
		Billing: 'Postpaid',
		Rule: 'open-ended',
		'Cancel rule': 'end-of-month'
	});
	await page.getByRole('radio', { name: 'Leave', exact: true }).check();
	await expect(page.getByRole('dialog').getByLabel('Needed until', { exact: true })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('radio', { name: 'Keep', exact: true })).toBeChecked();
	await expect(dateOf(main, 'cancel-by')).toHaveCount(0);
});

test('the list of all actions opens by keyboard, closes with Escape, and gives the focus back', async ({
	page,
	app
}) => {
	await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-10-01' });
	const more = page.locator('[data-more]');
	await more.focus();
	await page.keyboard.press('Enter');
	const list = page.getByRole('dialog', { name: 'Something else happened' });
	await expect(list).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await expect(more).toBeFocused();
	await act(page, 'undo');
	await expect(page.locator('main')).toHaveAttribute('data-status', 'not-activated');
});
