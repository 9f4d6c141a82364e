import { fromBase64, toBase64 } from '$lib/db/vault/bytes';
import { newKey, unwrapKey, usableKey, wrapKey } from '$lib/db/vault/keys';
import { formatRecoveryCode, parseRecoveryCode } from '$lib/db/vault/recovery-code';
import { seal, unseal, type OpenVault } from '$lib/db/vault/seal';
import type { PassphraseWrap, SecretRow, VaultRow } from '$lib/db/vault/vault-format';
import { describe, expect, test } from 'vitest';
import vectors from '../../../vectors/vault.json';

const vault = vectors.vault as VaultRow;
const rows = vectors.secrets as readonly { text: string; row: SecretRow }[];
const passphrase = { by: 'passphrase', passphrase: vectors.passphrase } as const;
const DEK = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';

function hex(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('hex');
}

async function opened(): Promise<OpenVault> {
	return { vaultId: vault.vaultId, key: await usableKey(Uint8Array.from(Buffer.from(DEK, 'hex'))) };
}

/** The same vault, its first wrap changed. */
function weakened(change: Partial<PassphraseWrap>): VaultRow {
	const [first, second] = vault.wraps;
	return { ...vault, wraps: [{ ...first, ...change } as PassphraseWrap, ...(second ? [second] : [])] };
}

/** Every text with one bit of one of its bytes turned. */
function flips(base64: string): readonly string[] {
	const bytes = fromBase64(base64, 10_000) ?? new Uint8Array();
	return Array.from(bytes, (_, place) => toBase64(bytes.map((byte, index) => (index === place ? byte ^ 1 : byte))));
}

describe('a vault that another program has made', () => {
	test('opens by its passphrase', async () => {
		const unwrapped = await unwrapKey(vault, passphrase);
		expect(unwrapped.ok && hex(unwrapped.raw)).toBe(DEK);
	});

	test('opens by the code that was printed, however it is typed', async () => {
		const code = parseRecoveryCode(` ${vectors.recoveryCode.toLowerCase().replaceAll('-', ' ')} `);
		expect(code && hex(code)).toBe(vectors.code);
		const unwrapped = code && (await unwrapKey(vault, { by: 'recovery', code }));
		expect(unwrapped?.ok && hex(unwrapped.raw)).toBe(DEK);
	});

	test('gives back every secret', async () => {
		const open = await opened();
		for (const { text, row } of rows) expect(await unseal(open, row)).toBe(text);
	});
});

describe('a passkey', () => {
	const bytes = (first: number) => Uint8Array.from({ length: 32 }, (_, place) => first + place);
	const passkey = { by: 'passkey', credentialId: bytes(1), question: bytes(2), secret: bytes(3) } as const;

	test('opens the vault beside the passphrase, and only with its own secret', async () => {
		const raw = Uint8Array.from(Buffer.from(DEK, 'hex'));
		const wrap = await wrapKey(raw, vault.vaultId, passkey);
		expect(wrap).toMatchObject({ by: 'passkey', credentialId: toBase64(bytes(1)), question: toBase64(bytes(2)) });
		const row: VaultRow = { ...vault, wraps: [...vault.wraps, wrap] };
		const opened = await unwrapKey(row, passkey);
		expect(opened.ok && hex(opened.raw)).toBe(DEK);
		expect(await unwrapKey(row, { ...passkey, secret: bytes(4) })).toEqual({ ok: false, issue: 'wrong' });
		expect((await unwrapKey(row, passphrase)).ok).toBe(true);
		expect(JSON.stringify(row)).not.toContain(toBase64(bytes(3)));
		const moved: VaultRow = {
			...row,
			wraps: [...vault.wraps, { ...wrap, question: toBase64(bytes(5)) } as typeof wrap]
		};
		expect(await unwrapKey(moved, passkey)).toEqual({ ok: false, issue: 'wrong' });
	});
});

