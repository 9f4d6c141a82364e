import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './scripts/compile-messages.js';
import { plainIcons } from './scripts/build/icons.js';
import { FIRST_LOOK } from './scripts/build/first-look.js';
import {
	afterDuePart,
	duePart,
	familyPart,
	firstLoadPart,
	isWord,
	sharedPart,
	stepsPart
} from './scripts/build/parts.js';

export default defineConfig({
	plugins: [messages(), plainIcons(), sveltekit()],
	// Its build for browsers with classes and async functions: smaller, and sooner read than the one for all of them.
	resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
	define: { FIRST_LOOK: JSON.stringify(FIRST_LOOK) },
	build: {
		// The first browsers with light-dark(): a polyfill of it would double the critical CSS.
		cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
		rolldownOptions: {
			// How long plugins took is not a warning about the site.
			checks: { pluginTimings: false },
			output: {
				codeSplitting: {
					groups: [
						{ name: firstLoadPart },
						{ name: duePart },
						{ name: afterDuePart },
						{ name: sharedPart },
						{ name: familyPart },
						{ name: stepsPart },
						{ name: 'words', test: isWord, minShareCount: 2 }
					]
				}
			}
		}
	}
});
