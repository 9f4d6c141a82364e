import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, setClock, test, type App } from '../support/app';
import { BAD_RECORDS, rowsOfBad } from '../support/bad-rows';
import { enter } from '../support/form-page';
import { keptNumber, storeRows } from '../support/rows';

const writtenAt = Date.parse('2026-11-01T00:00:00Z');
const good = [
	keptNumber({ id: 'good-1', nickname: 'Sound one', lastDay: '2026-12-01', writtenAt }),
	keptNumber({ id: 'good-2', nickname: 'Sound two', lastDay: '2026-12-10', writtenAt })
];
const bad = BAD_RECORDS.map((record, index) => ({ ...record, id: `bad-${index}`, rows: rowsOfBad(record, index) }));
const setAside = bad.filter(({ shown }) => shown !== 'entries');

async function openDamaged(page: Page, app: App): Promise<void> {
	await setClock(page, '2026-11-21T10:00:00Z');
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await storeRows(page, app, {
		subscriptions: [...good.map(({ subscription }) => subscription), ...bad.map(({ rows }) => rows.subscription)],
		activities: [...good.map(({ topUp }) => topUp), ...bad.flatMap(({ rows }) => rows.activities)]
	});
}

/** The sound ones stand, the damaged ones are named. */
async function expectAll(page: Page): Promise<void> {
	for (const { subscription } of good) await expect(page.getByText(subscription.nickname).first()).toBeVisible();
	await expect(page.locator('li[data-set-aside]')).toHaveCount(setAside.length);
	await expect(page.getByText(`${setAside.length} records cannot be shown`)).toBeVisible();
}

