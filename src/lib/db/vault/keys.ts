import { fromBase64, randomBytes, toBase64, utf8, type Bytes } from './bytes';
import { ITERATIONS, wrapBinding, type VaultRow, type Wrap, type WrapHead } from './vault-format';

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What opens a vault: what its owner knows, what was printed, or what a passkey gave out. */
export type Opener =
	| { by: 'passphrase'; passphrase: string }
	| { by: 'recovery'; code: Bytes }
	| { by: 'passkey'; credentialId: Bytes; question: Bytes; secret: Bytes };

export type Unwrapped =
	| { ok: true; raw: Bytes }
	/** `unsupported`: the way is not there, or asks for less or more work than we do. */
	| { ok: false; issue: 'wrong' | 'unsupported' };

export function newKey(): Bytes {
	return randomBytes(KEY_BYTES);
}

/** For use: nothing can take the key out of it again. */
export function usableKey(raw: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function wrapKey(raw: Bytes, vaultId: string, opener: Opener): Promise<Wrap> {
	const head = headFor(opener);
	const iv = randomBytes(IV_BYTES);
	const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(wrapBinding(vaultId, head)) };
	const wrapped = await crypto.subtle.encrypt(algorithm, await keyFor(head, opener), raw);
	return { ...head, iv: toBase64(iv), key: toBase64(new Uint8Array(wrapped)) };
}

function headFor(opener: Opener): WrapHead {
	const salt = toBase64(randomBytes(SALT_BYTES));
	switch (opener.by) {
		case 'passphrase':
			return { by: 'passphrase', kdf: 'pbkdf2-sha256', iterations: ITERATIONS.least, salt };
		case 'recovery':
			return { by: 'recovery', kdf: 'hkdf-sha256', salt };
		case 'passkey': {
			const [credentialId, question] = [toBase64(opener.credentialId), toBase64(opener.question)];
			return { by: 'passkey', kdf: 'hkdf-sha256', credentialId, question, salt };
		}
	}
}

/** How much work a stored vault asks for is checked before any of it is done. */
export async function unwrapKey({ vaultId, wraps }: VaultRow, opener: Opener): Promise<Unwrapped> {
	const wrap = wraps.find(({ by }) => by === opener.by);
	const iv = wrap && fromBase64(wrap.iv, IV_BYTES);
	const key = wrap && fromBase64(wrap.key, KEY_BYTES + TAG_BYTES);
	if (!wrap || iv?.length !== IV_BYTES || key?.length !== KEY_BYTES + TAG_BYTES || !isBearable(wrap)) {
		return { ok: false, issue: 'unsupported' };
	}
	try {
		const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(wrapBinding(vaultId, wrap)) };
		return { ok: true, raw: new Uint8Array(await crypto.subtle.decrypt(algorithm, await keyFor(wrap, opener), key)) };
	} catch {
		return { ok: false, issue: 'wrong' };
	}
}

function isBearable(wrap: Wrap): boolean {
	if (fromBase64(wrap.salt, SALT_BYTES)?.length !== SALT_BYTES) return false;
	if (wrap.by !== 'passphrase') return wrap.kdf === 'hkdf-sha256';
	const { iterations, kdf } = wrap;
	const counted = Number.isSafeInteger(iterations);
	return kdf === 'pbkdf2-sha256' && counted && iterations >= ITERATIONS.least && iterations <= ITERATIONS.most;
}

async function keyFor(wrap: WrapHead, opener: Opener): Promise<CryptoKey> {
	const salt = fromBase64(wrap.salt, SALT_BYTES) ?? new Uint8Array();
	const target = { name: 'AES-GCM', length: KEY_BYTES * 8 };
	if (opener.by === 'passphrase') {
		const known = utf8(opener.passphrase.normalize('NFKC'));
		const base = await crypto.subtle.importKey('raw', known, 'PBKDF2', false, ['deriveKey']);
		const iterations = wrap.by === 'passphrase' ? wrap.iterations : ITERATIONS.least;
		const work = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
		return crypto.subtle.deriveKey(work, base, target, false, ['encrypt', 'decrypt']);
	}
	const known = opener.by === 'recovery' ? opener.code : opener.secret;
	const base = await crypto.subtle.importKey('raw', known, 'HKDF', false, ['deriveKey']);
	const spread = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`simfolio-vault ${opener.by}`) };
	return crypto.subtle.deriveKey(spread, base, target, false, ['encrypt', 'decrypt']);
}
