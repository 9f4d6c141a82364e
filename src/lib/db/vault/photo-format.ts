import type { Instant } from '$lib/domain/base/civil-date';
import { VAULT_FORMAT, type SecretRow } from './vault-format';

export const PHOTO_KINDS = ['id-document', 'contract', 'sim-card', 'other'] as const;
export type PhotoKind = (typeof PHOTO_KINDS)[number];

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

/** Of one record. A passport, a contract of some pages and a card from both sides are well within. */
export const MOST_PHOTOS = 12;
/** Bytes of one photo as it is kept, and of all photos of a record as they are stored. */
export const LARGEST_PHOTO = 8 * 1024 * 1024;
export const LARGEST_OF_RECORD = 50 * 1024 * 1024;

/** What is known of a photo, as secret as the photo itself. */
export interface PhotoFacts {
	kind: PhotoKind;
	words: string; // the user's own, perhaps none
	type: PhotoType;
}

/** Where the ciphertext of a photo lies: with the contents of proof, under its own SHA-256. */
export interface SealedContent {
	sha256: string; // of the ciphertext
	size: number; // bytes of it
	iv: string;
}

/**
 * `sealed` holds the facts; the photo is sealed on its own, so that a list of them opens no picture. When it was added is in
 * plain: Due says how many photos are in no backup, and knows no passphrase.
 */
export interface PhotoRow extends Omit<SecretRow, 'field'> {
	field: 'photo';
	addedAt: Instant;
	content: SealedContent;
}

export type SealedRow = SecretRow | PhotoRow;

export type PhotoPlace = Omit<PhotoRow, 'iv' | 'sealed' | 'content'>;

/** What facts and picture are bound to: under another row, record, day or vault they do not open, nor in each other's place. */
export function photoBinding(
	part: 'facts' | 'picture',
	{ vaultId, id, subscriptionId, field, addedAt }: PhotoPlace
): string {
	return JSON.stringify(['simfolio-photo', VAULT_FORMAT, vaultId, id, subscriptionId, field, addedAt, part]);
}

/** Also of a damaged row: what it holds is proved when it is opened. */
export function isPhoto(row: SealedRow): row is PhotoRow {
	return row.field === 'photo';
}

/** A damaged row may have none. */
export function contentOf({ content }: { content?: SealedContent }): SealedContent | undefined {
	return content;
}
