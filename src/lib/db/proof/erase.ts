import type { Attachment } from '$lib/domain/record/attachment';
import { database } from '../database';
import { writeRecords } from '../transaction';
import { contentsOf } from './contents';

/** Contents, and all that refers to them: which are unused shows only in all of it. */
export const CONTENT_TABLES = [database.attachments, database.secrets, database.attachmentBytes];

/** Inside a transaction on `CONTENT_TABLES` and `meta`: what belongs to these records, for good. */
export async function eraseProofOf(subscriptionIds: readonly string[]): Promise<void> {
	await database.attachments.where('subscriptionId').anyOf(subscriptionIds).delete();
	await deleteUnusedBytes();
}

/** At once and for good, where they were removed. What was put back meanwhile stays. */
export async function eraseAttachments(ids: readonly string[]): Promise<void> {
	const isRemoved = (row: Attachment | undefined) => row?.removedAt !== undefined;
	if (!(await database.attachments.bulkGet([...ids])).some(isRemoved)) return;
	await writeRecords(async () => {
		const removed = (await database.attachments.bulkGet([...ids])).filter(isRemoved);
		await database.attachments.bulkDelete(removed.flatMap((row) => (row ? [row.id] : [])));
		await deleteUnusedBytes();
	}, CONTENT_TABLES);
}

/** Inside a transaction on `CONTENT_TABLES` and `meta`. What an undo of the last restore brings back stays. */
export async function deleteUnusedBytes(): Promise<void> {
	const [attachments, secrets] = [await database.attachments.toArray(), await database.secrets.toArray()];
	const replaced = await database.meta.get('replaced');
	const used = contentsOf({ attachments, secrets });
	if (replaced?.id === 'replaced') for (const sha256 of contentsOf(replaced.data)) used.add(sha256);
	const stored = await database.attachmentBytes.toCollection().primaryKeys();
	await database.attachmentBytes.bulkDelete(stored.filter((sha256) => !used.has(sha256)));
}
