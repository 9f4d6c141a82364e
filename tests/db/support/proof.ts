import type { NewAttachment } from '$lib/db/proof/attachments';

/** A file of these letters, as if it had been chosen and checked. */
export async function aProof(name: string, content: string): Promise<NewAttachment> {
	const bytes = new TextEncoder().encode(content).buffer;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return { id: crypto.randomUUID(), name, type: 'image/jpeg', size: bytes.byteLength, sha256, bytes };
}

export function aPicture(type: string, width = 40, height = 30): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (context) context.fillStyle = 'teal';
	context?.fillRect(0, 0, width, height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), type)
	);
}

/** The JPEG with an Exif segment, as cameras write where they were into one. */
export function withPlace(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
	const text = 'Exif\0\0GPS 35.68 139.76';
	const segment = [0xff, 0xe1, 0, text.length + 2, ...[...text].map((sign) => sign.charCodeAt(0))];
	return Uint8Array.from([...jpeg.subarray(0, 2), ...segment, ...jpeg.subarray(2)]);
}
