import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { violationsOf } from '../support/axe';
import { holdModules, openWithoutModules, watchShift, withModules } from '../support/first-look';

const heading = (page: Page) => page.getByRole('heading', { level: 2 });

for (const [locale, words, lang] of [
	['en-GB', 'Your next step goes here, with its date.', 'en'],
	['zh-CN', '下一步和日期，会显示在这里。', 'zh-Hans'],
	['zh-HK', '下一步和日期，会显示在这里。', 'zh-Hant'],
	['ja-JP', 'Your next step goes here, with its date.', 'ja']
] as const) {
	test.describe(`for a reader of ${locale}`, () => {
		test.use({ locale });

		test('what the app is for stands in its page, in the words that the app itself will use', async ({ page, app }) => {
			await openWithoutModules(page, app);
			await expect(heading(page)).toHaveText(words);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			const shown = await page.locator('#welcome > :visible').innerText();
			expect(await violationsOf(page)).toEqual([]);
			await withModules(page);
			await page.goto(app.url);
			await expect(page.locator('#welcome')).toHaveCount(0);
			await expect(heading(page)).toHaveText(words);
			const today = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ \w+(?: \d{4})?|(?:\d+年)?\d+月\d+日\S+/g;
			const plain = (text: string) => text.replaceAll(today, '').replaceAll(/\s+/g, ' ').trim();
			// Until the browser has refused to store it, the app also says that it is being stored.
			await expect.poll(async () => plain(await page.locator('#app').innerText())).toBe(plain(shown));
		});
	});
}

test('the language that was chosen counts before the one of the browser', async ({ page, app }) => {
	await page.goto(app.url);
	await page.evaluate(() => localStorage.setItem('simfolio-language', 'zh-Hans'));
	await openWithoutModules(page, app);
	await expect(heading(page)).toHaveText('下一步和日期，会显示在这里。');
});

test('what a new reader taps is done when the app is there', async ({ page, app }) => {
	const release = await holdModules(page);
	await page.goto(app.url, { waitUntil: 'commit' });
	await page.getByRole('button', { name: /example/ }).click();
	release();
	await expect(page.locator('#app article').first()).toBeVisible();
	await expect(page.locator('#welcome')).toHaveCount(0);
});

test('the app takes the place of the words for a new reader without a shift', async ({ page, app }) => {
	const shift = await watchShift(page);
	const release = await holdModules(page);
	await page.goto(app.url, { waitUntil: 'commit' });
	await expect(page.locator('#welcome').getByRole('button', { name: /example/ })).toBeVisible();
	expect(await shift()).toBe(0);
	release();
	await expect(page.locator('#welcome')).toHaveCount(0);
	await expect(page.locator('#app').getByRole('button', { name: /example/ })).toBeVisible();
	expect(await shift()).toBe(0);
});

test('who has records, or had some, never reads the words for a new reader', async ({ page, app }) => {
	const opened = async (subscriptions: number) => {
		await page.evaluate((count) => {
			const witness = JSON.parse(localStorage.getItem('simfolio-witness') ?? '{}');
			localStorage.setItem('simfolio-witness', JSON.stringify({ ...witness, generation: 1, subscriptions: count }));
		}, subscriptions);
		await openWithoutModules(page, app);
	};
	await page.goto(app.url);
	await expect(page.locator('#welcome')).toHaveCount(0);
	await opened(3);
	await expect(page.locator('#welcome')).toBeHidden();
	await expect(heading(page)).toHaveCount(0);
	await opened(0);
	await expect(heading(page)).toBeVisible();
});
