/**
 * Merges the area files src/lib/i18n/messages/<area>/<locale>.json and compiles them with Paraglide.
 *
 * How to write a message
 * - Keys are snake_case and unique over all areas. The languages that languages.js calls complete must be, and are
 *   compiled; files of the others are checked but wait until they are complete. Until then their readers see the words
 *   of the language's fallback, which costs every reader less than a copy of each.
 * - `{name}` is filled in by the caller; every locale uses the same names.
 * - "1 day / 2 days" picks by the number itself. That needs no `Intl.PluralRules` (slow to build, and English is the only
 *   language here that inflects):
 *     "days": [{ "declarations": ["input count"], "selectors": ["count"],
 *                "match": { "count=1": "1 day", "count=*": "{count} days" } }]
 *   and in Chinese simply "days": "{count} 天".
 *
 * How to use one: `import { m } from '$lib/i18n/paraglide/messages.js'` and `m.days({ count })`: only what is used is bundled.
 * Where a key is computed (`procedure_step_${code}`), load its whole area, lazily:
 * `import * as words from '$lib/i18n/paraglide/areas/procedure.js'`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPLETE_LOCALES, LOCALES } from '../src/lib/domain/base/languages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const i18n = path.join(root, 'src/lib/i18n');
const outdir = path.join(i18n, 'paraglide');
const stamp = path.join(outdir, '.stamp');

/** @typedef {import('../src/lib/domain/base/languages.js').Locale} Locale */
/** @typedef {import('../src/lib/domain/base/languages.js').CompleteLocale} CompleteLocale */
/** @typedef {string | [{ declarations?: string[], selectors?: string[], match: Record<string, string> }]} Message */
/** @typedef {Record<string, Message>} Messages */
/** @typedef {Record<string, Partial<Record<Locale, Messages>>>} Areas every area's files as they were read */

/** @param {string} folder @returns {Promise<Areas>} */
export async function readAreas(folder) {
	/** @type {Areas} */
	const areas = {};
	for (const area of (await readdir(folder)).sort()) {
		const files = LOCALES.filter((locale) => existsSync(path.join(folder, area, `${locale}.json`)));
		areas[area] = {};
		for (const locale of files) {
			areas[area][locale] = JSON.parse(await readFile(path.join(folder, area, `${locale}.json`), 'utf8'));
		}
	}
	return areas;
}

/** The names a caller has to fill in. @param {Message} message */
export function placeholdersOf(message) {
	const texts = typeof message === 'string' ? [message] : message.flatMap((form) => Object.values(form.match));
	const declared = typeof message === 'string' ? [] : message.flatMap((form) => form.declarations ?? []);
	const local = declared.flatMap((line) => /^local (\w+)/.exec(line)?.[1] ?? []);
	const input = declared.flatMap((line) => /^input (\w+)/.exec(line)?.[1] ?? []);
	const used = texts.flatMap((text) => [...text.matchAll(/(?<!\\)\{(\w+)\}/g)].map((match) => match[1] ?? ''));
	return [...new Set([...input, ...used])].filter((name) => !local.includes(name)).sort();
}

/** @param {Message} message */
function isEmpty(message) {
	return typeof message === 'string'
		? message.trim() === ''
		: message.some((form) => Object.keys(form.match).length === 0);
}

/** @param {Message} wanted @param {Message} message @param {string} place @returns {string[]} */
function faultsOfMessage(wanted, message, place) {
	const expected = placeholdersOf(wanted).join(', ');
	const found = placeholdersOf(message).join(', ');
	return [
		...(isEmpty(message) ? [`${place} is empty`] : []),
		...(expected === found ? [] : [`${place} fills in {${found}}, English {${expected}}`])
	];
}

/** @param {string} area @param {Partial<Record<Locale, Messages>>} files @returns {string[]} */
function faultsOfArea(area, files) {
	const english = files.en ?? {};
	const faults = [];
	for (const key of Object.keys(english)) {
		if (!/^[a-z][a-z0-9_]*$/.test(key)) faults.push(`${area}/en: ${key} is not snake_case`);
		for (const locale of COMPLETE_LOCALES) {
			if (!(key in (files[locale] ?? {}))) faults.push(`${area}/${locale}: ${key} is missing`);
		}
	}
	for (const locale of LOCALES) {
		for (const [key, message] of Object.entries(files[locale] ?? {})) {
			const wanted = english[key];
			const place = `${area}/${locale}: ${key}`;
			faults.push(...(wanted === undefined ? [`${place} is not in English`] : faultsOfMessage(wanted, message, place)));
		}
	}
	return faults;
}

