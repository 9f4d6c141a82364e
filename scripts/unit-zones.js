// Runs the unit tests once per device zone: a result that depends on the device's zone is a wrong date for someone.
// What reads no clock and counts no day (texts, facts and sources of the catalogue) runs in the first zone only.
// The first zone runs alone and leaves the compiled modules to the others, which then run two at a time.
// Arguments are passed on to vitest as filters.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Europe/London', 'Australia/Lord_Howe'];
const AT_ONCE = 2;
const ZONELESS = ['age', 'catalogue', 'lost', 'procedures', 'scripts', 'staff', 'statement', 'walks'].map(
	(name) => `tests/unit/${name}/**`
);

/** @typedef {{ zone: string; passed: number; failed: number; ok: boolean; output: string }} Outcome */

/**
 * @param {string} zone
 * @param {string} folder
 * @returns {Promise<Outcome>}
 */
async function runIn(zone, folder) {
	const report = join(folder, `${ZONES.indexOf(zone)}.json`);
	const vitest = join('node_modules', 'vitest', 'vitest.mjs');
	const isAsked = process.argv.length > 2;
	const excluded = isAsked || zone === ZONES[0] ? [] : ZONELESS.map((glob) => `--exclude=${glob}`);
	const modules = ['--experimental.fsModuleCache', `--experimental.fsModuleCachePath=${join(folder, 'modules')}`];
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	const child = spawn(
		process.execPath,
		[vitest, 'run', '--project', 'unit', ...modules, ...reporters, ...excluded, ...process.argv.slice(2)],
		{
			env: { ...process.env, TZ: zone },
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
	let output = '';
	child.stdout.on('data', (chunk) => (output += chunk));
	child.stderr.on('data', (chunk) => (output += chunk));
	const code = await new Promise((resolve) => child.on('close', resolve));
	const { passed, failed } = await countsIn(report);
	return { zone, passed, failed, output, ok: code === 0 && passed > 0 };
}

/** @param {string} report */
async function countsIn(report) {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
		return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
	} catch {
		return { passed: 0, failed: 0 }; // vitest ended before it could report: the exit code says so
	}
}

/** @param {Outcome} outcome */
function print({ zone, passed, failed, ok, output }) {
	if (!ok) console.log(output);
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${zone}: ${passed} passed, ${failed} failed`);
}

// The compiler's settings extend a generated file, which a fresh checkout does not have yet.
if (!existsSync('.svelte-kit/tsconfig.json')) {
	spawnSync(process.execPath, [join('node_modules', '@sveltejs', 'kit', 'svelte-kit.js'), 'sync'], { stdio: 'ignore' });
}

const folder = await mkdtemp(join(tmpdir(), 'unit-zones-'));
const [first = 'UTC', ...waiting] = ZONES;
/** @type {Outcome[]} */
const outcomes = [];
/** @param {string} zone */
async function add(zone) {
	const outcome = await runIn(zone, folder);
	print(outcome);
	outcomes.push(outcome);
}
async function work() {
	for (let zone = waiting.shift(); zone; zone = waiting.shift()) await add(zone);
}
await add(first);
await Promise.all(Array.from({ length: AT_ONCE }, work));
await rm(folder, { recursive: true });

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${ZONES.length} device zones: ${passed} passed, ${failed} failed`);
if (outcomes.some((outcome) => !outcome.ok)) process.exitCode = 1;
