import { runnerImport } from 'vite';
import { fileURLToPath } from 'node:url';

/**
 * Runs a TypeScript module of the project in Node, with its `$lib`.
 * @param {string} file relative to the project
 */
export async function loadTypescript(file) {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const { module } = await runnerImport(root + file, {
		root,
		configFile: false,
		resolve: { alias: { $lib: `${root}src/lib` } },
		logLevel: 'error'
	});
	return /** @type {Record<string, any>} */ (module);
}
