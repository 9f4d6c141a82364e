import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.js';
import { startServer } from '../../scripts/serve.js';

const CPU_SLOWDOWN = 4;

/**
 * @typedef {{ name: string, root: string, row: string, seed: (page: import('playwright').Page) => Promise<void> }} Target
 *   `row` selects one line of the list.
 */

/** @param {string} profile */
async function launch(profile) {
	const executablePath = findChromium();
	const context = await chromium.launchPersistentContext(profile, {
		args: CHROMIUM_ARGS,
		viewport: { width: 390, height: 844 },
		...(executablePath && { executablePath })
	});
	const page = context.pages()[0] ?? (await context.newPage());
	return { context, page };
}

/** Milliseconds from the start of the navigation to the frame after the list stands. @param {string} profile @param {string} url @param {string} row */
async function startOnce(profile, url, row) {
	const { context, page } = await launch(profile);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	await page.addInitScript((selector) => {
		const look = () => {
			if (document.querySelectorAll(selector).length < 3) requestAnimationFrame(look);
			else requestAnimationFrame(() => setTimeout(() => Object.assign(window, { listedAt: performance.now() })));
		};
		look();
	}, row);
	await page.goto(url);
	const handle = await page.waitForFunction(() => Reflect.get(window, 'listedAt'), undefined, { timeout: 120_000 });
	const listedAt = Number(await handle.jsonValue());
	await context.close();
	return listedAt;
}

/** @param {number[]} values */
function median(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * The time to a useful list, offline, after the browser was restarted; targets take turns, so that a busy machine hits all alike.
 * @param {Target[]} targets @param {number} rounds @returns {Promise<Record<string, number>>} medians in ms, by name
 */
export async function measureColdStarts(targets, rounds) {
	const prepared = await Promise.all(
		targets.map(async (target) => {
			const profile = await mkdtemp(path.join(tmpdir(), 'bench-'));
			const server = await startServer({ root: target.root });
			const { context, page } = await launch(profile);
			await page.goto(`${server.url}/`);
			await page.evaluate(async () => {
				await navigator.serviceWorker.ready;
			});
			await target.seed(page);
			await context.close();
			await server.close();
			return { target, profile, url: `${server.url}/`, times: /** @type {number[]} */ ([]) };
		})
	);
	for (let round = 0; round < rounds; round += 1) {
		for (const { target, profile, url, times } of prepared) times.push(await startOnce(profile, url, target.row));
	}
	await Promise.all(prepared.map(({ profile }) => rm(profile, { recursive: true, force: true })));
	return Object.fromEntries(prepared.map(({ target, times }) => [target.name, median(times)]));
}
