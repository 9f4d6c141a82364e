import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright';
import type { Needle } from './profile-scan';

const WIDTH = 320;
const HEIGHT = 240;
/** Bytes of a needle: none of noise that long comes twice. */
const LENGTH = 32;
const PLACES = 12;

/** A PNG of noise, so that any few bytes of it, or of what becomes of it, are like no others. */
export function noise(): Buffer {
	const rows = Array.from({ length: HEIGHT }, () => Buffer.concat([Buffer.from([0]), randomBytes(WIDTH * 3)]));
	const head = Buffer.alloc(13);
	head.writeUInt32BE(WIDTH, 0);
	head.writeUInt32BE(HEIGHT, 4);
	head.set([8, 2], 8); // bits of a channel, three channels
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

function crc32(bytes: Buffer): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	return (sum ^ 0xffffffff) >>> 0;
}

/** Bytes from all over a picture. */
export function needlesOf(name: string, picture: Buffer): readonly Needle[] {
	const step = Math.floor((picture.length - 100) / PLACES);
	return Array.from({ length: PLACES }, (_, place) => {
		const from = 100 + place * step;
		return { name: `${name} from byte ${from}`, bytes: picture.subarray(from, from + LENGTH) };
	});
}

/** From now on the pages of this browser remember which pictures they were given an address for. */
export async function watchPictures(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const given: Blob[] = [];
		Reflect.set(window, 'pictures', given);
		const create = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			if (blob.type.startsWith('image/')) given.push(blob);
			return create(blob);
		};
	});
}

/** The last of them, as it was decrypted. */
export async function lastPicture(page: Page): Promise<Buffer> {
	const base64 = await page.evaluate(async () => {
		const given: Blob[] = Reflect.get(window, 'pictures');
		const bytes = new Uint8Array((await given.at(-1)?.arrayBuffer()) ?? new ArrayBuffer());
		return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	});
	return Buffer.from(base64, 'base64');
}
