import type { Page } from '@playwright/test';
import { coldStart, expect, setClock, test, testWithServiceWorker, waitUntilOffline } from '../support/app';
import {
	act,
	actWith,
	addSim,
	balanceOf,
	expectDates,
	fillDialog,
	offeredActions,
	openProcedure,
	press,
	undoLast
} from '../support/record';

const CARD = {
	Country: 'HK',
	Rule: 'fixed-days',
	Days: '30',
	'Counted from': 'activation',
	'Bought on': '2026-11-20',
	'Activate within (days)': '90'
};
const KEPT = {
	Country: 'GB',
	Rule: 'rolling',
	'Keep-alive every': '180',
	'Keep-alive unit': 'days',
	'Last top-up or paid use': '2026-11-01'
};

async function expectActions(page: Page, shown: readonly string[], hidden: readonly string[]): Promise<void> {
	const offered = await offeredActions(page);
	for (const action of shown) expect(offered.filter((each) => each === action)).toEqual([action]);
	for (const action of hidden) expect(offered).not.toContain(action);
}

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T03:00:00Z'));

test('a card is activated from a dialog, and its end appears', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', CARD);
	await expect(main).toHaveAttribute('data-status', 'not-activated');
	await expectActions(page, ['activate', 'report-lost', 'request-cancel'], ['use', 'log']);
	await actWith(page, 'activate', { 'Activated on': '2026-11-21', 'Activated at': '10:30' });
	await expect(main).toHaveAttribute('data-status', 'active');
	await expectDates(main, { expiry: '2026-12-20T16:00:00.000Z' });
	await undoLast(page);
	await expect(main).toHaveAttribute('data-status', 'not-activated');
});

test('a line is suspended, resumed, lost and found', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', KEPT);
	for (const { action, status } of [
		{ action: 'suspend', status: 'suspended' },
		{ action: 'resume', status: 'active' },
		{ action: 'report-lost', status: 'lost' },
		{ action: 'report-found', status: 'active' }
	]) {
		await act(page, action);
		await expect(main).toHaveAttribute('data-status', status);
	}
});

test('a cancellation is asked for, withdrawn, and confirmed at one stroke', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', KEPT);
	await actWith(page, 'request-cancel', {});
	await expect(main).toHaveAttribute('data-status', 'cancel-requested');
	await expectActions(page, ['withdraw-cancel', 'confirm-cancel', 'use'], ['request-cancel']);
	await act(page, 'withdraw-cancel');
	await expect(main).toHaveAttribute('data-status', 'active');
	await act(page, 'confirm-cancel');
	await expect(main).toHaveAttribute('data-status', 'cancelled');
	await expectActions(page, ['charge'], ['use', 'confirm-cancel', 'report-lost', 'reinstate']);
	await undoLast(page);
	await expect(main).toHaveAttribute('data-status', 'active');
});

test('an expired number comes back only when the carrier reinstated it', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', { ...KEPT, 'Last top-up or paid use': '2026-01-01' });
	await expect(main).toHaveAttribute('data-status', 'expired');
	await expectActions(page, ['reinstate', 'request-cancel'], ['use', 'log', 'suspend']);
	await act(page, 'reinstate');
	await expect(main).not.toHaveAttribute('data-status', 'expired');
});

test('"Done today" and a top-up move the keep-alive date, and the history takes them back', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', KEPT);
	await expectDates(main, { 'keep-alive': '2027-04-30T23:00:00.000Z' });
	await act(page, 'use');
	await expectDates(main, { 'keep-alive': '2027-05-20T23:00:00.000Z' });
	await undoLast(page);
	await expectDates(main, { 'keep-alive': '2027-04-30T23:00:00.000Z' });
	await actWith(page, 'log', { 'Topped up on': '2026-11-20', Amount: '10', 'Valid for (days)': '200' });
	await expectDates(main, { 'keep-alive': '2027-06-08T23:00:00.000Z' });
	await page.getByText('History', { exact: true }).click();
	const entry = page.getByRole('listitem').filter({ hasText: 'Topped up' }).filter({ hasText: 'valid for 200 days' });
	await entry.getByRole('button', { name: 'Undo' }).click();
	await expectDates(main, { 'keep-alive': '2027-04-30T23:00:00.000Z' });
	await expect(entry).toContainText('taken back');
});

