import { expect, test, waitUntilOffline, type App } from '../support/app';
import type { Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const offer = 'A new version is ready.';

/** The version a page runs, as Kit writes it into the build. */
async function versionOf(page: Page): Promise<string> {
	return page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=modulepreload]')?.href ?? '');
}

async function openControlled(page: Page, app: App): Promise<void> {
	await page.goto(`${app.url}/`);
	await waitUntilOffline(page);
	await page.reload();
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

async function deployNext(page: Page, app: App): Promise<void> {
	await app.start('next');
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
		.toBe('installed');
}

for (const cacheControl of ['no-cache', 'max-age=600']) {
	test.describe(`on a host that sends ${cacheControl}`, () => {
		test.use({ hosting: { cacheControl } });

		test('the old version stays until the user agrees, then the new one is complete and works offline', async ({
			page,
			app
		}) => {
			await openControlled(page, app);
			const before = await versionOf(page);
			await deployNext(page, app);
			await expect(page.getByText(offer)).toBeVisible();

			await page.reload();
			expect(await versionOf(page)).toBe(before);
			await expect(page.getByText(offer)).toBeVisible();

			await page.getByRole('button', { name: 'Update now' }).click();
			await expect.poll(() => versionOf(page).catch(() => before)).not.toBe(before);
			await expect(page.getByText(offer)).toBeHidden();

			await app.stop();
			for (const path of ['/', '/subscriptions', '/subscriptions/new', '/settings', '/subscriptions/some-record']) {
				await page.goto(app.url + path);
				await expect(page.getByRole('heading').first()).toBeVisible();
			}
		});
	});
}

test('"Later" leaves the old version running and asks again on the next opening', async ({ page, app }) => {
	await openControlled(page, app);
	const before = await versionOf(page);
	await deployNext(page, app);
	await page.getByRole('button', { name: 'Later' }).click();
	await expect(page.getByText(offer)).toBeHidden();
	expect(await versionOf(page)).toBe(before);

	await page.reload();
	await expect(page.getByText(offer)).toBeVisible();
});

test('an update that another tab agreed to does not touch a half-filled form', async ({ page, app, context }) => {
	await openControlled(page, app);
	await page.goto(`${app.url}/subscriptions/new`);
	await page.getByLabel('Name', { exact: true }).fill('Half a card');
	const other = await context.newPage();
	await other.goto(`${app.url}/`);
	await deployNext(other, app);
	await other.getByRole('button', { name: 'Update now' }).click();
	await expect(other.getByText(offer)).toBeHidden();

	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Half a card');
});

test('no update is offered while a form is half filled, and its text stays', async ({ page, app }) => {
	await openControlled(page, app);
	await page.goto(`${app.url}/subscriptions/new`);
	const name = page.getByLabel('Name', { exact: true });
	await name.fill('Half a card');
	await deployNext(page, app);

	await expect(page.getByText(offer)).toBeHidden();
	await expect(name).toHaveValue('Half a card');

	await page.getByRole('navigation').getByRole('link', { name: 'Due', exact: true }).first().click();
	await expect(page.getByText(offer)).toBeVisible();
});

test('the offer covers no link, field or button', async ({ page, app }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openControlled(page, app);
	await deployNext(page, app);
	await expect(page.getByText(offer)).toBeVisible();
	const covered = await page.evaluate(() => {
		const targets = [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')];
		const inView = targets.filter((target) => {
			const { top, bottom, width } = target.getBoundingClientRect();
			return width > 0 && top >= 0 && bottom <= window.innerHeight && target.checkVisibility();
		});
		return inView
			.filter((target) => {
				const { left, top, width, height } = target.getBoundingClientRect();
				const hit = document.elementFromPoint(left + width / 2, top + height / 2);
				return hit !== null && !target.contains(hit) && hit.closest('[role=status]') !== null;
			})
			.map((target) => target.textContent);
	});
	expect(covered).toEqual([]);
});
