import { expect, setClock, test } from '../support/app';
import { act, actWith, addSim, balanceOf, expectDates, undoLast } from '../support/record';

const LINE = { Country: 'HK', Billing: 'Postpaid', Rule: 'open-ended' };

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T03:00:00Z'));

test('a charge is owed until it is paid, in part and then in full', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', LINE);
	await actWith(page, 'charge', { Amount: '176.00', Currency: 'HKD', 'Due on': '2026-12-05' });
	await expect(balanceOf(main, 'unpaid', 'HKD')).toHaveAttribute('value', '17600');
	await expectDates(main, { 'bill-due': '2026-12-05T16:00:00.000Z' });
	await actWith(page, 'pay-part', { Amount: '76' });
	await expect(balanceOf(main, 'unpaid', 'HKD')).toHaveAttribute('value', '10000');
	await act(page, 'pay');
	await expect(balanceOf(main, 'unpaid', 'HKD')).toHaveCount(0);
	await undoLast(page);
	await expect(balanceOf(main, 'unpaid', 'HKD')).toHaveAttribute('value', '10000');
});

test('a charge past its due date is overdue since the day after', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', LINE);
	await actWith(page, 'charge', { Amount: '176.00', Currency: 'HKD', 'Due on': '2026-11-20' });
	await expect(balanceOf(main, 'overdue', 'HKD')).toHaveAttribute('value', '17600');
	await expect(main).toContainText('since Sat 21 Nov');
});

test('two currencies are never added up, and "Pay" settles both', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', LINE);
	await actWith(page, 'charge', { Amount: '176.00', Currency: 'HKD', 'Due on': '2026-12-05' });
	await actWith(page, 'charge', { Amount: '2178', Currency: 'JPY', 'Due on': '2026-12-10' });
	await expect(balanceOf(main, 'unpaid', 'HKD')).toHaveAttribute('value', '17600');
	await expect(balanceOf(main, 'unpaid', 'JPY')).toHaveAttribute('value', '2178');
	await act(page, 'pay');
	await expect(main.locator('data[data-balance="unpaid"]')).toHaveCount(0);
});

test('a deposit stands apart from what is owed', async ({ page, app }) => {
	const main = await addSim(page, app, 'My own', LINE);
	await actWith(page, 'deposit', { Amount: '300' });
	await expect(balanceOf(main, 'deposit', 'HKD')).toHaveAttribute('value', '30000');
	await expect(balanceOf(main, 'unpaid', 'HKD')).toHaveCount(0);
});

test('an amount that cannot be is said at its field, and what was typed stays', async ({ page, app }) => {
	await addSim(page, app, 'My own', LINE);
	await act(page, 'charge');
	const dialog = page.getByRole('dialog');
	const amount = dialog.getByLabel('Amount', { exact: true });
	for (const { text, sentence } of [
		{ text: '', sentence: 'Please fill this in.' },
		{ text: '-5', sentence: 'The amount cannot be negative.' },
		{ text: '1.234', sentence: 'This currency has fewer decimals.' },
		{ text: 'abc', sentence: 'Write a plain amount, as 176.00.' },
		{ text: '0', sentence: 'The amount must be more than zero.' }
	]) {
		await amount.fill(text);
		await dialog.getByRole('button', { name: 'Save' }).click();
		await expect(amount).toHaveAccessibleDescription(sentence);
		await expect(amount).toBeFocused();
		await expect(amount).toHaveValue(text);
	}
	await amount.fill('１７６．００');
	await dialog.getByLabel('Due on', { exact: true }).fill('2026-12-05');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('data[data-balance="unpaid"]')).toHaveAttribute('value', '17600');
});

test('more than is open cannot be paid in part', async ({ page, app }) => {
	await addSim(page, app, 'My own', LINE);
	await actWith(page, 'charge', { Amount: '100', Currency: 'HKD', 'Due on': '2026-12-05' });
	await act(page, 'pay-part');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Amount', { exact: true }).fill('100.01');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toContainText('More than is open (HK$100.00).');
});

test('a line that pays itself from a balance says what is on it, for how many renewals, and until when', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'Ultra Mobile', { 'Activated on': '2026-10-20' });
	const money = main.getByRole('region', { name: 'Money' });
	await expect(money).toContainText('not noted yet');
	await actWith(page, 'balance-seen', { Amount: '10.00' });
	await expect(balanceOf(main, 'prepaid', 'USD')).toHaveAttribute('value', '1000');
	await expect(money.locator('data[data-money="periods"]')).toHaveAttribute('value', '3');
	await expect(money.locator('time[data-money="enough-until"]')).toHaveAttribute('datetime', '2027-03-18');
});
