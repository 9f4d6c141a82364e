/**
 * Sees to it that there is a Chromium for the tests: an installed one, else Playwright's own, else the distribution's.
 * Beside Debian's own it adds Debian's headless shell, with which the journeys take two thirds of the time.
 */
import { spawnSync } from 'node:child_process';
import { DEBIAN_CHROMIUM, findChromium, findHeadlessChromium } from './chromium.js';

/** @param {string} command @param {string[]} args @param {number} seconds */
function tryTo(command, args, seconds) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000 });
	return status === 0;
}

const isRoot = process.getuid?.() === 0;

/** @param {string[]} packages */
function install(...packages) {
	if (!isRoot || !tryTo('apt-get', ['update', '-qq'], 120)) return false;
	return tryTo('apt-get', ['install', '-y', '-qq', ...packages], 600);
}

/** In the order of preference; each is tried only while there is no browser. */
const ways = [
	() => tryTo(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 120),
	() => install('chromium')
];

for (const way of ways) {
	if (findChromium() !== undefined) break;
	way();
}
// Only faster: where it cannot be had, the whole browser does its work.
if (findHeadlessChromium() === DEBIAN_CHROMIUM) install('chromium-headless-shell');
if (findChromium() === undefined) {
	console.error('No Chromium found. Install one (apt-get install chromium), or name it in CHROMIUM_PATH.');
	process.exitCode = 1;
}