test('the intention is written at once, brings the dates of leaving, and can be undone', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', {
		Country: 'JP',
		Billing: 'Postpaid',
		Rule: 'open-ended',
		'Cancel rule': 'end-of-month'
	});
	await expect(main.locator('time[data-cutoff]')).toHaveAttribute('datetime', '2026-11-30T15:00:00.000Z');
	await page.getByRole('radio', { name: 'Leave', exact: true }).check();
	await expect(main.locator('time[data-deadline="cancel-by"]')).toHaveCount(0);
	await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
	await expectDates(main, { 'cancel-by': '2026-11-30T15:00:00.000Z' });
	await page.getByLabel('Needed until', { exact: true }).fill('2026-12-27');
	await expectDates(main, {
		'cancel-opens': '2026-11-30T15:00:00.000Z',
		'cancel-by': '2026-12-31T15:00:00.000Z',
		'needed-until': '2026-12-27T15:00:00.000Z'
	});
	await page.reload();
	await expect(page.getByLabel('Needed until', { exact: true })).toHaveValue('2026-12-27');
	await page.getByText('History', { exact: true }).click();
	await expect(main).toContainText('Plan for this SIM: Leave → Leave, needed until Sun 27 Dec 2026');
	await page.getByRole('radio', { name: 'Keep', exact: true }).check();
	await expect(main.locator('time[data-deadline="cancel-by"]')).toHaveCount(0);
	await undoLast(page);
	await expectDates(main, { 'cancel-by': '2026-12-31T15:00:00.000Z' });
});

test('an impossible date is said at its field and nothing is saved', async ({ page, app }) => {
	await addSim(page, app, 'My own', CARD);
	await act(page, 'activate');
	const dialog = page.getByRole('dialog');
	const on = dialog.getByLabel('Activated on', { exact: true });
	await on.focus();
	await on.press('Backspace');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(on).toHaveAccessibleDescription(/This is not a date of the calendar/);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.locator('[data-command="activate"]')).toBeFocused();
	await expect(page.locator('main')).toHaveAttribute('data-status', 'not-activated');
});

test('a removed record says so and comes back as it was', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', { ...KEPT, Name: 'UK bank codes' });
	const url = page.url();
	await press(page, 'Remove');
	await expect(page.getByRole('heading', { name: 'UK bank codes was removed' })).toBeVisible();
	await undoLast(page);
	await expect(main).toBeVisible();
	await press(page, 'Remove');
	await expect(page.getByRole('heading', { name: 'UK bank codes was removed' })).toBeVisible();
	await page.goto(url);
	await press(page, 'Restore');
	await expectDates(main, { 'keep-alive': '2027-04-30T23:00:00.000Z' });
});

test('an address without a record is said, not shown as empty', async ({ page, app }) => {
	await page.goto(`${app.url}/subscriptions/00000000-0000-4000-8000-000000000000`);
	await expect(page.getByRole('heading', { name: 'This SIM is not on this device' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Show all SIMs' })).toBeVisible();
});

test('two tabs show the same record, and neither loses what the other wrote', async ({ page, app, context }) => {
	const main = await addSim(page, app, 'My own', KEPT);
	const other = await context.newPage();
	await setClock(other, '2026-11-21T03:00:00Z');
	await other.goto(page.url());
	const there = other.locator('main[data-subscription]');
	await actWith(page, 'charge', { Amount: '10', Currency: 'GBP', 'Due on': '2026-12-01' });
	await expect(balanceOf(there, 'unpaid', 'GBP')).toHaveAttribute('value', '1000');
	await act(other, 'suspend');
	await expect(main).toHaveAttribute('data-status', 'suspended');
	await actWith(other, 'charge', { Amount: '5', Currency: 'GBP', 'Due on': '2026-12-02' });
	await expect(balanceOf(main, 'unpaid', 'GBP')).toHaveAttribute('value', '1500');
});

testWithServiceWorker(
	'pay, done today, remove and undo work with the server gone and are there after a cold start',
	async ({ page, app }) => {
		await addSim(page, app, 'My own', KEPT);
		const url = page.url();
		await waitUntilOffline(page);
		await app.stop();
		await actWith(page, 'charge', { Amount: '10', Currency: 'GBP', 'Due on': '2026-12-01' });
		await act(page, 'pay');
		await expect(page.locator('data[data-balance="unpaid"]')).toHaveCount(0);
		await act(page, 'use');
		await press(page, 'Remove');
		await undoLast(page);
		await expect(page.locator('main[data-subscription]')).toBeVisible();
		const cold = await coldStart(page, url);
		const main = cold.locator('main[data-subscription]');
		await expect(main).toBeVisible();
		await expect(main.locator('data[data-balance="unpaid"]')).toHaveCount(0);
		await expectDates(main, { 'keep-alive': '2027-05-20T23:00:00.000Z' });
		await expect((await openProcedure(cold)).getByRole('checkbox').first()).toBeVisible();
	}
);

test('a record is renamed where its title stands, and has its plan’s name again without one', async ({ page, app }) => {
	const main = await addSim(page, app, 'SoftBank Prepaid', { 'Last top-up or paid use': '2026-10-01' });
	const title = main.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('SoftBank');
	await fillDialog(page, 'Rename', { Name: 'Bank codes' });
	await expect(title).toHaveText('Bank codes');
	await page.reload();
	await expect(title).toHaveText('Bank codes');
	await fillDialog(page, 'Rename', { Name: '' });
	await expect(title).toHaveText('SoftBank');
});
