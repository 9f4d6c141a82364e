import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeHashedFile } from './hashed-file.js';
import { fillIn } from './worker.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds what the worker does of the alerts as a script of its own and names it to the worker, which Kit builds as one
 * file: read and run at every start, it held up each page by what only an alert needs.
 * @param {string} folder of the built site @param {string} base
 */
export async function writeAlertScript(folder, base) {
	const built = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: path.join(root, 'src/lib') } },
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: path.join(root, 'src/service-worker/alerts/main.ts'),
				output: { format: 'iife' }
			}
		}
	});
	if (!('output' in built)) throw new Error('The script of the alerts was not built once');
	const [{ code }] = built.output;
	fillIn(folder, '%alerts%', writeHashedFile(folder, base, { name: 'worker/alerts.', type: 'js', text: code }));
}
