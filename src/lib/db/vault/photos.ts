import { database } from '../database';
import { CONTENT_TABLES, deleteUnusedBytes } from '../proof/erase';
import { writeRecords } from '../transaction';
import type { Bytes } from './bytes';
import { contentOf, isPhoto, LARGEST_OF_RECORD, MOST_PHOTOS, type PhotoFacts, type PhotoRow } from './photo-format';
import { factsOfPhoto, pictureIn, type SealedPhoto } from './photo-seal';
import type { OpenVault } from './seal';

const TABLES = [database.vault, ...CONTENT_TABLES];

/** Why nothing was written: the vault is another one, the record is gone, or has as many photos as it may have. */
export type PhotoRefusal = 'replaced' | 'gone' | 'full';

/** Row and picture, or neither. Needs no key; throws when storage fails. Answers why it was not stored. */
export function savePhoto({ row, bytes }: SealedPhoto): Promise<PhotoRefusal | undefined> {
	return writeRecords(async () => {
		const vault = await database.vault.get('vault');
		if (vault?.vaultId !== row.vaultId) return 'replaced';
		if (!(await database.subscriptions.get(row.subscriptionId))) return 'gone';
		const others = await photosOf(row.subscriptionId);
		const size = others.reduce((sum, other) => sum + (contentOf(other)?.size ?? 0), row.content.size);
		if (others.length >= MOST_PHOTOS || size > LARGEST_OF_RECORD) return 'full';
		await put({ row, bytes });
		return undefined;
	}, TABLES);
}

/** Its facts, where they can be read by this version. */
export interface ListedPhoto {
	row: PhotoRow;
	facts: PhotoFacts | undefined;
}

/** Of one record, earliest first; no picture is opened, and one that is damaged hurts no other. */
export async function listPhotos(vault: OpenVault, subscriptionId: string): Promise<readonly ListedPhoto[]> {
	const rows = await photosOf(subscriptionId);
	const listed = rows.map(async (row) => ({ row, facts: await factsOfPhoto(vault, row).catch(() => undefined) }));
	return (await Promise.all(listed)).toSorted((a, b) => a.row.addedAt - b.row.addedAt);
}

/** The picture; or that its ciphertext is not on this device, or does not open. */
export async function openPhoto(vault: OpenVault, row: PhotoRow): Promise<Bytes | 'missing' | 'broken'> {
	const content = contentOf(row);
	if (!content) return 'broken';
	const stored = await database.attachmentBytes.get(content.sha256);
	if (!stored) return 'missing';
	return (await pictureIn(vault, row, new Uint8Array(stored.bytes))) ?? 'broken';
}

/** What was removed, still sealed, to put back; `undefined` where nothing was there. */
export function removePhoto(id: string): Promise<SealedPhoto | undefined> {
	return writeRecords(async () => {
		const row = await database.secrets.get(id);
		if (!row || !isPhoto(row)) return undefined;
		const content = contentOf(row) && (await database.attachmentBytes.get(row.content.sha256));
		await database.secrets.delete(id);
		await deleteUnusedBytes();
		return { row, bytes: content?.bytes };
	}, TABLES);
}

/** Not beside a vault that cannot open it, nor for a record that is gone. */
export function putBackPhoto(photo: SealedPhoto): Promise<void> {
	return writeRecords(async () => {
		const vault = await database.vault.get('vault');
		const record = await database.subscriptions.get(photo.row.subscriptionId);
		if (vault?.vaultId === photo.row.vaultId && record) await put(photo);
	}, TABLES);
}

async function photosOf(subscriptionId: string): Promise<readonly PhotoRow[]> {
	const rows = await database.secrets.where('subscriptionId').equals(subscriptionId).toArray();
	return rows.filter(isPhoto);
}

async function put({ row, bytes }: SealedPhoto): Promise<void> {
	await database.secrets.put(row);
	if (bytes) await database.attachmentBytes.put({ sha256: row.content.sha256, bytes });
}
