import { expect, test } from '../support/app';

const visitors = [
	{ browser: 'zh-CN', lang: 'zh-Hans', due: '待办' },
	{ browser: 'zh-SG', lang: 'zh-Hans', due: '待办' },
	{ browser: 'zh-TW', lang: 'zh-Hant' },
	{ browser: 'zh-HK', lang: 'zh-Hant' },
	{ browser: 'ja-JP', lang: 'ja' },
	{ browser: 'de', lang: 'en', due: 'Due' },
	{ browser: 'en-US', lang: 'en', due: 'Due' }
];

for (const { browser, lang, due } of visitors) {
	test.describe(`a ${browser} browser`, () => {
		test.use({ locale: browser });

		test(`reads ${lang}`, async ({ page, app }) => {
			await page.goto(`${app.url}/`);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			const navigation = page.getByRole('navigation').first();
			await expect(navigation).toBeVisible();
			if (due !== undefined) await expect(navigation.getByRole('link', { name: due, exact: true })).toBeVisible();
		});
	});
}
