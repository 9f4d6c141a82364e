import * as v from 'valibot';
import { LARGEST_ATTACHMENT } from '$lib/domain/record/attachment';
import { SECRET_FIELDS, VAULT_FORMAT } from '../vault/vault-format';
import { id, moment, sha256 } from './values';

const MOST_BYTES = 12_000;
const base64 = v.pipe(v.string(), v.maxLength(MOST_BYTES), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const counted = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How much work it asks for is checked where the work would be done. */
const wrap = v.variant('by', [
	v.strictObject({
		by: v.literal('passphrase'),
		kdf: v.literal('pbkdf2-sha256'),
		iterations: counted,
		salt: base64,
		iv: base64,
		key: base64
	}),
	v.strictObject({
		by: v.literal('passkey'),
		kdf: v.literal('hkdf-sha256'),
		credentialId: base64,
		question: base64,
		salt: base64,
		iv: base64,
		key: base64
	}),
	v.strictObject({ by: v.literal('recovery'), kdf: v.literal('hkdf-sha256'), salt: base64, iv: base64, key: base64 })
]);

export const vaultRow = v.strictObject({
	id: v.literal('vault'),
	format: v.literal(VAULT_FORMAT),
	vaultId: id,
	rev: counted,
	wraps: v.pipe(v.array(wrap), v.maxLength(4), v.readonly())
});

const row = {
	id: v.pipe(v.string(), v.maxLength(200)),
	subscriptionId: id,
	vaultId: id,
	iv: base64,
	sealed: base64
};
const content = v.strictObject({
	sha256,
	size: v.pipe(counted, v.maxValue(LARGEST_ATTACHMENT)),
	iv: base64
});

/** That it belongs where it stands is proved when it is opened. */
export const sealedRow = v.variant('field', [
	v.strictObject({ ...row, field: v.picklist(SECRET_FIELDS) }),
	v.strictObject({ ...row, field: v.literal('photo'), addedAt: moment, content })
]);
