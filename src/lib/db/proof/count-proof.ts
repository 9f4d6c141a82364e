import type { Instant } from '$lib/domain/base/civil-date';
import { database } from '../database';
import { isPhoto } from '../vault/photo-format';

/** Files that a backup would hold, those that were removed and can be put back too. */
export function countProof(): Promise<number> {
	return database.attachments.count();
}

/** When each was added, the photos in the vault too; of a damaged row nothing is known. */
export async function proofAddedAt(): Promise<readonly Instant[]> {
	const proof = (await database.attachments.toArray()).filter(({ removedAt }) => removedAt === undefined);
	const photos = (await database.secrets.toArray()).filter(isPhoto);
	return [...proof, ...photos].map(({ addedAt }) => addedAt).filter(Number.isFinite);
}
