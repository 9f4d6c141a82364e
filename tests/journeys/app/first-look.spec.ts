import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, setClock, test } from '../support/app';
import { violationsOf } from '../support/axe';
import {
	holdModules,
	keepIdleReal,
	openWithoutModules,
	ownNotes,
	readList,
	storedLook,
	storeWithLook,
	watchShift,
	withModules
} from '../support/first-look';
import { keptNumber, readTable, storeRows } from '../support/rows';
import { letZoneChange, travelTo } from '../support/travel';

// The worker would answer for the modules that are held back here.
test.use({ serviceWorkers: 'block' });

interface Example {
	subscription: { id: string };
	activities: readonly object[];
}
const EXAMPLES = JSON.parse(readFileSync('tests/vectors/statements.json', 'utf8')) as readonly Example[];

const START = Date.parse('2026-11-21T10:00:00Z');
const look = '#look article';

/** Numbers in [0, 1), the same ones for the same seed. */
function diceOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}

for (const [seed, locale, timezoneId] of [
	[1, 'en-GB', 'Europe/Berlin'],
	[2, 'zh-CN', 'Asia/Shanghai'],
	[3, 'ja-JP', 'Asia/Tokyo'],
	[4, 'zh-TW', 'Pacific/Auckland'],
	[5, 'en-US', 'America/Los_Angeles']
] as const) {
	test.describe(`${locale} in ${timezoneId}`, () => {
		test.use({ locale, timezoneId });

		test('what is shown before any module is the list of that moment, text for text', async ({ page, app }) => {
			test.slow();
			const dice = diceOf(seed);
			const some = EXAMPLES.filter(() => dice() < 0.4);
			await setClock(page, new Date(START).toISOString());
			const spans = await storeWithLook(page, app, {
				subscriptions: some.map(({ subscription }) => subscription),
				activities: some.flatMap(({ activities }) => activities)
			});
			const asIfNotOpenedSince = await ownNotes(page);
			const end = spans.at(-1)?.until ?? START;
			for (const part of [0, 0.3 + dice() / 3, 0.9 + dice() / 10]) {
				const moment = new Date(START + Math.floor((end - START - 1) * part)).toISOString();
				await asIfNotOpenedSince();
				await setClock(page, moment);
				await openWithoutModules(page, app);
				await expect(page.locator(look).first(), moment).toBeVisible();
				const shown = await readList(page, '#look');
				await withModules(page);
				await page.goto(app.url);
				await expect(page.locator('#look')).toHaveCount(0);
				expect(shown.length).toBeGreaterThan(5);
				expect(shown, moment).toEqual(await readList(page, '#app'));
			}
		});
	});
}

const NUMBERS = ['2026-11-24', '2026-11-30', '2026-12-20'].map((lastDay, index) =>
	keptNumber({ id: `number-${index}`, nickname: `Number ${index}`, lastDay, writtenAt: START })
);
const ROWS = {
	subscriptions: NUMBERS.map(({ subscription }) => subscription),
	activities: NUMBERS.map(({ topUp }) => topUp)
};

test('nothing older than the last save is shown, not even by the start right after it', async ({ page, app }) => {
	await keepIdleReal(page);
	await setClock(page, new Date(START).toISOString());
	await storeWithLook(page, app, ROWS);
	const second = await page.context().newPage();
	await setClock(second, new Date(START).toISOString());
	await second.goto(`${app.url}/subscriptions/number-0`);
	await second.locator('[data-command="use"]').first().click();
	await expect(second.locator('[role="status"]').getByText('Saved').first()).toBeVisible();
	await second.close();
	await openWithoutModules(page, app);
	await expect(page.locator(look)).toHaveCount(0);
	await withModules(page);
	await page.goto(app.url);
	await expect(page.locator('#app article').first()).toBeVisible();
	const generations = async () => (await readTable(page, 'meta')).map(({ generation }) => generation);
	await expect.poll(generations, { timeout: 60_000 }).toEqual([undefined, 2, 2]); // device, install, look
	await openWithoutModules(page, app);
	await expect(page.locator(look).first()).toBeVisible();
});

