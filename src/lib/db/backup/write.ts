import { formatInstant, type Instant } from '$lib/domain/base/civil-date';
import { BACKUP_APP, BACKUP_FORMAT } from './format';
import { database } from '../database';
import { ensureReady } from '../opening';
import { textOfRow } from '../rows/raw-text';
import { BACKUP_TABLES, type BackupData } from '../tables';

const ROWS_AT_ONCE = 500;

/** Everything as it is at one moment, as the content of a file. */
export async function writeBackup(exportedAt: Instant): Promise<Blob> {
	await ensureReady();
	const data = await database.transaction(
		'r',
		BACKUP_TABLES.map((name) => database.table(name)),
		readTables
	);
	return new Blob(backupParts(data, exportedAt), { type: 'application/json' });
}

/** In a transaction on the tables of a backup. */
export async function readTables(): Promise<BackupData> {
	const { subscriptions, activities, attempts, trips, preferences, alertLog, calendarExports, attachments } = database;
	return {
		subscriptions: await subscriptions.toArray(),
		activities: await activities.toArray(),
		attempts: await attempts.toArray(),
		trips: await trips.toArray(),
		preferences: await preferences.toArray(),
		alertLog: await alertLog.toArray(),
		calendarExports: await calendarExports.toArray(),
		attachments: await attachments.toArray()
	};
}

/** Rows as they lie in the store, of whatever shape; a table that is left out is empty. */
export type RawTables = { readonly [Name in keyof BackupData]?: readonly unknown[] };

/** In pieces, since one text of everything would be held twice. One row per line: a person can read and compare it. */
export function backupParts(data: RawTables, exportedAt: Instant): string[] {
	const head = { app: BACKUP_APP, format: BACKUP_FORMAT, exportedAt: formatInstant(exportedAt) };
	const parts = [`${JSON.stringify(head).slice(0, -1)},"data":{`];
	for (const [index, name] of BACKUP_TABLES.entries()) {
		parts.push(`${index > 0 ? ',' : ''}\n"${name}":[`, ...rowParts(data[name] ?? []), ']');
	}
	parts.push('}}\n');
	return parts;
}

function rowParts(rows: readonly unknown[]): string[] {
	const parts: string[] = [];
	for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
		const lines = rows.slice(start, start + ROWS_AT_ONCE).map(textOfRow);
		parts.push(`${start > 0 ? ',' : ''}\n${lines.join(',\n')}`);
	}
	return parts;
}
