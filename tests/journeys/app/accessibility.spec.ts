import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
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

function recordPages(id: string): readonly string[] {
	return [`/subscriptions/${id}`, `/subscriptions/${id}/staff`];
}

async function expectNoViolations(page: Page): Promise<void> {
	await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const TIME = ['/timeline', '/trips', '/departures/HK', '/departures/JP'];
const PROCEDURES = ['/procedures', '/procedures/ask', '/procedures/store?plan=cmhk-monthly'];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test('every screen passes the automatic rules of accessibility', async ({ page, app }) => {
			test.slow(); // fourteen screens are read whole
			const id = await fill(page, app);
			for (const path of [
				'/',
				'/subscriptions',
				...TIME,
				'/settings',
				'/settings/alerts',
				'/nowhere',
				...PROCEDURES,
				'/lost',
				`/lost?sim=${id}`,
				...recordPages(id)
			]) {
				await page.goto(app.url + path);
				await expectNoViolations(page);
			}
			await page.goto(`${app.url}/subscriptions/new`);
			await expectNoViolations(page);
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			await expectNoViolations(page);
			await enter(page, 'Notes', 'opens everything under More');
			await expectNoViolations(page);
		});
	});
}

test.describe('on a screen 320 px wide', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('nothing has to be scrolled sideways', async ({ page, app }) => {
		const id = await fill(page, app);
		for (const path of [
			'/',
			'/subscriptions',
			'/subscriptions/new',
			...TIME,
			'/settings',
			'/settings/alerts',
			...PROCEDURES,
			`/lost?sim=${id}`,
			...recordPages(id)
		]) {
			await page.goto(app.url + path);
			await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
		}
	});
});
