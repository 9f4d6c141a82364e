/**
 * How the vault lies in the database and in a backup: only ciphertext, as base64, so that both can hold it. The vault is
 * one random key, wrapped once for each way to it; a secret is sealed under that key.
 */
export const VAULT_FORMAT = 1;

/** Below it somebody has weakened the vault, above it somebody wants to stop the device. */
export const ITERATIONS = { least: 1_000_000, most: 10_000_000 } as const;

export interface PassphraseWrap {
	by: 'passphrase';
	kdf: 'pbkdf2-sha256';
	iterations: number;
	salt: string; // base64, as all below
	iv: string;
	key: string;
}

/** The printed code holds 128 random bits, which need no stretching. */
export interface RecoveryWrap {
	by: 'recovery';
	kdf: 'hkdf-sha256';
	salt: string;
	iv: string;
	key: string;
}

/** A passkey gives out 32 secret bytes for a question. Never the only way: who deletes it must not lose the vault. */
export interface PasskeyWrap {
	by: 'passkey';
	kdf: 'hkdf-sha256';
	credentialId: string;
	question: string;
	salt: string;
	iv: string;
	key: string;
}
export type Wrap = PassphraseWrap | RecoveryWrap | PasskeyWrap;

/** A wrap without what was wrapped. */
export type WrapHead =
	Omit<PassphraseWrap, 'iv' | 'key'> | Omit<RecoveryWrap, 'iv' | 'key'> | Omit<PasskeyWrap, 'iv' | 'key'>;

export interface VaultRow {
	id: 'vault';
	format: typeof VAULT_FORMAT;
	vaultId: string; // of the key: another one can open nothing of this one
	rev: number; // raised by every change of the wraps, so that two tabs do not overwrite each other
	wraps: readonly Wrap[];
}

export const SECRET_FIELDS = [
	'pin',
	'puk',
	'activation-code',
	'confirmation-code',
	'porting-code',
	'password'
] as const;
export type SecretField = (typeof SECRET_FIELDS)[number];

export interface SecretRow {
	id: string; // see `secretId`
	subscriptionId: string;
	field: SecretField;
	vaultId: string;
	iv: string;
	sealed: string;
}

/** Where a secret belongs. */
export interface SecretPlace {
	id: string;
	subscriptionId: string;
	field: string;
	vaultId: string;
}

export function secretId(subscriptionId: string, field: SecretField): string {
	return `${subscriptionId}|${field}`;
}

/** What a secret is bound to: moved to another record, field or vault it does not open. */
export function secretBinding({ vaultId, id, subscriptionId, field }: SecretPlace): string {
	return JSON.stringify(['simfolio-secret', VAULT_FORMAT, vaultId, id, subscriptionId, field]);
}

/** What a wrap is bound to: the way to the key, and how much work it is. */
export function wrapBinding(vaultId: string, wrap: WrapHead): string {
	const work = wrap.by === 'passphrase' ? wrap.iterations : 0;
	const asked = wrap.by === 'passkey' ? [wrap.credentialId, wrap.question] : [];
	return JSON.stringify(['simfolio-vault', VAULT_FORMAT, vaultId, wrap.by, wrap.kdf, work, ...asked]);
}
