import type { Instant } from '$lib/domain/base/civil-date';
import { database } from '../database';

/** Files that a backup would hold, those that were removed and can be put back too. */
export function countProof(): Promise<number> {
	return database.attachments.count();
}

/** When each was added; of a damaged row nothing is known. */
export async function proofAddedAt(): Promise<readonly Instant[]> {
	const rows = await database.attachments.toArray();
	return rows.flatMap(({ addedAt, removedAt }) =>
		removedAt === undefined && Number.isFinite(addedAt) ? [addedAt] : []
	);
}
