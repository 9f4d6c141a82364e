import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isThere, namedPaths } from '../../support/house/named-paths';
import { sourceFiles } from '../../support/house/source-files';

const guides = readdirSync('docs')
	.filter((name) => name.endsWith('.md'))
	.map((name) => `docs/${name}`);

test.each(['README.md', 'CONTRIBUTING.md', ...guides])('every path that %s names is there', (guide) => {
	expect(namedPaths(readFileSync(guide, 'utf8')).filter((path) => !isThere(path))).toEqual([]);
});

test('every path that a comment names is there', () => {
	const stale = ['src', 'scripts', 'tests']
		.flatMap(sourceFiles)
		.flatMap(({ path, text }) => commentsIn(text).map((named) => [path, named] as const))
		.filter(([, named]) => !isThere(named));
	expect(stale).toEqual([]);
});

function commentsIn(text: string): readonly string[] {
	const comments = text.match(/\/\*.*?\*\/|(?<!:)\/\/[^\n]*|<!--.*?-->/gs) ?? [];
	return comments.flatMap(namedPaths);
}

test('a name that stands for any other is found, and one that is gone is not', () => {
	expect(isThere('src/lib/catalogue/carriers/<country>/<carrier>.ts')).toBe(true);
	expect(isThere('tests/sheets/*/*.json')).toBe(true);
	expect(isThere('src/routes/subscriptions/[id]/+page.svelte')).toBe(true);
	expect(isThere('src/lib/domain/nowhere.ts')).toBe(false);
	expect(isThere('tests/sheets/<country>/<carrier>.xml')).toBe(false);
});
