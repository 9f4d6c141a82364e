import path from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files';

/** What each file imports of the others, types and what is loaded later included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export function importGraph(files: readonly SourceFile[]): ImportGraph {
	const known = new Set(files.map((file) => file.path));
	return new Map(files.map((file) => [file.path, importsOf(file, known)]));
}

function importsOf({ path: from, code }: SourceFile, known: ReadonlySet<string>): readonly string[] {
	return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName }) => {
		if (!fileName.startsWith('.') && !fileName.startsWith('$lib/')) return [];
		const target = fileName.startsWith('$lib/')
			? fileName.replace('$lib', 'src/lib')
			: path.posix.join(path.posix.dirname(from), fileName);
		return [target, `${target}.ts`].filter((name) => known.has(name)).slice(0, 1);
	});
}

/** Each way that leads from a file back to it, written 'a → b → a'; every circle shows at least once. */
export function circlesIn(graph: ImportGraph): readonly string[] {
	const done = new Set<string>();
	const circles: string[] = [];
	for (const start of graph.keys()) walk(start, []);
	return circles;

	function walk(file: string, way: readonly string[]): void {
		const met = way.indexOf(file);
		if (met >= 0) circles.push([...way.slice(met), file].join(' → '));
		if (met >= 0 || done.has(file)) return;
		for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
		done.add(file);
	}
}

/** Imports of what a file may not know, written 'a → b'. */
export function forbiddenIn(graph: ImportGraph, mayKnow: (file: string, other: string) => boolean): readonly string[] {
	return [...graph].flatMap(([file, others]) =>
		others.filter((other) => !mayKnow(file, other)).map((other) => `${file} → ${other}`)
	);
}
