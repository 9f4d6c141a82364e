/**
 * `npm run bench:trace [-- --counts 100,1000] [-- --folder build]`: what the main thread does in a cold start of Due, with
 * records, without a server, and with nothing kept of it, on a slow phone. In ms of the thread's own clock, which stands
 * while other work of the machine runs. `--folder` takes another built site, an older one, say. Never part of the tests.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './built-site.js';
import { KIND_NAMES, longTasksIn, mainThreadOf, workIn } from './main-thread.js';
import { openRecordSource } from './record-source.js';
import { makeCertificate, openSite } from './sites.js';
import { app } from './targets.js';
import { visit, waitUntilIdle, withFilledProfile } from './throttled-browser.js';

/** @typedef {import('./main-thread.js').TraceEvent} TraceEvent */
/** @typedef {import('playwright').Page} Page */

const { values } = parseArgs({
	options: { counts: { type: 'string', default: '1000' }, folder: { type: 'string' } }
});

/** @param {Page} page @returns {Promise<() => Promise<readonly TraceEvent[]>>} what ends it */
async function startTrace(page) {
	const session = await page.context().newCDPSession(page);
	/** @type {TraceEvent[]} */
	const events = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		for (const event of value) events.push(/** @type {TraceEvent} */ (/** @type {unknown} */ (event)));
	});
	const includedCategories = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];
	await session.send('Tracing.start', { traceConfig: { includedCategories } });
	return async () => {
		const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
		await session.send('Tracing.end');
		await complete;
		return events;
	};
}

/** @param {number} count */
function traceStart(count) {
	return withFilledProfile(site, certificate.browserArgument, app, records.rows(count), async (context) => {
		/** @type {Awaited<ReturnType<typeof startTrace>> | undefined} */
		let stop;
		const before = async (/** @type {Page} */ page) => void (stop = await startTrace(page));
		const { page, ready } = await visit(context, site.url, app.list, { offline: true, before });
		await waitUntilIdle(page);
		const quiet = await page.evaluate(() => window.bench?.busyUntil ?? Number.NaN);
		print(count, mainThreadOf((await stop?.()) ?? [], site.url), ready, Math.max(ready, quiet));
	});
}

/** @param {number} count @param {ReturnType<typeof mainThreadOf>} thread @param {number} ready ms @param {number} quiet ms */
function print(count, thread, ready, quiet) {
	const [seen, rest] = [workIn(thread, ready), workIn(thread, quiet)];
	const sum = (/** @type {Map<string, number>} */ work) => [...work.values()].reduce((all, ms) => all + ms, 0);
	const row = (/** @type {string} */ what, /** @type {number} */ a, /** @type {number} */ b) =>
		console.log(`| ${what.padEnd(28)} | ${a.toFixed(0).padStart(13)} | ${b.toFixed(0).padStart(14)} |`);
	console.log(`\n| ${count.toLocaleString('en').padEnd(8)} records, main thread | until seen ms | until quiet ms |`);
	console.log(`| ${'-'.repeat(28)} | ${'-'.repeat(12)}: | ${'-'.repeat(13)}: |`);
	for (const kind of KIND_NAMES) row(kind, seen.get(kind) ?? 0, rest.get(kind) ?? 0);
	row('all of it', sum(seen), sum(rest));
	row('by the clock on the wall', ready, quiet);
	const tasks = longTasksIn(thread, quiet).map(({ at, ms }) => `${ms.toFixed(0)} at ${at.toFixed(0)}`);
	console.log(`Tasks longer than 50 ms: ${tasks.join(', ') || 'none'}`);
}

const records = await openRecordSource();
const certificate = makeCertificate();
const site = await openSite(values.folder ? path.resolve(values.folder) : benchBuild(), certificate);
for (const count of values.counts.split(',')) await traceStart(Number(count));
records.close();
