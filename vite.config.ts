import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './scripts/compile-messages.js';

export default defineConfig({
	plugins: [messages(), sveltekit()],
	build: {
		// The first browsers with light-dark(): a polyfill of it would double the critical CSS.
		cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
		rolldownOptions: {
			// How long plugins took is not a warning about the site.
			checks: { pluginTimings: false },
			output: {
				codeSplitting: {
					// Left alone, the first page asks for some twelve files of 200 bytes each.
					groups: [{ name: 'shared', entriesAware: true, entriesAwareMergeThreshold: 8_000, minShareCount: 2 }]
				}
			}
		}
	}
});
