import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.js';

const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	// A busy machine is slow, not wrong: an update stores some hundred files before it is offered.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: [['list']],
	use: {
		locale: 'en-GB',
		timezoneId: 'Asia/Tokyo',
		viewport: { width: 1280, height: 800 },
		launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) }
	}
});
