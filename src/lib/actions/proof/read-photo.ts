import { LARGEST_PHOTO, PHOTO_TYPES, type PhotoType } from '$lib/db/vault/photo-format';
import { readProof, type ProofFault } from './read-proof';

export type PhotoFault = ProofFault | 'pdf';
export type PhotoRead =
	{ ok: true; picture: Uint8Array<ArrayBuffer>; type: PhotoType } | { ok: false; fault: PhotoFault };

/** A chosen picture as the vault will seal it: shrunk as proof is, and without place and camera. Writes nothing. */
export async function readPhoto(file: File): Promise<PhotoRead> {
	const read = await readProof(file);
	if (!read.ok) return read;
	const type = PHOTO_TYPES.find((known) => known === read.proof.type);
	if (!type) return { ok: false, fault: 'pdf' };
	if (read.proof.size > LARGEST_PHOTO) return { ok: false, fault: 'too-large' };
	return { ok: true, picture: new Uint8Array(read.proof.bytes), type };
}
