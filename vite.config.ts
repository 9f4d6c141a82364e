import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './scripts/compile-messages.js';

export default defineConfig({
	plugins: [messages(), sveltekit()],
	// The first browsers with light-dark(): a polyfill of it would double the critical CSS.
	build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] }
});
