import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { readTable, storeRows } from '../support/rows';
import { rowsOf, travelCard } from '../support/trip-rows';

test.use({ viewport: { width: 320, height: 700 } });

const LONG = 'W'.repeat(120);
const OF_TRIP = { tripId: 'trip' };

async function start(page: Page, app: App, ...rows: Parameters<typeof rowsOf>): Promise<void> {
	await setClock(page, '2026-12-14T03:00:00Z');
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRows(page, app, rowsOf(...rows));
}

async function open(page: Page, app: App, path: string): Promise<void> {
	await page.goto(app.url + path);
	await expect(page.locator('main h1')).toBeAttached();
	await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
}

/** Nothing to scroll sideways. */
async function holds(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

const covered = (page: Page) => page.locator('[data-covered]');
const running = travelCard({ id: 'card', nickname: 'Card', days: 8, started: '2026-12-12', more: OF_TRIP });

test('a trip without days asks for them, and keeps its SIMs', async ({ page, app }) => {
	await start(page, app, [running], [{ id: 'trip', name: 'Some day' }]);
	await open(page, app, '/trips/trip');
	await expect(page.getByText('Say from when until when')).toBeVisible();
	await expect(page.locator('main [data-subscription="card"]').first()).toBeVisible();
	await holds(page);
});

test('a trip of one day', async ({ page, app }) => {
	await start(page, app, [running], [{ id: 'trip', name: 'Day', from: '2026-12-15', until: '2026-12-15' }]);
	await open(page, app, '/trips/trip');
	await expect(covered(page)).toHaveText(/^Covered on its 1 day\.\s*$/);
	await holds(page);
});

test('a trip of a year is bars instead of days', async ({ page, app }) => {
	await start(page, app, [running], [{ id: 'trip', name: 'Year', from: '2026-12-12', until: '2027-12-11' }]);
	await open(page, app, '/trips/trip');
	await expect(covered(page)).toHaveText(/Covered on 8 of 365 days\.\s+Not on Sun 20 Dec – Sat 11 Dec 2027\./);
	await expect(page.locator('[data-cover="missing"] rect')).toHaveCount(1);
	await holds(page);
});

test('over the date line each day is one of the calendar where the SIM is', async ({ page, app }) => {
	const honolulu = travelCard({
		id: 'us',
		nickname: 'Hawaii',
		country: 'US',
		zone: 'Pacific/Honolulu',
		days: 2,
		started: '2026-12-13',
		more: OF_TRIP
	});
	const auckland = travelCard({
		id: 'nz',
		nickname: 'Kiwi',
		country: 'NZ',
		zone: 'Pacific/Auckland',
		days: 2,
		started: '2026-12-12',
		more: OF_TRIP
	});
	const stays = [
		{ country: 'NZ', from: '2026-12-12' },
		{ country: 'US', from: '2026-12-13' }
	];
	await start(
		page,
		app,
		[honolulu, auckland],
		[{ id: 'trip', name: 'Over the line', from: '2026-12-12', until: '2026-12-15', stays }]
	);
	await open(page, app, '/trips/trip');
	await expect(covered(page)).toHaveText(/Covered on 3 of 4 days\.\s+Not on Tue 15 Dec in United States\./);
	await holds(page);
});

test('two trips that overlap say so, a SIM in both covers both, and taken out of one it stays in the other', async ({
	page,
	app
}) => {
	await start(
		page,
		app,
		[running],
		[
			{ id: 'trip', name: 'Tokyo', from: '2026-12-12', until: '2026-12-16' },
			{ id: 'other', name: 'Osaka', from: '2026-12-15', until: '2026-12-18' }
		]
	);
	await open(page, app, '/trips/other');
	await expect(page.getByText('Shares Tue 15 Dec – Wed 16 Dec with “Tokyo”.')).toBeVisible();
	await page.getByRole('button', { name: 'Add SIMs you have' }).click();
	await page.getByRole('checkbox', { name: /Card/ }).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(covered(page)).toHaveText(/^Covered on all 4 days\.\s*$/);
	await open(page, app, '/trips/trip');
	await expect(covered(page)).toHaveText(/^Covered on all 5 days\.\s*$/);
	await page.getByRole('button', { name: 'Take Card out of this trip' }).click();
	await expect(page.getByText('No SIM belongs to this trip yet.')).toBeVisible();
	await open(page, app, '/trips/other');
	await expect(covered(page)).toHaveText(/^Covered on all 4 days\.\s*$/);
	await holds(page);
});

test('an undo is refused, and said so, where the trip was changed again meanwhile', async ({ page, app }) => {
	await start(page, app, [running], [{ id: 'trip', name: 'Tokyo', from: '2026-12-12', until: '2026-12-16' }]);
	await open(page, app, '/trips/trip');
	await page.getByRole('button', { name: 'Name and days' }).click();
	await page.getByLabel('Last day').fill('2026-12-18');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(covered(page)).toHaveText(/^Covered on all 7 days\.\s*$/);
	const other = await page.context().newPage();
	await setClock(other, '2026-12-14T03:00:00Z');
	await open(other, app, '/trips/trip');
	await other.getByRole('button', { name: 'Name and days' }).click();
	await other.getByLabel('Last day').fill('2026-12-19');
	await other.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(covered(other)).toHaveText(/^Covered on all 8 days\.\s*$/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('This was changed again later')).toBeVisible();
	await expect(covered(page)).toHaveText(/^Covered on all 8 days\.\s*$/);
});

test('a trip that is removed leaves its SIMs where they are', async ({ page, app }) => {
	await start(page, app, [running], [{ id: 'trip', name: 'Tokyo', from: '2026-12-12', until: '2026-12-16' }]);
	await open(page, app, '/trips/trip');
	await page.getByRole('button', { name: 'Remove this trip' }).click();
	await expect(page.getByText('Trip removed. Its SIMs stay.')).toBeVisible();
	await open(page, app, '/subscriptions');
	await expect(page.locator('[data-subscription="card"]')).toBeVisible();
	expect(await readTable(page, 'trips')).toEqual([]);
	expect((await readTable(page, 'subscriptions')).map(({ id }) => id)).toEqual(['card']);
	await open(page, app, '/trips/trip');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such trip on this device.');
});

test('a departure in the past says what is left to do, and a line without a date is asked about now', async ({
	page,
	app
}) => {
	const card = travelCard({ id: 'line', nickname: 'Docomo', form: 'physical', started: '2025-04-01' });
	const exit = { id: 'cancel', serviceEnds: 'unknown', blockedByDebt: 'no', blockedByDeposit: 'no', channels: [] };
	const terms = {
		lives: [{ id: 'number', main: true, rule: { kind: 'open-ended' } }],
		exits: [{ ...exit, rule: { kind: 'unknown' } }]
	};
	const intent = { kind: 'leave', neededUntil: '2026-12-01' };
	await start(page, app, [{ ...card, subscription: { ...card.subscription, billing: 'postpaid', intent, terms } }]);
	await open(page, app, '/departures/JP');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('You left Japan on Tue 1 Dec');
	await expect(page.locator('[data-step="ask"][data-subscription="line"]')).toBeVisible();
	await holds(page);
});

test('a name of 120 letters without a space and 40 tags: every screen holds, and nothing of them is lost', async ({
	page,
	app
}) => {
	const tags = Array.from({ length: 40 }, (_, index) => `tag-${index}`);
	const long = travelCard({ id: 'long', nickname: LONG, more: { ...OF_TRIP, tags, notes: LONG } });
	await start(page, app, [long], [{ id: 'trip', name: LONG, from: '2026-12-12', until: '2026-12-22' }]);
	for (const path of [
		'/trips',
		'/trips/trip',
		'/timeline',
		'/timeline?view=month',
		'/timeline?view=table',
		'/subscriptions',
		'/subscriptions?look=tiles',
		'/subscriptions/long'
	]) {
		await open(page, app, path);
		await expect(page.locator('main')).toContainText(LONG.slice(0, 30));
		await holds(page);
	}
	await expect(page.getByRole('link', { name: /All SIMs with the tag/ })).toHaveCount(40);
	await open(page, app, '/subscriptions?tag=tag-39');
	await expect(page.locator('[data-subscription="long"]')).toBeVisible();
	await page.locator('[data-subscription="long"]').getByRole('link').first().click();
	await page.locator('[data-more]').first().click();
	await page.getByRole('button', { name: 'Tags and notes' }).click();
	await expect(page.getByLabel('Tags', { exact: true })).toHaveValue(tags.join(', '));
	await page.getByLabel('Tags', { exact: true }).fill([...tags, 'one more'].join(', '));
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('40 tags at most.')).toBeVisible();
});

test('dates 30 years apart stand on one timeline', async ({ page, app }) => {
	const decades = travelCard({ id: 'decades', nickname: 'Thirty years', days: 10_950, started: '2016-01-01' });
	await start(page, app, [running, decades], []);
	await open(page, app, '/timeline?scale=two-years');
	await expect(page.locator('li[data-subscription="decades"] rect').first()).toBeVisible();
	await expect(page.locator('li[data-subscription="decades"]')).toContainText('Sat 23 Dec 2045');
	await holds(page);
	await open(page, app, '/timeline?view=month&day=2045-12-23');
	await expect(page.getByRole('region', { name: 'Sat 23 Dec 2045' })).toContainText('Thirty years');
	await open(page, app, '/timeline?scale=year&day=2045-12-01');
	await expect(page.locator('li[data-subscription="decades"] [data-mark="expiry"]')).toHaveAttribute(
		'data-day',
		'2045-12-23'
	);
});
