import type { Activity } from '$lib/domain/record/activity';
import type { Attachment } from '$lib/domain/record/attachment';
import type { CalendarExport } from '$lib/domain/alert/calendar-status';
import type { AlertLogRow } from '$lib/domain/alert/log';
import type { Attempt } from '$lib/domain/procedure/attempt';
import type { Subscription } from '$lib/domain/record/subscription';
import Dexie, { type Table } from 'dexie';
import type { Trip } from '$lib/domain/trip/trip';
import type { SealedRow } from './vault/photo-format';
import type { VaultRow } from './vault/vault-format';
import type { AttachmentBytes, FormDraft, MetaRow, StoredPreferences } from './tables';

/** Raise it with every new `version(n)`; a database written by a higher one is refused. */
export const SCHEMA_VERSION = 3;
export const DATABASE_NAME = 'simfolio';

export class SimfolioDatabase extends Dexie {
	declare subscriptions: Table<Subscription, string>;
	declare activities: Table<Activity, string>;
	declare attempts: Table<Attempt, string>;
	declare attachments: Table<Attachment, string>;
	declare attachmentBytes: Table<AttachmentBytes, string>;
	declare trips: Table<Trip, string>;
	declare alertLog: Table<AlertLogRow, string>;
	declare calendarExports: Table<CalendarExport, string>;
	declare drafts: Table<FormDraft, string>;
	declare vault: Table<VaultRow, string>;
	declare secrets: Table<SealedRow, string>;
	declare preferences: Table<StoredPreferences, string>;
	declare meta: Table<MetaRow, string>;

	constructor() {
		super(DATABASE_NAME, {
			// Opening checks first whether data is missing; a read that opens by itself would find a new, empty database.
			autoOpen: false,
			// "Saved" is said after `complete`: only a strict one is on the disk by then. Firefox heeds it too.
			chromeTransactionDurability: 'strict',
			// The cache shows rows before their transaction is complete.
			cache: 'disabled'
		});
		this.version(1).stores({
			subscriptions: 'id',
			activities: 'id, subscriptionId',
			attempts: 'id, subscriptionId',
			attachments: 'id, subscriptionId',
			trips: 'id',
			alertLog: 'key, subscriptionId',
			calendarExports: 'id',
			drafts: 'id',
			preferences: 'id',
			meta: 'id'
		});
		// A file's content apart from what lists say of it.
		this.version(2).stores({ attachmentBytes: 'sha256' });
		// Ciphertext only.
		this.version(3).stores({ vault: 'id', secrets: 'id, subscriptionId' });
	}
}

export const database = new SimfolioDatabase();
