import ts from 'typescript';
import type { SourceFile } from './source-files';

export interface FunctionSize {
	where: string;
	lines: number;
}

/** Every function with a body of its own, and its lines of code: blank ones and comments do not count. */
export function functionSizes({ path, code }: SourceFile): readonly FunctionSize[] {
	const parsed = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const codeUpTo = runningCount(code);
	const lineOf = (position: number) => parsed.getLineAndCharacterOfPosition(position).line;
	const sizes: FunctionSize[] = [];
	visit(parsed);
	return sizes;

	function visit(node: ts.Node): void {
		if (ts.isFunctionLike(node) && 'body' in node && node.body) {
			const before = codeUpTo[lineOf(node.getStart(parsed))] ?? 0;
			const lines = (codeUpTo[lineOf(node.end) + 1] ?? 0) - before;
			sizes.push({ where: `${path} ${nameOf(node)}`, lines });
		}
		ts.forEachChild(node, visit);
	}
}

function nameOf({ name, parent }: ts.SignatureDeclaration): string {
	if (name) return name.getText();
	return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : 'unnamed';
}

/** How many lines of code stand before each line; one more entry for the end. */
function runningCount(text: string): readonly number[] {
	const bare = text.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ''));
	const counts = [0];
	for (const line of bare.split('\n')) {
		const isCode = line.trim() !== '' && !line.trim().startsWith('//');
		counts.push((counts.at(-1) ?? 0) + (isCode ? 1 : 0));
	}
	return counts;
}
