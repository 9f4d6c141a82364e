import { expect, test, waitUntilOffline } from '../support/app';

test.use({ serviceWorkers: 'allow' });

test('without service workers the page works and says nothing wrong', async ({ page, app }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	});
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('link', { name: 'Add SIM' }).first()).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Settings', exact: true }).first().click();
	await expect(page.getByRole('heading').first()).toBeVisible();
});

test('where the browser refuses a service worker the page works', async ({ page, app }) => {
	await page.addInitScript(() => {
		ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
	});
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('link', { name: 'Add SIM' }).first()).toBeVisible();
});

test('a browser without Trusted Types works and still gets its service worker', async ({ page, app }) => {
	// Such a browser does not know the two directives either.
	await page.route(`${app.url}/`, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(/; require-trusted-types-for 'script'; trusted-types [^"]*/, '');
		await route.fulfill({ response, body });
	});
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'trustedTypes');
	});
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('link', { name: 'Add SIM' }).first()).toBeVisible();
	await waitUntilOffline(page);
});

test('without localStorage the language comes from the browser', async ({ page, app }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await page.goto(`${app.url}/`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('link', { name: 'Add SIM' }).first()).toBeVisible();
});

for (const { state, prepare } of [
	{
		state: 'missing',
		prepare: () => {
			Object.defineProperty(window, 'indexedDB', { value: undefined });
		}
	},
	{
		state: 'refused',
		prepare: () => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('refused', 'SecurityError');
			};
		}
	}
]) {
	test(`with IndexedDB ${state} the page says that nothing can be kept, not that it is empty`, async ({
		page,
		app
	}) => {
		await page.addInitScript(prepare);
		await page.goto(`${app.url}/`);
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(page.getByRole('main')).toHaveAttribute('data-fault', state);
	});
}
