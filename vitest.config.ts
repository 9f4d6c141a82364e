import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findChromium, CHROMIUM_ARGS } from './scripts/chromium.js';

const alias = { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) };

export default defineConfig({
	test: {
		projects: [
			{
				resolve: { alias },
				test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] }
			},
			{
				resolve: { alias },
				test: {
					name: 'db',
					include: ['tests/db/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
