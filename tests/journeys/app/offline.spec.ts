import { coldStart, expect, test, waitUntilOffline } from '../support/app';

test.use({ serviceWorkers: 'allow' });

const routes = [
	{ name: 'Due', path: '/' },
	{ name: 'SIMs', path: '/subscriptions' },
	{ name: 'Add SIM', path: '/subscriptions/new' },
	{ name: 'Timeline', path: '/timeline' },
	{ name: 'Trips', path: '/trips' },
	{ name: 'one trip', path: '/trips/0b9fbd0e-4a5c-4c1e-9a53-0c6f6cc3c222' },
	{ name: 'leaving a country', path: '/departures/JP' },
	{ name: 'Procedures', path: '/procedures' },
	{ name: 'general advice', path: '/procedures/ask' },
	{ name: "a plan's procedure", path: '/procedures/online?plan=linemo' },
	{ name: 'Settings', path: '/settings' },
	{ name: 'Alerts', path: '/settings/alerts' },
	{ name: 'Lost a phone?', path: '/lost' },
	{ name: 'one record', path: '/subscriptions/0b9fbd0e-4a5c-4c1e-9a53-0c6f6cc3c111' },
	{ name: 'an address that does not exist', path: '/no/such/page' },
	{ name: 'an address with a query', path: '/subscriptions?from=shortcut' }
];

test('every screen starts cold with the server gone', async ({ page, app }) => {
	test.slow(); // sixteen starts
	await page.goto(`${app.url}/`);
	await waitUntilOffline(page);
	await app.stop();

	let offline = page;
	for (const { name, path } of routes) {
		await test.step(name, async () => {
			offline = await coldStart(offline, app.url + path);
			await expect(offline.getByRole('link', { name: 'Add SIM' }).first(), name).toBeVisible();
			await expect(offline.getByRole('heading').first(), name).toBeVisible();
			expect(new URL(offline.url()).pathname).toBe(new URL(app.url + path).pathname);
		});
	}
});

test('every route can be reached by its link with the server gone', async ({ page, app }) => {
	await page.goto(`${app.url}/`);
	await waitUntilOffline(page);
	await app.stop();
	const offline = await coldStart(page, `${app.url}/`);

	await offline.getByRole('link', { name: 'Lost a phone?' }).click();
	await expect(offline.getByRole('heading', { name: 'Lost a phone?' })).toBeVisible();
	for (const link of ['SIMs', 'Timeline', 'Procedures', 'Settings', 'Due']) {
		await offline.getByRole('navigation').getByRole('link', { name: link, exact: true }).first().click();
		await expect(offline.getByRole('navigation').locator('[aria-current="page"]').first()).toHaveText(link);
	}
});

test('the first visit already stores the whole site', async ({ page, app }) => {
	await page.goto(`${app.url}/`);
	await waitUntilOffline(page);
	const stored = await page.evaluate(async () => {
		const names = await caches.keys();
		const caches_ = await Promise.all(
			names.filter((name) => name.includes('precache')).map((name) => caches.open(name))
		);
		const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
		return requests.map((request) => new URL(request.url).pathname);
	});
	expect(stored).toContain('/');
	expect(stored).toContain('/subscriptions/new');
	expect(stored).toContain('/200.html');
	expect(stored).toContain('/manifest.webmanifest');
	expect(stored).not.toContain('/_headers');
});
