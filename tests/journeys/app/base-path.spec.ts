import { coldStart, expect, test, waitUntilOffline } from '../support/app';

test.use({ serviceWorkers: 'allow', hosting: { build: 'base', headers: false } });

test('under a base path everything stays under it, offline too', async ({ page, app }) => {
	const outside: string[] = [];
	page.context().on('request', (request) => {
		if (!new URL(request.url()).pathname.startsWith('/simfolio')) outside.push(request.url());
	});
	await page.goto(`${app.url}/`);
	await waitUntilOffline(page);
	const manifest = await page.locator('link[rel=manifest]').getAttribute('href');
	expect(manifest).toBe('/simfolio/manifest.webmanifest');
	await app.stop();

	const offline = await coldStart(page, `${app.url}/subscriptions/some-record`);
	await expect(offline.getByRole('heading').first()).toBeVisible();
	await offline.getByRole('navigation').getByRole('link', { name: 'SIMs', exact: true }).first().click();
	await expect(offline).toHaveURL(`${app.url}/subscriptions`);
	expect(outside).toEqual([]);
});