/** Everything wrong with the messages, as lines to print; none when they may be compiled. @param {Areas} areas */
export function faultsOf(areas) {
	/** @type {Map<string, string>} */
	const seen = new Map();
	const faults = Object.entries(areas).flatMap(([area, files]) => faultsOfArea(area, files));
	for (const [area, files] of Object.entries(areas)) {
		for (const key of Object.keys(files.en ?? {})) {
			const other = seen.get(key);
			if (other !== undefined) faults.push(`${key} is in ${other} and in ${area}`);
			seen.set(key, area);
		}
	}
	return faults;
}

/** One sorted dictionary per complete locale. @param {Areas} areas @returns {Record<CompleteLocale, Messages>} */
export function mergeAreas(areas) {
	/** @param {CompleteLocale} locale @returns {Messages} */
	const mergedIn = (locale) => {
		const entries = Object.values(areas).flatMap((files) => Object.entries(files[locale] ?? {}));
		return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
	};
	const merged = COMPLETE_LOCALES.map((locale) => [locale, mergedIn(locale)]);
	return /** @type {Record<CompleteLocale, Messages>} */ (Object.fromEntries(merged));
}

/** @param {Areas} areas */
function areaModules(areas) {
	return Object.fromEntries(
		Object.entries(areas).map(([area, files]) => [
			`areas/${area}.js`,
			`${Object.keys(files.en ?? {})
				.sort()
				.map((key) => `export { ${key} } from '../messages/${key}.js';`)
				.join('\n')}\n`
		])
	);
}

/** Removes modules of messages that are gone; the folder is never emptied, because others may be reading it. @param {Messages} english */
async function removeStale(english) {
	const folder = path.join(outdir, 'messages');
	for (const file of await readdir(folder)) {
		if (file.endsWith('.js') && file !== '_index.js' && !(file.slice(0, -3) in english))
			await rm(path.join(folder, file));
	}
}

/** Paraglide's own settings follow the list of languages. */
async function nameLocales() {
	const file = path.join(root, 'project.inlang/settings.json');
	const settings = await readFile(file, 'utf8');
	const named = settings.replace(
		/"locales": \[.*?\]/,
		`"locales": ${JSON.stringify(COMPLETE_LOCALES).replaceAll(',', ', ')}`
	);
	if (named !== settings) await writeFile(file, named);
}

/** Throws with every fault when the messages are not fit to compile. Does nothing when nothing changed. */
export async function compileMessages() {
	const areas = await readAreas(path.join(i18n, 'messages'));
	const faults = faultsOf(areas);
	if (faults.length > 0) throw new Error(`Messages:\n${faults.join('\n')}`);
	const merged = mergeAreas(areas);
	const own = await readFile(fileURLToPath(import.meta.url), 'utf8');
	// It will stand elsewhere than where it is written.
	const runtime = (await readFile(path.join(root, 'scripts/message-runtime.js'), 'utf8')).replace(
		'../src/lib/',
		'../../'
	);
	const digest = createHash('sha256')
		.update(own + runtime + JSON.stringify([Object.keys(areas), merged]))
		.digest('hex');
	if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest) return;

	await mkdir(path.join(i18n, 'compiled'), { recursive: true });
	for (const locale of COMPLETE_LOCALES) {
		await writeFile(path.join(i18n, 'compiled', `${locale}.json`), `${JSON.stringify(merged[locale], null, '\t')}\n`);
	}
	await nameLocales();
	// Loaded only when needed: it takes a second.
	const { compile } = await import('@inlang/paraglide-js');
	await compile({
		project: path.join(root, 'project.inlang'),
		outdir,
		strategy: ['baseLocale'],
		outputStructure: 'message-modules',
		cleanOutdir: false,
		emitReadme: false,
		additionalFiles: { ...areaModules(areas), 'runtime.js': runtime, 'server.js': 'export {};\n' }
	});
	await removeStale(merged.en);
	await writeFile(stamp, digest);
}

/** Compiles before a build, and again in `npm run dev` when a message file is saved. @returns {import('vite').Plugin} */
export function messages() {
	return {
		name: 'simfolio-messages',
		enforce: 'pre',
		buildStart: compileMessages,
		configureServer(server) {
			server.watcher.on('change', (file) => {
				if (!file.includes('/i18n/messages/')) return;
				compileMessages().catch((fault) => server.config.logger.error(String(fault)));
			});
		}
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		await compileMessages();
	} catch (fault) {
		console.error(fault instanceof Error ? fault.message : fault);
		process.exitCode = 1;
	}
}
