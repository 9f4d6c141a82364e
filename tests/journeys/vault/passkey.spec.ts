import type { CDPSession, Page } from '@playwright/test';
import { expect, test, type App } from '../support/app';
import { readTable } from '../support/rows';
import { addSecret, CANARY, createVault, oneSim, openSecrets, PASSPHRASE } from '../support/vault-page';

/** A device that asks for a finger and always finds it; passkeys are tied to a name, so an address will not do. */
async function deviceWithPasskeys(page: Page, hasPrf: boolean): Promise<CDPSession> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
			hasPrf
		}
	});
	return cdp;
}

function named(app: App): App {
	return { ...app, url: app.url.replace('127.0.0.1', 'localhost') };
}

async function addPasskey(page: Page, app: App): Promise<void> {
	await page.goto(`${app.url}/settings`);
	await page.getByRole('button', { name: 'Change passphrase' }).click();
	await page.getByLabel('Passphrase or recovery code').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Add a passkey' }).focus();
	await page.keyboard.press('Enter');
}

test('a passkey opens the vault beside the passphrase, and can be removed', async ({ page, app }) => {
	const local = named(app);
	await deviceWithPasskeys(page, true);
	await page.setViewportSize({ width: 320, height: 640 });
	await oneSim(page, local);
	await createVault(page);
	await addSecret(page, 'PUK', CANARY);
	await addPasskey(page, local);
	await expect(page.getByText('The vault opens by passkey, too')).toBeVisible();
	const [vault] = await readTable(page, 'vault');
	expect((vault?.wraps as readonly { by: string }[]).map(({ by }) => by)).toEqual([
		'passphrase',
		'recovery',
		'passkey'
	]);
	await openSecrets(page, local);
	await page.getByRole('button', { name: 'Use passkey' }).click();
	await page.getByRole('button', { name: 'Show: PUK' }).click();
	await expect(page.locator('[data-secret]')).toHaveText(CANARY);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.goto(`${local.url}/settings`);
	await page.getByRole('button', { name: 'Remove passkey' }).click();
	await expect(page.getByText('by passphrase and code only')).toBeVisible();
	await openSecrets(page, local);
	await expect(page.getByLabel('Passphrase or recovery code')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Use passkey' })).toHaveCount(0);
});

test('a passkey that is gone is said, and the passphrase still opens', async ({ page, app }) => {
	const local = named(app);
	const cdp = await deviceWithPasskeys(page, true);
	await oneSim(page, local);
	await createVault(page);
	await addPasskey(page, local);
	await expect(page.getByText('The vault opens by passkey, too')).toBeVisible();
	await cdp.send('WebAuthn.disable');
	await deviceWithPasskeys(page, true);
	await openSecrets(page, local);
	await page.getByRole('button', { name: 'Use passkey' }).click();
	await expect(page.getByText('The passkey did not open it. Use the passphrase.')).toBeVisible({ timeout: 30_000 });
	await page.getByLabel('Passphrase or recovery code').fill(PASSPHRASE);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Add: PUK' })).toBeVisible();
});

test('a device whose passkeys give out no secret changes nothing', async ({ page, app }) => {
	const local = named(app);
	await deviceWithPasskeys(page, false);
	await oneSim(page, local);
	await createVault(page);
	await addPasskey(page, local);
	await expect(page.getByText('No passkey was added')).toBeVisible();
	expect(JSON.stringify(await readTable(page, 'vault'))).not.toContain('passkey');
});

test('where the browser has no passkeys none is offered', async ({ page, app }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'));
	await oneSim(page, app);
	await createVault(page);
	await page.goto(`${app.url}/settings`);
	await page.getByRole('button', { name: 'Change passphrase' }).click();
	await expect(page.getByRole('button', { name: 'New recovery code' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0);
});
