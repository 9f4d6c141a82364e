import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
	'src',
	'static',
	'project.inlang/settings.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/compile-messages.js',
	'scripts/build',
	'scripts/message-runtime.js',
	'package-lock.json'
];
const generated = ['src/lib/i18n/paraglide', 'src/lib/i18n/compiled'];

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
	if (generated.includes(place)) return [];
	if (!statSync(path.join(root, place)).isDirectory()) return [place];
	return readdirSync(path.join(root, place))
		.sort()
		.flatMap((name) => filesUnder(`${place}/${name}`));
}

/**
 * The version of a build is the hash of all that goes into it: the same source gives the same files on every machine,
 * and any change a new revision of every page in the service worker's precache.
 */
export function sourceVersion() {
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	for (const file of sources.flatMap(filesUnder))
		hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
	return hash.digest('hex').slice(0, 12);
}
