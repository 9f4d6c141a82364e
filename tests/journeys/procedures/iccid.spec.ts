import { expect, setClock, test } from '../support/app';
import { choosePlan, field, openForm, planBox, save } from '../support/form-page';

test.beforeEach(async ({ page }) => setClock(page, '2026-12-17T03:00:00Z'));

test('the number on the card suggests the carrier and never decides it', async ({ page, app }) => {
	await openForm(page, app);
	const number = await field(page, 'SIM number (ICCID)');
	await number.fill('not a number');
	await number.blur();
	await expect(page.getByText('This is no SIM number')).toBeVisible();
	await number.fill('8985 2120 0000 0000 000');
	await expect(page.getByText('This looks like a SIM of China Mobile Hong Kong.')).toBeVisible();
	await expect(planBox(page)).toHaveValue('');
	await page.getByRole('button', { name: 'Show these plans' }).click();
	const options = page.getByRole('listbox').getByRole('option');
	await expect(options.filter({ hasText: 'China Mobile Hong Kong' }).first()).toBeVisible();
	await expect(options.filter({ hasText: 'LINEMO' })).toHaveCount(0);
	await choosePlan(page, 'LINEMO');
	await expect(await field(page, 'SIM number (ICCID)')).toHaveValue('8985 2120 0000 0000 000');
	await save(page);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(await field(page, 'SIM number (ICCID)')).toHaveValue('8985 2120 0000 0000 000');
});
