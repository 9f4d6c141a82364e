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

/** Playwright's own Chromium where it is, else an installed one. `undefined`: there is none yet. */
export function findChromium() {
	const places = [
		process.env.CHROMIUM_PATH,
		chromium.executablePath(),
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	];
	return places.find((place) => place !== undefined && existsSync(place));
}
