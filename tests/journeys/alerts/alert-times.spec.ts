import { kept, lines, missed, OWN, visit } from '../support/alerts-page';
import { expect, setClock, test } from '../support/app';
import { addSim, openFold, undoLast } from '../support/record';
import { readTable } from '../support/rows';
import { letZoneChange, travelTo } from '../support/travel';

test('travelling from Tokyo to London nothing is shown twice, and the next alert is at nine in London', async ({
	page,
	app
}) => {
	await letZoneChange(page);
	await setClock(page, '2026-11-21T03:00:00Z');
	await addSim(page, app, OWN, kept);
	await visit(page, app, '2026-12-23T00:30:00Z');
	await expect(lines(page)).toHaveCount(1);
	await missed(page).getByRole('button', { name: 'Got it' }).click();
	await expect(missed(page)).toBeHidden();

	await travelTo(page, 'Europe/London');
	await visit(page, app, '2026-12-23T22:00:00Z');
	await page.locator('h2 a').first().click();
	await expect(page.locator('time[data-alert="keep-alive"]').first()).toHaveAttribute(
		'datetime',
		'2026-12-29T09:00:00.000Z'
	);
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('heading', { name: /^Use or top up Bank codes/ })).toBeVisible();
	await expect(missed(page)).toBeHidden();
});

