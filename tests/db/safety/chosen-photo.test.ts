import { readPhoto } from '$lib/actions/proof/read-photo';
import { describe, expect, test } from 'vitest';
import { aPicture, withPlace } from '../support/proof';

const PDF = '%PDF-1.4\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n';

/** A PNG of noise, which nothing makes smaller: about 3 bytes a pixel. */
async function noise(width: number, height: number): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const data = new Uint8ClampedArray(width * height * 4);
	for (let start = 0; start < data.length; start += 65_536)
		crypto.getRandomValues(data.subarray(start, start + 65_536));
	for (let place = 3; place < data.length; place += 4) data[place] = 255;
	canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png')
	);
}

describe('a photo that is chosen for the vault', () => {
	test('loses where it was taken before it is sealed', async () => {
		const taken = withPlace(new Uint8Array(await (await aPicture('image/jpeg')).arrayBuffer()));
		expect(new TextDecoder('latin1').decode(taken)).toContain('GPS 35.68 139.76');
		const read = await readPhoto(new File([taken], 'passport.jpg'));
		if (!read.ok) throw new Error(read.fault);
		expect(read.type).toBe('image/jpeg');
		const kept = new TextDecoder('latin1').decode(read.picture);
		expect(kept).not.toContain('GPS 35.68 139.76');
		expect(kept).not.toContain('Exif');
	});

	test('is drawn anew at most 4,096 pixels long', async () => {
		const read = await readPhoto(new File([await aPicture('image/jpeg', 300, 6000)], 'contract.jpg'));
		if (!read.ok) throw new Error(read.fault);
		const drawn = await createImageBitmap(new Blob([read.picture]));
		expect([drawn.width, drawn.height]).toEqual([205, 4096]);
	});

	test('of more than 8 MB when it is drawn anew is too large, though proof would take it', async () => {
		const picture = await noise(1_700, 1_740);
		expect(picture.size).toBeGreaterThan(8 * 1024 * 1024);
		expect(picture.size).toBeLessThan(10 * 1024 * 1024);
		expect(await readPhoto(new File([picture], 'noise.png'))).toEqual({ ok: false, fault: 'too-large' });
	});

	test.each([
		{ what: 'a PDF', file: new File([PDF], 'bill.pdf'), fault: 'pdf' },
		{ what: 'text', file: new File(['hello'], 'a.jpg'), fault: 'unknown-kind' },
		{ what: 'nothing', file: new File([], 'a.jpg'), fault: 'empty' },
		{
			what: 'HEIC, which this browser cannot read',
			file: new File(['\0\0\0\x18ftypheic\0\0\0\0'], 'a.heic'),
			fault: 'heic'
		},
		{ what: 'more than 50 MB', file: new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'a.jpg'), fault: 'too-large' }
	])('that is $what is refused as $fault', async ({ file, fault }) => {
		expect(await readPhoto(file)).toEqual({ ok: false, fault });
	});
});
