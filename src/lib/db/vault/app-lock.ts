import type { Instant } from '$lib/domain/base/civil-date';
import { database } from '../database';
import { findDevice } from '../device';
import { voidLook } from '../look/void-look';
import { write } from '../transaction';

/**
 * Whether this device asks for the vault's passphrase before it shows anything. It hides, and encrypts nothing: dates have
 * to be read with the app closed. What is kept of Due for the next start goes with it.
 */
export function setAppLock(isOn: boolean, now: Instant): Promise<void> {
	return write([database.meta], async () => {
		const { appLock: _, ...device } = (await findDevice()) ?? { id: 'device', lastSeenNow: now, openedAt: now };
		await database.meta.put({ ...device, ...(isOn && { appLock: true as const }) });
		await voidLook();
	});
}

/** A lock without a vault could not be opened by anybody: then there is none. */
export async function isAppLocked(): Promise<boolean> {
	const [device, vaults] = await Promise.all([findDevice(), database.vault.count()]);
	return device?.appLock === true && vaults > 0;
}
