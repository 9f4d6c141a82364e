import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { follow } from '../support/follow';
import { storeRows } from '../support/rows';

interface Sentences {
	long: string;
	short: string;
	tile: string;
}
interface Example {
	code: string;
	en: Sentences;
	zh: Sentences;
	subscription: { id: string };
	activities: readonly object[];
}

// A record in each situation that a plan of the catalogue can be in: docs/statements.md lists them.
const EXAMPLES = JSON.parse(readFileSync('tests/vectors/statements.json', 'utf8')) as readonly Example[];

async function storeAll(page: Page, app: App): Promise<void> {
	await setClock(page, '2026-11-21T10:00:00Z');
	await page.goto(app.url);
	// Left before its database stands, the page would keep ours waiting for it.
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRows(page, app, {
		subscriptions: EXAMPLES.map(({ subscription }) => subscription),
		activities: EXAMPLES.flatMap(({ activities }) => activities)
	});
}

const saidIn = (scope: Locator) => scope.locator('[data-statement]').first();

for (const { locale, words } of [
	{ locale: 'en-GB', words: ({ en }: Example) => en },
	{ locale: 'zh-CN', words: ({ zh }: Example) => zh }
]) {
	test.describe(`read in ${locale}`, () => {
		test.use({ locale });

		test('Due, SIMs and the record say the same in every situation, with one date and one count', async ({
			page,
			app
		}) => {
			test.slow();
			await storeAll(page, app);
			await page.goto(app.url);
			await expect(page.locator('[data-subscription]').first()).toBeVisible();
			await page.keyboard.press('End'); // draws the whole list
			const dates = new Map<string, readonly (string | null)[]>();
			for (const example of EXAMPLES.filter(({ code }) => code !== 'ended')) {
				const tile = page.locator(`[data-subscription="${example.subscription.id}"]`);
				await expect(saidIn(tile), example.code).toHaveAttribute('data-statement', example.code);
				expect([words(example).tile, words(example).long], example.code).toContain(await textOf(saidIn(tile)));
				dates.set(example.code, await dateOf(tile));
			}

			await page.goto(`${app.url}/subscriptions`);
			await expect(page.locator('[data-subscription]').first()).toBeVisible();
			await page.keyboard.press('End'); // draws the whole list
			for (const example of EXAMPLES) {
				const tile = page.locator(`[data-subscription="${example.subscription.id}"]`);
				await expect(saidIn(tile), example.code).toHaveText(words(example).tile);
				if (dates.has(example.code)) expect(await dateOf(tile), example.code).toEqual(dates.get(example.code));
			}

			for (const example of EXAMPLES) {
				await follow(page, `/subscriptions/${example.subscription.id}`);
				const main = page.locator(`main[data-subscription="${example.subscription.id}"]`);
				await expect(saidIn(main), example.code).toHaveText(words(example).long);
				await expect(main.locator('[data-more]').first(), example.code).toBeVisible();
			}
		});
	});
}

/** As it is read: runs of white space are one. */
async function textOf(locator: Locator): Promise<string> {
	return ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** Moment and days left, as a machine reads them. */
async function dateOf(tile: Locator): Promise<readonly (string | null)[]> {
	const time = tile.locator('time[data-deadline]').first();
	if ((await time.count()) === 0) return [];
	const count = tile.locator('[data-days-left]').first();
	return [
		await time.getAttribute('datetime'),
		await time.getAttribute('data-deadline'),
		await count.getAttribute('data-days-left')
	];
}
