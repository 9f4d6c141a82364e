import type { Page, Worker } from '@playwright/test';
import { expect, test, waitUntilOffline, type App } from '../support/app';
import { dayFrom, keptNumber, readTable, storeRecords } from '../support/rows';

// The worker reads the real clock, which no test can set: every date is counted from now.
const now = Date.now();
const longAgo = now - 60 * 86_400_000;

test.use({ serviceWorkers: 'allow', permissions: ['notifications'] });

/** As the browser wakes the worker with the app closed, by its own debugging protocol. */
async function wakeWorker(page: Page, app: App): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const registered = new Promise<string>((resolve) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			if (registrations[0]) resolve(registrations[0].registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	const origin = new URL(app.url).origin;
	await session.send('ServiceWorker.dispatchPeriodicSyncEvent', {
		origin,
		registrationId: await registered,
		tag: 'alerts'
	});
	await session.detach();
}

interface Shown {
	title: string;
	body: string;
	tag: string;
	actions: readonly string[];
}

function shown(page: Page): Promise<readonly Shown[]> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		const all = (await registration?.getNotifications()) ?? [];
		return all.map((notification) => {
			const actions: { action: string }[] = Reflect.get(notification, 'actions');
			const { title, body, tag } = notification;
			return { title, body, tag, actions: actions.map(({ action }) => action) };
		});
	});
}

function workerOf(page: Page): Worker {
	const [worker] = page.context().serviceWorkers();
	if (!worker) throw new Error('There is no service worker.');
	return worker;
}

/** A tap on a button of the notification, as the browser tells the worker of it. */
async function tap(page: Page, action: string): Promise<void> {
	// As text: the names of a worker are none of a page's, for TypeScript. Only the browser's own events can be waited
	// for, so the answer goes on without it.
	await workerOf(page).evaluate(`(async () => {
		const [notification] = await registration.getNotifications();
		ExtendableEvent.prototype.waitUntil = () => undefined;
		dispatchEvent(new NotificationEvent('notificationclick', { notification, action: ${JSON.stringify(action)} }));
	})()`);
}

async function openOnce(page: Page, app: App): Promise<void> {
	await page.goto(`${app.url}/`);
	await waitUntilOffline(page);
}

const codes = keptNumber({
	id: 'codes',
	nickname: 'Bank codes\nBEGIN:VEVENT +44 7400 123456',
	lastDay: dayFrom(now, 5),
	writtenAt: longAgo,
	msisdns: ['+447400123456']
});

test('wakes with the app closed, tells what is due in one notification, and never twice', async ({ page, app }) => {
	await openOnce(page, app);
	await storeRecords(page, app, [codes]);
	await wakeWorker(page, app);

	await expect.poll(() => shown(page)).toHaveLength(1);
	const [notification] = await shown(page);
	expect(notification?.title).toMatch(/^Top up Bank codes BEGIN:VEVENT …3456 by \w{3} \d{1,2} \w{3}( \d{4})?\.$/);
	expect(notification?.body).toMatch(/^5 days left, until midnight, .+\.$/);
	expect(notification).toMatchObject({ tag: 'record-codes', actions: ['done-today', 'snooze'] });
	expect(JSON.stringify(notification)).not.toContain('7400');

	await tap(page, '');
	await expect(page).toHaveURL(`${app.url}/subscriptions/codes`);
	await expect(page.locator('main[data-subscription="codes"]')).toBeVisible();
	await expect.poll(() => shown(page)).toEqual([]);
	await wakeWorker(page, app);
	await expect.poll(async () => (await readTable(page, 'meta')).some((row) => row.id === 'device')).toBe(true);
	await page.goto(`${app.url}/`);
	await expect(page.getByRole('heading', { name: /^Top up Bank codes/ })).toBeVisible();
	await expect.poll(() => page.title()).toMatch(/^\(1\) /);
	expect(await shown(page)).toEqual([]);
	await expect(page.getByRole('region', { name: 'Missed while you were away' })).toBeHidden();
});

test('wakes without a network, in a worker that was started anew', async ({ page, app }) => {
	await openOnce(page, app);
	await storeRecords(page, app, [codes]);
	const session = await page.context().newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await app.stop();
	await wakeWorker(page, app);
	await expect.poll(async () => (await shown(page)).map(({ tag }) => tag)).toEqual(['record-codes']);
});

