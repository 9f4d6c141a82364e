import type { AttachmentType } from '$lib/domain/record/attachment';
import type { FileKind } from '$lib/domain/record/file-kind';

/** Pixels. Some phones draw nothing on a larger canvas, and a receipt is readable long before. */
const LONGEST_EDGE = 4096;
const QUALITY = 0.88;

export type PictureKind = Exclude<FileKind, 'pdf'>;
export interface Picture {
	blob: Blob;
	type: AttachmentType;
}

const WANTED: Record<PictureKind, 'image/jpeg' | 'image/png' | 'image/webp'> = {
	jpeg: 'image/jpeg',
	heic: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp'
};

/**
 * The picture drawn anew, upright and without anything but its pixels: no place, no camera, no preview inside.
 * `undefined` where the browser cannot read it.
 */
export async function redrawn(file: Blob, kind: PictureKind): Promise<Picture | undefined> {
	const source = await decoded(file);
	if (!source) return undefined;
	const scale = Math.min(1, LONGEST_EDGE / Math.max(source.width, source.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(source.width * scale));
	canvas.height = Math.max(1, Math.round(source.height * scale));
	canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
	source.close();
	const blob = await encoded(canvas, WANTED[kind]);
	const type = blob ? typeOf(blob) : undefined;
	return blob && type ? { blob, type } : undefined;
}

async function decoded(file: Blob): Promise<ImageBitmap | undefined> {
	try {
		return await createImageBitmap(file, { imageOrientation: 'from-image' });
	} catch {
		return undefined;
	}
}

function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
	return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
}

/** A browser that cannot write a kind writes PNG instead. */
function typeOf({ type }: Blob): AttachmentType | undefined {
	return type === 'image/jpeg' || type === 'image/png' || type === 'image/webp' ? type : undefined;
}
