/**
 * `npm test`: everything that must hold, two thirds of it journeys; docs/decisions.md says what each part costs. The last
 * line is `N passed, N failed`; a test that was skipped counts as failed, and so does a build with a warning. A journey
 * that passed only at its second attempt passes, and is named as FLAKY.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { compileMessages } from './compile-messages.js';

const results = 'test-results';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ code: number | null, output: string }} Ended */
/**
 * `yields`: where something else wants the processor, it goes first.
 * @typedef {{ name: string, command: string[], env?: Record<string, string>, countsOf?: (ended: Ended) => Counts, yields?: boolean }} Step
 */

const bin = /** @param {string} file */ (file) => path.join('node_modules', file);

/** A step without tests of its own is one test. @param {Ended} ended @returns {Counts} */
function oneCheck({ code }) {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

// Svelte's warnings are named by their plugin, Rolldown's by a code in capitals, the others by the word.
const WARNING = /\[vite-plugin-svelte\]|\[[A-Z]+(_[A-Z]+)+\]|\bwarn(ing)?s?\b|\(!\)/;

/** @param {Ended} ended */
function buildCheck(ended) {
	return oneCheck(WARNING.test(ended.output) ? { ...ended, code: 1 } : ended);
}

/** A runner that ended badly without counting a failure still failed. @param {Ended} ended @param {Counts} counts */
function atLeastOneFailure({ code }, { passed, failed }) {
	return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

/** @param {Ended} ended */
function unitCounts(ended) {
	const [, passed = 0, failed = 0] = /device zones: (\d+) passed, (\d+) failed/.exec(ended.output) ?? [];
	return atLeastOneFailure(ended, { passed: Number(passed), failed: Number(failed) });
}

/** @param {string} file */
function report(file) {
	try {
		return JSON.parse(readFileSync(path.join(results, file), 'utf8'));
	} catch {
		return {};
	}
}

/** @param {Ended} ended */
function databaseCounts(ended) {
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report('db.json');
	return atLeastOneFailure(ended, { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests });
}

/** @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: { status: string, results: { duration: number }[] }[] }[] }} Suite */

/** @typedef {{ title: string, flaky: boolean, duration: number }} Journey */

/** Every journey with the milliseconds it took, retries and all. @param {Suite} suite @returns {Journey[]} */
function journeysIn({ suites = [], specs = [] }) {
	const own = specs.map(({ title, tests }) => ({
		title,
		flaky: tests.some(({ status }) => status === 'flaky'),
		duration: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0)
	}));
	return [...own, ...suites.flatMap(journeysIn)];
}

function printSlowestAndFlaky() {
	const journeys = journeysIn(report('journeys.json'));
	for (const { title } of journeys.filter(({ flaky }) => flaky))
		console.log(`FLAKY  passed at the second attempt: ${title}`);
	const slowest = journeys.sort((a, b) => b.duration - a.duration).slice(0, 10);
	if (slowest.length > 0) console.log('The slowest journeys:');
	for (const { title, duration } of slowest) console.log(`${(duration / 1000).toFixed(1).padStart(6)} s  ${title}`);
}

/** @param {Ended} ended */
function journeyCounts(ended) {
	const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report('journeys.json').stats ?? {};
	return atLeastOneFailure(ended, { passed: expected + flaky, failed: unexpected + skipped });
}

/** @param {Step} step @returns {Promise<Ended>} */
function run({ command, env, yields = false }) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, command, {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		if (yields && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
		child.on('close', (code) => resolve({ code, output }));
	});
}

/** @type {Counts} */
const total = { passed: 0, failed: 0 };

/** One after the other. @param {Step[]} steps */
async function lane(steps) {
	for (const step of steps) {
		const started = performance.now();
		const ended = await run(step);
		const { passed, failed } = (step.countsOf ?? oneCheck)(ended);
		total.passed += passed;
		total.failed += failed;
		if (failed > 0) console.log(ended.output);
		const seconds = Math.round((performance.now() - started) / 1000);
		console.log(
			`${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`
		);
	}
}

/** @param {string} name @returns {Step} */
const build = (name) => ({ name: `build ${name}`, command: ['scripts/test-builds.js', name], countsOf: buildCheck });

mkdirSync(results, { recursive: true });
await compileMessages();
await lane([
	{ name: 'lockfile', command: ['scripts/check-lockfile.js'] },
	{ name: 'browser', command: ['scripts/ensure-browser.js'] },
	{ name: 'types of the routes', command: [bin('@sveltejs/kit/svelte-kit.js'), 'sync'] }
]);
// Builds write into one folder, so they follow one another.
const built = lane([build('site'), build('next'), build('base')]);
// What measures no time of its own takes what the others leave, as long as they leave any.
const beside = built.then(() =>
	lane([
		{ name: 'dead code', command: [bin('knip/bin/knip.js'), '--no-progress'], yields: true },
		{
			name: 'types',
			command: [bin('svelte-check/bin/svelte-check'), '--fail-on-warnings', '--tsconfig', './tsconfig.json'],
			yields: true
		},
		{
			name: 'types of the worker',
			command: [bin('typescript/bin/tsc'), '--project', 'tsconfig.worker.json'],
			yields: true
		}
	])
);
// Each lane keeps one core busy.
await Promise.all([
	built.then(() =>
		lane([
			{
				name: 'database',
				command: [
					bin('vitest/vitest.mjs'),
					...['run', '--project', 'db', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/db.json`]
				],
				countsOf: databaseCounts
			}
		])
	),
	lane([
		{ name: 'format', command: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
		{ name: 'lint', command: [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
		{ name: 'unit, in five device zones', command: ['scripts/unit-zones.js'], countsOf: unitCounts }
	])
]);
await lane([
	{
		name: 'journeys',
		command: [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/journeys.json` },
		countsOf: journeyCounts
	}
]);
await beside;
printSlowestAndFlaky();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
