/** Refuses a lockfile through which code could arrive unseen: without a hash, from anywhere but the registry, or run on installing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MOST_DEPENDENCIES = 18;

/** @typedef {{ integrity?: string, resolved?: string, hasInstallScript?: boolean, dependencies?: Record<string, string> }} LockedPackage */

/** @param {Record<string, LockedPackage>} packages @returns {string[]} */
export function faultsOfLockfile(packages) {
	const { '': own, ...others } = packages;
	const count = Object.keys(own?.dependencies ?? {}).length;
	return [
		...(count > MOST_DEPENDENCIES ? [`${count} runtime dependencies, at most ${MOST_DEPENDENCIES}`] : []),
		...Object.entries(others).flatMap(([place, { integrity, resolved, hasInstallScript }]) => [
			...(integrity?.startsWith('sha512-') ? [] : [`${place} has no sha512`]),
			...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
				? []
				: [`${place} comes from ${resolved}`]),
			...(hasInstallScript ? [`${place} runs a script on installing`] : [])
		])
	];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const faults = faultsOfLockfile(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
	if (faults.length > 0) console.error(faults.join('\n'));
	process.exitCode = faults.length === 0 ? 0 : 1;
}
