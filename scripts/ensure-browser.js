/** Sees to it that there is a Chromium for the tests: an installed one, else Playwright's own, else the distribution's. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.js';

/** @param {string} command @param {string[]} args @param {number} seconds */
function tryTo(command, args, seconds) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000 });
	return status === 0;
}

const isRoot = process.getuid?.() === 0;

/** In the order of preference; each is tried only while there is no browser. */
const ways = [
	() => tryTo(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 120),
	() =>
		isRoot && tryTo('apt-get', ['update', '-qq'], 120) && tryTo('apt-get', ['install', '-y', '-qq', 'chromium'], 600)
];

for (const way of ways) {
	if (findChromium() !== undefined) break;
	way();
}
if (findChromium() === undefined) {
	console.error('No Chromium found. Install one (apt-get install chromium), or name it in CHROMIUM_PATH.');
	process.exitCode = 1;
}
