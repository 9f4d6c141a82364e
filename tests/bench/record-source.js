import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const lib = path.join(here, '../../src/lib');

/** The project's own rules and a maker of records, made readable for Node. */
export async function openRecordSource() {
	const folder = mkdtempSync(path.join(tmpdir(), 'simfolio-records-'));
	await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: lib } },
		ssr: { noExternal: true },
		build: {
			ssr: path.join(here, 'records-of-bench.ts'),
			outDir: folder,
			emptyOutDir: true,
			rolldownOptions: { output: { entryFileNames: 'records.mjs' } }
		}
	});
	const address = pathToFileURL(path.join(folder, 'records.mjs')).href;
	/** @type {typeof import('./records-of-bench.js')} */
	const { rowsFor } = await import(address);
	return {
		/** @param {number} count */
		rows: (count) => rowsFor(count, Date.now()),
		/** In a Node that has not done it before. @param {number} count @param {number} times @returns {number[]} ms */
		timeDeadlines(count, times) {
			const script = `
				const { timeDeadlines } = await import(${JSON.stringify(address)});
				console.log(JSON.stringify(timeDeadlines(${count}, ${Date.now()}, ${times})));`;
			return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
		},
		close: () => rmSync(folder, { recursive: true })
	};
}
