import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceVersion } from './source-version.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The builds that the tests need: the site, the version after it, and the site under a base path.
 * @type {Record<'site' | 'next' | 'base', { folder: string, base: string, suffix: string }>}
 */
export const BUILDS = {
	site: { folder: 'build', base: '', suffix: '' },
	next: { folder: 'build-next', base: '', suffix: '-next' },
	base: { folder: 'build-base', base: '/simfolio', suffix: '-base' }
};

/** @param {keyof typeof BUILDS} name */
export function buildFolder(name) {
	return path.join(root, BUILDS[name].folder);
}

/** @param {keyof typeof BUILDS} name */
function isCurrent(name) {
	const file = path.join(buildFolder(name), '_app/version.json');
	return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === sourceVersion() + BUILDS[name].suffix;
}

/** Builds unless this very source is built already. Answers what the build said. @param {keyof typeof BUILDS} name */
export function ensureBuild(name, { force = false } = {}) {
	const { folder, base, suffix } = BUILDS[name];
	if (!force && isCurrent(name)) return '';
	rmSync(buildFolder(name), { recursive: true, force: true });
	const version = sourceVersion() + suffix;
	const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, BUILD_DIR: folder, BASE_PATH: base, BUILD_VERSION: version }
	});
	const output = stdout + stderr;
	if (status !== 0) throw new Error(`The build failed:\n${output}`);
	return output;
}
