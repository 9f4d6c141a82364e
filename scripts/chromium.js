import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** How every test and the bench start Chromium: nothing that reaches for the network by itself. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export const DEBIAN_CHROMIUM = '/usr/bin/chromium';
export const DEBIAN_HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** @param {(string | undefined)[]} places */
function firstThere(places) {
	return places.find((place) => place !== undefined && existsSync(place));
}

/** The whole browser: Playwright's own where it is, else an installed one. `undefined`: there is none yet. */
export function findChromium() {
	return firstThere([
		process.env.CHROMIUM_PATH,
		chromium.executablePath(),
		DEBIAN_CHROMIUM,
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	]);
}

/** The same engine without windows where it is, which takes two thirds of the time; else the whole browser. */
export function findHeadlessChromium() {
	return firstThere([process.env.CHROMIUM_PATH, DEBIAN_HEADLESS_SHELL]) ?? findChromium();
}
