import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './scripts/compile-messages.js';

export default defineConfig({
	plugins: [messages(), sveltekit()],
	build: {
		// The first browsers with light-dark(): a polyfill of it would double the critical CSS.
		cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
		// How long plugins took is not a warning about the site.
		rolldownOptions: { checks: { pluginTimings: false } }
	}
});
