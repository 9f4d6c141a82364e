import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceVersion } from '../../scripts/source-version.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'build-bench');

/** The very site that is deployed, with source maps beside it that no file points to; built unless it is there already. */
export function benchBuild() {
	const stamp = path.join(folder, '_app/version.json');
	const version = sourceVersion();
	if (existsSync(stamp) && JSON.parse(readFileSync(stamp, 'utf8')).version === version) return folder;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--sourcemap', 'hidden'],
		{ cwd: root, encoding: 'utf8', env: { ...process.env, BUILD_DIR: folder, BASE_PATH: '', BUILD_VERSION: version } }
	);
	if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
	return folder;
}

/** The modules of ours and of packages that a built script is made of. @param {string} pathname @returns {string[]} */
export function modulesOf(pathname) {
	const map = path.join(folder, `${pathname}.map`);
	if (!existsSync(map)) return [];
	/** @type {{ sources: string[] }} */
	const { sources } = JSON.parse(readFileSync(map, 'utf8'));
	return sources.map((source) => source.replace(/^.*?(?=src\/|node_modules\/)/, ''));
}
