import { Inflate } from 'fflate';

/** Why an archive is not read: its end is missing; it is of a making that ours never is; what is in it is no picture of it. */
export type ArchiveFault = 'truncated' | 'unsafe' | 'damaged';

/** Thrown by what reads an archive. */
export class ArchiveFailure extends Error {
	override readonly name = 'ArchiveFailure';
	constructor(
		readonly fault: ArchiveFault,
		readonly entry = ''
	) {
		super(`${fault} ${entry}`);
	}
}

export interface ArchiveEntry {
	name: string;
	size: number; // bytes, unpacked
	/** Throws an ArchiveFailure where it does not unpack to just as many. */
	read(): Promise<Blob>;
}

const MOST_ENTRIES = 20_000;
const LARGEST_DIRECTORY = 4 * 1024 * 1024;
const END = { mark: 0x06054b50, length: 22, longestComment: 0xffff };
const LISTED = { mark: 0x02014b50, length: 46 };
const LOCAL = { mark: 0x04034b50, length: 30 };
const ENCRYPTED = 1;
/** Read in pieces, so that a bomb is noticed before it has gone off. */
const PIECE = 64 * 1024;

/**
 * The entries of a zip by the list at its end, without reading more than that list. Refuses whatever ours never have:
 * passwords, links, several parts, two entries in one place, more of them than we write.
 */
export async function readArchive(file: Blob): Promise<readonly ArchiveEntry[]> {
	const end = await findEnd(file);
	if (!end) throw new ArchiveFailure('truncated');
	if (end.count > MOST_ENTRIES || end.length > LARGEST_DIRECTORY) throw new ArchiveFailure('unsafe');
	if (end.offset + end.length > end.at) throw new ArchiveFailure('damaged');
	const list = new DataView(await file.slice(end.offset, end.offset + end.length).arrayBuffer());
	const entries: Listed[] = [];
	let at = 0;
	for (let index = 0; index < end.count; index++) {
		const entry = listedAt(list, at);
		if (!entry) throw new ArchiveFailure('damaged');
		entries.push(entry);
		at += entry.length;
	}
	refuseOverlaps(entries, end.offset);
	return entries.map((entry) => ({ name: entry.name, size: entry.size, read: () => unpacked(file, entry) }));
}

interface End {
	at: number;
	count: number;
	length: number;
	offset: number;
}

async function findEnd(file: Blob): Promise<End | undefined> {
	const from = Math.max(0, file.size - END.length - END.longestComment);
	const tail = new DataView(await file.slice(from).arrayBuffer());
	for (let at = tail.byteLength - END.length; at >= 0; at--) {
		if (tail.getUint32(at, true) !== END.mark) continue;
		if (at + END.length + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
		return {
			at: from + at,
			count: tail.getUint16(at + 10, true),
			length: tail.getUint32(at + 12, true),
			offset: tail.getUint32(at + 16, true)
		};
	}
	return undefined;
}

interface Listed {
	name: string;
	method: number;
	packed: number;
	size: number;
	offset: number;
	length: number; // of its line in the list
}

function listedAt(list: DataView, at: number): Listed | undefined {
	if (at + LISTED.length > list.byteLength || list.getUint32(at, true) !== LISTED.mark) return undefined;
	const nameLength = list.getUint16(at + 28, true);
	const length = LISTED.length + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
	if (at + length > list.byteLength) return undefined;
	const name = new TextDecoder().decode(new Uint8Array(list.buffer, at + LISTED.length, nameLength));
	const method = list.getUint16(at + 10, true);
	const isOdd = (list.getUint16(at + 8, true) & ENCRYPTED) !== 0 || (method !== 0 && method !== 8);
	if (isOdd) throw new ArchiveFailure('unsafe', name);
	return {
		name,
		method,
		packed: list.getUint32(at + 20, true),
		size: list.getUint32(at + 24, true),
		offset: list.getUint32(at + 42, true),
		length
	};
}

/** A small file can unpack to a huge one when its entries share their bytes. */
function refuseOverlaps(entries: readonly Listed[], end: number): void {
	const names = new Set<string>();
	let free = 0;
	for (const { name, offset, packed } of entries.toSorted((a, b) => a.offset - b.offset)) {
		if (names.has(name) || offset < free || offset + LOCAL.length + packed > end)
			throw new ArchiveFailure('unsafe', name);
		names.add(name);
		free = offset + LOCAL.length + packed;
	}
}

async function unpacked(file: Blob, { name, method, offset, packed, size }: Listed): Promise<Blob> {
	const head = new DataView(await file.slice(offset, offset + LOCAL.length).arrayBuffer());
	if (head.byteLength < LOCAL.length || head.getUint32(0, true) !== LOCAL.mark)
		throw new ArchiveFailure('damaged', name);
	const from = offset + LOCAL.length + head.getUint16(26, true) + head.getUint16(28, true);
	const content = file.slice(from, from + packed);
	if (method === 8) return inflated(content, size, name);
	if (packed !== size || content.size !== size) throw new ArchiveFailure('damaged', name);
	return content;
}

async function inflated(packed: Blob, size: number, name: string): Promise<Blob> {
	const parts: BlobPart[] = [];
	let length = 0;
	const inflate = new Inflate((chunk) => {
		length += chunk.length;
		if (length > size) throw new ArchiveFailure('unsafe', name);
		parts.push(new Uint8Array(chunk));
	});
	for (let at = 0; at < packed.size; at += PIECE) {
		const piece = new Uint8Array(await packed.slice(at, at + PIECE).arrayBuffer());
		try {
			inflate.push(piece, at + PIECE >= packed.size);
		} catch (error) {
			throw error instanceof ArchiveFailure ? error : new ArchiveFailure('damaged', name);
		}
	}
	if (length !== size) throw new ArchiveFailure('damaged', name);
	return new Blob(parts);
}
