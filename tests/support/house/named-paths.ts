import { existsSync, readdirSync } from 'node:fs';

const NAME = String.raw`(?:\[\w+\]|[\w.+*-]*(?:<[\w -]+>[\w.+*-]*)*[\w*>])`;
const PATH = new RegExp(String.raw`(?<![\w/.-])(?:src|tests|scripts|docs|static)(?:/${NAME})+`, 'g');

/** Every path of this project that a text names: 'src/lib/…', 'tests/sheets/<country>/<carrier>.json'. */
export function namedPaths(text: string): readonly string[] {
	return [...new Set([...text.matchAll(PATH)].map(([path]) => path))];
}

/** Whether there is such a file or folder; `*` and `<any name>` stand for one name. */
export function isThere(path: string): boolean {
	return walk('.', path.split('/'));
}

function walk(folder: string, [name, ...rest]: readonly string[]): boolean {
	if (name === undefined) return true;
	const open = /[*<]/.test(name);
	if (!open) return existsSync(`${folder}/${name}`) && walk(`${folder}/${name}`, rest);
	const pattern = new RegExp(`^${name.replace(/[.[\]+]/g, '\\$&').replace(/<[^>]*>|\*/g, '.+')}$`);
	return readdirSync(folder).some((entry) => pattern.test(entry) && walk(`${folder}/${entry}`, rest));
}
