import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FactMatrix } from '../support/fact-matrix';
import { SILENT_PLANS } from '../support/silent-plans';
import { expect, test } from './support/app';

const matrix = JSON.parse(readFileSync('tests/vectors/fact-matrix.json', 'utf8')) as FactMatrix;
const NOTHING = {
	en: 'Nothing specific is known about leaving this plan',
	'zh-Hans': '没有查到具体信息'
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

for (const { locale, language } of [
	{ locale: 'en-GB', language: 'en' },
	{ locale: 'zh-CN', language: 'zh-Hans' }
] as const) {
	test.describe(`in ${language}`, () => {
		test.use({ locale });

		test('the page of every plan shows its facts, and says so where nothing specific is known', async ({
			page,
			app
		}) => {
			await page.goto(`${app.url}/procedures`);
			await expect(page.getByRole('main')).toBeVisible();
			const missing: string[] = [];
			const silent: string[] = [];
			for (const [id, rows] of Object.entries(matrix)) {
				await follow(page, `${app.url}/procedures/ask?plan=${id}`);
				const plan = page.locator(`main[data-plan="${id}"]`);
				await plan.waitFor();
				const shown = (await plan.textContent()) ?? '';
				for (const { shown: texts = [] } of rows)
					for (const text of texts) if (!shown.includes(text[language])) missing.push(`${id}: ${text[language]}`);
				if (shown.includes(NOTHING[language])) silent.push(id);
			}
			expect(missing).toEqual([]);
			expect(silent.sort()).toEqual([...SILENT_PLANS].sort());
		});
	});
}