describe('how much work a stored vault may ask for', () => {
	test.each([1, 600_000, 999_999, 10_000_001, 2 ** 31, 1e308, -1, 1.5, Number.NaN])(
		'%d rounds are refused before one of them is done',
		async (iterations) => {
			const before = performance.now();
			expect(await unwrapKey(weakened({ iterations }), passphrase)).toEqual({ ok: false, issue: 'unsupported' });
			expect(performance.now() - before).toBeLessThan(50);
		}
	);

	test.each([{ salt: '' }, { salt: 'AAAA' }, { iv: 'AAAA' }, { key: 'AAAA' }, { iv: '*' }])(
		'%o is refused',
		async (change) => {
			expect(await unwrapKey(weakened(change), passphrase)).toEqual({ ok: false, issue: 'unsupported' });
		}
	);

	test('other rounds than it was made with open nothing', async () => {
		expect(await unwrapKey(weakened({ iterations: 1_000_001 }), passphrase)).toEqual({ ok: false, issue: 'wrong' });
	});

	test('new ones are made with a million', async () => {
		const wrap = await wrapKey(newKey(), 'v', passphrase);
		expect(wrap).toMatchObject({ by: 'passphrase', iterations: 1_000_000 });
	});
});

describe('a secret that was touched', () => {
	const [first] = rows;
	const row = first?.row as SecretRow;

	test('does not open with a single bit changed, wherever it is', async () => {
		const open = await opened();
		for (const sealed of flips(row.sealed)) expect(await unseal(open, { ...row, sealed })).toBeUndefined();
		for (const iv of flips(row.iv)) expect(await unseal(open, { ...row, iv })).toBeUndefined();
	});

	test('does not open cut at any byte', async () => {
		const open = await opened();
		const bytes = fromBase64(row.sealed, 10_000) ?? new Uint8Array();
		for (let length = 0; length < bytes.length; length++) {
			expect(await unseal(open, { ...row, sealed: toBase64(bytes.subarray(0, length)) })).toBeUndefined();
		}
	});

	test.each([
		{ moved: 'to another record', change: { subscriptionId: '00000000-0000-4000-8000-000000000002' } },
		{ moved: 'to another field', change: { field: 'pin' } },
		{ moved: 'to another row', change: { id: 'other' } },
		{ moved: 'to another vault', change: { vaultId: 'other' } }
	] as const)('does not open when it is moved $moved', async ({ change }) => {
		const open = await opened();
		expect(await unseal(open, { ...row, ...change })).toBeUndefined();
		expect(await unseal({ ...open, vaultId: 'other' }, { ...row, ...change, vaultId: 'other' })).toBeUndefined();
	});
});

test('no two sealings share an initialisation vector, and the same text never looks the same', async () => {
	const open = await opened();
	const where = { subscriptionId: 'a', field: 'pin' } as const;
	const sealed = await Promise.all(Array.from({ length: 500 }, () => seal(open, where, '1234')));
	expect(new Set(sealed.map(({ iv }) => iv)).size).toBe(500);
	expect(new Set(sealed.map((each) => each.sealed)).size).toBe(500);
	expect(await unseal(open, sealed[0] as SecretRow)).toBe('1234');
});

test('a short secret is as long as another one', async () => {
	const open = await opened();
	const lengths = ['1', '1234', '12345678', 'x'.repeat(63)].map(async (text) => {
		return (await seal(open, { subscriptionId: 'a', field: 'pin' }, text)).sealed.length;
	});
	expect(new Set(await Promise.all(lengths)).size).toBe(1);
});

describe('a recovery code', () => {
	test('is written in groups', () => {
		const code = formatRecoveryCode(Uint8Array.from(Buffer.from(vectors.code, 'hex')));
		expect(code).toBe(vectors.recoveryCode);
	});

	test('is refused with any one character wrong, too few or none', () => {
		const plain = vectors.recoveryCode.replaceAll('-', '');
		for (let place = 0; place < plain.length; place++) {
			const other = plain[place] === 'A' ? 'B' : 'A';
			expect(parseRecoveryCode(plain.slice(0, place) + other + plain.slice(place + 1)), `${place}`).toBeUndefined();
		}
		expect(parseRecoveryCode(plain.slice(1))).toBeUndefined();
		expect(parseRecoveryCode('')).toBeUndefined();
	});
});
