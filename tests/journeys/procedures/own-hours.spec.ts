import type { Page } from '@playwright/test';
import { expect, setClock, test } from '../support/app';
import { addSim, dateOf, fillDialog, press, undoLast } from '../support/record';

const region = (page: Page) => page.getByRole('region', { name: 'Cancellation procedure' });
const LINE = {
	Country: 'JP',
	Billing: 'Postpaid',
	Rule: 'open-ended',
	'Cancel rule': 'end-of-month',
	'Plan for this SIM': 'Leave'
};

// Thursday, 11:00 in Hong Kong; the device is in Tokyo, an hour ahead.
test.beforeEach(async ({ page }) => setClock(page, '2026-12-17T03:00:00Z'));

test('ways of asking say whether they are open, on both clocks, and which is best from here', async ({ page, app }) => {
	await addSim(page, app, 'China Mobile Hong Kong Monthly plan', {
		'Contract start': '2025-01-10',
		Months: '12',
		'Plan for this SIM': 'Leave'
	});
	const ways = page.getByRole('group', { name: 'How do you ask?' });
	await expect(ways).toContainText('open now, until 20:00; 21:00 where you are');
	await expect(ways).toContainText('hours not known');
	await expect(ways.getByRole('radio', { name: 'By phone' })).toHaveAccessibleDescription(
		/Best for you now: works from where you are, open day and night/
	);
	await expect(ways.getByRole('radio', { name: 'In the shop' })).toHaveAccessibleDescription(/not from abroad/i);
});

test('a hotline and hours that the owner found out are kept, used and taken back', async ({ page, app }) => {
	await addSim(page, app, 'My own', LINE);
	await press(page, 'Note hotline');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Hotline', { exact: true }).fill('call them');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toContainText('Write digits, as +81 3 1234 5678.');
	await dialog.getByLabel('Hotline', { exact: true }).fill('0120-000-113');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(region(page).getByRole('link', { name: '0120-000-113' }).first()).toHaveAttribute(
		'href',
		'tel:0120000113'
	);

	await press(page, 'Note opening hours');
	await dialog.getByLabel('Monday to Friday, from').fill('18:00');
	await dialog.getByLabel('Monday to Friday, until').fill('09:00');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toContainText('It has to close after it opens.');
	await dialog.getByLabel('Monday to Friday, from').fill('09:00');
	await dialog.getByLabel('Monday to Friday, until').fill('18:00');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(region(page)).toContainText(
		'By phone: Not sure: ask first · from abroad: not known · open now, until 18:00'
	);
	await expect(region(page)).toContainText('Mon–Fri 09:00–18:00');
	await undoLast(page);
	await expect(region(page)).not.toContainText('Mon–Fri');
});

test("own hours of a plan's line overrule the plan, and can be put back", async ({ page, app }) => {
	await addSim(page, app, 'China Mobile Hong Kong Monthly plan', {
		'Contract start': '2025-01-10',
		Months: '12',
		'Plan for this SIM': 'Leave'
	});
	await fillDialog(page, 'Note opening hours', {
		How: 'store',
		'Monday to Friday, from': '10:00',
		'Monday to Friday, until': '17:00'
	});
	const ways = page.getByRole('group', { name: 'How do you ask?' });
	await expect(ways).toContainText('open now, until 17:00; 18:00 where you are');
	const own = page.getByRole('region', { name: 'Your own rules' });
	await expect(own).toContainText('In the shop: plan Mon–Sun 11:00–20:00, yours Mon–Fri 10:00–17:00');
	await own.getByRole('button', { name: /^Use the plan’s/ }).click();
	await expect(ways).toContainText('open now, until 20:00');
});

test('an appointment stands among the dates with its time, and can be called off', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', LINE);
	await press(page, 'Add appointment');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toContainText('Please fill this in.');
	await dialog.getByLabel('Day', { exact: true }).fill('2026-12-16');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toContainText('This is in the past.');
	await dialog.getByLabel('Day', { exact: true }).fill('2026-12-21');
	await dialog.getByLabel('Time', { exact: true }).fill('14:30');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dateOf(main, 'appointment')).toHaveAttribute('datetime', '2026-12-21T05:30:00.000Z');
	await expect(main.locator('time[data-alert="appointment"]').first()).toBeAttached();
	await press(page, 'Call off');
	await expect(dateOf(main, 'appointment')).toHaveCount(0);
	await undoLast(page);
	await expect(dateOf(main, 'appointment')).toHaveAttribute('datetime', '2026-12-21T05:30:00.000Z');
});
