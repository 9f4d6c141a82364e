import type { Instant } from '$lib/domain/base/civil-date';
import type { BackupData } from '../tables';
import type { FactAhead } from './facts-ahead';

/** The file is described in `docs/backup-format.md`. Raise it when an older reader would lose or misread something. */
export const BACKUP_FORMAT = 2;
export const BACKUP_APP = 'simfolio';
/** Bytes of JSON. Checked before it is read: parsing it all at once takes many times its size in memory. */
export const LARGEST_BACKUP = 64 * 1024 * 1024;
/** Bytes of a zip, whose attachments are read one at a time. */
export const LARGEST_ARCHIVE = 2 * 1024 * 1024 * 1024;

export interface BackupPreview {
	exportedAt: Instant;
	subscriptions: number; // without the bin
	removed: number;
	activities: number;
	trips: number;
	attachments: number; // photos and PDFs, those in the vault too, without those that were removed
	withoutContent: number; // of them, whose photo or PDF is not in the file
	isAltered: boolean; // not as it was written: rows were added, taken out, changed or moved
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
	isChanged?: true; // readable, and not what was written
}

export type BackupIssue =
	| { issue: 'damaged' | 'unsafe'; path: string } // of an archive, and the entry that it is about
	| { issue: 'too-large' | 'not-json' | 'not-simfolio' | 'newer-format' | 'truncated' | 'cancelled' }
	| { issue: 'invalid'; path: string }; // of the first bad value: data.activities[3].amount.minor

/** The contents of attachments by their SHA-256; read when they are needed. */
export type BackupContents = ReadonlyMap<string, Blob>;

export type BackupRead =
	{ ok: true; preview: BackupPreview; data: BackupData; contents: BackupContents } | ({ ok: false } & BackupIssue);
