import type { Page } from '@playwright/test';
import { sheetPlans } from '../../support/catalogue/sheets';
import { expect, test } from '../support/app';

const sheet = sheetPlans();
const NOTHING = {
	en: 'Nothing specific is known about leaving this plan',
	'zh-Hans': '没有查到具体信息'
};

/** The text of every plan's page, reached as a tap on a link does: without loading the app anew. */
async function readPages(
	page: Page,
	plans: Readonly<Record<string, string>>
): Promise<Readonly<Record<string, string>>> {
	return page.evaluate(async (addresses) => {
		const texts: Record<string, string> = {};
		for (const [id, href] of Object.entries(addresses)) {
			const link = document.createElement('a');
			link.href = href;
			document.body.append(link);
			link.click();
			link.remove();
			const find = () => document.querySelector(`main[data-plan="${id}"]`);
			for (let waited = 0; !find() && waited < 1000; waited += 1) await new Promise((next) => setTimeout(next, 10));
			// A page that does not come shows no fact, and is named for all of them.
			texts[id] = find()?.textContent ?? '';
		}
		return texts;
	}, plans);
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
			const addresses = sheet.map(({ id }) => [id, `${app.url}/procedures/ask?plan=${id}`]);
			const pages = await readPages(page, Object.fromEntries(addresses));
			const missing = sheet.flatMap(({ id, facts }) =>
				facts
					.flatMap(({ reads = [] }) => reads.map((text) => text[language]))
					.filter((text) => !pages[id]?.includes(text))
					.map((text) => `${id}: ${text}`)
			);
			const silent = sheet.filter(({ id }) => pages[id]?.includes(NOTHING[language])).map(({ id }) => id);
			expect(missing).toEqual([]);
			expect(silent).toEqual(sheet.filter((plan) => plan.silent).map(({ id }) => id));
		});
	});
}
