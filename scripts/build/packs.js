import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeHashedFile } from './hashed-file.js';
import { fillIn } from './worker.js';

/** Characters of a pack: one that breaks off costs no more than this to fetch again. */
const PACK_SIZE = 700_000;
const PACKED = /\.(js|css)$/;

/**
 * Writes what `_app/immutable` holds once more, into a few files with hundreds each, and names them to the worker: a
 * browser asks for three files of a worker at a time, and to ask for each one takes half a minute on a slow line.
 * @param {string} folder of the built site @param {string} base
 */
export function writePacks(folder, base) {
	const within = path.join(folder, '_app/immutable');
	const names = readdirSync(within, { recursive: true, encoding: 'utf8' })
		.filter((name) => PACKED.test(name))
		.map((name) => name.replaceAll(path.sep, '/'))
		.sort();
	/** @type {Record<string, string>[]} */
	const packs = [];
	let size = PACK_SIZE;
	for (const name of names) {
		if (size >= PACK_SIZE) size = packs.push({}) && 0;
		const text = readFileSync(path.join(within, name), 'utf8');
		Object.assign(packs.at(-1) ?? {}, { [`${base}/_app/immutable/${name}`]: text });
		size += text.length;
	}
	const listed = packs.map((pack) => {
		const address = writeHashedFile(folder, base, { name: 'packs/', type: 'json', text: JSON.stringify(pack) });
		return [address, ...Object.keys(pack).slice(0, 1)].join(' ');
	});
	fillIn(folder, '%packs%', listed.join(','));
}
