import { type App, coldStart, expect, setClock, test, testWithServiceWorker, waitUntilOffline } from '../support/app';
import type { Locator, Page } from '@playwright/test';
import { violationsOf } from '../support/axe';
import { eventsIn, saveCalendar, stubShare } from '../support/calendar';
import { act, addSim, openFold, press } from '../support/record';

const GIFFGAFF = { Name: 'Codes', 'Phone number': '+447700900123', 'Last top-up or paid use': '2026-09-15' };
const KEPT = {
	Name: 'Spare',
	Country: 'GB',
	Rule: 'rolling',
	'Keep-alive every': '180',
	'Keep-alive unit': 'days',
	'Last top-up or paid use': '2026-11-01'
};
const ALL = 'Put all dates into the calendar';

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T03:00:00Z'));

function panelOf(page: Page): Locator {
	return page.getByRole('region', { name: 'Calendar', exact: true });
}
async function openSettings(page: Page, app: App): Promise<Locator> {
	await page.goto(`${app.url}/settings`);
	return panelOf(page);
}
async function putAllIn(page: Page, app: App): Promise<void> {
	const panel = await openSettings(page, app);
	await saveCalendar(page, panel.getByRole('button', { name: ALL }));
	await panel.getByRole('button', { name: 'Yes, added' }).click();
	await expect(panel.getByText('Up to date')).toBeVisible();
}

test('a record’s dates are saved as a file: two entries each, at nine of the user’s clock, no number in it', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'giffgaff', { ...GIFFGAFF, Name: 'Codes 07700 900123, BEGIN:VEVENT; 🛂' });
	const id = await main.getAttribute('data-subscription');
	await openFold(page, 'Alerts and calendar');
	await press(page, 'Add to calendar');
	const dialog = page.getByRole('dialog', { name: 'Add to calendar' });
	const { name, text, events } = await saveCalendar(page, dialog.getByRole('button', { name: 'Add this date' }));

	expect(name).toBe('simfolio-2027-03-11.ics');
	const shown = 'Codes …0123, BEGIN：VEVENT; 🛂';
	expect(events).toEqual([
		{
			uid: expect.stringMatching(new RegExp(`^${id}-keep-alive-.+-7-20270311@simfolio$`)),
			summary: `Use or top up ${shown} by Mon 15 Mar (10 days left)`,
			description: expect.stringContaining(`${app.url}/subscriptions/${id}`),
			start: '2027-03-05T00:00:00.000Z',
			alarms: 1
		},
		{
			uid: expect.stringMatching(new RegExp(`^${id}-keep-alive-.+-1-20270311@simfolio$`)),
			summary: `Use or top up ${shown} by Mon 15 Mar (4 days left)`,
			description: expect.stringContaining('Latest: Mon 15 Mar 2027'),
			start: '2027-03-11T00:00:00.000Z',
			alarms: 1
		}
	]);
	expect(text).not.toMatch(/900 ?123/);

	await expect(dialog.getByText('Saved as simfolio-2027-03-11.ics. Open it with your calendar.')).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Yes, added' }).click();
	await expect(dialog.getByText('in your calendar', { exact: false }).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Add to calendar' })).toBeFocused();
	const panel = await openSettings(page, app);
	await expect(panel.getByText('1 of 1 date in your calendar')).toBeVisible();
	await expect(panel.getByText('Up to date')).toBeVisible();
});

test('a date with nothing to do goes into the calendar on request, as a day without alarm', async ({ page, app }) => {
	await addSim(page, app, 'My own', { ...KEPT, 'Plan for this SIM': 'Let it end' });
	await openFold(page, 'Alerts and calendar');
	await press(page, 'Add to calendar');
	const dialog = page.getByRole('dialog', { name: 'Add to calendar' });
	await expect(dialog).toContainText('No date ahead needs you to do anything');
	await dialog.getByText('Also 1 date with nothing to do').click();
	const { text, events } = await saveCalendar(page, dialog.getByRole('button', { name: 'Add them without alarm' }));
	expect(events).toEqual([expect.objectContaining({ summary: 'Spare ends on Fri 30 Apr 2027', alarms: 0 })]);
	expect(text).toContain('DTSTART;VALUE=DATE:20270430');
	await dialog.getByRole('button', { name: 'Yes, added' }).click();
	const panel = await openSettings(page, app);
	await expect(panel.getByText('Also 1 date with nothing to do')).toBeVisible();
	await expect(panel).not.toContainText('Delete');
});

