import { armor, Decrypter, Encrypter } from 'age-encryption';
import { NoPassphrase, scryptIdentity, scryptRecipient, TooCostly, WrongPassphrase } from './scrypt-stanza';
import { readingsOf } from './passphrase';

// Loaded on use only: it brings the cipher with it. The format is https://c2sp.org/age, so that the `age` tool opens it.

const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----';
/** Bytes. What mail programs and people make readable letters of is small. */
const LARGEST_ARMORED = 64 * 1024 * 1024;

/** 0 to 1, while the key is worked out; the rest takes no time. */
type OnProgress = (share: number) => void;

export type OpenFault = 'wrong-passphrase' | 'too-costly' | 'no-passphrase' | 'damaged' | 'no-memory';
export type OpenedAge = { ok: true; content: Blob } | { ok: false; fault: OpenFault };

/** Under a passphrase, at the work factor that the `age` tool writes. */
export async function sealed(
	content: Blob,
	passphrase: string,
	onProgress: OnProgress = () => undefined
): Promise<Blob> {
	const encrypter = new Encrypter();
	encrypter.addRecipient(scryptRecipient(passphrase, onProgress));
	const stream = await encrypter.encrypt(content.stream());
	return blobOf(stream, 'application/age-encryption');
}

/** All of it or nothing: a byte that is not as it was written anywhere, and no part is given out. */
export async function opened(
	file: Blob,
	passphrase: string,
	onProgress: OnProgress = () => undefined
): Promise<OpenedAge> {
	const decrypter = new Decrypter();
	decrypter.addIdentity(scryptIdentity(readingsOf(passphrase), onProgress));
	try {
		const stream = await decrypter.decrypt((await binaryOf(file)).stream());
		return { ok: true, content: await blobOf(stream, '') };
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}

async function blobOf(stream: ReadableStream<Uint8Array>, type: string): Promise<Blob> {
	const parts: BlobPart[] = [];
	const reader = stream.getReader();
	for (let piece = await reader.read(); !piece.done; piece = await reader.read())
		parts.push(new Uint8Array(piece.value));
	return new Blob(parts, { type });
}

async function binaryOf(file: Blob): Promise<Blob> {
	if (file.size > LARGEST_ARMORED || !(await file.slice(0, 1024).text()).trimStart().startsWith(ARMORED)) return file;
	return new Blob([new Uint8Array(armor.decode(await file.text()))]);
}

function faultOf(error: unknown): OpenFault {
	if (error instanceof WrongPassphrase) return 'wrong-passphrase';
	if (error instanceof TooCostly) return 'too-costly';
	if (error instanceof NoPassphrase) return 'no-passphrase';
	// What no device of this size can hold.
	return error instanceof RangeError ? 'no-memory' : 'damaged';
}
