import type { Page } from '@playwright/test';
import { expect, setClock, test, testWithServiceWorker, waitUntilOffline, type App } from '../support/app';
import { addSim, balanceOf, fillDialog, press, undoLast } from '../support/record';

const NUMBER = '+81 80 1234 2204';

test.beforeEach(async ({ page }) => setClock(page, '2026-12-17T03:00:00Z'));

async function openCard(page: Page, app: App, plan = 'NTT docomo'): Promise<void> {
	await addSim(page, app, plan, { Name: 'Main number', 'Phone number': NUMBER, 'Plan for this SIM': 'Leave' });
	await press(page, 'Show to staff');
	await page.waitForURL(/\/staff$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

testWithServiceWorker('P4 staff in Japan read the card without the app around it, offline', async ({ page, app }) => {
	await openCard(page, app);
	await waitUntilOffline(page);
	await app.stop();
	await page.reload();

	await expect(page.getByRole('heading', { name: 'このSIMを解約したいです。' })).toBeVisible();
	await expect(page.getByText('I would like to cancel this SIM.')).toBeVisible();
	await expect(page.getByText('080-1234-2204')).toBeVisible();
	for (const question of ['解約手数料はありますか？', '返却は必要ですか？', '最後の請求はいつ、いくらですか？'])
		await expect(page.getByRole('group', { name: question })).toBeVisible();
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByRole('link', { name: 'Add SIM' })).toBeHidden();

	await page.getByRole('radio', { name: '简体' }).check();
	await expect(page.getByRole('heading', { name: '我想注销这张 SIM 卡。' })).toBeVisible();
	await page.getByRole('radio', { name: 'English' }).check();
	await expect(page.getByRole('heading', { name: 'I would like to cancel this SIM.' })).toBeVisible();

	await page.getByRole('link', { name: 'Close' }).click();
	await expect(page.getByRole('link', { name: 'Add SIM' })).toBeVisible();
});

test('the card is white and readable in the dark theme', async ({ page, app }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openCard(page, app);
	const colours = () =>
		page
			.getByRole('heading', { level: 1 })
			.evaluate((heading) => [
				getComputedStyle(heading).color,
				getComputedStyle(document.documentElement).backgroundColor
			]);
	await expect.poll(colours).toEqual(['rgb(31, 29, 24)', 'rgb(255, 255, 255)']);
});

test('what staff answer is in the history of the record, and comes back to the card when undone', async ({
	page,
	app
}) => {
	await openCard(page, app);
	const fee = page.getByRole('group', { name: '解約手数料はありますか？' });
	await fee.getByRole('radio', { name: 'いいえ' }).check();
	await page.getByRole('group', { name: '返却は必要ですか？' }).getByLabel('返却物').fill('SIMカード');
	const bill = page.getByRole('group', { name: '最後の請求はいつ、いくらですか？' });
	await bill.getByLabel('日付').fill('2027-01-31');
	await bill.getByLabel('金額').fill('4565');
	await page.getByLabel('お渡し済み').check();
	await page.getByLabel('受付番号').fill('A-12');
	await page.getByLabel('They took my request').check();
	await press(page, 'Save');

	const main = page.locator('main[data-status="cancel-requested"]');
	await expect(main).toBeVisible();
	await expect(balanceOf(main, 'unpaid', 'JPY')).toHaveAttribute('value', '4565');
	await page.getByText('History', { exact: true }).click();
	await expect(main).toContainText(
		'Staff said: no fee; to return: SIMカード; last bill Sun 31 Jan 2027, ¥4,565; confirmation given; reference A-12.'
	);

	await undoLast(page);
	await expect(page.locator('main[data-status="cancel-requested"]')).toBeHidden();
	await expect(balanceOf(page.getByRole('main'), 'unpaid', 'JPY')).toBeHidden();
	await press(page, 'Show to staff');
	await page.waitForURL(/\/staff$/);
	await expect(page.getByLabel('受付番号')).toHaveValue('A-12');
});

test('a last bill stays out of the balance where its owner says so', async ({ page, app }) => {
	await openCard(page, app);
	const bill = page.getByRole('group', { name: '最後の請求はいつ、いくらですか？' });
	await bill.getByLabel('日付').fill('2027-01-31');
	await bill.getByLabel('金額').fill('4565');
	await page.getByLabel('Add the last bill to what is owed').uncheck();
	await press(page, 'Save');
	await page.getByText('History', { exact: true }).click();
	await expect(page.getByRole('main')).toContainText('Staff said: last bill Sun 31 Jan 2027, ¥4,565.');
	await expect(balanceOf(page.getByRole('main'), 'unpaid', 'JPY')).toBeHidden();
});

test('a mistake is told at its field and nothing typed is lost, not even by a reload', async ({ page, app }) => {
	await openCard(page, app);
	await press(page, 'Save');
	await expect(page.getByRole('alert')).toHaveText('Nothing is answered yet.');

	const amount = page.getByRole('group', { name: '最後の請求はいつ、いくらですか？' }).getByLabel('金額');
	await amount.fill('4565.50');
	await page.getByLabel('受付番号').fill('A-12');
	await press(page, 'Save');
	await expect(amount).toHaveAccessibleDescription('This currency has fewer decimals.');
	await expect(amount).toBeFocused();

	await page.waitForTimeout(600); // the draft is written after a pause
	await page.reload();
	await expect(amount).toHaveValue('4565.50');
	await expect(page.getByLabel('受付番号')).toHaveValue('A-12');
});

test('what staff ask for is filled in once and stands on the card', async ({ page, app }) => {
	await openCard(page, app);
	await fillDialog(page, 'Fill in what they ask for', {
		'Name on the contract': 'WANG YUE',
		'ID shown when it was bought': 'residence-card',
		'Customer number': 'K-771',
		'SIM number (ICCID)': '8981 1000 2345 6782 204'
	});
	for (const value of ['WANG YUE', '在留カード', 'K-771', '8981 … 2204'])
		await expect(page.getByRole('definition').filter({ hasText: value })).toBeVisible();
	await undoLast(page);
	await expect(page.getByText('WANG YUE')).toBeHidden();
});

test('the text of the card can be copied, or taken where the browser refuses', async ({ page, app, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(app.url).origin });
	await openCard(page, app, 'LINEMO');
	await press(page, 'Copy as text');
	await expect(page.getByText('Copied')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('件名：解約のお願い：080-1234-2204');
	expect(copied).toContain('このSIMを解約したいです。');

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
	});
	await press(page, 'Copy as text');
	await expect(page.getByLabel('The card as text')).toHaveValue(copied);
	await expect(page.getByLabel('The card as text')).toBeFocused();
});

