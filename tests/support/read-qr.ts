import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

type Picture = Parameters<typeof readBarcodes>[0];

/** What a scanner that is not ours reads in a picture: the text of every QR code. */
export async function readQr(picture: Picture): Promise<readonly string[]> {
	const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
	const { buffer } = Uint8Array.from(await readFile(file));
	await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
	const found = await readBarcodes(picture, { formats: ['QRCode'], tryInvert: false });
	return found.map(({ text }) => text);
}