test('all dates are one tap away in Settings, and nothing is called added before the user says so', async ({
	page,
	app
}) => {
	await addSim(page, app, 'giffgaff', GIFFGAFF);
	await addSim(page, app, 'My own', KEPT);
	const panel = await openSettings(page, app);
	await expect(panel.getByText('Nothing in your calendar yet.')).toBeVisible();
	const { name, events } = await saveCalendar(page, panel.getByRole('button', { name: ALL }));
	expect(name).toBe('simfolio.ics');
	expect(events.map(({ start }) => start)).toEqual([
		'2027-03-05T00:00:00.000Z',
		'2027-03-11T00:00:00.000Z',
		'2027-04-24T00:00:00.000Z',
		'2027-04-30T00:00:00.000Z'
	]);

	await panel.getByRole('button', { name: 'Not yet' }).click();
	await expect(panel.getByText('Nothing in your calendar yet.')).toBeVisible();
	await saveCalendar(page, panel.getByRole('button', { name: ALL }));
	await panel.getByRole('button', { name: 'Yes, added' }).click();
	await expect(panel.getByText('2 of 2 dates in your calendar')).toBeVisible();
	await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(panel.getByText('Nothing in your calendar yet.')).toBeVisible();
});

test('a share sheet opens straight from the tap; closing it is no error', async ({ page, app }) => {
	const shares = await stubShare(page, ['AbortError', 'NotAllowedError', '']);
	await addSim(page, app, 'giffgaff', GIFFGAFF);
	const panel = await openSettings(page, app);
	const button = panel.getByRole('button', { name: ALL });

	await button.click();
	await expect.poll(async () => (await shares()).length).toBe(1);
	await expect(panel.getByText('Is it in your calendar now?')).toBeHidden();
	await expect(panel.getByRole('alert')).toHaveCount(0);

	await button.click();
	await expect(panel.getByText('The share sheet did not open. Tap once more.')).toBeVisible();

	await button.click();
	await expect(panel.getByText('Is it in your calendar now?')).toBeVisible();
	const handed = await shares();
	expect(handed.map(({ name, type, fresh }) => ({ name, type, fresh }))).toEqual(
		Array.from({ length: 3 }, () => ({ name: 'simfolio-2027-03-11.ics', type: 'text/calendar', fresh: true }))
	);
	expect(eventsIn(handed[2]?.text ?? '')).toHaveLength(2);
	await panel.getByRole('button', { name: 'Yes, added' }).click();
	await expect(panel.getByText('Up to date')).toBeVisible();
});

test('what the share sheet will not take is saved instead, and the user is informed', async ({ page, app }) => {
	await stubShare(page, ['DataError']);
	await addSim(page, app, 'giffgaff', GIFFGAFF);
	const panel = await openSettings(page, app);
	const { events } = await saveCalendar(page, panel.getByRole('button', { name: ALL }));
	expect(events).toHaveLength(2);
	await expect(panel.getByText('could not share the file, so it was saved instead')).toBeVisible();
	const saved = await saveCalendar(page, panel.getByRole('button', { name: 'Save as a file' }));
	expect(saved.events).toEqual(events);
});

test('a date that changes makes the calendar stale, until it is put in again and the old entries are deleted', async ({
	page,
	app
}) => {
	const main = await addSim(page, app, 'giffgaff', GIFFGAFF);
	const address = page.url();
	await putAllIn(page, app);
	await page.goto(address);
	await act(main, 'use');
	await expect(page.getByRole('status').filter({ hasText: 'Saved. Now kept until' })).toBeVisible();

	const panel = await openSettings(page, app);
	await expect(panel.getByText('1 date has changed since: put it in again.')).toBeVisible();
	await expect(panel.getByText('Delete these 2 old entries in your calendar.')).toBeVisible();
	await expect(panel.getByRole('listitem').filter({ hasText: 'Fri 5 Mar 2027, 09:00' })).toContainText(
		'Use or top up Codes by '
	);
	await panel.getByRole('button', { name: 'I deleted them' }).click();
	await expect(panel.getByText('old entries')).toBeHidden();
	await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(panel.getByText('Delete these 2 old entries in your calendar.')).toBeVisible();
	await panel.getByRole('button', { name: 'I deleted them' }).click();

	const { events } = await saveCalendar(page, panel.getByRole('button', { name: ALL }));
	expect(events).toHaveLength(2);
	await panel.getByRole('button', { name: 'Yes, added' }).click();
	await expect(panel.getByText('Up to date')).toBeVisible();
});

test('what is missing is put in alone', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', GIFFGAFF);
	await putAllIn(page, app);
	await addSim(page, app, 'My own', KEPT);
	const panel = await openSettings(page, app);
	await expect(panel.getByText('1 date is not in there yet.')).toBeVisible();
	const { events } = await saveCalendar(page, panel.getByRole('button', { name: 'Put in the one that is missing' }));
	expect(events.map(({ start }) => start)).toEqual(['2027-04-24T00:00:00.000Z', '2027-04-30T00:00:00.000Z']);
});

