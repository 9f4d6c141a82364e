import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPLETE_LOCALES, LANGUAGES, LOCALES, wordsFor } from '$lib/domain/base/languages.js';
import { sourceFiles } from '../../support/house/source-files';

const MESSAGES = 'src/lib/i18n/messages';

test.each([
	{ reader: 'en', words: 'en' },
	{ reader: 'zh-Hans', words: 'zh-Hans' },
	{ reader: 'zh-Hant', words: 'zh-Hans' },
	{ reader: 'ja', words: 'en' }
] as const)('a reader of $reader sees the words of $words', ({ reader, words }) => {
	expect(wordsFor(reader)).toBe(words);
});

test('every language says the script that devices know for it', () => {
	expect(LOCALES.map((locale) => [locale, LANGUAGES[locale].script])).toEqual(
		LOCALES.map((locale) => [locale, new Intl.Locale(locale).maximize().script])
	);
});

test('the message compiler is given the complete ones', () => {
	const settings = JSON.parse(readFileSync('project.inlang/settings.json', 'utf8'));
	expect(settings).toMatchObject({ baseLocale: 'en', locales: COMPLETE_LOCALES });
});

test('every area has a file in each complete language, and none in a language that is not listed', () => {
	const faults = readdirSync(MESSAGES).flatMap((area) => [
		...COMPLETE_LOCALES.filter((locale) => !existsSync(`${MESSAGES}/${area}/${locale}.json`)),
		...readdirSync(`${MESSAGES}/${area}`).filter((file) => !LOCALES.some((locale) => file === `${locale}.json`))
	]);
	expect(faults).toEqual([]);
});

test('who has no JavaScript reads so in every language', () => {
	const shell = readFileSync('src/app.html', 'utf8');
	expect([...shell.matchAll(/<p lang="([^"]+)">/g)].map(([, lang]) => lang)).toEqual(LOCALES);
});

test('there is no other list of them', () => {
	const tag = `'(?:${LOCALES.join('|')})'`;
	const list = new RegExp(`\\[\\s*${tag}\\s*,\\s*${tag}|${tag} \\| ${tag}`);
	const files = ['src', 'scripts', 'tests/support'].flatMap(sourceFiles);
	expect(files.filter(({ text }) => list.test(text)).map(({ path }) => path)).toEqual([
		// Two ways to write one spoken language; and those whose writing does not say how they sound.
		'src/lib/domain/plan/phrase.ts'
	]);
});