test('another language, another zone, another version, lost data and an earlier clock show nothing of before', async ({
	page,
	app
}) => {
	await letZoneChange(page);
	await setClock(page, new Date(START).toISOString());
	await storeWithLook(page, app, ROWS);
	await openWithoutModules(page, app);
	await expect(page.locator(look).first()).toBeVisible();

	await page.evaluate(() => localStorage.setItem('simfolio-language', 'zh-Hans'));
	await openWithoutModules(page, app);
	await expect(page.locator(look)).toHaveCount(0);
	await page.evaluate(() => localStorage.removeItem('simfolio-language'));

	await travelTo(page, 'Europe/London');
	await openWithoutModules(page, app);
	await expect(page.locator(look)).toHaveCount(0);
	await travelTo(page);

	await setClock(page, new Date(START - 3_600_000).toISOString());
	await openWithoutModules(page, app);
	await expect(page.locator(look)).toHaveCount(0);
	await setClock(page, new Date(START).toISOString());

	await page.route(`${app.url}/`, async (route) => {
		const page_ = await route.fetch();
		await route.fulfill({
			response: page_,
			body: (await page_.text()).replace(/data-build="[^"]*"/, 'data-build="x"')
		});
	});
	await openWithoutModules(page, app);
	await expect(page.locator(look)).toHaveCount(0);
	await page.unroute(`${app.url}/`);

	await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('simfolio').onsuccess = resolve)));
	await openWithoutModules(page, app);
	await expect(page.locator(look)).toHaveCount(0);
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	await withModules(page);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Your data is missing' })).toBeVisible();
});

test('a tap on what is shown first is done when the list is there, which takes its place without a shift', async ({
	page,
	app
}) => {
	await setClock(page, new Date(START).toISOString());
	await storeWithLook(page, app, ROWS);
	const shift = await watchShift(page);
	const release = await holdModules(page);
	await page.goto(app.url, { waitUntil: 'commit' });
	const first = page.locator('#look article').first();
	await expect(first).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	await first.locator('[data-more]').click();
	release();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(page.locator('#look')).toHaveCount(0);
	expect(await shift()).toBe(0);
	expect((await storedLook(page)).length).toBeGreaterThan(0);
});

const alerts = (page: Page, within: '#look' | '#app') => page.locator(`${within} [data-alerts] a`);
/** Two days after: of one number the alert of the day before its last one is due, and nobody has seen it. */
const ALERT_DUE = new Date(START + 2 * 86_400_000).toISOString();

test('an alert that fell due stands in what is shown first, and moves nothing when it is written down', async ({
	page,
	app
}) => {
	await setClock(page, new Date(START).toISOString());
	await storeWithLook(page, app, ROWS);
	await setClock(page, ALERT_DUE);
	const shift = await watchShift(page);
	const release = await holdModules(page);
	await page.goto(app.url, { waitUntil: 'commit' });
	await expect(alerts(page, '#look')).toHaveText(['Top up Number 0 by Tue 24 Nov.']);
	const shown = await readList(page, '#look');
	release();
	await expect(page.locator('#look')).toHaveCount(0);
	expect(await readList(page, '#app')).toEqual(shown);
	await expect.poll(async () => (await readTable(page, 'alertLog')).length).toBe(1);
	await expect(alerts(page, '#app')).toHaveCount(1);
	expect(await shift()).toBe(0);

	// Seen, it is in nothing that is shown first.
	await page.getByRole('button', { name: 'Got it' }).click();
	await expect(alerts(page, '#app')).toHaveCount(0);
	await openWithoutModules(page, app);
	await expect(alerts(page, '#look')).toHaveCount(0);
});

test('an alert that fell due comes with the list where nothing was kept of it, and moves nothing', async ({
	page,
	app
}) => {
	await setClock(page, ALERT_DUE);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRows(page, app, ROWS);
	await page.evaluate(() => {
		const witness = JSON.parse(localStorage.getItem('simfolio-witness') ?? '{}');
		localStorage.setItem('simfolio-witness', JSON.stringify({ ...witness, generation: 1, subscriptions: 3 }));
	});
	const shift = await watchShift(page);
	await page.goto(app.url);
	await expect(page.locator('#app article').first()).toBeVisible();
	expect(await alerts(page, '#app').allTextContents()).toEqual(['Top up Number 0 by Tue 24 Nov.']);
	await expect.poll(async () => (await readTable(page, 'alertLog')).length).toBe(1);
	await page.waitForTimeout(500);
	expect(await shift()).toBe(0);
});

test('alerts that cannot be worked out keep nobody from the list', async ({ page, app, offences }) => {
	await setClock(page, ALERT_DUE);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRows(page, app, ROWS);
	await page.addInitScript(() => {
		const { toSorted } = Array.prototype;
		Array.prototype.toSorted = function (this: unknown[], compare) {
			if (this.some((each) => typeof each === 'object' && each && 'punctuality' in each)) throw new Error('odd alert');
			return toSorted.call(this, compare);
		};
	});
	await page.goto(app.url);
	await expect(page.locator('#app article').first()).toBeVisible();
	await expect(alerts(page, '#app')).toHaveCount(0);
	expect([...new Set(offences)]).toEqual(['uncaught: odd alert']);
	offences.length = 0;
});
