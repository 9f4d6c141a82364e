import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, findHeadlessChromium } from './scripts/chromium.js';

/** The headless shell shows no notifications. */
const NOTIFYING = ['**/alerts/alerts.spec.ts', '**/alerts/background-check.spec.ts'];

function browser(executablePath: string | undefined) {
	return { launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) } };
}

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	// A journey waits for a third of its time, for frames and disks: the third one of two cores has them.
	workers: '150%',
	// A busy machine is slow, not wrong: an update stores some hundred files before it is offered.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	// What passes at the second attempt is named by `npm test`: to be mended, but not in the way of a release.
	retries: 1,
	reporter: [['list']],
	use: {
		locale: 'en-GB',
		timezoneId: 'Asia/Tokyo',
		serviceWorkers: 'block',
		viewport: { width: 1280, height: 800 }
	},
	projects: [
		{ name: 'notifying', testMatch: NOTIFYING, use: browser(findChromium()) },
		{ name: 'headless', testIgnore: NOTIFYING, use: browser(findHeadlessChromium()) }
	]
});
