/**
 * `npm run bench [-- --quick] [-- --rounds 9]`: what the first load weighs, and how long a slow phone waits for it,
 * next to a page written by hand. Times on one machine say little; ratios carry. Never part of the tests.
 */
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchBuild } from './built-site.js';
import { openRecordSource } from './record-source.js';
import { printReport } from './report.js';
import { measureRound } from './round.js';
import { makeCertificate, openSite } from './sites.js';
import { app, floor } from './targets.js';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, rounds: { type: 'string' } } });
const rounds = Number(values.rounds ?? (values.quick ? 2 : 7));
const TARGETS = { app, floor };
const NAMES = /** @type {const} */ (['app', 'floor']);
const COUNTS = [100, 1_000, 10_000];

const records = await openRecordSource();
const folder = benchBuild();
const certificate = makeCertificate();
const sites = {
	app: await openSite(folder, certificate),
	floor: await openSite(path.join(path.dirname(fileURLToPath(import.meta.url)), 'floor'), certificate)
};
const deadlines = Array.from({ length: rounds }, () => records.timeDeadlines(10_000, 5));
const fillings = COUNTS.map((count) => ({ count, rows: records.rows(count) }));

/** @type {{ app: import('./round.js').Round[], floor: import('./round.js').Round[] }} */
const measured = { app: [], floor: [] };
for (let round = 0; round < rounds; round++) {
	// One right after the other, each first in turn: whatever else the machine does meets both.
	for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) {
		const { browserArgument } = certificate;
		measured[name].push(await measureRound(TARGETS[name], sites[name], browserArgument, fillings));
	}
	console.error(`Round ${round + 1} of ${rounds}`);
}
await Promise.all([sites.app.stop(), sites.floor.stop()]);
records.close();

console.log(`CPU ×4 slower, 150 ms and 1.6 Mbit/s, ${rounds} rounds, medians; ${cpus()[0]?.model ?? 'unknown CPU'}`);
const busy = loadavg()[0] ?? 0;
if (busy > cpus().length) console.log(`The machine was busy (load ${busy.toFixed(1)}): trust the ratios only.`);
printReport({ ...measured, deadlines, counts: COUNTS });
