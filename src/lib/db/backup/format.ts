import type { Instant } from '$lib/domain/base/civil-date';
import type { BackupData } from '../tables';
import type { FactAhead } from './facts-ahead';

/** The file is described in `docs/backup-format.md`. Raise it when an older reader would lose or misread something. */
export const BACKUP_FORMAT = 1;
export const BACKUP_APP = 'simfolio';
/** Bytes. Checked before a file is read: parsing it all at once takes many times its size in memory. */
export const LARGEST_BACKUP = 64 * 1024 * 1024;

export interface BackupPreview {
	exportedAt: Instant;
	subscriptions: number; // without the bin
	removed: number;
	activities: number;
	trips: number;
	latestChange?: Instant;
	leftOut: readonly LeftOut[];
	factsAhead: readonly FactAhead[];
	unworkable: readonly string[]; // ids of records that come along, though nothing can be worked out from them
}

/** A row that cannot be read. A restore brings the others and leaves it out; the file keeps it. */
export interface LeftOut {
	table: keyof BackupData;
	path: string; // of its first bad value: data.activities[3].amount.minor
	row: unknown; // as it stands in the file
}

export type BackupIssue =
	| { issue: 'too-large' | 'not-json' | 'not-simfolio' | 'newer-format' | 'truncated' | 'cancelled' }
	| { issue: 'invalid'; path: string }; // of the first bad value: data.activities[3].amount.minor

export type BackupRead = { ok: true; preview: BackupPreview; data: BackupData } | ({ ok: false } & BackupIssue);
