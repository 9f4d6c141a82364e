import { readdirSync, readFileSync } from 'node:fs';

/** One file of code, as it is written. */
export interface SourceFile {
	/** From the root of the project: 'src/lib/domain/base/money.ts'. */
	path: string;
	text: string;
	/** TypeScript only: of a component, what stands in its scripts. */
	code: string;
}

/** Every file of code below a folder, but for what is generated. */
export function sourceFiles(folder: string): readonly SourceFile[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name}`)
		.filter((path) => /\.(ts|js|svelte)$/.test(path) && !/\/i18n\/(paraglide|compiled)\//.test(path))
		.sort()
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, text, code: path.endsWith('.svelte') ? scriptsOf(text) : text };
		});
}

function scriptsOf(component: string): string {
	return [...component.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code).join('\n');
}
