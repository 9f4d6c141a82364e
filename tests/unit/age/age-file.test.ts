import { opened, sealed } from '$lib/platform/age/age-file';
import { isAgeFile } from '$lib/platform/age/is-age-file';
import { offeredPassphrase, readingsOf } from '$lib/platform/age/passphrase';
import { EFF_WORDS } from '$lib/platform/age/eff-words';
import { armor, Encrypter } from 'age-encryption';
import { describe, expect, test, vi } from 'vitest';

const PASSPHRASE = 'correct-horse-battery-staple-again';
/** As the library writes it at a low work factor, which nobody should write and the format allows to read. */
const quick = quickly('{"app":"simfolio"}');

async function quickly(text: string): Promise<Blob> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(PASSPHRASE);
	encrypter.setScryptWorkFactor(2);
	return new Blob([new Uint8Array(await encrypter.encrypt(text))]);
}

async function headed(factor: string): Promise<Blob> {
	const text = String.fromCharCode(...new Uint8Array(await (await quick).arrayBuffer()));
	return new Blob([
		Uint8Array.from(text.replace(/^(-> scrypt \S+) 2$/m, `$1 ${factor}`), (sign) => sign.charCodeAt(0))
	]);
}

test('a file is sealed at the work factor of the age tool, and tells how far it is meanwhile', async () => {
	const shares: number[] = [];
	const text = await (await sealed(new Blob(['canary']), PASSPHRASE, (share) => shares.push(share))).text();
	expect(text).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 18\n/);
	expect(text).not.toContain('canary');
	expect(shares.at(-1)).toBe(1);
	expect(shares.length).toBeGreaterThan(3);
});

describe('a sealed file', () => {
	test('is known by its beginning', async () => {
		expect(await isAgeFile(await quick)).toBe(true);
		expect(await isAgeFile(new Blob(['{"app":"simfolio"}']))).toBe(false);
	});

	test.each([PASSPHRASE, ' Correct horse  battery staple again'])('is opened by "%s"', async (typed) => {
		const answer = await opened(await quick, typed);
		expect(answer.ok && (await answer.content.text())).toBe('{"app":"simfolio"}');
	});

	test('in readable letters is opened too', async () => {
		const armored = armor.encode(new Uint8Array(await (await quick).arrayBuffer()));
		expect(await opened(new Blob([armored]), PASSPHRASE)).toMatchObject({ ok: true });
	});

	test('is not opened by another passphrase', async () => {
		expect(await opened(await quick, 'wrong')).toEqual({ ok: false, fault: 'wrong-passphrase' });
	});

	test('for a key pair has no passphrase', async () => {
		const encrypter = new Encrypter();
		encrypter.addRecipient('age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj');
		const file = new Blob([new Uint8Array(await encrypter.encrypt('x'))]);
		expect(await opened(file, PASSPHRASE)).toEqual({ ok: false, fault: 'no-passphrase' });
	});

	test.each(['21', '30', '31', '2147483648', '99999999999999999999'])(
		'that asks for a work factor of %s is refused before any work',
		async (factor) => {
			const started = performance.now();
			expect(await opened(await headed(factor), PASSPHRASE)).toEqual({ ok: false, fault: 'too-costly' });
			expect(performance.now() - started).toBeLessThan(500);
		}
	);

	test.each(['0', '-1', '02', '1e1', 'x', ''])('with the work factor "%s" is damaged', async (factor) => {
		expect(await opened(await headed(factor), PASSPHRASE)).toEqual({ ok: false, fault: 'damaged' });
	});

	test('of which any byte was flipped is not opened', async () => {
		const bytes = new Uint8Array(await (await quick).arrayBuffer());
		for (const at of bytes.keys()) {
			const flipped = bytes.slice();
			// The lowest digit of a work factor may only fall, or the test would work for minutes.
			flipped[at] = (bytes[at] ?? 0) ^ 1;
			expect(await opened(new Blob([flipped]), PASSPHRASE)).toMatchObject({ ok: false });
		}
	});

	test('cut anywhere is not opened', async () => {
		const whole = await quick;
		for (let length = 0; length < whole.size; length++) {
			expect(await opened(whole.slice(0, length), PASSPHRASE)).toEqual({ ok: false, fault: 'damaged' });
		}
	});
});

describe('an offered passphrase', () => {
	test('is five words of 7,776, another one each time', async () => {
		const words = EFF_WORDS.split(' ');
		expect(new Set(words).size).toBe(7776);
		const offered = await Promise.all(Array.from({ length: 50 }, offeredPassphrase));
		expect(new Set(offered).size).toBe(50);
		for (const passphrase of offered) expect(passphrase).toMatch(/^[a-z]+(?:-[a-z]+){4,9}$/);
	});

	test('throws a number again that would favour the first words', async () => {
		const numbers = [4_294_964_736, 4_294_967_295, 0, 1, 4_294_964_735, 7_776, 7_777];
		const draw = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
			if (array instanceof Uint32Array) array[0] = numbers.shift() ?? 0;
			return array;
		});
		expect(await offeredPassphrase()).toBe('abacus-abdomen-zoom-abacus-abdomen');
		expect(numbers).toEqual([]);
		draw.mockRestore();
	});

	test.each([
		{ typed: 'a-b', readings: ['a-b'] },
		{ typed: ' My  Own ', readings: [' My  Own ', 'my-own'] }
	])('"$typed" is tried as $readings', ({ typed, readings }) => expect(readingsOf(typed)).toEqual(readings));
});
