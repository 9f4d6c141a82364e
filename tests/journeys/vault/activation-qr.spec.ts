import type { Page } from '@playwright/test';
import { readQr } from '../../support/read-qr';
import { coldStart, expect, test, testWithServiceWorker, waitUntilOffline } from '../support/app';
import { addSecret, createVault, oneSim, outOfSight, PASSPHRASE, unlock } from '../support/vault-page';

const CODE = 'LPA:1$smdp.example.com$CANARY-7A2B9-QX81C$$1';

async function readOnScreen(page: Page): Promise<readonly string[]> {
	const drawn = page.locator('[data-qr]');
	await drawn.scrollIntoViewIfNeeded();
	return readQr(new Uint8Array(await drawn.screenshot()));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`another phone reads the activation code from a narrow ${colorScheme} screen, and nothing reads it aloud`, async ({
		page,
		app
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ colorScheme, forcedColors: colorScheme === 'dark' ? 'active' : 'none' });
		await oneSim(page, app);
		await createVault(page);
		await addSecret(page, 'eSIM activation code', CODE);
		await page.getByRole('button', { name: 'Copy: eSIM activation code' }).focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await readOnScreen(page)).toEqual([CODE]);
		expect((await page.locator('[data-qr]').boundingBox())?.width).toBeGreaterThan(240);
		await expect(page.getByRole('dialog')).toContainText('The other phone will also ask for the confirmation code.');
		expect(await page.content()).not.toContain('CANARY');
		expect(await page.getByRole('dialog').ariaSnapshot()).not.toContain('CANARY');
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-qr]')).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Show as QR' })).toBeFocused();
	});
}

test('the drawn code goes after two minutes, out of sight, and with the lock', async ({ page, app }) => {
	await oneSim(page, app);
	await createVault(page);
	await addSecret(page, 'eSIM activation code', CODE);
	const show = page.getByRole('button', { name: 'Show as QR' });
	await show.click();
	await expect(page.locator('[data-qr]')).toBeVisible(); // from here on two minutes
	await page.clock.runFor(119_000);
	await expect(page.locator('[data-qr]')).toBeVisible();
	await page.clock.runFor(2_000);
	await expect(page.locator('[data-qr]')).toHaveCount(0);
	await show.click();
	await expect(page.locator('[data-qr]')).toBeVisible();
	await outOfSight(page, true);
	await expect(page.locator('[data-qr]')).toHaveCount(0);
	await outOfSight(page, false);
	await show.click();
	await expect(page.locator('[data-qr]')).toBeVisible();
	const other = await page.context().newPage();
	await other.goto(app.url);
	await other.evaluate(() => new BroadcastChannel('simfolio-vault').postMessage('lock'));
	await expect(page.locator('[data-qr]')).toHaveCount(0);
	await unlock(page, PASSPHRASE);
	await expect(page.getByRole('button', { name: 'Show as QR' })).toBeVisible();
});

test.describe('in Chinese', () => {
	test.use({ locale: 'zh-CN' });

	test('what is not an activation code gets a sentence and no QR code', async ({ page, app }) => {
		await oneSim(page, app);
		await createVault(page, 'zh-Hans');
		await addSecret(page, 'eSIM 激活码', 'https://example.com/$', 'zh-Hans');
		await page.getByRole('button', { name: '显示为二维码' }).click();
		await expect(page.getByRole('alert')).toHaveText(
			'这不是 eSIM 激活码：激活码以 LPA:1$ 或 1$ 开头，后面是服务器地址。原样保留。'
		);
		await expect(page.locator('[data-qr]')).toHaveCount(0);
	});
});

testWithServiceWorker('the code is drawn with the server gone', async ({ page, app }) => {
	await oneSim(page, app);
	await createVault(page);
	await addSecret(page, 'eSIM activation code', CODE);
	await waitUntilOffline(page);
	await app.stop();
	const offline = await coldStart(page, `${app.url}/subscriptions/kept`);
	await offline.locator('[data-secrets] > summary').click();
	await unlock(offline, PASSPHRASE);
	await offline.getByRole('button', { name: 'Show as QR' }).click();
	expect(await readOnScreen(offline)).toEqual([CODE]);
});
