import { fromBase64, randomBytes, toBase64, utf8, type Bytes } from './bytes';
import { secretBinding, secretId, type SecretField, type SecretPlace, type SecretRow } from './vault-format';

/** Characters. No code that a carrier gives is near it. */
export const LONGEST_SECRET = 1_000;
const IV_BYTES = 12;
/** Every secret is filled up to a multiple of so many bytes, so that its length says little of it. */
const BLOCK = 64;
const MOST_BYTES = 8 * LONGEST_SECRET;
const END = 0x80;

/** A key in use, and of which vault it is. */
export interface OpenVault {
	vaultId: string;
	key: CryptoKey;
}

/** As it lies in the store, with an initialisation vector of its own. */
interface Sealed {
	iv: string;
	bytes: Bytes;
}

/** Every sealing has an initialisation vector of its own: two under one key would give the key stream away. */
export async function sealBytes({ key }: OpenVault, binding: string, plain: Bytes): Promise<Sealed> {
	const iv = randomBytes(IV_BYTES);
	const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(binding) };
	return { iv: toBase64(iv), bytes: new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain)) };
}

/** `undefined` where a single bit was changed, or it belongs elsewhere. */
export async function openBytes(
	{ key }: OpenVault,
	binding: string,
	{ iv, bytes }: Sealed
): Promise<Bytes | undefined> {
	const vector = fromBase64(iv, IV_BYTES);
	if (vector?.length !== IV_BYTES) return undefined;
	try {
		const algorithm = { name: 'AES-GCM', iv: vector, additionalData: utf8(binding) };
		return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes));
	} catch {
		return undefined;
	}
}

/** As a row holds a short text. */
export interface SealedText {
	iv: string;
	sealed: string;
}

export async function sealText(vault: OpenVault, binding: string, text: string): Promise<SealedText> {
	const { iv, bytes } = await sealBytes(vault, binding, filledUp(utf8(text), BLOCK));
	return { iv, sealed: toBase64(bytes) };
}

export async function openText(
	vault: OpenVault,
	binding: string,
	{ iv, sealed }: SealedText
): Promise<string | undefined> {
	const bytes = fromBase64(sealed, MOST_BYTES);
	const filled = bytes && (await openBytes(vault, binding, { iv, bytes }));
	return filled && new TextDecoder().decode(withoutFilling(filled));
}

export async function seal(
	vault: OpenVault,
	where: { subscriptionId: string; field: SecretField },
	text: string
): Promise<SecretRow> {
	const row = { id: secretId(where.subscriptionId, where.field), ...where, vaultId: vault.vaultId };
	return { ...row, ...(await sealText(vault, secretBinding(row), text)) };
}

/** `undefined` where the row was changed, moved or belongs to another vault. */
export async function unseal(vault: OpenVault, row: SecretPlace & SealedText): Promise<string | undefined> {
	return row.vaultId === vault.vaultId ? openText(vault, secretBinding(row), row) : undefined;
}

/** One byte that says where the content ends, and zeros up to a multiple of `block` bytes. */
export function filledUp(bytes: Bytes, block: number): Bytes {
	const filled = new Uint8Array(Math.ceil((bytes.length + 1) / block) * block);
	filled.set(bytes);
	filled[bytes.length] = END;
	return filled;
}

export function withoutFilling(filled: Bytes): Bytes {
	return filled.subarray(0, filled.lastIndexOf(END));
}
