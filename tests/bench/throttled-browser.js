import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.js';
import { LINE } from './sites.js';
import { watchPage } from './watch-page.js';

/** Ms per request, bytes per second. */
const SLOW_4G = {
	latency: LINE.latency,
	downloadThroughput: LINE.bytesPerMs * 1000,
	uploadThroughput: (750 * 1024) / 8
};
const CPU_RATE = 4;
const PATIENCE = 120_000;
/** Nothing listens there: whatever Chromium's own offline switch misses, as it may a late worker, ends here too. */
const DEAD_PROXY = ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>'];

/** @typedef {import('playwright').BrowserContext} BrowserContext */
/** @typedef {import('playwright').Page} Page */
/** @typedef {{ selector: string, count: number, whole?: string }} Useful what is on the screen when the page is of use, and when all of it is there */
/** @typedef {{ page: Page, ready: number, throttle: (on: boolean) => Promise<void>, heap: () => Promise<number> }} Visit `ready` in ms since navigation, `heap` in MB */

/** A profile on the disk that outlives its browsers. @param {string} trust argument that makes our certificate good */
export function makeProfile(trust) {
	const folder = mkdtempSync(path.join(tmpdir(), 'simfolio-profile-'));
	return {
		/** A phone-sized browser. @param {{ offline: boolean }} options @returns {Promise<BrowserContext>} */
		launch({ offline }) {
			const executablePath = findChromium();
			if (executablePath === undefined) throw new Error('No Chromium: npx playwright install chromium');
			return chromium.launchPersistentContext(folder, {
				executablePath,
				args: [...CHROMIUM_ARGS, trust, ...(offline ? DEAD_PROXY : [])],
				viewport: { width: 412, height: 823 },
				deviceScaleFactor: 1.75,
				isMobile: true,
				hasTouch: true,
				locale: 'en-US',
				timezoneId: 'Europe/Berlin'
			});
		},
		remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
	};
}

/**
 * Opens an address on a slow phone.
 * @param {BrowserContext} context @param {string} url @param {Useful} useful
 * @param {{ offline?: boolean, line?: 'of the browser' | 'of the server', before?: (page: Page) => Promise<void> }} options
 * which of them makes the line slow, and what is done before the address is opened
 * @returns {Promise<Visit>}
 */
export async function visit(context, url, useful, { offline = false, line = 'of the browser', before } = {}) {
	const page = await context.newPage();
	for (const other of context.pages()) if (other !== page) await other.close();
	await page.addInitScript(watchPage, useful);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	if (offline) await context.setOffline(true);
	const throttle = async (/** @type {boolean} */ on) => {
		await session.send('Emulation.setCPUThrottlingRate', { rate: on ? CPU_RATE : 1 });
		if (offline || line === 'of the server') return;
		const free = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
		await session.send('Network.emulateNetworkConditions', { offline: false, ...(on ? SLOW_4G : free) });
	};
	await throttle(true);
	await before?.(page);
	await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
	const heap = async () => {
		await session.send('HeapProfiler.collectGarbage');
		return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
	};
	return { page, ready: await readyTime(page), throttle, heap };
}

/** Asks seldom, for every question costs the page time. @param {Page} page @param {'ready' | 'whole'} what @returns {Promise<number>} */
export async function readyTime(page, what = 'ready') {
	for (const end = Date.now() + PATIENCE; Date.now() < end;) {
		const ready = await page.evaluate((name) => window.bench?.[name], what);
		if (ready !== undefined) return ready;
		await pause(100);
	}
	throw new Error(`Nothing useful at ${page.url()}: ${(await page.locator('body').innerText()).slice(0, 200)}`);
}

/** Until everything can be had without a server. @param {Page} page */
export async function workerActive(page) {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active === null || active.state === 'activated') return;
		await new Promise((resolve) => active.addEventListener('statechange', () => resolve(undefined), { once: true }));
	});
}

/** Until the page has been doing nothing for a second. @param {Page} page */
export async function waitUntilIdle(page) {
	for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(200)) {
		if (await page.evaluate(() => performance.now() - (window.bench?.busyUntil ?? 0) > 1000)) return;
	}
}

/** @param {number} ms */
export function pause(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * What comes before a start that is measured: a first visit that stored the site, then records, and a server that is gone.
 * @param {import('./sites.js').Site} site @param {string} trust @param {import('./targets.js').Target} target
 * @param {import('./targets.js').Rows} rows @param {(context: BrowserContext) => Promise<void>} measure
 */
export async function withFilledProfile(site, trust, target, rows, measure) {
	const profile = makeProfile(trust);
	await site.start();
	let context = await profile.launch({ offline: false });
	try {
		const first = await visit(context, site.url, target.empty);
		await first.throttle(false);
		await workerActive(first.page);
		await pause(500);
		await site.stop();
		await target.seed(first.page, rows);
		await context.close();
		context = await profile.launch({ offline: true });
		await measure(context);
	} finally {
		await context.close();
		await site.stop();
		profile.remove();
	}
}
