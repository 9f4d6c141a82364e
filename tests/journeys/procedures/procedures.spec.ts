import type { Response } from '@playwright/test';
import { sheetPlans } from '../../support/catalogue/sheets';
import { coldStart, expect, setClock, test, testWithServiceWorker, waitUntilOffline } from '../support/app';
import { readPlan, readTopic, step, stepsOf } from '../support/procedures';

test.beforeEach(async ({ page }) => setClock(page, '2026-12-17T03:00:00Z'));

test('a plan is found by carrier, country, kind and in Chinese, without a record', async ({ page, app }) => {
	await page.goto(`${app.url}/procedures`);
	const search = page.getByRole('searchbox', { name: 'Carrier, plan, country or kind' });
	const plans = page.getByRole('region', { name: 'Carriers and plans' });
	await expect(plans).toContainText(`${sheetPlans().length} plans`);
	for (const [typed, plan] of [
		['linemo', 'LINEMO Best Plan'],
		['中国移动香港', 'Monthly plan'],
		['日本 随身', 'Keikaku pocket WiFi'],
		['ソフトバンク', 'SoftBank'],
		['united kingdom esim', 'Pay as you go'],
		['漫游', 'Multi-day roaming data pack']
	] as const) {
		await search.fill(typed);
		await expect(plans.getByRole('link', { name: plan }).first(), typed).toBeVisible();
	}
	await search.fill('docomo');
	await expect(plans.getByRole('link', { name: 'docomo monthly plan' })).toContainText('Yes, online');
	await expect(plans).not.toContainText('LINEMO');
});

test('filters narrow the list, and what finds nothing can be taken back', async ({ page, app }) => {
	await page.goto(`${app.url}/procedures`);
	const plans = page.getByRole('region', { name: 'Carriers and plans' });
	await page.getByRole('combobox', { name: 'Sold in' }).selectOption('HK');
	await page.getByRole('combobox', { name: 'Cancelled online?' }).selectOption('unknown');
	await expect(plans).toContainText('China Mobile Hong Kong');
	await expect(plans).not.toContainText('NTT docomo');
	await expect(plans).not.toContainText('Club SIM');
	await page.getByRole('searchbox').fill('no such carrier');
	await expect(plans).toContainText('Nothing was found for “no such carrier”.');
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(plans).toContainText(`${sheetPlans().length} plans`);
	await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('going back finds the list as it was left', async ({ page, app }) => {
	await readPlan(page, app, 'keikaku', 'Keikaku pocket WiFi');
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('keikaku');
});

test('choosing a channel or a form changes the steps', async ({ page, app }) => {
	const procedure = stepsOf(await readPlan(page, app, 'docomo', 'docomo monthly plan'));
	await expect(procedure).toContainText('Send the request');
	await procedure.getByRole('radio', { name: 'In the shop' }).check();
	await expect(procedure).toContainText('Go to the shop');
	await expect(procedure).not.toContainText('Send the request');
	await expect(procedure).not.toContainText('Only now delete the eSIM');
	await procedure.getByRole('radio', { name: 'eSIM' }).check();
	await expect(procedure).toContainText('Only now delete the eSIM');
	await expect(procedure).toContainText('Go to the shop');
});

test('"Add this SIM" opens the form with the plan chosen, and a reload keeps a later choice', async ({ page, app }) => {
	await readPlan(page, app, 'linemo', 'LINEMO Best Plan');
	await page.getByRole('link', { name: 'Add this SIM' }).click();
	const box = page.getByRole('combobox', { name: 'Carrier or plan' });
	await expect(box).toHaveValue('LINEMO Best Plan');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('main[data-subscription]')).toContainText('LINEMO');
	await page.goto(`${app.url}/subscriptions/new?plan=gone`);
	await expect(box).toHaveValue('');
});

test('general advice says that it is general, and has no date', async ({ page, app }) => {
	const main = await readTopic(page, app, 'In the shop');
	await expect(main).toContainText('General advice, for any carrier.');
	await expect(main.getByRole('list').first()).toContainText('Go to the shop');
	await expect(main.locator('time')).toHaveCount(0);
	await expect(main.getByRole('link', { name: /SoftBank/ })).toBeVisible();
});

for (const { name, path, says } of [
	{ name: 'a kind that does not exist', path: '/procedures/sorcery', says: 'There is no procedure at this address' },
	{
		name: 'a plan that does not exist',
		path: '/procedures/online?plan=gone',
		says: 'This plan is not in the catalogue'
	},
	{ name: 'an empty plan', path: '/procedures/online?plan=', says: 'This plan is not in the catalogue' }
]) {
	test(`${name} is said, with the way back`, async ({ page, app }) => {
		await page.goto(app.url + path);
		await expect(page.getByRole('heading', { level: 1, name: says })).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'All procedures' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Procedures' })).toBeVisible();
	});
}

test('a plan of an unknown kind is shown all the same', async ({ page, app }) => {
	await page.goto(`${app.url}/procedures/sorcery?plan=linemo`);
	await expect(page.locator('main[data-plan="linemo"]')).toContainText('How to cancel LINEMO');
});

testWithServiceWorker(
	"a plan's own procedure opens by its address on a cold start, with the server gone",
	async ({ page, app }) => {
		await page.goto(`${app.url}/`);
		await waitUntilOffline(page);
		await app.stop();
		const offline = await coldStart(page, `${app.url}/procedures/online?plan=linemo`);
		await expect(offline.getByRole('heading', { name: 'How to cancel LINEMO' })).toBeVisible();
	}
);

test('Due loads nothing of it', async ({ page, app }) => {
	const scripts: Response[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response);
	});
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('link', { name: 'Procedures' }).first()).toBeVisible();
	const texts = await Promise.all(scripts.map((response) => response.text()));
	expect(texts.length).toBeGreaterThan(0);
	for (const text of texts) expect(text).not.toMatch(/How to end a plan, whether|linemo/i);
});

test.describe('on a screen 320 px wide', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('five links fit side by side', async ({ page, app }) => {
		await page.goto(`${app.url}/procedures`);
		const links = page.getByRole('navigation', { name: 'Main' }).last().getByRole('link');
		await expect(links).toHaveText(['Due', 'SIMs', 'Timeline', 'Procedures', 'Settings']);
		const heights = await links.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
		expect(Math.max(...heights) - Math.min(...heights)).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});

test.describe('in Chinese', () => {
	test.use({ locale: 'zh-CN' });

	test('a plan is read in Chinese, with the words to look for in the language of its site', async ({ page, app }) => {
		await page.goto(`${app.url}/procedures/phone?plan=csl-monthly`);
		const main = page.locator('main[data-plan="csl-monthly"]');
		await expect(main.getByRole('heading', { level: 1 })).toHaveText(/香港电讯（csl \/ 1O1O）\s*月费计划/);
		await expect(main).toContainText('怎样查清');
		await expect(main).toContainText('取消服務');
		await expect(step(main.getByRole('region', { name: '解约步骤' }), '拨打客服热线')).toContainText('+852 2512 3123');
	});
});
