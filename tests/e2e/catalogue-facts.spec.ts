import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FactMatrix } from '../support/fact-matrix';
import { expect, test } from './support/app';

const matrix = JSON.parse(readFileSync('tests/vectors/fact-matrix.json', 'utf8')) as FactMatrix;
const NOTHING = {
	en: 'Nothing more is known about leaving this plan than its dates',
	'zh-Hans': '关于怎样结束这个套餐，除日期外没有查到别的'
};

/** As a tap on a link does: without loading the app anew. */
async function follow(page: Page, href: string): Promise<void> {
	await page.evaluate((target) => {
		const link = document.createElement('a');
		link.href = target;
		document.body.append(link);
		link.click();
		link.remove();
	}, href);
}

for (const { locale, language, silent } of [
	{ locale: 'en-GB', language: 'en', silent: 'redteago-data' },
	{ locale: 'zh-CN', language: 'zh-Hans', silent: 'ubigi-data' }
] as const) {
	test.describe(`in ${language}`, () => {
		test.use({ locale });

		test('the page of every plan shows every fact of the sheet that is not left out', async ({ page, app }) => {
			await page.goto(`${app.url}/procedures`);
			await expect(page.getByRole('main')).toBeVisible();
			const missing: string[] = [];
			for (const [id, rows] of Object.entries(matrix)) {
				await follow(page, `${app.url}/procedures/ask?plan=${id}`);
				const plan = page.locator(`main[data-plan="${id}"]`);
				await expect(plan).toBeVisible();
				const shown = (await plan.textContent()) ?? '';
				for (const { shown: texts = [] } of rows)
					for (const text of texts) if (!shown.includes(text[language])) missing.push(`${id}: ${text[language]}`);
			}
			expect(missing).toEqual([]);
		});

		test('a plan about which nothing specific is known says so', async ({ page, app }) => {
			await page.goto(`${app.url}/procedures/ask?plan=${silent}`);
			await expect(page.getByRole('main')).toContainText(NOTHING[language]);
		});
	});
}
