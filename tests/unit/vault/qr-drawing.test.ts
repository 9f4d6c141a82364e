import { qrDrawing, type QrDrawing } from '$lib/views/vault/qr-drawing';
import { expect, test } from 'vitest';
import { readQr } from '../../support/read-qr';

/** As a screen shows it: so many pixels for a module, black on white. */
function pictureOf({ size, path }: QrDrawing, scale: number): ImageData {
	const width = size * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
			const from = (row * width + Number(x) * scale) * 4;
			for (let place = from; place < from + Number(length) * scale * 4; place += 4) data.fill(0, place, place + 3);
		}
	}
	return { data, width, height: width, colorSpace: 'srgb' };
}

test.each([
	'LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815',
	'LPA:1$smdp.gsma.com$abc-DEF$1.3.6.1.4.1.31746$1',
	`LPA:1$${'a'.repeat(60)}.${'b'.repeat(60)}.example.com$${'Z9-'.repeat(85)}$$1`
])('a scanner reads exactly %s', async (text) => {
	expect(await readQr(pictureOf(qrDrawing(text), 4))).toEqual([text]);
});

test('around it stand four light modules on every side', () => {
	const { size, path } = qrDrawing('LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815');
	const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
		Number(x),
		Number(y),
		Number(length)
	]);
	expect(size).toBe(37);
	expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
	expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
	expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe(33);
	expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(33);
});
