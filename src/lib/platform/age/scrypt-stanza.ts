import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { Stanza, type Identity, type Recipient } from 'age-encryption';

// The passphrase part of an age file (https://c2sp.org/age, "scrypt recipient stanza"). The library has it too, and holds
// the page still for seconds while it works; this one lets it breathe, tells how far it is, and bounds what it will do.

/** Of 2: what `age` itself writes. 256 MiB for a second. */
const WRITTEN = 18;
/** Of 2: 1 GiB. A header that asks for more is there to stop a device. */
const HIGHEST = 20;
const LABEL = 'age-encryption.org/v1/scrypt';
const SALT = 16;
const WRAPPED = 32;
const NONCE = new Uint8Array(12);

/** 0 to 1. */
type OnProgress = (share: number) => void;

/** The file asks for more work than any device of ours should do. */
export class TooCostly extends Error {
	override readonly name = 'TooCostly';
}

/** Its key is of no passphrase, but of somebody's key pair. */
export class NoPassphrase extends Error {
	override readonly name = 'NoPassphrase';
}

/** None of the readings opens it. */
export class WrongPassphrase extends Error {
	override readonly name = 'WrongPassphrase';
}

export function scryptRecipient(passphrase: string, onProgress: OnProgress): Recipient {
	return {
		async wrapFileKey(fileKey) {
			const salt = crypto.getRandomValues(new Uint8Array(SALT));
			const key = await derived(passphrase, salt, WRITTEN, onProgress);
			return [new Stanza(['scrypt', toBase64(salt), String(WRITTEN)], chacha20poly1305(key, NONCE).encrypt(fileKey))];
		}
	};
}

/** Tries one reading after the other. */
export function scryptIdentity(readings: readonly string[], onProgress: OnProgress): Identity {
	return {
		async unwrapFileKey(stanzas) {
			const { salt, logN, body } = readStanza(stanzas);
			for (const [index, passphrase] of readings.entries()) {
				const share = (done: number) => onProgress((index + done) / readings.length);
				const fileKey = unwrapped(body, await derived(passphrase, salt, logN, share));
				if (fileKey) return fileKey;
			}
			throw new WrongPassphrase();
		}
	};
}

/** Before any work is done: one stanza alone, in the one way in which it can be written. */
function readStanza(stanzas: readonly Stanza[]): { salt: Uint8Array; logN: number; body: Uint8Array } {
	const [stanza, ...others] = stanzas;
	if (!stanzas.some(({ args }) => args[0] === 'scrypt')) throw new NoPassphrase();
	const [kind, salt = '', factor = '', ...more] = stanza?.args ?? [];
	const body = stanza?.body ?? new Uint8Array(0);
	const isSound = kind === 'scrypt' && others.length === 0 && more.length === 0 && body.length === WRAPPED;
	if (!isSound || !/^[1-9][0-9]*$/.test(factor)) throw new Error('Not a passphrase stanza');
	if (Number(factor) > HIGHEST) throw new TooCostly();
	return { salt: saltFrom(salt), logN: Number(factor), body };
}

function saltFrom(text: string): Uint8Array {
	const salt = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
	// atob is lenient; a salt has one spelling.
	if (salt.length !== SALT || toBase64(salt) !== text) throw new Error('Not a salt');
	return salt;
}

function derived(passphrase: string, salt: Uint8Array, logN: number, onProgress: OnProgress): Promise<Uint8Array> {
	const labelled = new Uint8Array([...new TextEncoder().encode(LABEL), ...salt]);
	return scryptAsync(passphrase, labelled, {
		N: 2 ** logN,
		r: 8,
		p: 1,
		dkLen: 32,
		asyncTick: 50,
		maxmem: 2 ** 31,
		onProgress
	});
}

function unwrapped(body: Uint8Array, key: Uint8Array): Uint8Array | undefined {
	try {
		return chacha20poly1305(key, NONCE).decrypt(body);
	} catch {
		return undefined;
	}
}

/** Without the filling at the end. */
function toBase64(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes)).replaceAll('=', '');
}