test('a date is snoozed, ignored once and shown again, all from its record', async ({ page, app }) => {
	await setClock(page, '2026-12-24T03:00:00Z');
	const main = await addSim(page, app, OWN, kept);
	await openFold(page, 'Alerts and calendar');
	const alerts = main.getByRole('region', { name: 'Next alerts' });
	const planned = alerts.locator('time[data-alert="keep-alive"]');
	await expect(planned.first()).toHaveAttribute('datetime', '2026-12-30T00:00:00.000Z');

	await alerts.getByText('Change alerts').click();
	await alerts.getByRole('button', { name: 'In 3 days' }).click();
	await expect(planned.first()).toHaveAttribute('datetime', '2026-12-27T00:00:00.000Z');
	await expect(alerts).toContainText('snoozed to Sun 27 Dec');

	await alerts.getByRole('button', { name: 'Choose a day' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Tell me again on').fill('2027-01-06');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toContainText('later would be too late');
	await dialog.getByLabel('Tell me again on').fill('2027-01-04');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toBeHidden();
	await expect(planned).toHaveCount(2);

	await alerts.getByRole('button', { name: 'Ignore this once' }).click();
	await expect(planned).toHaveCount(0);
	await expect(alerts).toContainText('no more alerts');
	await alerts.getByRole('button', { name: 'Alert again' }).click();
	await expect(planned.first()).toHaveAttribute('datetime', '2026-12-30T00:00:00.000Z');
});

test('a record alerts as early as its owner wishes, apart from the others', async ({ page, app }) => {
	await setClock(page, '2026-11-21T03:00:00Z');
	const main = await addSim(page, app, OWN, kept);
	await openFold(page, 'Alerts and calendar');
	const alerts = main.getByRole('region', { name: 'Next alerts' });
	await alerts.getByText('Change alerts').click();
	const chips = alerts.getByRole('group', { name: 'Keep a number alive' });
	for (const lead of ['30 days', '14 days', '7 days', '3 days', 'last day']) {
		await chips.getByRole('checkbox', { name: lead }).uncheck();
	}
	await expect(alerts.locator('time[data-alert="keep-alive"]')).toHaveCount(1);
	await chips.getByRole('checkbox', { name: '1 day', exact: true }).uncheck();
	await expect(chips).toContainText('Silent');
	await undoLast(page);
	await expect(chips.getByRole('checkbox', { name: '1 day', exact: true })).toBeChecked();

	await page.goto(`${app.url}/settings/alerts`);
	const general = page.getByRole('group', { name: 'Keep a number alive' });
	await expect(general.getByRole('checkbox', { name: '30 days' })).toBeChecked();
});

test('quiet hours that make no sense are said at their field', async ({ page, app }) => {
	await visit(page, app, '2026-11-21T03:00:00Z', '/settings/alerts');
	await page.getByLabel('Quiet to', { exact: true }).fill('22:00');
	await expect(page.getByLabel('Quiet to', { exact: true })).toHaveAccessibleDescription(/From and to are the same/);
	await page.getByLabel('Quiet to', { exact: true }).fill('07:00');
	await expect(page.getByLabel('Quiet to', { exact: true })).toHaveAccessibleDescription('');
	await page.getByRole('checkbox', { name: 'Quiet hours' }).uncheck();
	await expect(page.getByLabel('Quiet to', { exact: true })).toBeHidden();
});

test.describe('permission', () => {
	test('is asked by a tap on the record, and a refusal leads to the calendar and is not asked again', async ({
		page,
		app
	}) => {
		await page.addInitScript(() => {
			let answer: NotificationPermission = 'default';
			Object.defineProperty(Notification, 'permission', { get: () => answer });
			Notification.requestPermission = async () => (answer = 'denied');
		});
		await setClock(page, '2026-11-21T03:00:00Z');
		const main = await addSim(page, app, OWN, kept);
		await openFold(page, 'Alerts and calendar');
		await main.getByRole('button', { name: 'Tell me on this device' }).click();
		await expect(main.getByRole('link', { name: 'Calendar and alerts' })).toBeVisible();
		await page.reload();
		await openFold(page, 'Alerts and calendar');
		await expect(main.locator('time[data-alert]').first()).toBeVisible();
		await expect(main.getByRole('button', { name: 'Tell me on this device' })).toBeHidden();
	});

	test('that was taken away later is noticed on Due', async ({ page, app }) => {
		await page.addInitScript(() => {
			Object.defineProperty(Notification, 'permission', { get: () => sessionStorage.getItem('answer') ?? 'default' });
			Notification.requestPermission = async () => {
				sessionStorage.setItem('answer', 'granted');
				return 'granted';
			};
		});
		await setClock(page, '2026-11-21T03:00:00Z');
		const main = await addSim(page, app, OWN, kept);
		await openFold(page, 'Alerts and calendar');
		await main.getByRole('button', { name: 'Tell me on this device' }).click();
		await expect(main.getByRole('button', { name: 'Tell me on this device' })).toBeHidden();
		await page.evaluate(() => sessionStorage.setItem('answer', 'denied'));
		await page.goto(`${app.url}/`);
		await expect(page.getByText('Notifications were switched off for Simfolio')).toBeVisible();
		await page.getByRole('link', { name: 'Look at alerts' }).click();
		await expect(page.getByText('Blocked')).toBeVisible();
	});
});

test('a clock that is moved back while the app is open tells nothing until the user says it is right', async ({
	page,
	app
}) => {
	await setClock(page, '2026-12-13T23:00:00Z');
	await addSim(page, app, OWN, { ...kept, 'Last top-up or paid use': '2026-10-25' });
	await expect.poll(async () => (await readTable(page, 'meta')).some(({ id }) => id === 'device')).toBe(true);

	await page.clock.setFixedTime(new Date('2026-12-13T22:00:00Z'));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	const banner = page.getByRole('alert').filter({ hasText: 'was moved back' });
	await expect(banner).toContainText('It shows Mon 14 Dec 2026, 07:00.');
	for (const path of ['/', '/subscriptions', '/settings']) {
		await page.goto(app.url + path);
		await expect(banner).toBeVisible();
	}
	await page.goto(`${app.url}/settings/alerts`);
	await expect(page.getByRole('heading', { name: 'Not armed: the clock of this device looks wrong.' })).toBeVisible();
	await banner.getByRole('button', { name: 'The clock is right' }).click();
	await expect(banner).toBeHidden();
	await expect(page.getByRole('heading', { name: /clock of this device/ })).toBeHidden();
});

test('a number whose last day has passed is asked after: saved or lost', async ({ page, app }) => {
	await setClock(page, '2026-12-26T03:00:00Z');
	await addSim(page, app, OWN, kept);
	await addSim(page, app, OWN, { ...kept, Name: 'Old number' });
	await visit(page, app, '2027-01-13T03:00:00Z');
	const asked = page.locator('[data-subscription]:has([data-statement="still-works"])');
	await expect(page.getByRole('heading', { name: /^Does (Bank codes|Old number) still work\?$/ })).toBeVisible();
	await expect(asked).toHaveCount(2);

	await asked.filter({ hasText: 'Bank codes' }).locator('[data-command="still-works"]').click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Used or topped up on').fill('2027-01-14');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toContainText('still to come');
	await dialog.getByLabel('Used or topped up on').fill('2027-01-04');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.locator('time[data-deadline="keep-alive"]')).toHaveAttribute(
		'datetime',
		'2027-03-05T16:00:00.000Z'
	);

	await asked.locator('[data-command="gone"]').click();
	await expect(asked).toHaveCount(0);
	await undoLast(page);
	await expect(asked).toHaveCount(1);
});
