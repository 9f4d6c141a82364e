/**
 * Makes each mistake of mutants.js and guards.js in a copy of the source and runs the tests that should see it: `npm run
 * mutate`.
 * A mistake that stays green is a hole in the tests; the exit code is its messenger.
 * With words, only the mistakes whose name or file has one of them: npm run mutate -- clamp
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessages } from '../../../scripts/compile-messages.js';
import { GUARDS } from './guards.js';
import { MUTANTS } from './mutants.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const GENERATED = ['node_modules', '.svelte-kit', 'src/lib/i18n/compiled', 'src/lib/i18n/paraglide'];
const words = process.argv.slice(2);
/** @typedef {import('./guards.js').Guard} Mistake */
/** @type {Mistake[]} */
const all = [
	...MUTANTS.map((mutant) => ({
		...mutant,
		file: `src/lib/domain/${mutant.file}`,
		project: 'unit',
		tests: 'tests/unit/domain'
	})),
	...GUARDS
];
const wanted = all.filter(
	({ file, name }) => words.length === 0 || words.some((word) => `${file} ${name}`.includes(word))
);
const copy = mkdtempSync(path.join(tmpdir(), 'simfolio-mutants-'));

function makeCopy() {
	const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
	for (const name of stdout.split('\0').filter(Boolean)) cpSync(path.join(root, name), path.join(copy, name));
	for (const name of GENERATED) symlinkSync(path.join(root, name), path.join(copy, name));
}

/** @param {Pick<Mistake, 'project' | 'tests'>} of @returns {boolean} */
function testsPass({ project, tests }) {
	const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
	const args = [vitest, 'run', '--project', project, '--bail', '1', tests];
	const { status } = spawnSync(process.execPath, args, {
		cwd: copy,
		encoding: 'utf8',
		env: { ...process.env, TZ: 'UTC' }
	});
	return status === 0;
}

/** @param {Mistake} mistake @returns {'killed' | 'survived' | 'stale'} */
function outcomeOf({ file, from, to, ...of }) {
	const target = path.join(copy, file);
	const source = readFileSync(target, 'utf8');
	if (!source.includes(from)) return 'stale';
	writeFileSync(
		target,
		source.replace(from, () => to)
	);
	const passes = testsPass(of);
	writeFileSync(target, source);
	return passes ? 'survived' : 'killed';
}

try {
	await compileMessages();
	makeCopy();
	for (const of of new Map(wanted.map((mistake) => [mistake.tests, mistake])).values()) {
		if (!testsPass(of)) throw new Error(`${of.tests} is red before any mistake is made.`);
	}
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
