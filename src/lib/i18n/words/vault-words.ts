import { m } from '../paraglide/messages.js';

/** By what a record can keep in the vault. */
export const secretWords = {
	pin: m.vault_field_pin,
	puk: m.vault_field_puk,
	'activation-code': m.vault_field_activation_code,
	'confirmation-code': m.vault_field_confirmation_code,
	'porting-code': m.vault_field_porting_code,
	password: m.vault_field_password
} as const;

/** Why a vault did not open, or was not changed. */
export const vaultIssueWords = {
	none: m.vault_none,
	wrong: m.vault_wrong,
	unsupported: m.vault_unsupported,
	changed: m.vault_changed,
	'no-passkey': m.passkey_none
} as const;
