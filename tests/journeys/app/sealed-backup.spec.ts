import { readFile } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';
import { expect, setClock, test } from '../support/app';
import { delayScripts } from '../support/late-script';
import { addSim } from '../support/record';

test.beforeEach(async ({ page, app }) => {
	await setClock(page, '2026-11-21T03:00:00Z');
	await addSim(page, app, 'giffgaff', { Name: 'Codes', 'Last top-up or paid use': '2026-09-15' });
	await page.goto(`${app.url}/settings`);
});

test('a backup is locked with five offered words once they are noted, and opened with them elsewhere', async ({
	page,
	app,
	browser
}) => {
	await page.getByRole('button', { name: 'Save with a passphrase' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save with a passphrase' });
	const field = dialog.getByLabel('Passphrase', { exact: true });
	await expect(field).toHaveValue(/^[a-z]+(-[a-z]+){4,9}$/);
	await expect(field).toHaveAccessibleDescription(/64 bits/);
	const first = await field.inputValue();
	await dialog.getByRole('button', { name: 'Other words' }).click();
	await expect(field).not.toHaveValue(first);
	const passphrase = await field.inputValue();
	await dialog.getByRole('button', { name: 'Save locked' }).click();
	await expect(dialog.getByText('Write it down first')).toBeVisible();
	await dialog.getByLabel('I have written it down').check();
	const download = page.waitForEvent('download', { timeout: 60_000 });
	await dialog.getByRole('button', { name: 'Save locked' }).click();
	expect((await download).suggestedFilename()).toBe('simfolio-2026-11-21T030000.json.age');
	const file = await (await download).path();
	const text = await readFile(file, 'latin1');
	expect(text).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
	expect(text).not.toContain('Codes');
	await expect(page.getByText('Last backup: Sat 21 Nov 2026')).toBeVisible();

	const other = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
	const elsewhere = await other.newPage();
	await elsewhere.goto(`${app.url}/settings`);
	await elsewhere.getByLabel('Restore backup').setInputFiles(file);
	const unlock = elsewhere.getByRole('form', { name: 'This backup has a passphrase' });
	await unlock.getByLabel('Passphrase', { exact: true }).fill(passphrase.replaceAll('-', ' '));
	await unlock.getByRole('button', { name: 'Open' }).click();
	const preview = elsewhere.getByRole('region', { name: 'This file holds' });
	await expect(preview).toContainText('1 SIM', { timeout: 60_000 });
	await preview.getByRole('button', { name: 'Replace everything' }).click();
	await expect(elsewhere.getByText('Backup restored')).toBeVisible();
	await other.close();
});

test('a passphrase of one’s own is not too short, and what was typed stays', async ({ page }) => {
	await page.getByRole('button', { name: 'Save with a passphrase' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save with a passphrase' });
	const field = dialog.getByLabel('Passphrase', { exact: true });
	await field.fill('hunter2');
	await dialog.getByLabel('I have written it down').check();
	await dialog.getByRole('button', { name: 'Save locked' }).click();
	await expect(field).toHaveAccessibleDescription(/Too short: at least 12 letters/);
	await expect(field).toHaveValue('hunter2');
});

test('what is typed before the five words are there is not replaced by them, and words that came later are not noted', async ({
	page
}) => {
	const release = await delayScripts(page, 'abacus abdomen');
	await page.getByRole('button', { name: 'Save with a passphrase' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save with a passphrase' });
	const field = dialog.getByLabel('Passphrase', { exact: true });
	const noted = dialog.getByLabel('I have written it down');
	await field.fill('hunter2 of my own');
	await noted.check();
	await release();
	await expect(field).toHaveValue('hunter2 of my own');
	await expect(noted).toBeChecked();
	await dialog.getByRole('button', { name: 'Other words' }).click();
	await expect(field).toHaveValue(/^[a-z]+(-[a-z]+){4,9}$/);
	await expect(noted).not.toBeChecked();
});

async function locked(content: string, factor = 2): Promise<Buffer> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase('correct-horse-battery-staple-again');
	encrypter.setScryptWorkFactor(factor);
	return Buffer.from(await encrypter.encrypt(content));
}

test('a wrong passphrase is said at its field, counted and slowed, and never locks out', async ({ page, app }) => {
	const text = '{"app":"simfolio","format":1,"exportedAt":"2026-11-21T00:00:00.000Z","data":{}}';
	const buffer = await locked(text);
	const choose = () =>
		page
			.getByLabel('Restore backup')
			.setInputFiles({ name: 'b.json.age', mimeType: 'application/octet-stream', buffer });
	await choose();
	const form = page.getByRole('form', { name: 'This backup has a passphrase' });
	const field = form.getByLabel('Passphrase', { exact: true });
	const open = form.getByRole('button', { name: 'Open' });
	await open.click();
	await expect(field).toHaveAccessibleDescription('Enter the passphrase.');
	for (const [said] of [['That is not its passphrase. '], ['\\(2 tries\\)'], ['\\(3 tries\\)']]) {
		await field.fill('wrong one');
		await open.click();
		await expect(field).toHaveAccessibleDescription(new RegExp(said ?? ''));
		await expect(field).toHaveValue('wrong one');
	}
	await expect(open).toBeDisabled();
	await expect(form).toContainText('You can try again in');
	await expect(open).toBeEnabled({ timeout: 10_000 });
	await field.fill('correct-horse-battery-staple-again');
	await open.click();
	await expect(page.getByRole('region', { name: 'This file holds' })).toContainText('0 SIMs');
	await page.goto(`${app.url}/subscriptions`);
	await expect(page.locator('[data-subscription]')).toHaveCount(1);
});

for (const { what, change, says } of [
	{
		what: 'asks for a work factor of 31',
		change: (file: Buffer) => Buffer.from(file.toString('latin1').replace(/^(-> scrypt \S+) 2$/m, '$1 31'), 'latin1'),
		says: 'asks for more work than a device can do'
	},
	{ what: 'is cut off', change: (file: Buffer) => file.subarray(0, -5), says: 'cut off or damaged' },
	{
		what: 'holds another app’s data',
		change: (file: Buffer) => file,
		says: 'belongs to another app'
	}
]) {
	test(`a locked file that ${what} is refused in one sentence and changes nothing`, async ({ page, app }) => {
		const buffer = change(await locked('{"app":"other"}'));
		await page
			.getByLabel('Restore backup')
			.setInputFiles({ name: 'b.age', mimeType: 'application/octet-stream', buffer });
		const form = page.getByRole('form', { name: 'This backup has a passphrase' });
		await form.getByLabel('Passphrase', { exact: true }).fill('correct-horse-battery-staple-again');
		await form.getByRole('button', { name: 'Open' }).click();
		await expect(page.getByRole('alert')).toContainText(says);
		await expect(page.getByRole('alert')).toContainText('Nothing was changed');
		await page.goto(`${app.url}/subscriptions`);
		await expect(page.locator('[data-subscription]')).toHaveCount(1);
	});
}
