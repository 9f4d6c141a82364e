import { fromBase64, randomBytes, toBase64, utf8 } from './bytes';
import { secretBinding, secretId, type SecretField, type SecretRow } from './vault-format';

/** Characters. No code that a carrier gives is near it. */
export const LONGEST_SECRET = 1_000;
const IV_BYTES = 12;
/** Every secret is filled up to a multiple of so many bytes, so that its length says little of it. */
const BLOCK = 64;
const MOST_BYTES = 8 * LONGEST_SECRET;

/** A key in use, and of which vault it is. */
export interface OpenVault {
	vaultId: string;
	key: CryptoKey;
}

/** Every sealing has an initialisation vector of its own: two under one key would give the key stream away. */
export async function seal(
	{ vaultId, key }: OpenVault,
	where: { subscriptionId: string; field: SecretField },
	text: string
): Promise<SecretRow> {
	const row = { id: secretId(where.subscriptionId, where.field), ...where, vaultId };
	const iv = randomBytes(IV_BYTES);
	const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(secretBinding(row)) };
	const sealed = await crypto.subtle.encrypt(algorithm, key, filledUp(text));
	return { ...row, iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) };
}

/** `undefined` where the row was changed, moved or belongs to another vault. */
export async function unseal({ vaultId, key }: OpenVault, row: SecretRow): Promise<string | undefined> {
	const iv = fromBase64(row.iv, IV_BYTES);
	const sealed = fromBase64(row.sealed, MOST_BYTES);
	if (row.vaultId !== vaultId || iv?.length !== IV_BYTES || !sealed) return undefined;
	try {
		const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(secretBinding(row)) };
		return withoutFilling(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed)));
	} catch {
		return undefined;
	}
}

function filledUp(text: string): Uint8Array<ArrayBuffer> {
	const bytes = utf8(text);
	const filled = new Uint8Array(Math.ceil((bytes.length + 1) / BLOCK) * BLOCK);
	filled.set(bytes);
	filled[bytes.length] = 0x80; // where the text ends
	return filled;
}

function withoutFilling(filled: Uint8Array): string {
	return new TextDecoder().decode(filled.subarray(0, filled.lastIndexOf(0x80)));
}
