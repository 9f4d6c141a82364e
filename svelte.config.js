import adapter from '@sveltejs/adapter-static';
import { namingScripts } from './scripts/build/script-names.js';
import { FIRST_LOOK_HASH } from './scripts/build/first-look.js';
import { sourceVersion } from './scripts/source-version.js';

// Kit's route announcer carries this inline style; a test fails when an upgrade changes it.
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

const pages = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: namingScripts(adapter({ fallback: '200.html', pages }), pages),
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
		// Hosts read _headers and do not serve it: one file that is missing would fail the whole precache.
		serviceWorker: { register: false, files: (name) => name !== '_headers' },
		inlineStyleThreshold: 16_000,
		version: { name: process.env.BUILD_VERSION ?? sourceVersion() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', FIRST_LOOK_HASH],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcerStyle],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'simfolio']
			}
		}
	}
};
