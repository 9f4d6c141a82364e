import { expect, setClock, test } from '../support/app';
import { act, addSim } from '../support/record';

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T10:00:00Z'));

test('a plan that took the place of another is readable in the history, with what counts no more', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-10-01' });
	await page.getByRole('link', { name: 'Edit' }).click();
	const box = page.getByRole('combobox', { name: 'Carrier or plan', exact: true });
	await box.click();
	await box.fill('Lebara');
	await page.getByRole('option', { name: '30-day plan' }).first().click();
	await page.getByRole('button', { name: 'Save', exact: true }).click();

	await expect(main).toBeVisible();
	await main.locator('summary', { hasText: 'History' }).click();
	await expect(main).toContainText('Carrier: giffgaff → Lebara UK');
	await expect(main).toContainText('Plan: Pay as you go → 30-day plan, renews by itself');
	await expect(main).toContainText('“renews by itself every 30 days”');
	await expect(main).toContainText(/Counts no more: .* \(Thu 1 Oct 2026\)/);
});

test('an amount that was corrected twice stands once', async ({ page, app }) => {
	const main = await addSim(page, app, 'SoftBank prepaid', { 'Last top-up or paid use': '2026-10-01' });
	await act(page, 'use');
	const message = page.getByRole('status').filter({ hasText: 'Saved.' });
	for (const amount of ['3000', '5000']) {
		await message.getByRole('button', { name: /^Amount: / }).click();
		await message.getByRole('textbox', { name: /^Amount: / }).fill(amount);
		await message.getByRole('button', { name: 'Save' }).click();
		await expect(message.getByRole('button', { name: `Amount: ¥${amount.replace('000', ',000')}` })).toBeVisible();
	}
	const history = main.locator('details', { hasText: 'History' });
	await history.locator('summary').click();
	const topUps = history.getByRole('listitem').filter({ hasText: /^\s*Topped up/ });
	await expect(topUps.getByRole('button', { name: 'Undo' })).toHaveCount(2); // today's, and the one that was entered
	await expect(history).toContainText('¥5,000');
});
