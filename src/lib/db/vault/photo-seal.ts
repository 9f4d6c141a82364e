import { sha256Of } from '../backup/sound-contents';
import type { Bytes } from './bytes';
import { photoBinding, type PhotoFacts, type PhotoRow } from './photo-format';
import { filledUp, openBytes, openText, sealBytes, sealText, withoutFilling, type OpenVault } from './seal';

/** Bytes. A photo is filled up to a multiple of them, so that its size tells less of it. */
const BLOCK = 4096;

/** A photo as it is stored, without anything that could be read: a page may keep it over a lock, until it is stored. */
export interface SealedPhoto {
	row: PhotoRow;
	bytes: ArrayBuffer | undefined; // `undefined`: they were not there any more
}

/** Writes nothing. */
export async function sealPhoto(
	vault: OpenVault,
	{ subscriptionId, addedAt }: Pick<PhotoRow, 'subscriptionId' | 'addedAt'>,
	facts: PhotoFacts,
	picture: Bytes
): Promise<SealedPhoto> {
	const id = `${subscriptionId}|photo|${crypto.randomUUID()}`;
	const place = { id, subscriptionId, field: 'photo', vaultId: vault.vaultId, addedAt } as const;
	const { iv, bytes } = await sealBytes(vault, photoBinding('picture', place), filledUp(picture, BLOCK));
	const content = { sha256: await sha256Of(bytes), size: bytes.byteLength, iv };
	const sealed = await sealText(vault, photoBinding('facts', place), JSON.stringify(facts));
	return { row: { ...place, ...sealed, content }, bytes: bytes.buffer };
}

/** `undefined` where it was changed, moved, or is of another vault. */
export async function factsOfPhoto(vault: OpenVault, row: PhotoRow): Promise<PhotoFacts | undefined> {
	if (row.vaultId !== vault.vaultId) return undefined;
	const text = await openText(vault, photoBinding('facts', row), row);
	if (text === undefined) return undefined;
	const { parsePhotoFacts } = await import('../schema/photo-facts');
	return parsePhotoFacts(text);
}

/** The picture in a ciphertext; `undefined` where that was changed, or is another photo's. */
export async function pictureIn(vault: OpenVault, row: PhotoRow, bytes: Bytes): Promise<Bytes | undefined> {
	if (row.vaultId !== vault.vaultId) return undefined;
	const filled = await openBytes(vault, photoBinding('picture', row), { iv: row.content.iv, bytes });
	return filled && withoutFilling(filled);
}
