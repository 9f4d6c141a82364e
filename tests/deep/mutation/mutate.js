/**
 * Makes each mistake of mutants.js in a copy of the source and runs the domain's unit tests on it: `npm run mutate`.
 * A mistake that stays green is a hole in the tests; the exit code is its messenger.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './mutants.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const copy = mkdtempSync(path.join(tmpdir(), 'simfolio-mutants-'));

function makeCopy() {
	const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
	for (const name of stdout.split('\0').filter(Boolean)) cpSync(path.join(root, name), path.join(copy, name));
	for (const name of ['node_modules', '.svelte-kit']) symlinkSync(path.join(root, name), path.join(copy, name));
}

/** @returns {boolean} */
function testsPass() {
	const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
	const args = [vitest, 'run', '--project', 'unit', '--bail', '1', 'tests/unit/domain'];
	const { status } = spawnSync(process.execPath, args, {
		cwd: copy,
		encoding: 'utf8',
		env: { ...process.env, TZ: 'UTC' }
	});
	return status === 0;
}

/** @param {typeof MUTANTS[number]} mutant @returns {'killed' | 'survived' | 'stale'} */
function outcomeOf({ file, from, to }) {
	const target = path.join(copy, 'src/lib/domain', file);
	const source = readFileSync(target, 'utf8');
	if (!source.includes(from)) return 'stale';
	writeFileSync(
		target,
		source.replace(from, () => to)
	);
	const passes = testsPass();
	writeFileSync(target, source);
	return passes ? 'survived' : 'killed';
}

try {
	makeCopy();
	if (!testsPass()) throw new Error('The unit tests are red before any mistake is made.');
	let killed = 0;
	for (const mutant of MUTANTS) {
		const outcome = outcomeOf(mutant);
		if (outcome === 'killed') killed += 1;
		console.log(`${outcome.padEnd(8)} ${mutant.file}: ${mutant.name}`);
	}
	console.log(`${killed} of ${MUTANTS.length} mistakes turn the tests red`);
	process.exitCode = killed === MUTANTS.length ? 0 : 1;
} finally {
	rmSync(copy, { recursive: true, force: true });
}
