import type { Instant } from '$lib/domain/base/civil-date';
import { contentsOf } from '../proof/contents';
import type { BackupData } from '../tables';
import { checkTables } from './check-tables';
import { parseEnvelope } from './envelope';
import { factsAheadIn } from './facts-ahead';
import type { BackupContents, BackupPreview, BackupRead } from './format';
import { openFile } from './open-file';
import { invalid, Refusal } from './refusal';
import { soundContents } from './sound-contents';
import { unworkableIn } from './workable';

export interface Reading {
	onProgress?: (share: number) => void; // 0 to 1
	signal?: AbortSignal;
	now?: Instant; // for working the records out; without it the moment of the file
}

/**
 * Reads and checks a whole file and changes nothing. Every row is built anew from the fields we know; one that cannot be,
 * or is not what was written, is left out and named. A file of which no record is left is refused. Every record is worked
 * out once, so that one that cannot be is known before it is let in, and every photo and PDF is compared with its name.
 */
export async function readBackup(file: Blob, reading: Reading = {}): Promise<BackupRead> {
	try {
		const { text, contents: packed } = await openFile(file);
		const envelope = parseEnvelope(text);
		const share = packed.size === 0 ? 1 : 0.5;
		const { data, leftOut, isAltered } = await checkTables(envelope, {
			...reading,
			onProgress: (done) => reading.onProgress?.(done * share)
		});
		const [first] = leftOut;
		if (first && data.subscriptions.length === 0) throw invalid(first.path);
		const contents = await soundContents(packed, data, (done) => reading.onProgress?.(share + done * (1 - share)));
		if (reading.signal?.aborted) throw new Refusal({ issue: 'cancelled' });
		const now = reading.now ?? envelope.exportedAt;
		const unworkable = await unworkableIn(data, now);
		const factsAhead = factsAheadIn(data, now);
		const counted = previewOf(data, contents, envelope.exportedAt);
		return { ok: true, preview: { ...counted, leftOut, isAltered, factsAhead, unworkable }, data, contents };
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, ...error.reason };
		throw error;
	}
}

function previewOf(
	{ subscriptions, activities, trips, attachments, secrets }: BackupData,
	contents: BackupContents,
	exportedAt: Instant
): Omit<BackupPreview, 'leftOut' | 'factsAhead' | 'unworkable' | 'isAltered'> {
	const removed = subscriptions.filter(({ removedAt }) => removedAt !== undefined).length;
	const proof = attachments.filter(({ removedAt }) => removedAt === undefined).map(({ sha256 }) => sha256);
	const kept = [...proof, ...contentsOf({ secrets })];
	let latestChange: Instant | undefined;
	for (const { recordedAt } of activities) {
		if (latestChange === undefined || recordedAt > latestChange) latestChange = recordedAt;
	}
	return {
		exportedAt,
		subscriptions: subscriptions.length - removed,
		removed,
		activities: activities.length,
		trips: trips.length,
		attachments: kept.length,
		withoutContent: kept.filter((sha256) => !contents.has(sha256)).length,
		...(latestChange !== undefined && { latestChange })
	};
}
