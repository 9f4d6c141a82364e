import type { Page } from '@playwright/test';
import { expect, setClock, test, type App } from '../support/app';
import { storeRows } from '../support/rows';
import { rowsOf, travelCard } from '../support/trip-rows';

const TOKYO = 'Asia/Tokyo';
const WRITTEN = Date.parse('2026-11-30T00:00:00Z');

/** A billed line in Japan with this one way out. */
function billed(id: string, nickname: string, exit: object, terms: object = {}, more: object = {}) {
	const card = travelCard({ id, nickname, zone: TOKYO, form: 'physical', started: '2025-04-01' });
	const asked = { blockedByDebt: 'no', blockedByDeposit: 'no', channels: [], id: 'cancel', ...exit };
	const lives = [{ id: 'number', main: true, rule: { kind: 'open-ended' } }];
	return {
		...card,
		subscription: {
			...card.subscription,
			billing: 'postpaid',
			intent: { kind: 'keep' },
			terms: { lives, exits: [asked], ...terms },
			...more
		}
	};
}

function resident() {
	const online = [{ kind: 'online', available: 'yes' }];
	const docomo = billed(
		'docomo',
		'docomo',
		{
			rule: { kind: 'cost-boundary', at: 'month-end' },
			nature: 'cost',
			serviceEnds: 'on-request',
			channels: [{ kind: 'store', available: 'yes' }, ...online]
		},
		{},
		{ msisdns: ['+819012342204'], bound: [{ name: 'SMBC', importance: 'money' }] }
	);
	const iijmio = billed('iijmio', 'IIJmio', {
		rule: { kind: 'end-of-month' },
		serviceEnds: 'with-rule',
		processing: { businessDays: 0, calendar: 'none' },
		channels: online
	});
	const sakura = billed(
		'sakura',
		'Sakura Mobile',
		{
			rule: { kind: 'end-of-month', cutoffDay: 25 },
			serviceEnds: 'with-rule',
			processing: { businessDays: 3, calendar: 'JP' },
			blockedByDebt: 'yes',
			channels: online
		},
		{
			bill: {
				schedule: { kind: 'monthly', day: 31 },
				payment: 'automatic',
				finalAfterMonths: 1,
				due: { daysAfter: 0 }
			}
		}
	);
	const povo = billed('povo', 'povo2.0', { rule: { kind: 'anytime' }, serviceEnds: 'on-request', channels: online });
	const wifi = travelCard({ id: 'wifi', nickname: 'NINJA WiFi', form: 'pocket-wifi', days: 26, started: '2026-12-01' });
	const origin = { recordedAt: WRITTEN, typedIn: TOKYO, by: 'install' };
	const yen = (minor: number) => ({ minor, currency: 'JPY' });
	const owed = {
		id: 'owed',
		subscriptionId: 'sakura',
		kind: 'charge',
		when: { date: '2026-11-30' },
		amount: yen(2178),
		dueOn: '2026-12-28'
	};
	const deposit = {
		id: 'deposit',
		subscriptionId: 'wifi',
		kind: 'deposit-paid',
		when: { date: '2026-11-30' },
		amount: yen(5000),
		claimBy: '2027-02-28'
	};
	const rows = rowsOf([docomo, iijmio, sakura, povo, wifi]);
	return { ...rows, activities: [...rows.activities, { ...owed, ...origin }, { ...deposit, ...origin }] };
}

async function start(page: Page, app: App, now: string): Promise<void> {
	await setClock(page, now);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRows(page, app, resident());
}

/** Every step with its day, its record, and whether it is done. */
async function steps(page: Page): Promise<readonly string[]> {
	await expect(page.locator('[data-step]').first()).toBeVisible();
	return page.locator('[data-step]').evaluateAll((all) =>
		all.map((each) =>
			['data-day', 'data-step', 'data-subscription']
				.map((name) => each.getAttribute(name) ?? '')
				.concat(each.getAttribute('data-done') === 'true' ? ['done'] : [])
				.filter((text) => text !== '')
				.join(' ')
		)
	);
}

