import { expect, test } from '../support/app';

test.use({ javaScriptEnabled: false });

test('without JavaScript every page says in four languages what is needed', async ({ page, app }) => {
	for (const path of ['/', '/subscriptions', '/settings', '/subscriptions/some-record']) {
		await page.goto(app.url + path);
		const notice = page.locator('noscript');
		await expect(notice).toBeVisible();
		const text = await notice.innerText();
		expect(text).toContain('Switch JavaScript on to use it.');
		expect(text).toContain('请启用 JavaScript 后使用');
		expect(text).toContain('請啟用 JavaScript 後使用');
		expect(text).toContain('JavaScriptを有効にしてください');
	}
});

test('without JavaScript Due says what the app is for, and leads on', async ({ page, app }) => {
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Your next step goes here, with its date.' })).toBeVisible();
	await page.getByRole('link', { name: 'Procedures' }).click();
	await expect(page).toHaveURL(`${app.url}/procedures`);
});

test('without JavaScript the general procedures can be read, in the languages of the app', async ({ page, app }) => {
	await page.goto(`${app.url}/procedures`);
	await page.getByRole('link', { name: 'Online', exact: false }).first().click();
	await expect(page).toHaveURL(`${app.url}/procedures/online`);
	const english = page.locator('div[lang="en"] main');
	await expect(english.getByRole('heading', { level: 1, name: 'Online' })).toBeVisible();
	await expect(english.getByRole('listitem').filter({ hasText: 'Send the request' })).toBeVisible();
	await expect(english).toContainText('Read the last page before you press: cancelling usually cannot be undone.');
	const chinese = page.locator('div[lang="zh-Hans"] main');
	await expect(chinese.getByRole('heading', { level: 1, name: '网上解约' })).toBeVisible();
	await expect(chinese.getByRole('listitem').first()).toBeVisible();
});