test('P5 on the phone the card says whom to call and how it sounds', async ({ page, app }) => {
	await addSim(page, app, 'My own', {
		Name: 'By phone',
		Country: 'JP',
		Billing: 'Postpaid',
		Rule: 'open-ended',
		'Cancel rule': 'end-of-month',
		'Plan for this SIM': 'Leave'
	});
	await press(page, 'Show to staff');
	await page.waitForURL(/\/staff$/);
	await page.getByText('On the phone', { exact: true }).click();
	await expect(page.getByText('Operētā ni tsunaide kudasai.')).toBeVisible();
	await expect(page.getByText('Is there someone who speaks English?')).toBeVisible();
	await expect(page.getByText('No number of theirs is known here')).toBeVisible();
});

test('a bare record gives a card, also from the bin; an unknown address says so', async ({ page, app }) => {
	await addSim(page, app, 'My own', { Country: 'HK', Rule: 'unknown' });
	await press(page, 'Show to staff');
	await page.waitForURL(/\/staff$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'zh-Hant');
	const address = page.url();
	await page.getByRole('link', { name: 'Close' }).click();
	await press(page, 'Remove');
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'zh-Hant');
	await page.goto(`${app.url}/subscriptions/0b9fbd0e-4a5c-4c1e-9a53-0c6f6cc3c111/staff`);
	await expect(page.getByRole('heading', { name: 'This SIM is not on this device' })).toBeVisible();
});
