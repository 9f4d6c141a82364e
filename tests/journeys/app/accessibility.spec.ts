import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { violationsOf } from '../support/axe';
import { addSim, enter } from '../support/record';

async function fill(page: Page, app: App): Promise<string> {
	await setClock(page, '2026-12-17T03:00:00Z');
	await addSim(page, app, 'giffgaff', { Name: 'UK bank codes', 'Last top-up or paid use': '2026-06-29' });
	const main = await addSim(page, app, 'My own', {
		Name: 'Tokyo flat',
		Country: 'JP',
		Rule: 'open-ended',
		'Cancel rule': 'end-of-month',
		'Cut-off day': '25',
		'Plan for this SIM': 'Leave',
		'Needed until': '2026-12-27'
	});
	return (await main.getAttribute('data-subscription')) ?? '';
}

/** By day and by night; only the colours change, so each screen is opened once. */
async function expectNoViolations(page: Page): Promise<void> {
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await violationsOf(page), `${page.url()} in ${colorScheme}`).toEqual([]);
	}
}

/** On the narrowest phone. */
async function expectToFit(page: Page): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBe(320);
	await page.setViewportSize({ width: 1280, height: 800 });
}

test('every screen passes the automatic rules of accessibility, and none has to be scrolled sideways at 320 px', async ({
	page,
	app
}) => {
	test.slow(); // twenty screens are read whole, by day and by night
	const id = await fill(page, app);
	for (const path of [
		'/',
		'/subscriptions',
		'/timeline',
		'/trips',
		'/departures/HK',
		'/departures/JP',
		'/settings',
		'/settings/alerts',
		'/nowhere',
		'/procedures',
		'/procedures/ask',
		'/procedures/store?plan=cmhk-monthly',
		'/lost',
		`/lost?sim=${id}`,
		`/subscriptions/${id}`,
		`/subscriptions/${id}/staff`
	]) {
		await page.goto(app.url + path);
		await expectNoViolations(page);
		await expectToFit(page);
	}
	await page.goto(`${app.url}/subscriptions/new`);
	await expectNoViolations(page);
	await expectToFit(page);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expectNoViolations(page);
	await enter(page, 'Notes', 'opens everything under More');
	await expectNoViolations(page);
});
