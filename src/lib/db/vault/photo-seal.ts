import { sha256Of } from '../backup/sound-contents';
import type { Bytes } from './bytes';
import { photoBinding, type PhotoFacts, type PhotoRow } from './photo-format';
import { filledUp, openBytes, sealBytes, sealText, unseal, withoutFilling, type OpenVault } from './seal';

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
	subscriptionId: string,
	facts: PhotoFacts,
	picture: Bytes
): Promise<SealedPhoto> {
	const id = `${subscriptionId}|photo|${crypto.randomUUID()}`;
	const where = { id, subscriptionId, field: 'photo', vaultId: vault.vaultId } as const;
	const { iv, bytes } = await sealBytes(vault, photoBinding(where), filledUp(picture, BLOCK));
	const content = { sha256: await sha256Of(bytes), size: bytes.byteLength, iv };
	const row: PhotoRow = { ...where, ...(await sealText(vault, where, JSON.stringify(facts))), content };
	return { row, bytes: bytes.buffer };
}

/** `undefined` where it was changed, moved, or is of another vault. */
export async function factsOfPhoto(vault: OpenVault, row: PhotoRow): Promise<PhotoFacts | undefined> {
	const text = await unseal(vault, row);
	if (text === undefined) return undefined;
	const { parsePhotoFacts } = await import('../schema/photo-facts');
	return parsePhotoFacts(text);
}

/** The picture in a ciphertext; `undefined` where that was changed, or is another photo's. */
export async function pictureIn(vault: OpenVault, row: PhotoRow, bytes: Bytes): Promise<Bytes | undefined> {
	if (row.vaultId !== vault.vaultId) return undefined;
	const filled = await openBytes(vault, photoBinding(row), { iv: row.content.iv, bytes });
	return filled && withoutFilling(filled);
}
