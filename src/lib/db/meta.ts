import { database, SCHEMA_VERSION } from './database';
import { StorageFailure } from './storage-fault';
import type { InstallRow } from './tables';

/** `undefined` where the database is new, or was emptied behind our back. */
export async function findInstall(): Promise<InstallRow | undefined> {
	const row = await database.meta.get('install');
	return row?.id === 'install' ? row : undefined;
}

/** In a read-write transaction on `meta`: two tabs that open a new database agree on one install. */
export async function addInstall(): Promise<InstallRow> {
	const existing = await findInstall();
	if (existing) return existing;
	const install: InstallRow = {
		id: 'install',
		installId: crypto.randomUUID(),
		schemaVersion: SCHEMA_VERSION,
		generation: 0,
		subscriptions: 0
	};
	await database.meta.add(install);
	return install;
}

/** In the transaction of a write. Opening made sure of the row, so without it the database was emptied since. */
export async function requireInstall(): Promise<InstallRow> {
	const install = await findInstall();
	if (!install) throw new StorageFailure('lost-data');
	return install;
}

/** At the end of a transaction that writes records. */
export async function countWrite(): Promise<InstallRow> {
	const install = await requireInstall();
	const counted: InstallRow = {
		...install,
		schemaVersion: SCHEMA_VERSION,
		generation: install.generation + 1,
		subscriptions: await database.subscriptions.count()
	};
	await database.meta.put(counted);
	return counted;
}
