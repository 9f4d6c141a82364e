import { coldStart, expect, test, waitUntilOffline } from '../support/app';
import { dayFrom, keptNumber, storeRecords } from '../support/rows';

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

test('Due says below its list that not everything works offline, for as long as that is so', async ({ page, app }) => {
	await page.addInitScript(() => {
		const register = ServiceWorkerContainer.prototype.register;
		const released = new Promise<void>((resolve) => Reflect.set(window, 'release', resolve));
		ServiceWorkerContainer.prototype.register = async function (...asked) {
			await released;
			return register.apply(this, asked);
		};
	});
	await page.goto(app.url);
	await expect(page.getByText('Not offline yet')).toBeVisible();
	const [lastDay, writtenAt] = [dayFrom(Date.now(), 20), Date.now() - 60_000];
	await storeRecords(page, app, [keptNumber({ id: 'kept', nickname: 'Kept', lastDay, writtenAt })]);
	await page.goto(app.url);
	await expect(page.locator('[data-subscription]').first()).toBeVisible();
	const line = page.getByRole('status').filter({ hasText: 'Not offline yet' });
	await expect(line).toHaveText('Not offline yet: the app is still being stored on this device.');
	await page.evaluate(() => Reflect.get(window, 'release')());
	await expect(line).toHaveCount(0);
	await app.stop();
	await page.goto(`${app.url}/procedures`);
	await expect(page.getByRole('heading', { level: 1, name: 'Procedures' })).toBeVisible();
});
