import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/*
 * A log of LevelDB: blocks of 32,768 bytes with records of a head (checksum, length, type) and that many bytes; a record
 * stays within its block. https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export const BLOCK = 32_768;
export const HEAD = 7;
export const FULL = 1;
const FIRST = 2;
const MIDDLE = 3;
const LAST = 4;

/** Where a log goes on behind a record that was not written to its end; `undefined` where it does not. */
export async function cutWithin(profile: string): Promise<string | undefined> {
	const files = await readdir(profile, { recursive: true });
	for (const file of files.filter((name) => /\.indexeddb\.leveldb\/\d+\.log$/.test(name))) {
		const cut = firstCut(await readFile(path.join(profile, file)));
		if (cut) return `${path.basename(file)}: ${cut}`;
	}
	return undefined;
}

function firstCut(log: Buffer): string | undefined {
	let place = 0;
	let isOpen = false; // of a record in several parts the last is still to come
	while (place + HEAD <= log.length) {
		const left = BLOCK - (place % BLOCK);
		const length = left < HEAD ? undefined : wholeRecordAt(log, place);
		if (left < HEAD) place += left;
		else if (length === undefined) return nextWhole(log, place);
		else {
			const type = log.readUInt8(place + 6);
			if (isOpen && (type === FULL || type === FIRST)) return `before ${place} the last part of a record is missing`;
			isOpen = type === FIRST || type === MIDDLE;
			place += HEAD + length;
		}
	}
	return undefined;
}

/** A record that begins inside of what a head announced says how much of that was written. */
function nextWhole(log: Buffer, place: number): string | undefined {
	const announced = log.readUInt16LE(place + 4);
	for (let next = place + HEAD; next < place + HEAD + announced; next += 1) {
		if (next + HEAD > log.length || wholeRecordAt(log, next) === undefined) continue;
		return `of the record at ${place} ${next - place - HEAD} of ${announced} bytes, then another record`;
	}
	return undefined;
}

/** Its length, where its type, its place in the block and its checksum are right. */
function wholeRecordAt(log: Buffer, place: number): number | undefined {
	const [length, type] = [log.readUInt16LE(place + 4), log.readUInt8(place + 6)];
	const fits = HEAD + length <= BLOCK - (place % BLOCK) && place + HEAD + length <= log.length;
	if (!fits || type < FULL || type > LAST) return undefined;
	const sum = masked(crc32c(log.subarray(place + 6, place + HEAD + length)));
	return sum === log.readUInt32LE(place) ? length : undefined;
}

/** Castagnoli's, which Node has not: RFC 3720, B.4. */
function crc32c(bytes: Uint8Array): number {
	let sum = 0xff_ff_ff_ff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0x82_f6_3b_78 : sum >>> 1;
	}
	return ~sum >>> 0;
}

/** As LevelDB stores it, so that a checksum of a checksum does not come out as one. */
function masked(sum: number): number {
	return (((sum >>> 15) | (sum << 17)) + 0xa2_82_ea_d8) >>> 0;
}
