import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes into the built worker what is known only when all of the site is. @param {string} folder @param {string} place @param {string} text */
export function fillIn(folder, place, text) {
	const worker = path.join(folder, 'service-worker.js');
	const parts = readFileSync(worker, 'utf8').split(place);
	if (parts.length !== 2) throw new Error(`The worker has no place for ${place}`);
	writeFileSync(worker, parts.join(text));
}
