import type { Page } from '@playwright/test';
import { kept, lines, missed, OWN, visit } from '../support/alerts-page';
import { expect, setClock, test } from '../support/app';
import { act, addSim, press } from '../support/record';
import { readTable } from '../support/rows';

// The worker shows the notifications: what needs none is in alert-times.spec.ts.
test.use({ serviceWorkers: 'allow' });

function shownNotifications(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return ((await registration?.getNotifications()) ?? []).map(({ title }) => title);
	});
}

/** What the worker shows now, and takes away, so that the next one is new. */
function takeNotifications(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		const all = (await registration?.getNotifications()) ?? [];
		for (const notification of all) notification.close();
		return all.map(({ title }) => title);
	});
}

test.describe('on a device that may notify', () => {
	test.use({ permissions: ['notifications'] });

	test('after 45 days closed every overdue thing comes first, and each missed date is shown once', async ({
		page,
		app
	}) => {
		await setClock(page, '2026-11-21T03:00:00Z');
		await addSim(page, app, OWN, kept);
		await addSim(page, app, OWN, { Name: 'Card', Country: 'HK', Rule: 'fixed-date', 'Last day': '2027-01-06' });
		const flat = await addSim(page, app, 'LINEMO', { Name: 'Flat' });
		await act(flat, 'charge');
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Amount', { exact: true }).fill('990');
		await dialog.getByLabel('Currency', { exact: true }).selectOption('JPY');
		await dialog.getByLabel('Due on', { exact: true }).fill('2026-12-01');
		await dialog.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(dialog).toBeHidden();

		await visit(page, app, '2027-01-05T03:00:00Z');
		await expect(page.getByRole('heading', { name: 'Flat: ¥990 is 35 days overdue. Pay now.' })).toBeVisible();
		await expect(lines(page)).toHaveText(['Use or top up Bank codes by Tue 5 Jan.', 'Card ends on Wed 6 Jan.']);
		await expect.poll(() => takeNotifications(page)).toEqual(['2 SIMs need a look']);
		await expect.poll(() => page.title()).toMatch(/^\(2\) /);

		await page.reload();
		await expect(lines(page)).toHaveCount(2);
		expect(await takeNotifications(page)).toEqual([]);

		await missed(page).getByRole('button', { name: 'Got it' }).click();
		await expect(missed(page)).toBeHidden();
		await page.reload();
		await expect(page.getByRole('heading', { name: 'Flat: ¥990 is 35 days overdue. Pay now.' })).toBeVisible();
		await expect(missed(page)).toBeHidden();
		expect(await takeNotifications(page)).toEqual([]);
	});

	test('a page that stays open tells at the hour, and not in quiet hours', async ({ page, app }) => {
		await setClock(page, '2026-11-21T03:00:00Z');
		await addSim(page, app, OWN, kept);
		await visit(page, app, '2026-11-21T03:00:00Z', '/settings/alerts');
		await page.getByLabel('Alert hour', { exact: true }).fill('06:00');
		await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible();

		await visit(page, app, '2026-12-29T21:30:00Z'); // 06:30 on the 30th in Tokyo: the hour of the alert, and quiet
		await expect(page.getByRole('heading', { name: /^Use or top up Bank codes/ })).toBeVisible();
		await expect.poll(() => takeNotifications(page)).toEqual(['Use or top up Bank codes by Tue 5 Jan 2027.']);
		// What woke it is the lead of a fortnight, missed a week ago; the one of a week waits for eight o'clock.
		const rows = await readTable(page, 'alertLog');
		expect(rows.map(({ key }) => String(key).split('|').at(-1)).toSorted()).toEqual(['14', '30']);

		await page.clock.setFixedTime(new Date('2026-12-29T23:00:00Z'));
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect.poll(() => takeNotifications(page)).toEqual(['Use or top up Bank codes by Tue 5 Jan 2027.']);
	});

	test('“Test alert” shows one now', async ({ page, app }) => {
		await visit(page, app, '2026-11-21T03:00:00Z', '/settings/alerts');
		await page.evaluate(async () => void (await navigator.serviceWorker.ready));
		await press(page, 'Test alert');
		await expect.poll(() => takeNotifications(page)).toEqual(['Test alert from Simfolio']);
	});

	test('“Done today” ends the alerts of a date and its notification, and its successor is planned', async ({
		page,
		app
	}) => {
		await setClock(page, '2026-11-21T03:00:00Z');
		await addSim(page, app, OWN, kept);
		await visit(page, app, '2026-12-30T03:00:00Z');
		await expect(lines(page)).toHaveCount(1);
		await expect.poll(() => shownNotifications(page)).toHaveLength(1);
		await act(page, 'use');
		await expect(missed(page)).toBeHidden();
		await expect.poll(() => shownNotifications(page)).toEqual([]);
		await page
			.getByRole('link', { name: /Bank codes/ })
			.first()
			.click();
		await expect(page.locator('time[data-alert="keep-alive"]').first()).toHaveAttribute(
			'datetime',
			'2027-01-30T00:00:00.000Z'
		);
	});
});

test('names with line breaks and of 200 characters stay one short line', async ({ page, app }) => {
	await page.context().grantPermissions(['notifications']);
	await setClock(page, '2026-11-21T03:00:00Z');
	await addSim(page, app, OWN, { ...kept, Name: `${'Number '.repeat(17)}` });
	await visit(page, app, '2026-12-30T03:00:00Z');
	await expect
		.poll(() => takeNotifications(page))
		.toEqual(['Use or top up Number Number Number Number Number Numb… by Tue 5 Jan 2027.']);
});
