import { database } from '../database';
import { writeRecords } from '../transaction';
import { seal, unseal, type OpenVault } from './seal';
import type { SealedRow } from './photo-format';
import { secretId, type SecretField } from './vault-format';

/** Of one record, sealed, its photos too; what they hold only an open vault can say. */
export function listSecrets(subscriptionId: string): Promise<readonly SealedRow[]> {
	return database.secrets.where('subscriptionId').equals(subscriptionId).toArray();
}

export function countSecrets(): Promise<number> {
	return database.secrets.count();
}

/** `undefined` where there is none; `null` where there is one that does not open. */
export async function readSecret(
	vault: OpenVault,
	subscriptionId: string,
	field: SecretField
): Promise<string | null | undefined> {
	const row = await database.secrets.get(secretId(subscriptionId, field));
	return row && ((await unseal(vault, row)) ?? null);
}

/** False, and nothing is written, where the vault was given up or replaced meanwhile, perhaps in another tab. */
export async function saveSecret(
	vault: OpenVault,
	where: { subscriptionId: string; field: SecretField },
	text: string
): Promise<boolean> {
	const row = await seal(vault, where, text);
	return writeRecords(async () => {
		const stored = await database.vault.get('vault');
		if (stored?.vaultId !== vault.vaultId) return false;
		await database.secrets.put(row);
		return true;
	}, [database.vault, database.secrets]);
}

/** What was removed, still sealed, to put back; `undefined` where nothing was there. */
export function removeSecret(subscriptionId: string, field: SecretField): Promise<SealedRow | undefined> {
	return writeRecords(async () => {
		const row = await database.secrets.get(secretId(subscriptionId, field));
		if (row) await database.secrets.delete(row.id);
		return row;
	}, [database.secrets]);
}

/** Not over what was written meanwhile, and not beside a vault that cannot open it. */
export function putBackSecret(row: SealedRow): Promise<void> {
	return writeRecords(async () => {
		const vault = await database.vault.get('vault');
		if (vault?.vaultId !== row.vaultId || (await database.secrets.get(row.id))) return;
		await database.secrets.add(row);
	}, [database.vault, database.secrets]);
}
