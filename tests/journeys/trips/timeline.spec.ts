import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { keptNumber, storeRows } from '../support/rows';
import { rowsOf, travelCard } from '../support/trip-rows';

const WRITTEN = Date.parse('2026-11-30T00:00:00Z');
const TRIP = { id: 'trip', name: 'Tokyo', from: '2026-12-12', until: '2026-12-22' };

async function start(page: Page, app: App, cards: readonly ReturnType<typeof travelCard>[]): Promise<void> {
	await setClock(page, '2026-12-17T03:00:00Z');
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const rows = rowsOf(cards, [TRIP]);
	const kept = keptNumber({ id: 'kept', nickname: 'giffgaff', lastDay: '2026-12-29', writtenAt: WRITTEN });
	await storeRows(page, app, {
		...rows,
		subscriptions: [...rows.subscriptions, kept.subscription],
		activities: [...rows.activities, kept.topUp]
	});
}

const three = [
	travelCard({
		id: 'cuniq',
		nickname: 'CUniq 7-day',
		country: 'HK',
		zone: 'Asia/Hong_Kong',
		days: 7,
		started: '2026-12-15'
	}),
	travelCard({ id: 'waiting', nickname: 'Sakura Travel' }),
	travelCard({ id: 'decades', nickname: 'Thirty years', days: 10_950, started: '2016-01-01' })
];

test('bars, a month and a table tell the same dates', async ({ page, app }) => {
	await start(page, app, three);
	await page.goto(app.url);
	await page.getByRole('link', { name: 'Timeline' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');
	await expect(page.locator('main')).toContainText('4 SIMs. Next: ');
	const row = (id: string) => page.locator(`li[data-subscription="${id}"]`);
	await expect(row('cuniq').locator('[data-mark="expiry"]')).toHaveAttribute('data-day', '2026-12-21');
	await expect(row('kept').locator('[data-mark="keep-alive"].todo')).toHaveAttribute('data-day', '2026-12-29');
	await expect(row('waiting').locator('line.waiting')).toHaveCount(1);
	await expect(row('decades').locator('rect')).toHaveCount(2);

	await page.getByRole('button', { name: 'Show the dates of CUniq 7-day' }).press('Enter');
	await expect(row('cuniq')).toContainText('Mon 21 Dec');

	// By keys: another span, further on, and back to today.
	await page.keyboard.press('1');
	await expect(page.getByRole('button', { name: 'Month', exact: true })).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('ArrowRight');
	await expect(row('cuniq').locator('[data-mark]')).toHaveCount(0);
	await page.keyboard.press('Home');
	await expect(row('cuniq').locator('[data-mark]')).toHaveCount(1);

	await page.getByRole('button', { name: 'Calendar' }).click();
	await page.getByRole('button', { name: 'Mon 21 Dec, 1 date' }).click();
	const day = page.getByRole('region', { name: 'Mon 21 Dec' });
	await expect(day.locator('[data-deadline="expiry"]')).toHaveAttribute('datetime', '2026-12-21T16:00:00.000Z');
	await expect(day.getByRole('link', { name: 'Trip: Tokyo' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('region', { name: 'Tue 29 Dec' })).toContainText('giffgaff');

	await page.getByRole('button', { name: 'Table' }).click();
	await expect(page.getByRole('row', { name: /CUniq 7-day/ })).toContainText('in use: Tue 15 Dec – Mon 21 Dec');
	await page.getByRole('link', { name: 'CUniq 7-day' }).click();
	await expect(page.locator('main[data-subscription="cuniq"]')).toBeVisible();
});

test('the span, the view and the day stand in the address: Back, a reload and a bookmark find them', async ({
	page,
	app
}) => {
	await start(page, app, three);
	await page.goto(`${app.url}/timeline`);
	const pressed = (name: string) => page.getByRole('button', { name, exact: true, pressed: true });
	await page.getByRole('button', { name: 'Year', exact: true }).click();
	await page.getByRole('button', { name: 'Calendar' }).click();
	await page.getByRole('button', { name: 'Next month' }).click();
	await page.getByRole('button', { name: 'Tue 26 Jan 2027' }).click();
	await expect(page).toHaveURL(/view=month&scale=year&day=2027-01-26$/);
	await page.reload();
	await expect(page.getByRole('region', { name: 'Tue 26 Jan 2027' })).toBeVisible();
	await page.goBack();
	await expect(pressed('Year')).toBeVisible();
	await expect(pressed('Bars')).toBeVisible();
	await page.goBack();
	await expect(pressed('4 months')).toBeVisible();
	await page.keyboard.press('3');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/scale=year&day=2027-06-01$/);
	await page.locator('li[data-subscription="waiting"]').getByRole('link').click();
	await expect(page.locator('main[data-subscription="waiting"]')).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/scale=year&day=2027-06-01$/);
	await expect(pressed('Year')).toBeVisible();
});

test('of a thousand records only the rows near the screen are drawn, and the last is reached', async ({
	page,
	app
}) => {
	const many = Array.from({ length: 1_000 }, (_, index) =>
		travelCard({ id: `card-${index}`, nickname: `Card ${index}`, days: 30, started: '2026-12-01' })
	);
	await start(page, app, many);
	await page.goto(`${app.url}/timeline`);
	await expect(page.locator('main')).toContainText('1001 SIMs');
	const rows = page.locator('li[data-subscription]');
	await expect(rows.first()).toBeVisible();
	expect(await rows.count()).toBeLessThan(120);
	await page.keyboard.press('End');
	await expect(rows.last()).toBeInViewport();
	// Those that were left behind go with the next frames.
	await expect.poll(() => rows.count()).toBeLessThan(120);
});

test.describe('on a small phone', () => {
	test.use({ locale: 'zh-CN', viewport: { width: 320, height: 700 } });

	/** Of neighbours in one line: how far each begins after the one before it has ended. */
	async function gaps(page: Page, line: string): Promise<readonly number[]> {
		await expect(page.locator(line).first()).toBeVisible();
		const boxes = await page
			.locator(line)
			.evaluateAll((texts) =>
				texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => ({ left, right }))
			);
		return boxes.slice(1).map(({ left }, index) => left - (boxes[index]?.right ?? 0));
	}

	test('no name of a month and no number of a day runs into the next', async ({ page, app }) => {
		const cards = [travelCard({ id: 'dad', nickname: 'Dad’s eSIM', more: { tripId: 'trip' } })];
		await start(page, app, cards);
		await page.goto(`${app.url}/timeline`);
		const months = await gaps(page, 'main svg > text:not(.today)');
		expect(months).toHaveLength(3);
		for (const gap of months) expect(gap).toBeGreaterThan(0);
		await page.goto(`${app.url}/trips/trip`);
		const days = await gaps(page, '[data-trip] .day b');
		expect(days).toHaveLength(10);
		for (const gap of days) expect(gap).toBeGreaterThan(2);
	});
});
