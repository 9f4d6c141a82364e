import { instant, type Instant } from '$lib/domain/base/civil-date';

/** What a snapshot is of. */
export interface SnapshotHead {
	at: Instant;
	installId: string;
	generation: number;
	subscriptions: number; // without the bin
	day: number; // of those lived through, see `LivedDays`
	proof?: number; // photos and PDFs that are named in it; what they hold is not
	lastBackupAt?: Instant;
}

/** Raised when an older version would misread it. */
const MAGIC = 'simfolio-snapshot 1 ';

/**
 * The text of a backup and what it is of, compressed: a first line with the checksum of all that follows, a line with the
 * head, then gzip.
 */
export async function packSnapshot(head: SnapshotHead, text: string): Promise<Uint8Array<ArrayBuffer>> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
	const body = await bytesOf([`${JSON.stringify(head)}\n`, await new Response(packed).arrayBuffer()]);
	return bytesOf([`${MAGIC}${await checksumOf(body)}\n`, body]);
}

/** `undefined` where a single byte is not as it was written. */
export async function readHead(bytes: Uint8Array<ArrayBuffer>): Promise<SnapshotHead | undefined> {
	return (await soundParts(bytes))?.head;
}

/** The text of the backup, where every byte is as it was written. */
export async function unpackSnapshot(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
	const parts = await soundParts(bytes);
	if (!parts) return undefined;
	try {
		const plain = new Blob([parts.packed]).stream().pipeThrough(new DecompressionStream('gzip'));
		return await new Response(plain).text();
	} catch {
		return undefined;
	}
}

async function soundParts(
	bytes: Uint8Array<ArrayBuffer>
): Promise<{ head: SnapshotHead; packed: Uint8Array<ArrayBuffer> } | undefined> {
	const first = lineOf(bytes);
	if (first === undefined || !first.startsWith(MAGIC)) return undefined;
	const body = bytes.subarray(first.length + 1);
	if (first.slice(MAGIC.length) !== (await checksumOf(body))) return undefined;
	const line = lineOf(body);
	const head = line === undefined ? undefined : parseHead(line);
	return head && line !== undefined ? { head, packed: body.subarray(line.length + 1) } : undefined;
}

/** What stands before the first end of a line; both lines are ASCII. */
function lineOf(bytes: Uint8Array): string | undefined {
	const end = bytes.indexOf(10);
	return end < 0 ? undefined : new TextDecoder().decode(bytes.subarray(0, end));
}

function parseHead(text: string): SnapshotHead | undefined {
	try {
		const { at, installId, generation, subscriptions, day, proof, lastBackupAt } = JSON.parse(text);
		if (typeof installId !== 'string' || ![at, generation, subscriptions, day].every(Number.isSafeInteger))
			return undefined;
		return {
			at: instant(at),
			installId,
			generation,
			subscriptions,
			day,
			...(Number.isSafeInteger(proof) && { proof }),
			...(Number.isSafeInteger(lastBackupAt) && { lastBackupAt: instant(lastBackupAt) })
		};
	} catch {
		return undefined;
	}
}

async function bytesOf(parts: BlobPart[]): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
