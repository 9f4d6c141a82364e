import { expect, test } from '../support/app';
import { delayScripts } from '../support/late-script';
import { oneSim, PASSPHRASE, unlock } from '../support/vault-page';

test('five words are offered for the vault, stand nowhere after it is made, and open it as they were noted', async ({
	page,
	app
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await oneSim(page, app);
	await page.getByRole('button', { name: 'Take five words by chance' }).focus();
	await page.keyboard.press('Enter');
	const words = (await page.locator('[data-offered]').textContent()) ?? '';
	expect(words).toMatch(/^[a-z]+(?:-[a-z]+){4,9}$/);
	await expect(page.locator('[data-secrets]')).toContainText('64 bits');
	await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue(words);
	await expect(page.getByLabel('Passphrase once more')).toHaveValue(words);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.getByRole('button', { name: 'Create the vault' }).click();
	await page.getByRole('button', { name: 'I have it on paper' }).click();
	await page.getByRole('button', { name: 'Lock now' }).click();
	expect(await page.content()).not.toContain(words);
	await unlock(page, ` ${words.replaceAll('-', ' ').toUpperCase()}`);
	await expect(page.getByRole('button', { name: 'Add: PUK' })).toBeVisible();
});

test('words of one’s own in the field are not called ours', async ({ page, app }) => {
	await oneSim(page, app);
	await page.getByRole('button', { name: 'Take five words by chance' }).click();
	await expect(page.locator('[data-offered]')).toBeVisible();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await expect(page.locator('[data-offered]')).toHaveCount(0);
});

test('what is typed while five words are on their way stays', async ({ page, app }) => {
	await oneSim(page, app);
	const release = await delayScripts(page, 'abacus abdomen');
	await page.getByRole('button', { name: 'Take five words by chance' }).click();
	const field = page.getByLabel('Passphrase', { exact: true });
	await field.fill(PASSPHRASE);
	await release();
	await expect(field).toHaveValue(PASSPHRASE);
	await expect(page.locator('[data-offered]')).toHaveCount(0);
});

test.describe('in Chinese', () => {
	test.use({ locale: 'zh-CN' });

	test('another passphrase is offered in Settings, too', async ({ page, app }) => {
		await page.goto(`${app.url}/settings`);
		await page.getByRole('button', { name: '建立保险箱' }).click();
		await page.getByRole('button', { name: '用五个随机的词' }).click();
		await expect(page.locator('[data-offered]')).toBeVisible();
		const first = await page.locator('[data-offered]').textContent();
		await page.getByRole('button', { name: '换一组词' }).click();
		await expect(page.locator('[data-offered]')).not.toHaveText(first ?? '');
	});
});
