/**
 * `npm run bench:screens [-- --counts 60,1000,10000] [-- --rounds 3]`: how long the list of SIMs and the timeline wait with few and
 * with many records, without a server, and from a key press to its frame: on a slow phone, and at full speed, where a frame
 * has 16 ms. Never part of the tests.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchBuild } from './built-site.js';
import { median } from './numbers.js';
import { printTable } from './print-table.js';
import { openRecordSource } from './record-source.js';
import { makeCertificate, openSite } from './sites.js';
import { app } from './targets.js';
import { pause, visit, waitUntilIdle, withFilledProfile } from './throttled-browser.js';

/** @typedef {import('./throttled-browser.js').Page} Page */
/** @typedef {import('./throttled-browser.js').Visit} Visit */

const { values } = parseArgs({
	options: {
		counts: { type: 'string', default: '60,1000,10000' },
		rounds: { type: 'string', default: '3' }
	}
});
const ROUNDS = Number(values.rounds);
const FRAME = 1000 / 60;

/**
 * A screen, the keys that are pressed on it, and a text that is another one once they have done their work.
 * @type {readonly { name: string, path: string, keys: readonly string[], changes: string, field?: string }[]}
 */
const SCREENS = [
	{
		name: 'list',
		path: 'subscriptions',
		keys: [...'sim 12', ...Array.from('sim 12', () => 'Backspace')],
		changes: '[role="status"]',
		field: 'input[type="search"]'
	},
	{
		name: 'timeline',
		path: 'timeline',
		keys: ['1', '3', 'ArrowRight', 'ArrowRight', 'ArrowLeft', '4', 'Home', '2'],
		changes: 'main svg'
	}
];

const records = await openRecordSource();
const certificate = makeCertificate();
const site = await openSite(benchBuild(), certificate);
/** @type {import('./print-table.js').Row[]} */
const rows = [];
for (const count of values.counts.split(',').map(Number)) {
	const filling = records.rows(count);
	for (const screen of SCREENS) {
		/** @type {{ ready: number[], slow: number[], fast: number[] }} */
		const measured = { ready: [], slow: [], fast: [] };
		for (let round = 0; round < ROUNDS; round++) await measure(screen, filling, measured);
		rows.push(...rowsOf(`${screen.name}, ${count.toLocaleString('en')} records:`, measured));
		console.error(`${screen.name} with ${count}`);
	}
}
records.close();
console.log(`${ROUNDS} rounds, medians; slow is CPU ×4; ${cpus()[0]?.model ?? 'unknown CPU'}`);
const busy = loadavg()[0] ?? 0;
if (busy > cpus().length) console.log(`The machine was busy (load ${busy.toFixed(1)}): nothing here is sure.`);
printTable(rows);

/** @param {(typeof SCREENS)[number]} screen @param {import('./targets.js').Rows} filling @param {{ ready: number[], slow: number[], fast: number[] }} measured */
function measure(screen, filling, measured) {
	return withFilledProfile(site, certificate.browserArgument, app, filling, async (context) => {
		const seen = await visit(context, site.url + screen.path, app.list, { offline: true });
		measured.ready.push(seen.ready);
		measured.slow.push(...(await press(seen.page, screen)));
		await seen.throttle(false);
		measured.fast.push(...(await press(seen.page, screen)));
	});
}

/** From each key press until the frame that shows what it did. @param {Page} page @param {(typeof SCREENS)[number]} screen @returns {Promise<number[]>} ms */
async function press(page, { keys, changes, field }) {
	await waitUntilIdle(page);
	await page.evaluate(watchKeys, changes);
	if (field) await page.locator(field).focus();
	for (const key of keys) {
		await page.keyboard.press(key);
		await pause(400);
	}
	await waitUntilIdle(page);
	return page.evaluate(() => /** @type {number[]} */ (Reflect.get(window, 'pressed')));
}

/** Runs in the page. A key that changes nothing is counted with its first frame. @param {string} changes */
function watchKeys(changes) {
	/** @type {number[]} */
	const pressed = [];
	Reflect.set(window, 'pressed', pressed);
	const textOf = () => document.querySelector(changes)?.outerHTML;
	const FRAMES = 6; // of waiting for a change
	addEventListener(
		'keydown',
		({ timeStamp }) => {
			const before = textOf();
			let first = Number.NaN;
			let frames = 0;
			requestAnimationFrame(function look() {
				setTimeout(() => {
					const now = performance.now() - timeStamp;
					if (frames++ === 0) first = now;
					if (textOf() !== before) pressed.push(now);
					else if (frames < FRAMES) requestAnimationFrame(look);
					else pressed.push(first);
				});
			});
		},
		true
	);
}

/** @param {string} name @param {{ ready: number[], slow: number[], fast: number[] }} measured @returns {import('./print-table.js').Row[]} */
function rowsOf(name, { ready, slow, fast }) {
	const ms = (/** @type {readonly number[]} */ all) =>
		`${median(all).toFixed(0)} ms (at most ${Math.max(...all).toFixed(0)})`;
	return [
		{ what: `${name} offline start → shown`, value: ms(ready) },
		{ what: `${name} key press → paint, slow`, value: ms(slow), budget: '≤ 100 ms', ok: median(slow) <= 100 },
		{
			what: `${name} key press → paint, full speed`,
			value: ms(fast),
			budget: `≤ ${(2 * FRAME).toFixed(0)} ms`,
			ok: median(fast) <= 2 * FRAME
		}
	];
}
