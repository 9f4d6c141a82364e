import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.js';

const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	reporter: [['list']],
	use: {
		locale: 'en-GB',
		timezoneId: 'Asia/Tokyo',
		viewport: { width: 1280, height: 800 },
		launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) }
	}
});
