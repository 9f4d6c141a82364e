/**
 * Makes each mistake of mutants.js in a copy of the source and runs the domain's unit tests on it: `npm run mutate`.
 * A mistake that stays green is a hole in the tests; the exit code is its messenger.
 * With words, only the mistakes whose name or file has one of them: npm run mutate -- clamp
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessages } from '../../../scripts/compile-messages.js';
import { MUTANTS } from './mutants.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const GENERATED = ['node_modules', '.svelte-kit', 'src/lib/i18n/compiled', 'src/lib/i18n/paraglide'];
const words = process.argv.slice(2);
const wanted = MUTANTS.filter(
	({ file, name }) => words.length === 0 || words.some((word) => `${file} ${name}`.includes(word))
);
const copy = mkdtempSync(path.join(tmpdir(), 'simfolio-mutants-'));

function makeCopy() {
	const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
	for (const name of stdout.split('\0').filter(Boolean)) cpSync(path.join(root, name), path.join(copy, name));
	for (const name of GENERATED) symlinkSync(path.join(root, name), path.join(copy, name));
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
	await compileMessages();
	makeCopy();
	if (!testsPass()) throw new Error('The unit tests are red before any mistake is made.');
	let killed = 0;
	for (const mutant of wanted) {
		const outcome = outcomeOf(mutant);
		if (outcome === 'killed') killed += 1;
		console.log(`${outcome.padEnd(8)} ${mutant.file}: ${mutant.name}`);
	}
	console.log(`${killed} of ${wanted.length} mistakes turn the tests red`);
	process.exitCode = killed > 0 && killed === wanted.length ? 0 : 1;
} finally {
	rmSync(copy, { recursive: true, force: true });
}
