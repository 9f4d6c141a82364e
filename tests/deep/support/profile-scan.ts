import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';

/** A text as a disk may hold it. */
function formsOf(text: string): readonly Buffer[] {
	const bytes = Buffer.from(text);
	// Of base64 only the middle: its ends depend on what stands beside it.
	const base64 = [0, 1, 2].map((shift) =>
		Buffer.from(
			Buffer.concat([Buffer.alloc(shift), bytes])
				.toString('base64')
				.slice(4, -4)
		)
	);
	return [bytes, Buffer.from(text, 'utf16le'), Buffer.from(encodeURIComponent(text)), ...base64];
}

function holds(bytes: Buffer, text: string): boolean {
	return formsOf(text).some((form) => bytes.includes(form));
}

/** The files of a profile that hold one of the texts in plain. */
export async function filesWith(profile: string, texts: readonly string[]): Promise<readonly string[]> {
	const entries = await readdir(profile, { recursive: true, withFileTypes: true });
	const found: string[] = [];
	for (const entry of entries.filter((each) => each.isFile())) {
		const file = path.join(entry.parentPath, entry.name);
		const bytes = await readFile(file);
		for (const text of texts) if (holds(bytes, text)) found.push(`${path.relative(profile, file)}: ${text}`);
	}
	return found;
}

/** What the page's own stores hold, packed or not: caches, localStorage, sessionStorage. */
export async function storesWith(page: Page, texts: readonly string[]): Promise<readonly string[]> {
	const parts = await page.evaluate(async () => {
		const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		const all: [string, string][] = [];
		for (const name of (await caches.keys()).filter((each) => !each.includes('precache'))) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const response = await cache.match(request);
				if (response) all.push([`${name} ${request.url}`, base64(new Uint8Array(await response.arrayBuffer()))]);
			}
		}
		for (const store of [localStorage, sessionStorage])
			for (const [key, value] of Object.entries(store))
				all.push([key, base64(new TextEncoder().encode(String(value)))]);
		return all;
	});
	return parts.flatMap(([name, part]) => {
		const bytes = Buffer.from(part, 'base64');
		const inner = Buffer.from(bytes.toString(), 'base64');
		const readings = [bytes, unpacked(bytes), unpacked(inner)];
		return texts.filter((text) => readings.some((each) => holds(each, text))).map((text) => `${name}: ${text}`);
	});
}

function unpacked(bytes: Buffer): Buffer {
	const start = bytes.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
	try {
		return start < 0 ? bytes : gunzipSync(bytes.subarray(start), { finishFlush: 2 });
	} catch {
		return bytes;
	}
}
