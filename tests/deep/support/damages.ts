import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BLOCK, FULL, HEAD } from './leveldb-log';

/** A profile's folders that hold what the app stores, by what they are called in it. */
async function findFolders(profile: string, name: RegExp): Promise<readonly string[]> {
	const entries = await readdir(profile, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory() && name.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name));
}

const DATABASE_FOLDER = /^http_localhost_\d+\.indexeddb\.leveldb$/;

async function filesOf(profile: string, name: RegExp): Promise<readonly string[]> {
	const [folder] = await findFolders(profile, DATABASE_FOLDER);
	if (folder === undefined) throw new Error('The profile holds no database');
	return (await readdir(folder)).filter((file) => name.test(file)).map((file) => path.join(folder, file));
}

const LOG = /\.log$/;
const MANIFEST = /^MANIFEST/;
const CURRENT = /^CURRENT$/;

async function each(profile: string, name: RegExp, work: (file: string) => Promise<void>): Promise<void> {
	const files = await filesOf(profile, name);
	if (files.length === 0) throw new Error(`Nothing is called ${name}`);
	for (const file of files) await work(file);
}

/** Sixteen bytes turned, at a share of the file's length. */
function flipped(share: number): (file: string) => Promise<void> {
	return async (file) => {
		const bytes = await readFile(file);
		const start = Math.floor(bytes.length * share);
		for (let place = start; place < Math.min(start + 16, bytes.length); place++)
			bytes[place] = (bytes[place] ?? 0) ^ 0xff;
		await writeFile(file, bytes);
	};
}

async function cut(file: string, share: number): Promise<void> {
	await truncate(file, Math.floor((await stat(file)).size * share));
}

async function zeroed(file: string): Promise<void> {
	await writeFile(file, new Uint8Array((await stat(file)).size));
}

/** The database's log ends as in the middle of a write: the head of a record, and half of what it says will follow. */
export function endInACutRecord(profile: string): Promise<void> {
	return each(profile, LOG, async (file) => {
		const left = BLOCK - ((await stat(file)).size % BLOCK);
		const length = Math.min(1_000, left - HEAD);
		if (length < 2) throw new Error('The block has no room for a record');
		const record = Buffer.alloc(HEAD + Math.floor(length / 2), 0x5f);
		record.writeUInt16LE(length, 4);
		record.writeUInt8(FULL, 6);
		await appendFile(file, record);
	});
}

/** What a disk does to a database that nobody has open. */
export const DAMAGES: Readonly<Record<string, (profile: string) => Promise<void>>> = {
	'log: 16 bytes near the start': (profile) => each(profile, LOG, flipped(0.05)),
	'log: 16 bytes in the middle': (profile) => each(profile, LOG, flipped(0.5)),
	'log: 16 bytes near the end': (profile) => each(profile, LOG, flipped(0.95)),
	'log: cut to half': (profile) => each(profile, LOG, (file) => cut(file, 0.5)),
	'log: empty': (profile) => each(profile, LOG, (file) => cut(file, 0)),
	'log: zeros': (profile) => each(profile, LOG, zeroed),
	'log: gone': (profile) => each(profile, LOG, (file) => rm(file)),
	'MANIFEST: zeros': (profile) => each(profile, MANIFEST, zeroed),
	'MANIFEST: gone': (profile) => each(profile, MANIFEST, (file) => rm(file)),
	'CURRENT: gone': (profile) => each(profile, CURRENT, (file) => rm(file)),
	'CURRENT: nonsense': (profile) => each(profile, CURRENT, (file) => writeFile(file, 'MANIFEST-999999\n')),
	'the whole database: gone': (profile) => removeFolders(profile, DATABASE_FOLDER)
};

/** What a browser does when it wants room, or its user. */
export const EVICTIONS: Readonly<Record<string, (profile: string) => Promise<void>>> = {
	'database and caches': async (profile) => {
		await removeFolders(profile, DATABASE_FOLDER);
		await removeFolders(profile, /^(CacheStorage|WebStorage)$/);
	},
	'database and localStorage': async (profile) => {
		await removeFolders(profile, DATABASE_FOLDER);
		await removeFolders(profile, /^Local Storage$/);
	},
	'caches and localStorage, not the database': async (profile) => {
		await removeFolders(profile, /^(CacheStorage|WebStorage)$/);
		await removeFolders(profile, /^Local Storage$/);
	}
};

async function removeFolders(profile: string, name: RegExp): Promise<void> {
	const folders = await findFolders(profile, name);
	if (folders.length === 0) throw new Error(`No folder is called ${name}`);
	for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
