import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.js';
import { CHROMIUM_ARGS, findHeadlessChromium } from '../../scripts/chromium.js';
import { startServer } from '../../scripts/serve.js';

const FILES = 20;
const BYTES = 5 * 1024 * 1024;
const VISITS = 15;

let server: Awaited<ReturnType<typeof startServer>>;
const opened: { browser: BrowserContext; profile: string }[] = [];

beforeAll(async () => {
	server = await startServer({ root: buildFolder('site') });
});
afterAll(async () => {
	for (const { browser, profile } of opened) {
		await browser.close();
		await rm(profile, { recursive: true, force: true });
	}
	await server.close();
});

/** A browser of its own that knows one record. Answers that one's id. */
async function browserWithRecord(): Promise<{ browser: BrowserContext; id: string }> {
	const profile = await mkdtemp(path.join(tmpdir(), 'many-files-'));
	const executablePath = findHeadlessChromium();
	const browser = await chromium.launchPersistentContext(profile, {
		...(executablePath !== undefined && { executablePath }),
		args: CHROMIUM_ARGS,
		locale: 'en-GB',
		timezoneId: 'Asia/Tokyo',
		serviceWorkers: 'block'
	});
	opened.push({ browser, profile });
	const page = await browser.newPage();
	await page.goto(`${server.url}/subscriptions/new`);
	await page.getByRole('combobox', { name: 'Carrier or plan' }).fill('giffgaff');
	await page.getByRole('option').first().click();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.waitForURL(/\/subscriptions\/[0-9a-f-]{36}$/);
	const id = page.url().split('/').at(-1) ?? '';
	await page.close();
	return { browser, id };
}

/** Beside the app, for a hundred taps take minutes. */
async function fill(browser: BrowserContext, id: string): Promise<void> {
	const page = await browser.newPage();
	await page.goto(`${server.url}/icon.svg`);
	await page.evaluate(
		async ({ subscriptionId, files, bytes }) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('simfolio');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			for (let index = 0; index < files; index++) {
				const sha256 = index.toString(16).padStart(64, '0');
				const transaction = database.transaction(['attachments', 'attachmentBytes'], 'readwrite');
				const about = { name: `${index}.pdf`, type: 'application/pdf', size: bytes, addedAt: Date.now(), by: 'test' };
				transaction.objectStore('attachments').put({ id: sha256, subscriptionId, activityId: 'x', sha256, ...about });
				transaction.objectStore('attachmentBytes').put({ sha256, bytes: new ArrayBuffer(bytes) });
				await new Promise((resolve, reject) => {
					transaction.oncomplete = resolve;
					transaction.onabort = () => reject(transaction.error);
				});
			}
			database.close();
		},
		{ subscriptionId: id, files: FILES, bytes: BYTES }
	);
	await page.close();
}

/** ms until a tile stands on Due. */
async function dueAfter(browser: BrowserContext): Promise<number> {
	const page = await browser.newPage();
	const started = performance.now();
	await page.goto(`${server.url}/`);
	await page.locator('[data-subscription]').first().waitFor();
	const time = performance.now() - started;
	await page.close();
	return time;
}

function median(times: readonly number[]): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

test('100 MB of proof do not slow Due down, and none of it is read by a list', async () => {
	const empty = await browserWithRecord();
	const full = await browserWithRecord();
	await fill(full.browser, full.id);
	const { browser } = full;

	const watched = await browser.newPage();
	await watched.addInitScript(() => {
		const read: string[] = [];
		Reflect.set(window, 'read', read);
		for (const name of ['get', 'getAll', 'openCursor', 'getAllRecords'] as const) {
			const original: unknown = Reflect.get(IDBObjectStore.prototype, name);
			if (typeof original !== 'function') continue;
			Reflect.set(IDBObjectStore.prototype, name, function (this: IDBObjectStore, ...args: unknown[]) {
				read.push(this.name);
				return Reflect.apply(original, this, args);
			});
		}
	});
	for (const screen of ['/', '/subscriptions', '/timeline', '/lost']) {
		await watched.goto(server.url + screen);
		await watched.locator('main').first().waitFor();
		await watched.waitForTimeout(1500);
		const read = await watched.evaluate(() => Reflect.get(window, 'read'));
		expect(read).toContain('subscriptions');
		expect(read).not.toContain('attachmentBytes');
	}
	await watched.close();

	// By turns, since a busy machine is slow now and fast then.
	const times: { without: number[]; with: number[] } = { without: [], with: [] };
	for (let visit = 0; visit <= VISITS; visit += 1) {
		const [without, withFiles] = [await dueAfter(empty.browser), await dueAfter(browser)];
		// The first one warms everything up.
		if (visit > 0) times.without.push(without);
		if (visit > 0) times.with.push(withFiles);
	}
	const [without, withFiles] = [median(times.without), median(times.with)];
	console.log(`Due: ${without.toFixed(0)} ms without, ${withFiles.toFixed(0)} ms with 100 MB of proof`);
	expect(withFiles).toBeLessThan(without * 1.2 + 30);
}, 600_000);
