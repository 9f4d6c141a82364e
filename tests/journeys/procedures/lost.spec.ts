import { coldStart, expect, setClock, test, testWithServiceWorker, waitUntilOffline } from '../support/app';
import { addSim, fillDialog, press, undoLast } from '../support/record';

test.beforeEach(async ({ page }) => setClock(page, '2026-12-17T03:00:00Z'));

testWithServiceWorker(
	'P11 from Due in two taps to the number to call and what to say, with the server gone',
	async ({ page, app }) => {
		await addSim(page, app, 'giffgaff', { Name: 'UK bank codes', 'Last top-up or paid use': '2026-12-01' });
		await addSim(page, app, 'NTT docomo', { Name: 'Main number', 'Phone number': '+81 80 1234 2204' });
		await waitUntilOffline(page);
		await app.stop();
		const offline = await coldStart(page, `${app.url}/`);

		await offline.getByRole('link', { name: 'Lost a phone?' }).click();
		await offline.getByText('NTT docomo').click();

		const call = offline.getByRole('link', { name: '0120-524-360' });
		await expect(call).toBeVisible();
		await expect(call).toHaveAttribute('href', 'tel:0120524360');
		await expect(offline.getByText('携帯をなくしました。')).toBeVisible();
		await expect(offline.getByText('Keitai o nakushimashita.')).toBeVisible();
		await expect(offline.getByText('080-1234-2204')).toBeVisible();

		const sim = offline.getByRole('article');
		await press(offline, 'Mark as suspended');
		await expect(sim).toHaveAttribute('data-status', 'suspended');
		await press(offline, 'Mark as lost');
		await expect(sim).toHaveAttribute('data-status', 'lost');
		await expect(sim).toContainText('Marked as suspended');

		await offline.getByRole('link', { name: 'Cancel or replace it' }).click();
		const region = offline.getByRole('region', { name: 'Cancellation procedure' });
		await expect(region.getByRole('checkbox').first()).toBeVisible();
		await expect(offline.locator('main[data-status="lost"]')).toBeVisible();
	}
);

test('abroad the number that answers there comes first', async ({ browser, app }) => {
	const context = await browser.newContext({ timezoneId: 'Europe/London', locale: 'en-GB' });
	const page = await context.newPage();
	await addSim(page, app, 'NTT docomo', { 'Phone number': '+81 80 1234 2204' });
	await page.goto(`${app.url}/lost`);
	await expect(page.locator('a[href^="tel:"]').first()).toHaveText('+81-3-6832-6600');
	await context.close();
});

test('the only SIM is already chosen', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-12-01' });
	await page.getByRole('link', { name: 'Lost a phone?' }).click();
	await expect(page.getByText('No number of giffgaff for a loss is known here.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'the site of giffgaff' })).toBeVisible();
	await expect(page.getByText('Please suspend the line.')).toBeVisible();
});

test('all SIMs of one phone are marked as lost at once, and taken back at once', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-12-01' });
	await addSim(page, app, 'NTT docomo', {});
	await page.getByRole('link', { name: 'Lost a phone?' }).click();
	for (const carrier of ['giffgaff', 'NTT docomo']) await page.getByRole('checkbox', { name: carrier }).check();
	await press(page, 'Mark all 2 as lost');
	await expect(page.locator('article[data-status="lost"]')).toHaveCount(2);
	await undoLast(page);
	await expect(page.locator('article[data-status="lost"]')).toHaveCount(0);
	await expect(page.getByRole('article')).toHaveCount(2);
});

test('what was chosen is still chosen when one comes back from the call', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-12-01' });
	await addSim(page, app, 'NTT docomo', {});
	await page.goto(`${app.url}/lost`);
	await page.getByRole('checkbox', { name: 'NTT docomo' }).check();
	await page.reload();
	await expect(page.getByRole('checkbox', { name: 'NTT docomo' })).toBeChecked();
});

test('without a record it says what to do first', async ({ page, app }) => {
	await page.goto(`${app.url}/`);
	await page.getByRole('link', { name: 'Lost a phone?' }).click();
	await expect(page.getByRole('heading', { name: 'Lost a phone?' })).toBeVisible();
	await expect(page.getByRole('listitem').first()).toContainText('suspend the line');
	await expect(page.getByRole('link', { name: 'Restore a backup' })).toBeVisible();
});

test('without a record every carrier of the catalogue is found as people spell it, with its number and who says so', async ({
	page,
	app
}) => {
	await page.goto(`${app.url}/lost`);
	const search = page.getByRole('searchbox', { name: 'Carrier or country' });
	const found = page.locator('details[data-carrier]');
	await search.fill('ＤＯＣＯＭＯ');
	await expect(found).toHaveCount(1);
	await found.locator('summary').first().click();
	await expect(found.locator('a[href^="tel:"]').first()).toBeVisible();
	await expect(found.getByText(/source/i).first()).toBeVisible();

	await search.fill('日本 软银');
	await expect(found.first()).toHaveAttribute('data-carrier', 'softbank');
	await search.fill('no such carrier');
	await expect(page.getByText('None found. Try the country, or another spelling.')).toBeVisible();
});

test('a carrier that ends a lost line says by when to replace it', async ({ page, app }) => {
	await addSim(page, app, 'Mobal', {});
	await page.getByRole('link', { name: 'Lost a phone?' }).click();
	await expect(page.getByRole('article')).toContainText('Replace it in time');
	await press(page, 'Mark as lost');
	await expect(page.getByRole('article').locator('time')).toBeVisible();
});

test('the bank that sends its codes there is warned first where nobody can be called', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', { 'Last top-up or paid use': '2026-12-01' });
	await fillDialog(page, 'Fill in what they ask for', {
		'SIM number (ICCID)': '8944110012345678901',
		'Banks and accounts that send codes here': 'SMBC, Wise'
	});
	await addSim(page, app, 'LINEMO', {});
	await page.getByRole('link', { name: 'Lost a phone?' }).click();
	const first = page.getByRole('checkbox').first();
	await expect(first).toHaveAccessibleName(/giffgaff.*bank codes/);
	await first.check();
	const sim = page.getByRole('article');
	await expect(sim.getByRole('listitem').first()).toContainText('Tell SMBC, Wise');
	await expect(sim).toContainText('8944 … 8901');
	await press(page, 'Show whole');
	await expect(sim).toContainText('8944 1100 1234 5678 901');
});
