import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { opened, sealed } from '$lib/platform/age/age-file';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Against the `age` of the system: apt-get install age. It asks for passphrases on a terminal, which `script` is.

const PASSPHRASE = 'correct-horse-battery-staple-again';
let folder: string;

beforeAll(async () => {
	expect(execFileSync('age', ['--version'], { encoding: 'utf8' })).toMatch(/\d/);
	folder = await mkdtemp(path.join(tmpdir(), 'age-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Answers every question for a passphrase. */
function withPassphrase(command: string, passphrase: string): Promise<number | null> {
	return new Promise((resolve, reject) => {
		const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
		let answered = 0;
		let said = '';
		child.stdout.on('data', (chunk) => {
			said += String(chunk);
			const asked = said.match(/passphrase[^:\n]*: /gi)?.length ?? 0;
			for (; answered < asked; answered++) child.stdin.write(`${passphrase}\n`);
		});
		child.on('error', reject);
		child.on('exit', resolve);
	});
}

test('what we sealed is opened by the age tool, byte for byte, and by no other passphrase', async () => {
	const content = crypto.getRandomValues(new Uint8Array(50_000));
	await writeFile(
		path.join(folder, 'ours.age'),
		new Uint8Array(await (await sealed(new Blob([content]), PASSPHRASE)).arrayBuffer())
	);
	expect(await withPassphrase('age -d -o plain ours.age', PASSPHRASE)).toBe(0);
	expect(new Uint8Array(await readFile(path.join(folder, 'plain')))).toEqual(content);
	expect(await withPassphrase('age -d -o wrong ours.age', 'wrong')).not.toBe(0);
}, 120_000);

test.each(['', ' -a'])(
	'what the age tool sealed%s is opened by us',
	async (armored) => {
		await writeFile(path.join(folder, 'data.json'), '{"app":"simfolio"}');
		expect(await withPassphrase(`age -p${armored} -o theirs.age data.json`, PASSPHRASE)).toBe(0);
		const answer = await opened(
			new Blob([new Uint8Array(await readFile(path.join(folder, 'theirs.age')))]),
			PASSPHRASE
		);
		expect(answer.ok && (await answer.content.text())).toBe('{"app":"simfolio"}');
		await rm(path.join(folder, 'theirs.age'));
	},
	120_000
);
