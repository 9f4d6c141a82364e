import { opened } from '$lib/platform/age/age-file';
import * as vectors from 'cctv-age';
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

// The vectors that all makers of age test against (https://c2sp.org/CCTV/age), as far as they are of passphrases.

interface Vector {
	name: string;
	head: Readonly<Record<string, string>>;
	file: Blob;
}

function read(name: string, bytes: Uint8Array): Vector {
	const end = Buffer.from(bytes).indexOf('\n\n');
	const lines = new TextDecoder().decode(bytes.subarray(0, end)).split('\n');
	const head = Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]));
	const body = bytes.subarray(end + 2);
	const plain = head.compressed === 'zlib' ? inflateSync(body) : body;
	return { name, head, file: new Blob([new Uint8Array(plain)]) };
}

const known = Object.entries(vectors).map(([name, bytes]) => read(name, bytes));
const ofPassphrases = known.filter(({ head }) => head.passphrase !== undefined && head.identity === undefined);

test('there are vectors of passphrases', () => expect(ofPassphrases.length).toBeGreaterThan(10));

describe('a published vector', () => {
	test.each(ofPassphrases)('$name: $head.expect', async ({ head, file }) => {
		const answer = await opened(file, head.passphrase ?? '');
		expect(answer.ok).toBe(head.expect === 'success');
		if (answer.ok) {
			const digest = createHash('sha256').update(new Uint8Array(await answer.content.arrayBuffer()));
			expect(digest.digest('hex')).toBe(head.payload);
		} else if (head.expect === 'no match') expect(['wrong-passphrase', 'no-passphrase']).toContain(answer.fault);
	});
});