test('a resident leaves Japan: one list from the bank codes to the last bill, with the clock moved', async ({
	page,
	app
}) => {
	test.slow();
	await start(page, app, '2026-12-17T03:00:00Z');
	await page.goto(`${app.url}/trips`);
	await page.getByRole('link', { name: 'Leave Japan' }).click();
	await page.getByLabel('I leave on').fill('2026-12-27');
	await page.getByRole('checkbox', { name: /povo2.0/ }).uncheck();
	await expect(page.getByRole('checkbox', { name: /NINJA WiFi/ })).not.toBeChecked();
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leaving Japan on Sun 27 Dec');
	await expect(page.locator('header').last()).toContainText('10 days, 3 lines to end, in this order');
	expect(await steps(page)).toEqual([
		'move-codes docomo',
		'2026-12-20 pay sakura',
		'2026-12-22 ask sakura',
		'2026-12-26 ask iijmio',
		'2026-12-26 return wifi',
		'2026-12-27 fly',
		'2026-12-28 ask docomo',
		'2027-01-31 last-bills',
		'2027-02-28 deposit wifi'
	]);
	const step = (code: string, id: string) => page.locator(`[data-step="${code}"][data-subscription="${id}"]`);
	await expect(step('pay', 'sakura')).toContainText('Pay ¥2,178 to Sakura Mobile');
	await expect(step('ask', 'sakura')).toContainText(
		'Any day until Tue 22 Dec is safe. Latest Fri 25 Dec. Runs on until Thu 31 Dec.'
	);
	await expect(step('ask', 'docomo')).toContainText('Cancel docomo, the last one');
	await expect(step('ask', 'docomo')).toContainText('It ends the moment it is asked for: ask from Mon 28 Dec');
	await expect(page.getByRole('region', { name: 'Stays' })).toContainText('povo2.0');

	// Undone with one tap, and made again.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByLabel('I leave on')).toBeVisible();
	await page.getByLabel('I leave on').fill('2026-12-27');
	await page.getByRole('checkbox', { name: /povo2.0/ }).uncheck();
	await page.getByRole('button', { name: 'Make the plan' }).click();

	// Paid: what blocked is gone, the rest stays.
	await step('pay', 'sakura').getByRole('button', { name: 'Pay' }).click();
	await expect(step('pay', 'sakura')).toHaveCount(0);

	// Sakura is asked on its own page, on the 22nd; then the flight moves into January.
	await setClock(page, '2026-12-22T03:00:00Z');
	await page.reload();
	await step('ask', 'sakura').getByRole('link').first().click();
	await page.locator('[data-more]').first().click();
	await page.locator('[data-command="request-cancel"]').first().click();
	await page.getByLabel('Ends on').fill('2026-12-31');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(page.locator('main[data-subscription]')).toHaveAttribute('data-status', 'cancel-requested');
	await page.goto(`${app.url}/departures/JP`);
	await page.getByRole('button', { name: 'Change the day' }).click();
	await page.getByLabel('I leave on').fill('2027-01-20');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leaving Japan on Wed 20 Jan 2027');
	expect(await steps(page)).toEqual([
		'move-codes docomo',
		'2026-12-22 ask sakura done',
		'2026-12-26 return wifi',
		'2026-12-31 confirm sakura',
		'2027-01-19 ask iijmio',
		'2027-01-20 fly',
		'2027-01-21 ask docomo',
		'2027-01-31 last-bills',
		'2027-02-28 deposit wifi'
	]);

	// Gone: what is left is to be done from abroad.
	await setClock(page, '2027-01-25T03:00:00Z');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('You left Japan on Wed 20 Jan');
	await expect(step('ask', 'docomo')).toContainText('The flight is past: this is its last day.');
	await expect(page.locator('[data-step="last-bills"]')).toContainText('Sakura Mobile: Sun 31 Jan');
});

test('one line leaves a country as well, and a country without lines says so', async ({ page, app }) => {
	await start(page, app, '2026-12-17T03:00:00Z');
	await page.goto(`${app.url}/departures/GB`);
	await expect(page.getByText('United Kingdom: no line is kept there.')).toBeVisible();
	await page.goto(`${app.url}/departures/JP`);
	for (const name of [/docomo/, /IIJmio/, /povo/]) await page.getByRole('checkbox', { name }).uncheck();
	await page.getByLabel('I leave on').fill('2026-12-27');
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await expect(page.locator('header').last()).toContainText('10 days, 1 line to end');
});
