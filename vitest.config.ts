import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findHeadlessChromium, CHROMIUM_ARGS } from './scripts/chromium.js';

const alias = { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) };

/** ms. A busy machine is slow, not wrong. */
const PATIENCE = 60_000;

/** Then a module may change under the browser. */
const isWatching = !process.argv.includes('run');

// Where no zone is asked for, the same one on every machine.
process.env.TZ ??= 'UTC';

/** Tests of storage, in a real browser with its real database. */
function inBrowser(name: string, include: string, testTimeout: number): TestProjectInlineConfiguration {
	return {
		plugins: [svelte()],
		// Every tab that a test opens loads the modules again: asked of the server each time, they take half of the run.
		server: isWatching ? {} : { headers: { 'Cache-Control': 'max-age=3600' } },
		resolve: { alias },
		// Named, or Vite finds them on the way and loads a running test again.
		optimizeDeps: {
			include: [
				'dexie',
				'valibot',
				'fast-check',
				'@date-fns/tz',
				'@date-fns/tz/tzOffset',
				'@noble/hashes/sha2.js',
				'@noble/hashes/utils.js',
				'fflate'
			]
		},
		test: {
			name,
			include: [include],
			testTimeout,
			expect: { poll: { timeout: PATIENCE / 4 } },
			fileParallelism: false, // one origin, one database
			browser: {
				enabled: true,
				headless: true,
				screenshotFailures: false,
				provider: playwright({ launchOptions: { executablePath: findHeadlessChromium(), args: CHROMIUM_ARGS } }),
				instances: [{ browser: 'chromium' }]
			}
		}
	};
}

export default defineConfig({
	test: {
		projects: [
			{
				resolve: { alias },
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					testTimeout: PATIENCE,
					// A fresh copy of every module for each file takes three times as long; the setup watches that none is marked.
					pool: 'threads',
					isolate: false,
					setupFiles: ['tests/support/leave-as-found.ts']
				}
			},
			{
				resolve: { alias },
				test: { name: 'deep', environment: 'node', include: ['tests/deep/*.test.ts'], testTimeout: 10 * PATIENCE }
			},
			inBrowser('db', 'tests/db/**/*.test.ts', PATIENCE),
			inBrowser('deep-db', 'tests/deep/db/**/*.test.ts', 30 * PATIENCE)
		]
	}
});
