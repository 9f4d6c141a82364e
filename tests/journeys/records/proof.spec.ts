import type { Page } from '@playwright/test';
import { expect, setClock, test } from '../support/app';
import { act, addSim } from '../support/record';
import { aPicture, aPdf } from '../support/proof-files';
import { readTable } from '../support/rows';

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T03:00:00Z'));

function history(page: Page) {
	return page.locator('details', { hasText: 'History' });
}

test('a receipt is added to an entry of the history, looked at, removed and put back', async ({ page, app }) => {
	const main = await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-09-15' });
	await history(page).locator('summary').click();
	await history(page)
		.getByLabel('Photo or PDF')
		.setInputFiles(await aPicture(page, 'receipt.jpg'));
	await expect(page.getByRole('status').filter({ hasText: 'Proof kept' })).toBeVisible();
	await main.getByRole('button', { name: 'View receipt.jpg' }).click();
	const dialog = page.getByRole('dialog', { name: 'receipt.jpg' });
	await expect(dialog.getByRole('img', { name: 'receipt.jpg' })).toHaveJSProperty('naturalWidth', 40);
	await dialog.getByRole('button', { name: 'Close' }).click();

	const download = page.waitForEvent('download');
	await main.getByRole('button', { name: 'Save receipt.jpg as a file' }).click();
	expect((await download).suggestedFilename()).toBe('receipt.jpg');

	await main.getByRole('button', { name: 'Remove receipt.jpg' }).click();
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await expect(main.getByRole('button', { name: 'View receipt.jpg' })).toBeVisible();
	await main.getByRole('button', { name: 'Remove receipt.jpg' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'receipt.jpg removed' })).toBeVisible();
	await page.reload();
	await history(page).locator('summary').click();
	await main.getByRole('button', { name: 'Put back receipt.jpg' }).click();
	await expect(main.getByRole('button', { name: 'View receipt.jpg' })).toBeVisible();

	await main.getByRole('button', { name: 'Remove receipt.jpg' }).click();
	await main.getByRole('button', { name: 'Erase receipt.jpg now, for good' }).click();
	await expect(main.getByText('receipt.jpg')).toHaveCount(0);
	expect(await readTable(page, 'attachmentBytes')).toEqual([]);
});

test('the confirmation is kept with the request, in its dialog, and stands where "Keep the proof" is said', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'LINEMO', { Name: 'Flat', 'Plan for this SIM': 'Leave' });
	await act(page, 'request-cancel');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Receipt number').fill('A-17');
	await dialog.getByLabel('Photo or PDF').setInputFiles([
		{ name: 'confirmation.pdf', mimeType: 'application/pdf', buffer: aPdf() },
		{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') }
	]);
	await expect(dialog.getByRole('alert')).toHaveText(
		'notes.txt is neither a picture nor a PDF. JPEG, PNG, WebP, HEIC and PDF can be kept.'
	);
	await expect(dialog.getByLabel('Photo or PDF')).toHaveAttribute('aria-invalid', 'true');
	await expect(dialog.getByLabel('Receipt number')).toHaveValue('A-17');
	await expect(dialog.getByText('confirmation.pdf')).toBeVisible();
	await dialog.getByRole('button', { name: 'Save', exact: true }).click();
	const coming = main.getByRole('listitem').filter({ hasText: 'Keep the proof' }).first();
	await expect(coming.getByRole('button', { name: 'View confirmation.pdf' })).toBeVisible();
	await coming.getByLabel('Photo or PDF').setInputFiles(await aPicture(page, 'mail.png', 'image/png'));
	await expect(coming.getByRole('button', { name: 'View mail.png' })).toBeVisible();

	const facts = await readTable(page, 'activities');
	const request = facts.find(({ kind }) => kind === 'cancel-requested');
	const kept = await readTable(page, 'attachments');
	expect(kept.map(({ activityId }) => activityId)).toEqual([request?.id, request?.id]);
});

test('proof comes along in a backup, and is there on another device', async ({ page, app, browser }) => {
	await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-09-15' });
	await history(page).locator('summary').click();
	await history(page)
		.getByLabel('Photo or PDF')
		.setInputFiles([
			await aPicture(page, 'receipt.jpg'),
			{ name: 'bill.pdf', mimeType: 'application/pdf', buffer: aPdf() }
		]);
	await expect(page.getByRole('status').filter({ hasText: '2 files kept as proof' })).toBeVisible();
	await page.goto(`${app.url}/settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	const asked = page.getByRole('dialog', { name: 'This backup holds photos and PDFs' });
	await asked.getByRole('button', { name: 'Save without a passphrase' }).click();
	expect((await download).suggestedFilename()).toBe('simfolio-2026-11-21T030000.zip');
	const file = await (await download).path();

	const other = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
	const elsewhere = await other.newPage();
	await setClock(elsewhere, '2026-11-21T03:00:00Z');
	await elsewhere.goto(`${app.url}/settings`);
	await elsewhere.getByLabel('Restore backup').setInputFiles(file);
	const preview = elsewhere.getByRole('region', { name: 'This file holds' });
	await expect(preview).toContainText('2 photos and PDFs');
	await preview.getByRole('button', { name: 'Replace everything' }).click();
	await expect(elsewhere.getByText('Backup restored')).toBeVisible();
	await elsewhere.goto(`${app.url}/subscriptions`);
	await elsewhere.locator('[data-subscription] a').first().click();
	await elsewhere.locator('details', { hasText: 'History' }).locator('summary').click();
	await elsewhere.getByRole('button', { name: 'View receipt.jpg' }).click();
	const picture = elsewhere.getByRole('dialog').getByRole('img', { name: 'receipt.jpg' });
	await expect(picture).toHaveJSProperty('naturalWidth', 40);
	await other.close();
});

for (const { what, file, says } of [
	{
		what: 'too large',
		file: { name: 'scan.pdf', size: 11 * 1024 * 1024 },
		says: 'scan.pdf is too large: 10 MB at most'
	},
	{ what: 'empty', file: { name: 'photo.jpg', size: 0 }, says: 'photo.jpg is empty' },
	{ what: 'cut off', file: { name: 'cut.pdf', size: 200 }, says: 'cut.pdf is damaged' }
]) {
	test(`a file that is ${what} is refused at its field, and nothing is written`, async ({ page, app }) => {
		await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-09-15' });
		await history(page).locator('summary').click();
		const buffer = Buffer.alloc(file.size, ' ');
		buffer.write('%PDF-1.4\n');
		const field = history(page).getByLabel('Photo or PDF');
		await field.setInputFiles({ name: file.name, mimeType: 'application/pdf', buffer });
		await expect(history(page).getByRole('alert')).toContainText(says);
		await expect(field).toHaveAccessibleDescription(new RegExp(says.replaceAll('.', '\\.')));
		expect(await readTable(page, 'attachments')).toEqual([]);
	});
}
