import { expect, setClock, test } from '../support/app';
import { choosePlan, deadlines, enter, openForm, save } from '../support/form-page';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page, app }) => {
	await setClock(page, '2026-11-21T10:00:00Z');
	await openForm(page, app);
});

test('MySIM asks what was topped up: HK$50 of 1 November keep it until 30 April', async ({ page }) => {
	await choosePlan(page, 'MySIM');
	await enter(page, { 'Last top-up or paid use': '2026-11-01' });
	const amount = page.getByLabel('Amount', { exact: true });
	await expect(amount).toBeVisible();
	await expect(amount).toHaveValue('');
	await expect(amount).toHaveAccessibleDescription(/Left empty: as early as HK\$10.* → 30 days/);
	const preview = page.getByRole('region', { name: 'What follows from this' });
	await expect(preview).toContainText('Tue 1 Dec');
	await enter(page, { Amount: '50' });
	await expect(preview).toContainText('Fri 30 Apr');
	await save(page);
	expect(await deadlines(page)).toEqual(['keep-alive 2027-04-30T16:00:00.000Z']);
});

test('SoftBank asks its closing day up front, and may be saved without', async ({ page }) => {
	await choosePlan(page, 'SoftBank monthly', /SoftBank/);
	const closing = page.getByLabel('Closing day', { exact: true });
	await expect(closing).toBeVisible();
	await expect(closing).toHaveAccessibleDescription(/optional/);
	await save(page);
});

test('a postpaid line asks price, bill day and how it is paid in one line', async ({ page }) => {
	await choosePlan(page, 'linemo');
	const tops = await Promise.all(
		['Price', 'Bill day', 'Paid'].map(async (label) => {
			const box = await page.getByLabel(label, { exact: true }).boundingBox();
			return Math.round(box?.y ?? 0);
		})
	);
	expect(new Set(tops).size).toBe(1);
	await expect(page.getByLabel('Price', { exact: true })).toHaveAccessibleDescription(/JPY/);
	await enter(page, { Price: '2,970', 'Bill day': '26', Paid: 'automatic' });
	await save(page);
	await expect(page.locator('main [data-bill]').first()).toHaveAttribute('datetime', '2026-11-26');
});
