import { toBase64, type Bytes } from '$lib/db/vault/bytes';
import type { PhotoFacts, PhotoRow } from '$lib/db/vault/photo-format';
import { factsOfPhoto, pictureIn, sealPhoto } from '$lib/db/vault/photo-seal';
import { usableKey } from '$lib/db/vault/keys';
import type { OpenVault } from '$lib/db/vault/seal';
import { expect, test } from 'vitest';
import vectors from '../../../vectors/vault.json';

const DEK = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
const row = vectors.photo.row as PhotoRow;
const facts = vectors.photo.facts as PhotoFacts;
const place = { subscriptionId: 'a', addedAt: row.addedAt };
const content = bytesOf(vectors.photo.content, 'base64');
const picture = bytesOf(vectors.photo.picture, 'hex');

function bytesOf(text: string, form: 'hex' | 'base64'): Bytes {
	return Uint8Array.from(Buffer.from(text, form));
}

async function opened(): Promise<OpenVault> {
	return { vaultId: vectors.vault.vaultId, key: await usableKey(bytesOf(DEK, 'hex')) };
}

test('a photo that another program has sealed opens, with what is known of it', async () => {
	const vault = await opened();
	expect(await factsOfPhoto(vault, row)).toEqual(facts);
	expect(await pictureIn(vault, row, content)).toEqual(picture);
});

test('a picture with a single bit changed does not open, wherever it is', async () => {
	const vault = await opened();
	for (let place = 0; place < content.length; place++) {
		const turned = content.map((byte, index) => (index === place ? byte ^ 1 : byte));
		expect(await pictureIn(vault, row, turned), `${place}`).toBeUndefined();
	}
});

test('neither does one that was cut, or has another initialisation vector', async () => {
	const vault = await opened();
	for (const length of [0, 1, 15, 16, 17, 4096, content.length - 1]) {
		expect(await pictureIn(vault, row, content.subarray(0, length)), `${length}`).toBeUndefined();
	}
	for (const iv of ['', 'AAAA', '!', row.iv]) {
		expect(await pictureIn(vault, { ...row, content: { ...row.content, iv } }, content), iv).toBeUndefined();
	}
});

test('neither does its content in the place of its facts, nor they in its own', async () => {
	const vault = await opened();
	const swapped = { ...row, iv: row.content.iv, sealed: toBase64(content.subarray(0, 4112)) };
	expect(await factsOfPhoto(vault, swapped)).toBeUndefined();
	const sealed = bytesOf(row.sealed, 'base64');
	expect(await pictureIn(vault, { ...row, content: { ...row.content, iv: row.iv } }, sealed)).toBeUndefined();
});

test('facts that a newer version wrote are none that this one shows', async () => {
	const vault = await opened();
	const newer = await sealPhoto(vault, place, { ...facts, kind: 'visa' as never }, picture);
	expect(await factsOfPhoto(vault, newer.row)).toBeUndefined();
});

test('no two sealings share an initialisation vector', async () => {
	const vault = await opened();
	const sealed = await Promise.all(Array.from({ length: 200 }, () => sealPhoto(vault, place, facts, picture)));
	expect(new Set(sealed.flatMap((each) => [each.row.iv, each.row.content.iv])).size).toBe(400);
	expect(new Set(sealed.map((each) => each.row.content.sha256)).size).toBe(200);
	expect(new Set(sealed.map((each) => each.row.id)).size).toBe(200);
});