test('how often is the user’s choice; one entry a date is one date a file', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', GIFFGAFF);
	await addSim(page, app, 'My own', KEPT);
	const panel = await openSettings(page, app);
	await panel.getByRole('radio', { name: 'Three times: 30, 7 and 1 days before' }).check();
	const button = panel.getByRole('button', { name: ALL });
	await expect(async () => expect((await saveCalendar(page, button)).events).toHaveLength(6)).toPass();

	await panel.getByRole('radio', { name: 'Once: 3 days before, each date in a file of its own' }).check();
	await expect(panel.getByText('One date a file: 2 taps per SIM.')).toBeVisible();
	await expect(button).toHaveCount(0);
	const files = [];
	for (const add of await panel.getByRole('button', { name: 'Add', exact: true }).all()) {
		files.push(await saveCalendar(page, add));
	}
	expect(files.map(({ events }) => events.map(({ start }) => start))).toEqual([
		['2027-03-09T00:00:00.000Z'],
		['2027-04-28T00:00:00.000Z']
	]);
	await page.reload();
	await expect(panel.getByRole('radio', { name: /^Once/ })).toBeChecked();
});

test('a test entry rings in two minutes', async ({ page, app }) => {
	const panel = await openSettings(page, app);
	const { name, events } = await saveCalendar(page, panel.getByRole('button', { name: 'Test calendar entry' }));
	expect(name).toBe('simfolio-test.ics');
	expect(events).toMatchObject([{ start: '2026-11-21T03:02:00.000Z', alarms: 1 }]);
	await expect(panel.getByText('It rings at 12:02 if your calendar took it.')).toBeVisible();
});

test('where no date needs anything, no empty file is offered', async ({ page, app }) => {
	await addSim(page, app, 'My own', {
		Country: 'HK',
		Rule: 'fixed-days',
		Days: '30',
		'Activated on': '2026-11-20',
		'Plan for this SIM': 'Let it end'
	});
	await openFold(page, 'Alerts and calendar');
	await press(page, 'Add to calendar');
	const dialog = page.getByRole('dialog', { name: 'Add to calendar' });
	await expect(dialog.getByText('No date ahead needs you to do anything')).toBeVisible();
	await expect(dialog.getByRole('button')).toHaveCount(0);
	const panel = await openSettings(page, app);
	await expect(panel.getByText('No date ahead needs you to do anything')).toBeVisible();
	await expect(panel.getByRole('button', { name: ALL })).toHaveCount(0);
});

testWithServiceWorker('with the server gone, from a cold start', async ({ page, app }) => {
	await addSim(page, app, 'giffgaff', GIFFGAFF);
	await waitUntilOffline(page);
	await app.stop();
	const offline = await coldStart(page, `${app.url}/settings`);
	const { events } = await saveCalendar(offline, panelOf(offline).getByRole('button', { name: ALL }));
	expect(events).toHaveLength(2);
});

test.describe('on Android', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36'
	});

	test('each date is a file of its own from the start, and its guide comes first', async ({ page, app }) => {
		await addSim(page, app, 'giffgaff', GIFFGAFF);
		await openFold(page, 'Alerts and calendar');
		await press(page, 'Add to calendar');
		const dialog = page.getByRole('dialog', { name: 'Add to calendar' });
		await expect(dialog.getByText('One date a file: 2 taps per SIM.')).toBeVisible();
		await expect(dialog.getByRole('heading', { name: 'Android' })).toBeVisible();
		const { events } = await saveCalendar(page, dialog.getByRole('button', { name: 'Add', exact: true }));
		expect(events.map(({ start }) => start)).toEqual(['2027-03-09T00:00:00.000Z']);
	});
});

test.describe('in Safari on an iPhone', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'
	});

	test('the file is saved first, because Safari then shows what it holds; sharing it is the other way', async ({
		page,
		app
	}) => {
		const shares = await stubShare(page, ['']);
		await addSim(page, app, 'giffgaff', GIFFGAFF);
		const panel = await openSettings(page, app);
		await expect(panel.getByRole('heading', { name: 'iPhone or iPad, in Safari' })).toBeVisible();
		await expect(panel.getByRole('heading', { name: 'Android' })).toBeHidden();
		expect((await saveCalendar(page, panel.getByRole('button', { name: ALL }))).events).toHaveLength(2);
		expect(await shares()).toEqual([]);
		await panel.getByRole('button', { name: 'Share the file' }).click();
		await expect.poll(async () => (await shares()).map(({ name }) => name)).toEqual(['simfolio-2027-03-11.ics']);
	});
});
