import { newKey, usableKey, wrapKey } from '$lib/db/vault/keys';
import { sealPhoto } from '$lib/db/vault/photo-seal';
import { seal } from '$lib/db/vault/seal';
import { VAULT_FORMAT } from '$lib/db/vault/vault-format';
import { at } from '../../support/literals';

export const PASSPHRASE = 'five words that nobody knows';
const VAULT_ID = 'vault-of-payloads';
const ADDED_AT = at('2026-11-20T10:00:00Z');
/** A PNG of one dot. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** For the records `r0`, `r1` …: every secret is a payload, and so are a photo's own words. */
export async function vaultOfPayloads(payloads: readonly string[]) {
	const raw = newKey();
	const vault = { vaultId: VAULT_ID, key: await usableKey(raw) };
	const wrap = await wrapKey(raw, VAULT_ID, { by: 'passphrase', passphrase: PASSPHRASE });
	const photos = await Promise.all(
		payloads.map((payload, index) => {
			const facts = { kind: 'other', words: payload, type: 'image/png' } as const;
			const picture = Uint8Array.from(Buffer.from(DOT, 'base64'));
			return sealPhoto(vault, { subscriptionId: `r${index}`, addedAt: ADDED_AT }, facts, picture);
		})
	);
	const texts = await Promise.all(
		payloads.flatMap((payload, index) =>
			(['password', 'activation-code'] as const).map((field) =>
				seal(vault, { subscriptionId: `r${index}`, field }, payload)
			)
		)
	);
	return {
		vault: [{ id: 'vault', format: VAULT_FORMAT, vaultId: VAULT_ID, rev: 1, wraps: [wrap] }],
		secrets: [...texts, ...photos.map(({ row }) => row)],
		attachmentBytes: photos.map(({ row, bytes }) => ({
			sha256: row.content.sha256,
			bytes: new Uint8Array(bytes ?? new ArrayBuffer())
		}))
	};
}
