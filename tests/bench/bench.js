/**
 * `npm run bench [-- --gate] [-- --quick] [-- --rounds 9] [-- --counts 100,1000]`: what the first load weighs, and how long a slow phone waits for it,
 * next to a page written by hand. Times on one machine say little; ratios carry. Never part of the tests. `--gate` is ten
 * rounds, of which the interval says how sure a median is.
 */
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchBuild } from './built-site.js';
import { measureOfflineReady } from './offline-ready.js';
import { openRecordSource } from './record-source.js';
import { printReport } from './report.js';
import { measureRound } from './round.js';
import { makeCertificate, openSite } from './sites.js';
import { app, floor } from './targets.js';

const { values } = parseArgs({
	options: {
		gate: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		rounds: { type: 'string' },
		counts: { type: 'string', default: '100,1000,10000' }
	}
});
const rounds = Number(values.rounds ?? (values.quick ? 2 : values.gate ? 10 : 5));
/** Half a minute each, and no other work of the machine is in them but the line's. */
const offlineRounds = Math.min(rounds, 3);
const TARGETS = { app, floor };
const NAMES = /** @type {const} */ (['app', 'floor']);
const COUNTS = values.counts.split(',').map(Number);

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
const offline = [];
for (let round = 0; round < offlineRounds; round++) {
	offline.push(await measureOfflineReady(app, sites.app, certificate.browserArgument));
}
await Promise.all([sites.app.stop(), sites.floor.stop()]);
records.close();

console.log(`CPU ×4 slower, 150 ms and 1.6 Mbit/s, ${rounds} rounds, medians; ${cpus()[0]?.model ?? 'unknown CPU'}`);
const busy = loadavg()[0] ?? 0;
if (busy > cpus().length) console.log(`The machine was busy (load ${busy.toFixed(1)}): trust the ratios only.`);
printReport({ ...measured, offline, deadlines, counts: COUNTS });
