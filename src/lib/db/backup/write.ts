import { formatInstant, type Instant } from '$lib/domain/base/civil-date';
import { Checksums } from './checksums';
import { BACKUP_APP, BACKUP_FORMAT } from './format';
import { database } from '../database';
import { ensureReady } from '../opening';
import { contentsOf } from '../proof/contents';
import { textOfRow } from '../rows/raw-text';
import { BACKUP_TABLES, type AttachmentBytes, type BackupData } from '../tables';

const ROWS_AT_ONCE = 500;

/**
 * Everything as it is at one moment, as the content of a file: JSON, or a zip where there are photos or PDFs. `onProgress` hears
 * 0 to 1 while that is packed.
 */
export async function writeBackup(exportedAt: Instant, onProgress?: (share: number) => void): Promise<Blob> {
	await ensureReady();
	const data = await database.transaction(
		'r',
		BACKUP_TABLES.map((name) => database.table(name)),
		readTables
	);
	const text = backupParts(data, exportedAt);
	const contents = contentsOf(data);
	if (contents.size === 0) return new Blob(text, { type: 'application/json' });
	const { writeArchive } = await import('../archive/write-archive');
	return writeArchive(text, readContents([...contents], onProgress));
}

/** One at a time, since all of them may be more than a phone has memory. */
async function* readContents(
	wanted: readonly string[],
	onProgress: (share: number) => void = () => undefined
): AsyncGenerator<AttachmentBytes> {
	for (const [index, sha256] of wanted.entries()) {
		const content = await database.attachmentBytes.get(sha256);
		if (content) yield content;
		onProgress((index + 1) / wanted.length);
	}
}

/** In a transaction on the tables of a backup. */
export async function readTables(): Promise<BackupData> {
	const { subscriptions, activities, attempts, trips, preferences, alertLog } = database;
	const { calendarExports, attachments, vault, secrets } = database;
	return {
		subscriptions: await subscriptions.toArray(),
		activities: await activities.toArray(),
		attempts: await attempts.toArray(),
		trips: await trips.toArray(),
		preferences: await preferences.toArray(),
		alertLog: await alertLog.toArray(),
		calendarExports: await calendarExports.toArray(),
		attachments: await attachments.toArray(),
		vault: await vault.toArray(),
		secrets: await secrets.toArray()
	};
}

/** Rows as they lie in the store, of whatever shape; a table that is left out is empty. */
export type RawTables = { readonly [Name in keyof BackupData]?: readonly unknown[] };

/** In pieces, since one text of everything would be held twice. One row per line: a person can read and compare it. */
export function backupParts(data: RawTables, at: Instant): string[] {
	const exportedAt = formatInstant(at);
	const checks = new Checksums(exportedAt);
	const head = { app: BACKUP_APP, format: BACKUP_FORMAT, exportedAt };
	const parts = [`${JSON.stringify(head).slice(0, -1)},"data":{`];
	for (const [index, name] of BACKUP_TABLES.entries()) {
		checks.table(name);
		parts.push(`${index > 0 ? ',' : ''}\n"${name}":[`, ...rowParts(data[name] ?? [], checks), ']');
	}
	parts.push(`},\n"checks":${JSON.stringify(checks.rows)},\n"sha256":"${checks.all()}"}\n`);
	return parts;
}

function rowParts(rows: readonly unknown[], checks: Checksums): string[] {
	const parts: string[] = [];
	for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
		const lines = rows.slice(start, start + ROWS_AT_ONCE).map(textOfRow);
		for (const line of lines) checks.row(line);
		parts.push(`${start > 0 ? ',' : ''}\n${lines.join(',\n')}`);
	}
	return parts;
}
