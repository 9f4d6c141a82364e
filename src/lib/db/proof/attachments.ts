import type { NewActivity } from '$lib/domain/record/activity';
import type { Attachment } from '$lib/domain/record/attachment';
import type { Instant } from '$lib/domain/base/civil-date';
import { mintActivities, putInTurn } from '../activities';
import { database } from '../database';
import type { Stamp } from '../tables';
import { writeRecords, type AlsoWritten } from '../transaction';
import { CONTENT_TABLES } from './erase';

/** A file that was checked and is not stored yet. */
export interface NewAttachment extends Pick<Attachment, 'id' | 'name' | 'type' | 'size' | 'sha256'> {
	bytes: ArrayBuffer;
}

export interface RecordProof {
	attachments: readonly Attachment[]; // earliest first, those that were removed and can be put back too
	unreadable: number; // rows of no shape that we know
}

/** Of one record, without a byte of their content. */
export async function listAttachments(subscriptionId: string): Promise<RecordProof> {
	const rows = await database.attachments.where('subscriptionId').equals(subscriptionId).toArray();
	if (rows.length === 0) return { attachments: [], unreadable: 0 };
	const { isAttachment } = await import('../schema/attachment');
	const attachments = rows.filter(isAttachment).toSorted((a, b) => a.addedAt - b.addedAt || (a.name < b.name ? -1 : 1));
	return { attachments, unreadable: rows.length - attachments.length };
}

/** `undefined` where the bytes are not there, or are not those that were stored. */
export async function findContent({ sha256, type }: Attachment): Promise<Blob | undefined> {
	const row = await database.attachmentBytes.get(sha256);
	return row && new Blob([row.bytes], { type });
}

/** Of a fact that is written already. One transaction: all files or none. */
export function addAttachments(
	subscriptionId: string,
	activityId: string,
	files: readonly NewAttachment[],
	stamp: Stamp
): Promise<void> {
	return writeRecords((by) => putFiles({ id: activityId, subscriptionId }, files, by, stamp.at), CONTENT_TABLES);
}

/** With a fact of their own, where none is there yet that they could prove. */
export function addWithFact(
	subscriptionId: string,
	fact: NewActivity,
	files: readonly NewAttachment[],
	stamp: Stamp
): Promise<void> {
	const minted = mintActivities(subscriptionId, [fact], stamp);
	return writeRecords(async (by) => {
		const [written] = await putInTurn(subscriptionId, minted, by);
		if (written) await putFiles(written, files, by, stamp.at);
	}, CONTENT_TABLES);
}

/** In the transaction that writes the fact itself: both are there, or neither. */
export function withFiles(files: readonly NewAttachment[], at: Instant): AlsoWritten | undefined {
	if (files.length === 0) return undefined;
	return {
		tables: CONTENT_TABLES,
		work: async ([fact]) => {
			if (fact) await putFiles(fact, files, fact.by, at);
		}
	};
}

/** The file stays until it is erased, so that it can be put back. */
export function removeAttachment(id: string, removedAt: Instant): Promise<void> {
	return change(id, (row) => ({ ...row, removedAt }));
}

export function putBackAttachment(id: string): Promise<void> {
	return change(id, ({ removedAt: _removed, ...row }) => row);
}

interface Proven {
	id: string;
	subscriptionId: string;
}

/** Inside a transaction of its caller. A file that is there already under its SHA-256 is the same file. */
async function putFiles(
	{ id: activityId, subscriptionId }: Proven,
	files: readonly NewAttachment[],
	by: string,
	addedAt: Instant
): Promise<void> {
	await database.attachmentBytes.bulkPut(files.map(({ sha256, bytes }) => ({ sha256, bytes })));
	await database.attachments.bulkPut(
		files.map(({ bytes: _bytes, ...file }) => ({ ...file, subscriptionId, activityId, addedAt, by }))
	);
}

function change(id: string, to: (row: Attachment) => Attachment): Promise<void> {
	return writeRecords(async () => {
		const row = await database.attachments.get(id);
		if (row) await database.attachments.put(to(row));
	}, CONTENT_TABLES);
}