test('damaged records among sound ones are named on every screen, and take nothing else with them', async ({
	page,
	app
}) => {
	await openDamaged(page, app);
	for (const path of ['/', '/subscriptions', '/lost']) {
		await page.goto(`${app.url}${path}`);
		await expectAll(page);
	}
	await page.goto(`${app.url}/settings`);
	await expect(
		page.getByText(`${setAside.length} records cannot be shown. They go into the backup as they are.`)
	).toBeVisible();
	await expect(page.locator('[data-armed]')).toBeVisible();
	await page.goto(`${app.url}/settings/alerts`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(`${app.url}/procedures`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(`${app.url}/timeline`);
	await expect(page.getByText('3 SIMs. Next: Top up Sound one by Tue 1 Dec.')).toBeVisible();
	for (const path of ['/timeline?view=table', '/departures/GB']) {
		await page.goto(`${app.url}${path}`);
		for (const { subscription } of good) await expect(page.getByText(subscription.nickname).first()).toBeVisible();
	}
	for (const path of ['/timeline?view=month', '/trips', '/subscriptions/new', '/procedures/ask']) {
		await page.goto(`${app.url}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'This screen could not be shown' })).toHaveCount(0);
	}
	for (const id of ['good-1', 'bad-20']) {
		await page.goto(`${app.url}/subscriptions/${id}`);
		await expect(page.locator(`main[data-subscription="${id}"] time[data-deadline]`).first()).toBeVisible();
	}
});

test('each damaged record has a page of its own, that says so on its other addresses too', async ({ page, app }) => {
	await openDamaged(page, app);
	for (const { id, shown } of bad) {
		await page.goto(`${app.url}/subscriptions/${id}`);
		if (shown === 'entries') {
			await expect(page.getByText('4 entries of its history cannot be read. The rest counts.')).toBeVisible();
			continue;
		}
		await expect(page.locator(`main[data-set-aside="${shown}"]`)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Save as a file' })).toBeVisible();
		for (const below of ['edit', 'staff']) {
			await page.goto(`${app.url}/subscriptions/${id}/${below}`);
			await expect(page.locator('main').first()).not.toBeEmpty();
			await expect(page.locator('main[aria-busy]')).toHaveCount(0);
		}
	}
});

test('a damaged record is saved as a file, removed, brought back, and mended', async ({ page, app }) => {
	await openDamaged(page, app);
	await page.goto(`${app.url}/subscriptions/bad-4`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
	expect(file.data.subscriptions).toMatchObject([{ id: 'bad-4', nickname: 'half a rule' }]);
	expect(file.data.activities).toHaveLength(1);

	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Keep what can be read' }).click();
	await expect(page.locator('main[data-subscription="bad-4"][data-status]')).toBeVisible();
	await expect(page.getByText('half a rule').first()).toBeVisible();
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('main[data-set-aside="unreadable"]')).toBeVisible();
});

test('a record of a zone that no longer exists is given another one', async ({ page, app }) => {
	await openDamaged(page, app);
	await page.goto(`${app.url}/subscriptions/bad-19`);
	await page.getByRole('link', { name: 'Edit' }).click();
	await enter(page, { 'Time zone': 'Europe/London' });
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.locator('main[data-status] time[data-deadline]').first()).toBeVisible();
});

test('a backup of damaged records is whole, and says before it replaces anything what cannot be read', async ({
	page,
	app
}) => {
	await openDamaged(page, app);
	await page.goto(`${app.url}/settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	expect(JSON.parse(text).data.subscriptions).toHaveLength(good.length + bad.length);

	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore backup' }).click();
	await (await chooser).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	const preview = page.getByRole('region', { name: 'This file holds' });
	// The two that are left of the damaged ones: a zone is only unknown, and as text the big number is a note.
	await expect(preview).toContainText('5 SIMs');
	await expect(preview).toContainText('22 entries cannot be read and stay out');
	await expect(preview).toContainText('1 SIM comes along, but no date can be worked out from it');
	await expect(preview).toContainText('a zone that no longer exists');
	await expect(preview).toContainText('SIM · no rules');
	await expect(preview).toContainText('data.subscriptions[0].terms');
	await preview.getByRole('button', { name: 'Replace everything' }).click();
	await expect(page.getByText('Backup restored')).toBeVisible();
	await page.goto(`${app.url}/subscriptions`);
	await expect(page.locator('article[data-subscription]')).toHaveCount(4);
	await expect(page.locator('[data-set-aside]')).toHaveCount(1);
});

test('a backup with a top-up of next year says so before it replaces anything, and the top-up does not count yet', async ({
	page,
	app
}) => {
	await setClock(page, '2026-11-21T10:00:00Z');
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const { subscription, topUp } = keptNumber({ id: 'slip', nickname: 'Slip', lastDay: '2026-12-20', writtenAt });
	const ahead = { ...topUp, id: 'ahead', when: { date: '2027-11-10' } };
	await storeRows(page, app, { subscriptions: [subscription], activities: [topUp, ahead] });
	await page.goto(`${app.url}/settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save backup' }).click();
	const file = await (await download).path();
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore backup' }).click();
	await (await chooser).setFiles(file);
	const preview = page.getByRole('region', { name: 'This file holds' });
	await expect(preview).toContainText('1 entry is dated after today.');
	await expect(preview).toContainText('Slip · Topped up · Wed 10 Nov 2027');
	await preview.getByRole('button', { name: 'Replace everything' }).click();
	await expect(page.getByText('Backup restored')).toBeVisible();
	await page.goto(`${app.url}/subscriptions/slip`);
	await expect(page.locator('main time[data-deadline="keep-alive"]').first()).toHaveText(/20 Dec/);
});

test('one date of the year 9999 does not lock the app', async ({ page, app }) => {
	await setClock(page, '2026-11-21T10:00:00Z');
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	const { subscription, topUp } = keptNumber({ id: 'far', nickname: 'Far', lastDay: '2026-12-20', writtenAt });
	const schedule = { kind: 'monthly', day: 31 };
	const terms = {
		lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
		exits: [],
		bill: { schedule, payment: 'manual', due: { daysAfter: 0 } }
	};
	await storeRows(page, app, {
		subscriptions: [{ ...subscription, billing: 'postpaid', terms }],
		activities: [{ ...topUp, kind: 'charge', amount: { minor: 100, currency: 'GBP' }, dueOn: '9999-12-31' }]
	});
	await page.goto(`${app.url}/`);
	await expect(page.locator('[data-subscription="far"]')).toBeVisible();
	await page.goto(`${app.url}/subscriptions/far`);
	await expect(page.getByText('1 entry of its history cannot be read. The rest counts.')).toBeVisible();
	await page.getByText('What is stored').click();
	await page.getByRole('alert').getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByText('1 entry of its history cannot be read.')).toBeHidden();
});
