import { expect, test } from 'vitest';
import { functionSizes } from '../../support/house/function-sizes';
import { sourceFiles, type SourceFile } from '../../support/house/source-files';

const MOST_SIDE_BY_SIDE = 20;
const files = sourceFiles('src');
const scripts = files.filter(({ path }) => path.endsWith('.ts') && !isData(path));
const components = files.filter(({ path }) => path.endsWith('.svelte'));

/** As long as what it lists. */
function isData(path: string): boolean {
	return /^src\/lib\/catalogue\/(carriers\/|plan-list\.ts)/.test(path);
}

function linesOf({ text }: SourceFile): number {
	return text.trimEnd().split('\n').length;
}

function longerThan(most: number, of: readonly SourceFile[]): readonly string[] {
	return of.filter((file) => linesOf(file) > most).map((file) => `${file.path}: ${linesOf(file)} lines`);
}

/** The size that so many in a hundred do not pass. */
function percentile(percent: number, sizes: readonly number[]): number {
	const sorted = sizes.toSorted((a, b) => a - b);
	return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
}

test('a file of TypeScript has at most 250 lines, half of them at most 60', () => {
	expect(longerThan(250, scripts)).toEqual([]);
	expect(percentile(50, scripts.map(linesOf))).toBeLessThanOrEqual(60);
});

test('a component has at most 300 lines with its style, half of them at most 90', () => {
	expect(longerThan(300, components)).toEqual([]);
	expect(percentile(50, components.map(linesOf))).toBeLessThanOrEqual(90);
});

test('a function has at most 50 lines, nine of ten at most 25', () => {
	const functions = [...scripts, ...components].flatMap(functionSizes);
	expect(functions.length).toBeGreaterThan(2000);
	expect(functions.filter(({ lines }) => lines > 50)).toEqual([]);
	const lines = functions.map((each) => each.lines);
	expect(percentile(90, lines)).toBeLessThanOrEqual(25);
});

test.each(['src', 'tests', 'scripts'])(
	'no folder under %s has more than 20 files of code side by side, but for the carriers of a country',
	(root) => {
		const count = new Map<string, number>();
		for (const { path } of sourceFiles(root)) {
			const folder = path.slice(0, path.lastIndexOf('/'));
			if (!folder.startsWith('src/lib/catalogue/carriers/')) count.set(folder, (count.get(folder) ?? 0) + 1);
		}
		expect([...count].filter(([, files]) => files > MOST_SIDE_BY_SIDE).map(([folder]) => folder)).toEqual([]);
	}
);
