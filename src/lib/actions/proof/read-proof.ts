import type { NewAttachment } from '$lib/db/proof/attachments';
import { LARGEST_ATTACHMENT } from '$lib/domain/record/attachment';
import { fileKindOf, pdfStateOf, type FileKind } from '$lib/domain/record/file-kind';
import { LONGEST_NAME } from '$lib/domain/base/text-length';
import { redrawn, type PictureKind } from '$lib/platform/files/picture';
import { sha256Of } from '$lib/db/backup/sound-contents';

export type ProofFault = 'empty' | 'too-large' | 'unknown-kind' | 'heic' | 'broken' | 'unreadable';
export type ProofRead = { ok: true; proof: NewAttachment; locked: boolean } | { ok: false; fault: ProofFault };

/** Bytes. A picture becomes smaller when it is drawn anew; past this a phone runs out of memory over it. */
const LARGEST_PICTURE = 50 * 1024 * 1024;
const ENDINGS = { 'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp', 'application/pdf': '.pdf' };

/** A chosen file as it will be kept, or what is wrong with it. Writes nothing. */
export async function readProof(file: File): Promise<ProofRead> {
	if (file.size === 0) return { ok: false, fault: 'empty' };
	if (file.size > LARGEST_PICTURE) return { ok: false, fault: 'too-large' };
	const bytes = await bytesOf(file);
	if (!bytes) return { ok: false, fault: 'unreadable' };
	const kind = fileKindOf(new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 1024)));
	if (!kind) return { ok: false, fault: 'unknown-kind' };
	return kind === 'pdf' ? readPdf(file.name, bytes) : readPicture(file, kind);
}

async function readPdf(name: string, bytes: ArrayBuffer): Promise<ProofRead> {
	if (bytes.byteLength > LARGEST_ATTACHMENT) return { ok: false, fault: 'too-large' };
	const state = pdfStateOf(new Uint8Array(bytes));
	if (state === 'broken') return { ok: false, fault: 'broken' };
	return { ok: true, locked: state === 'locked', proof: await asProof(name, 'application/pdf', bytes) };
}

async function readPicture(file: File, kind: PictureKind): Promise<ProofRead> {
	const picture = await redrawn(file, kind);
	if (!picture) return { ok: false, fault: faultOf(kind) };
	if (picture.blob.size > LARGEST_ATTACHMENT) return { ok: false, fault: 'too-large' };
	const proof = await asProof(file.name, picture.type, await picture.blob.arrayBuffer());
	return { ok: true, locked: false, proof };
}

/** HEIC is read by some browsers only; of the others every one reads what it names. */
function faultOf(kind: FileKind): ProofFault {
	return kind === 'heic' ? 'heic' : 'broken';
}

async function asProof(name: string, type: keyof typeof ENDINGS, bytes: ArrayBuffer): Promise<NewAttachment> {
	return {
		id: crypto.randomUUID(),
		name: safeName(name, ENDINGS[type]),
		type,
		size: bytes.byteLength,
		sha256: await sha256Of(bytes),
		bytes
	};
}

/** A name that any disk takes and no page is turned around by, with the ending of what the file has become. */
function safeName(name: string, ending: string): string {
	const stem = name
		.normalize('NFC')
		.toWellFormed()
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, ' ')
		.replace(/\.[A-Za-z0-9]{1,5}$/, '')
		.trim();
	const signs = [...stem].slice(0, LONGEST_NAME - ending.length).join('');
	return (signs || 'file') + ending;
}

/** A file that was deleted or moved since it was chosen, or lies in a cloud that does not answer. */
async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
	try {
		return await file.arrayBuffer();
	} catch {
		return undefined;
	}
}
