import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messages } from './scripts/compile-messages.js';
import { plainIcons } from './scripts/build/icons.js';
import { FIRST_LOOK } from './scripts/build/first-look.js';

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
					groups: [{ name: firstLoadPart }, { name: duePart }]
				}
			}
		}
	}
});

type Modules = { getModuleInfo: (id: string) => { importers: readonly string[] } | null };

/** What the first load of Due starts from. */
const FIRST_LOAD =
	/(client-optimized\/app\.js|runtime\/client\/entry\.js|src\/routes\/\+(layout\.svelte|layout\.ts|page\.svelte))$/;

/** Parts of Svelte that its list of all parts names, but that only forms and later pages use. */
const USED_LATER = /svelte\/src\/(reactivity\/map|internal\/client\/dom\/elements\/bindings\/(input|select))\.js$/;

/**
 * All that the first load needs is in two files: packages, and ours, which changes more often. A cold start asks the
 * service worker for few files, and what only later pages need is in none of them.
 */
function firstLoadPart(id: string, modules: Modules): string | null {
	if (!isNotWords(id) || USED_LATER.test(id) || !isImportedFrom(FIRST_LOAD, id, modules)) return null;
	return id.includes('/node_modules/') ? 'engine' : 'frame';
}

/** What Due needs beyond that once there are records: one file as well, and one style sheet. */
const DUE_LIST = /src\/routes\/due\/DueList\.svelte$/;

function duePart(id: string, modules: Modules): string | null {
	return isNotWords(id) && isImportedFrom(DUE_LIST, id, modules) ? 'due' : null;
}

function isImportedFrom(entry: RegExp, id: string, modules: Modules, asked = new Set<string>()): boolean {
	if (entry.test(id)) return true;
	if (asked.has(id)) return false;
	asked.add(id);
	return (
		modules.getModuleInfo(id)?.importers.some((importer) => isImportedFrom(entry, importer, modules, asked)) ?? false
	);
}

/** Each message is a module, imported by the list of all of them: who really uses it is known to the bundler alone. */
function isNotWords(id: string): boolean {
	return !id.includes('/i18n/paraglide/messages/');
}
