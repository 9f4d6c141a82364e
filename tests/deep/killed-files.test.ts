import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/builds.js';
import { startServer } from '../../scripts/serve.js';
import { startKillable } from './support/killable-browser';
import { addCard } from './support/own-card';

const KILLS = 40;
/** After the first file of a run; each takes a tenth of a second or more, so the kill may fall anywhere in one. */
const LONGEST_LIFE_MS = 2000;
const BYTES = 700_000;

let server: Awaited<ReturnType<typeof startServer>>;
let profile: string;

beforeAll(async () => {
	server = await startServer({ root: buildFolder('site') });
	profile = await mkdtemp(path.join(tmpdir(), 'killed-files-'));
});
afterAll(async () => {
	await server.close();
	await rm(profile, { recursive: true, force: true });
});

/** The record whose history takes the files. */
async function addRecord(page: Page): Promise<string> {
	await addCard(page, server.url, 'Card');
	return page.url();
}

function aPdf(seed: string): Buffer {
	const buffer = Buffer.alloc(BYTES, createHash('sha512').update(seed).digest('base64'));
	buffer.write('%PDF-1.4\n');
	buffer.write('\n%%EOF\n', BYTES - 7);
	return buffer;
}

/** Adds files until the page dies, noting each as soon as the screen offers it. */
async function addUntilKilled(page: Page, address: string, run: number, kept: Map<string, string>): Promise<void> {
	await page.goto(address);
	const history = page.locator('details', { hasText: 'History' });
	await history.locator('summary').click();
	for (let file = 1; ; file += 1) {
		const name = `proof-${run}-${file}.pdf`;
		const buffer = aPdf(name);
		await history.getByLabel('Photo or PDF').first().setInputFiles({ name, mimeType: 'application/pdf', buffer });
		await history.getByRole('button', { name: `View ${name}` }).waitFor();
		kept.set(name, createHash('sha256').update(buffer).digest('hex'));
	}
}

interface Stored {
	/** Name and SHA-256 of the content, worked out anew. */
	files: [string, string][];
	/** Contents that no file has. */
	orphans: number;
}

/** What the database holds, read without the app. */
function readStored(page: Page): Promise<Stored> {
	return page.evaluate(async () => {
		const answered = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await answered(indexedDB.open('simfolio'));
		const store = (name: string) => database.transaction(name).objectStore(name);
		const rows: { name: string; sha256: string }[] = await answered(store('attachments').getAll());
		const keys = await answered(store('attachmentBytes').getAllKeys());
		const files: [string, string][] = [];
		for (const { name, sha256 } of rows) {
			const content: { bytes: ArrayBuffer } | undefined = await answered(store('attachmentBytes').get(sha256));
			const digest = content ? new Uint8Array(await crypto.subtle.digest('SHA-256', content.bytes)) : new Uint8Array(0);
			files.push([name, [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')]);
		}
		database.close();
		const known = new Set<IDBValidKey>(rows.map(({ sha256 }) => sha256));
		return { files, orphans: keys.filter((key) => !known.has(key)).length };
	});
}

test(`a browser killed ${KILLS} times while it keeps files loses none that it showed, and keeps none by halves`, async () => {
	const kept = new Map<string, string>();
	let address = '';
	for (let run = 0; ; run += 1) {
		const { page, kill } = await startKillable(profile);
		await page.goto(`${server.url}/`);
		await page.getByRole('heading').first().waitFor();
		if (run === 0) address = await addRecord(page);
		const { files, orphans } = await readStored(page);
		const stored = new Map(files);
		for (const [name, sha256] of kept) expect([name, stored.get(name)]).toEqual([name, sha256]);
		expect(files.filter(([, sha256]) => sha256 === '')).toEqual([]);
		expect(orphans).toBe(0);
		expect(await page.getByRole('alert').count()).toBe(0);
		if (run === KILLS) {
			console.log(`${kept.size} files were kept over ${KILLS} kills, ${files.length} are stored`);
			return kill();
		}
		const before = kept.size;
		const adding = addUntilKilled(page, address, run, kept).catch(() => {});
		await expect.poll(() => kept.size, { timeout: 60_000 }).toBeGreaterThan(before);
		await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS));
		await kill();
		await adding;
	}
}, 1_800_000);
