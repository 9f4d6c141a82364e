import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file that is kept for ever under a name with a hash of its content, and answers its address.
 * @param {string} folder of the built site @param {string} base
 * @param {{ name: string, type: 'js' | 'json', text: string }} file `name` may be within a folder
 */
export function writeHashedFile(folder, base, { name, type, text }) {
	const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
	const address = `_app/immutable/${name}${hash}.${type}`;
	const file = path.join(folder, address);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
	return `${base}/${address}`;
}
