import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeAlertScript } from './alert-script.js';
import { writePacks } from './packs.js';

/** The file of the list (`vite.config.ts` names it), what every stored row is checked by, and what stands above the tiles. */
const LIST = 'due';
const BESIDE_IT = ['src/lib/db/schema/stored-row.ts', 'src/routes/due/AlertsToSee.svelte'];

/** A module of those that the page starts from, as Kit lets the browser ask for it at once. */
const PRELOAD = /\t*<link href="([^"]+)" rel="modulepreload">\n/g;

/** @typedef {Record<string, { file: string, name?: string, imports?: string[] }>} Manifest */

/**
 * An adapter that also names the scripts to Due's page and to the worker: names of built files are known only when
 * everything is built.
 * @param {import('@sveltejs/kit').Adapter} adapter @param {string} folder @returns {import('@sveltejs/kit').Adapter}
 */
export function namingScripts(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const { base } = builder.config.kit.paths;
			const manifest = path.join(builder.getBuildDirectory('output'), 'client/.vite/manifest.json');
			nameModules(path.join(folder, 'index.html'), JSON.parse(readFileSync(manifest, 'utf8')), base);
			writePacks(folder, base);
			await writeAlertScript(folder, base);
		}
	};
}

/**
 * `src/first-look.js` asks for the modules: at once for a new reader, else behind what it shows, and those of the list
 * along with them.
 * @param {string} page @param {Manifest} manifest @param {string} base
 */
function nameModules(page, manifest, base) {
	const html = readFileSync(page, 'utf8');
	const modules = [...html.matchAll(PRELOAD)].map(([, href]) => href);
	const list = filesOf(manifest).filter((file) => !html.includes(file));
	if (modules.length === 0 || list.length === 0) throw new Error('Due’s page has no modules, or none for its list');
	const names = `data-modules="${modules.join(' ')}" data-list="${list.map((file) => `${base}/${file}`).join(' ')}"`;
	const named = html.replaceAll(PRELOAD, '').replace('<script data-scripts=', `<script ${names} data-scripts=`);
	if (!named.includes(names)) throw new Error('Due’s page has no place for the names of its modules');
	writeFileSync(page, named);
}

/** @param {Manifest} manifest */
function filesOf(manifest) {
	/** @type {Set<string>} */
	const files = new Set();
	const add = (/** @type {string} */ name) => {
		const chunk = manifest[name];
		if (chunk === undefined) throw new Error(`${name} is not a file of its own`);
		if (files.has(chunk.file)) return;
		files.add(chunk.file);
		chunk.imports?.forEach(add);
	};
	[Object.keys(manifest).find((key) => manifest[key]?.name === LIST) ?? LIST, ...BESIDE_IT].forEach(add);
	return [...files];
}