test('“Done today” in the notification records the fact as the page’s own button does', async ({ page, app }) => {
	await openOnce(page, app);
	await storeRecords(page, app, [codes]);
	await wakeWorker(page, app);
	await expect.poll(() => shown(page)).toHaveLength(1);
	await tap(page, 'done-today');

	await expect.poll(async () => (await readTable(page, 'activities')).length).toBe(2);
	const [, fact] = (await readTable(page, 'activities')).toSorted(
		(a, b) => Number(a.recordedAt) - Number(b.recordedAt)
	);
	expect(fact).toMatchObject({ subscriptionId: 'codes', kind: 'top-up', when: { date: dayFrom(now, 0) } });
	await expect
		.poll(async () => (await shown(page)).map(({ title }) => title))
		.toEqual(['Done today saved for Bank codes BEGIN:VEVENT …3456']);
	await page.goto(`${app.url}/subscriptions/codes`);
	await expect(page.locator('time[data-deadline="keep-alive"]')).toHaveAttribute(
		'datetime',
		`${dayFrom(now, 31)}T00:00:00.000Z`
	);
});

test('“Snooze” keeps quiet until the next morning', async ({ page, app }) => {
	await openOnce(page, app);
	await storeRecords(page, app, [codes]);
	await wakeWorker(page, app);
	await expect.poll(() => shown(page)).toHaveLength(1);
	await tap(page, 'snooze');
	await expect
		.poll(async () => (await readTable(page, 'alertLog')).filter((row) => 'silencedAt' in row))
		.toMatchObject([{ subscriptionId: 'codes', until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }]);
});

test('“How to cancel” opens the record at its procedure, in the window that is open', async ({ page, app }) => {
	const lastDay = dayFrom(now, 5);
	const leaving = keptNumber({
		id: 'flat',
		nickname: 'Flat',
		lastDay: dayFrom(now, 20),
		writtenAt: longAgo,
		more: {
			intent: { kind: 'leave', neededUntil: lastDay },
			terms: {
				lives: [{ id: 'plan', main: true, rule: { kind: 'open-ended' } }],
				exits: [
					{
						id: 'cancel',
						rule: { kind: 'end-of-month' },
						serviceEnds: 'on-request',
						processing: { businessDays: 0, calendar: 'none' },
						blockedByDebt: 'no',
						blockedByDeposit: 'no',
						channels: [{ kind: 'online', available: 'yes' }]
					}
				]
			}
		}
	});
	await openOnce(page, app);
	await storeRecords(page, app, [leaving]);
	await wakeWorker(page, app);
	await expect.poll(() => shown(page)).toHaveLength(1);
	expect((await shown(page))[0]?.actions).toContain('how-to-cancel');
	await page.goto(`${app.url}/settings`);
	await tap(page, 'how-to-cancel');
	await expect(page).toHaveURL(`${app.url}/subscriptions/flat#procedure`);
});

test('several records due on one morning are one notification, and the day goes on being counted', async ({
	page,
	app
}) => {
	const records = ['one', 'two', 'three'].map((id) =>
		keptNumber({ id, nickname: `Number ${id}`, lastDay: dayFrom(now, 5), writtenAt: longAgo })
	);
	await openOnce(page, app);
	await storeRecords(page, app, records);
	await wakeWorker(page, app);
	await expect.poll(() => shown(page)).toHaveLength(1);
	const [notification] = await shown(page);
	expect(notification).toMatchObject({ title: '3 SIMs need a look', tag: 'alerts', actions: [] });
	expect(notification?.body.split('\n')).toHaveLength(3);
});

test('without a database nothing is made and nothing is said', async ({ page, app }) => {
	await openOnce(page, app);
	await page.goto(`${app.url}/icon.svg`);
	await page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.deleteDatabase('simfolio');
				request.onsuccess = resolve;
				request.onerror = reject;
			})
	);
	await wakeWorker(page, app);
	await page.waitForTimeout(1_000);
	expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
	expect(await shown(page)).toEqual([]);
});
