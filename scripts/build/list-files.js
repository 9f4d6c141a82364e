import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeAlertScript } from './alert-script.js';
import { writePacks } from './packs.js';

/** The file of the list (`vite.config.ts` names it), what every stored row is checked by, and what stands above the tiles. */
const LIST = 'due';
const BESIDE_IT = ['src/lib/db/schema/stored-row.ts', 'src/routes/due/AlertsToSee.svelte'];

/** @typedef {Record<string, { file: string, name?: string, imports?: string[] }>} Manifest */

/**
 * An adapter that also tells `src/first-look.js`, in Due's page, the scripts of the list by name: where there are records
 * it asks for them together with the first ones. Names of built files are known only when everything is built; the
 * worker learns those of its packs here as well.
 * @param {import('@sveltejs/kit').Adapter} adapter @param {string} folder @returns {import('@sveltejs/kit').Adapter}
 */
export function namingTheList(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const manifest = path.join(builder.getBuildDirectory('output'), 'client/.vite/manifest.json');
			const page = path.join(folder, 'index.html');
			const html = readFileSync(page, 'utf8');
			const files = filesOf(JSON.parse(readFileSync(manifest, 'utf8')));
			const list = files
				.filter((file) => !html.includes(file))
				.map((file) => `${builder.config.kit.paths.base}/${file}`);
			const named = html.replace('<script data-scripts=', `<script data-list="${list.join(' ')}" data-scripts=`);
			if (list.length === 0 || named === html) throw new Error('The files of the list could not be named');
			writeFileSync(page, named);
			const { paths } = builder.config.kit;
			writePacks(folder, paths.base);
			await writeAlertScript(folder, paths.base);
		}
	};
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
