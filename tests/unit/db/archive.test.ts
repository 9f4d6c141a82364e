import { readArchive, ArchiveFailure } from '$lib/db/archive/read-archive';
import { writeArchive } from '$lib/db/archive/write-archive';
import { readBackup } from '$lib/db/backup/read';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';

const SHA = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
async function* none() {
	// no contents
}
const zip = (files: Zippable) => new Blob([new Uint8Array(zipSync(files))]);
const data = strToU8('{"app":"simfolio","format":1,"exportedAt":"2026-11-21T10:00:00.000Z","data":{}}');

async function faultOf(work: Promise<unknown>): Promise<string> {
	try {
		await work;
		return 'none';
	} catch (error) {
		return error instanceof ArchiveFailure ? error.fault : String(error);
	}
}

/** Overwrites four bytes of the last line of the list. */
async function withListed(file: Blob, offset: number, value: number): Promise<Blob> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const view = new DataView(bytes.buffer);
	const end = bytes.length - 22;
	const listed = view.getUint32(end + 16, true);
	view.setUint32(listed + offset, value, true);
	return new Blob([bytes]);
}

describe('an archive', () => {
	test('holds the text and each content under its SHA-256, and the same again is the same', async () => {
		async function* contents() {
			yield { sha256: SHA, bytes: new TextEncoder().encode('abc').buffer };
		}
		const file = await writeArchive(['{"a":', '1}'], contents());
		const entries = await readArchive(file);
		expect(entries.map(({ name, size }) => ({ name, size }))).toEqual([
			{ name: 'data.json', size: 7 },
			{ name: `attachments/${SHA}`, size: 3 }
		]);
		expect(await Promise.all(entries.map(async (entry) => (await entry.read()).text()))).toEqual(['{"a":1}', 'abc']);
		const [once, again] = [await writeArchive(['{"a":1}'], none()), await writeArchive(['{"a":1}'], none())];
		expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await once.arrayBuffer()));
	});

	test('that another tool packed is read too', async () => {
		const [entry] = await readArchive(zip({ 'data.json': [data, { level: 9 }] }));
		expect(await (await entry?.read())?.text()).toContain('"app":"simfolio"');
	});

	test('that unpacks to more than it says is stopped', async () => {
		const bomb = zip({ 'data.json': [new Uint8Array(5_000_000), { level: 9 }] });
		expect(bomb.size).toBeLessThan(10_000);
		const [entry] = await readArchive(await withListed(bomb, 24, 1000));
		expect(await faultOf(entry?.read() ?? Promise.resolve())).toBe('unsafe');
	});

	test('that unpacks to less than it says is damaged', async () => {
		const [entry] = await readArchive(await withListed(zip({ 'data.json': [data, { level: 9 }] }), 24, 5000));
		expect(await faultOf(entry?.read() ?? Promise.resolve())).toBe('damaged');
	});

	test.each([
		{ what: 'a password', offset: 8, value: 0x00080801 },
		{ what: 'a packing of another kind', offset: 8, value: 0x000c0800 }
	])('with $what is not opened', async ({ offset, value }) => {
		const file = await withListed(zip({ 'data.json': [data, { level: 9 }] }), offset, value);
		expect(await faultOf(readArchive(file))).toBe('unsafe');
	});

	test('whose entries lie over each other is not opened', async () => {
		const file = zip({ 'data.json': [data, { level: 0 }], [`attachments/${SHA}`]: [strToU8('abc'), { level: 0 }] });
		expect(await faultOf(readArchive(await withListed(file, 20, data.length + 10)))).toBe('unsafe');
	});
});

describe('a backup in an archive', () => {
	test.each([
		{ what: 'a path out of it', name: '../data.json' },
		{ what: 'a path from the root', name: '/etc/passwd' },
		{ what: 'a name that is no SHA-256', name: 'attachments/receipt.jpg' },
		{ what: 'a SHA-256 with more behind it', name: `attachments/${SHA}/x` },
		{ what: 'something else beside it', name: 'run.exe' }
	])('with $what is refused', async ({ name }) => {
		const file = zip({ 'data.json': data, [name]: strToU8('x') });
		expect(await readBackup(file)).toEqual({ ok: false, issue: 'unsafe', path: name });
	});

	test('with an attachment of more than 10 MB is refused before it is unpacked', async () => {
		const file = zip({
			'data.json': data,
			[`attachments/${SHA}`]: [new Uint8Array(10 * 1024 * 1024 + 1), { level: 9 }]
		});
		expect(await readBackup(file)).toEqual({ ok: false, issue: 'unsafe', path: `attachments/${SHA}` });
	});

	test('without our text is of another app', async () => {
		expect(await readBackup(zip({ 'word/document.xml': data }))).toEqual({ ok: false, issue: 'not-simfolio' });
	});

	test('packed anew by a system, with its litter, is read', async () => {
		const file = zip({ '__MACOSX/._data.json': strToU8('x'), '.DS_Store': strToU8('x'), 'data.json': data });
		expect(await readBackup(file)).toMatchObject({ ok: true });
	});

	test('cut before its end is said to be cut', async () => {
		const file = zip({ 'data.json': data });
		for (let length = 4; length < file.size; length++) {
			expect(await readBackup(file.slice(0, length))).toEqual({ ok: false, issue: 'truncated' });
		}
	});
});
