import type { Activity } from '$lib/domain/record/activity';
import type { Attachment } from '$lib/domain/record/attachment';
import type { AlertLogRow } from '$lib/domain/alert/log';
import type { LeadsByKind } from '$lib/domain/alert/leads';
import type { QuietHours } from '$lib/domain/alert/lead-times';
import type { CalendarExport } from '$lib/domain/alert/calendar-status';
import type { LivedDays } from '$lib/domain/base/lived-days';
import type { BinMarks } from '$lib/domain/record/bin';
import type { Attempt } from '$lib/domain/procedure/attempt';
import type { ClockTime, Instant, Zone } from '$lib/domain/base/civil-date';
import type { Locale } from '$lib/domain/base/localized';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Trip } from '$lib/domain/trip/trip';
import type { LookRow } from './look/look-row';
import type { SealedRow } from './vault/photo-format';
import type { VaultRow } from './vault/vault-format';
import type { Tries } from './vault/tries';

/** Who wrote a row, when and where: the clock and the device zone are arguments here as in the rules. */
export interface Stamp {
	at: Instant;
	zone: Zone;
}

export type DraftValue = string | boolean | readonly DraftValue[] | { readonly [field: string]: DraftValue };
/** A half-filled form, kept so that a reload or a crash loses no typing. */
export interface FormDraft {
	id: string;
	savedAt: Instant;
	values: Readonly<Record<string, DraftValue>>;
	base?: Subscription; // the record as the form read it: what an edit is merged against
}

/**
 * What a photo or PDF holds; of one in the vault, its ciphertext. Never a Blob, which some browsers refuse to store in a
 * private window.
 */
export interface AttachmentBytes {
	sha256: string;
	bytes: ArrayBuffer;
}

/** What the service worker needs to speak and to act, and what the forms remember. One row. */
export interface Preferences {
	locale?: Locale; // absent: the browser's
	zone?: Zone; // absent: the device's
	leads: LeadsByKind; // only the kinds that the user changed
	recordLeads: Readonly<Record<string, LeadsByKind>>; // by record id
	alertTime: ClockTime;
	quiet: QuietHours | null;
	calendarLeads?: readonly number[]; // absent: what this device's calendars read
	lastCurrency?: string;
	lastBackupAt?: Instant;
}

/** One row: who this install is, and what the witnesses outside of the database must agree with. */
export interface InstallRow {
	id: 'install';
	installId: string;
	schemaVersion: number;
	generation: number; // raised by every write of a record
	subscriptions: number; // in the table, the bin included
}

/** Tables that came after the first version. */
export type LaterTable = 'calendarExports' | 'attachments' | 'vault' | 'secrets';

/** What a restore replaced, until it is undone or given up. */
export interface ReplacedRow {
	id: 'replaced';
	restoredAt: Instant;
	generation: number; // right after the restore: a higher one means that something was written since
	data: Omit<BackupData, LaterTable> & Partial<BackupData>;
}

/** What this device remembers of itself, and no other device may get. */
export interface DeviceRow {
	id: 'device';
	lastSeenNow: Instant; // the latest moment that its clock is known to have reached
	openedAt: Instant; // of the visit that is going on
	openedBefore?: Instant; // of the one before
	checkedAt?: Instant; // by the service worker, with the app closed
	notify?: 'wanted' | 'declined'; // what was answered to "Tell me on this device"
	coached?: true; // was told how this browser can be made to keep the data
	lived?: LivedDays;
	binMarks?: BinMarks;
	vaultTries?: Tries;
	appLock?: true; // nothing is shown before the vault's passphrase
}
/** Where this device keeps its backups. */
export interface FolderRow {
	id: 'folder';
	handle: FileSystemDirectoryHandle;
}
export type MetaRow = InstallRow | ReplacedRow | DeviceRow | LookRow | FolderRow;

export interface StoredPreferences extends Preferences {
	id: 'preferences';
}

/** The tables that a backup holds. Drafts are unfinished, `meta` is this install's own. */
export interface BackupData {
	subscriptions: readonly Subscription[];
	activities: readonly Activity[];
	attempts: readonly Attempt[];
	trips: readonly Trip[];
	preferences: readonly StoredPreferences[];
	alertLog: readonly AlertLogRow[];
	calendarExports: readonly CalendarExport[];
	attachments: readonly Attachment[]; // the bytes are files of their own
	vault: readonly VaultRow[]; // none or one, and ciphertext only, as
	secrets: readonly SealedRow[]; // photos of documents too; their ciphertext lies with the contents of proof
}
export const BACKUP_TABLES = [
	'subscriptions',
	'activities',
	'attempts',
	'trips',
	'preferences',
	'alertLog',
	'calendarExports',
	'attachments',
	'vault',
	'secrets'
] as const satisfies readonly (keyof BackupData)[];
