import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';

/** What is looked for: a text, or bytes of a picture by the name that they are reported under. */
export type Needle = string | { name: string; bytes: Buffer };

/** A needle as a disk may hold it. */
function formsOf(needle: Needle): readonly Buffer[] {
	const bytes = typeof needle === 'string' ? Buffer.from(needle) : needle.bytes;
	// Of base64 only the middle: its ends depend on what stands beside it.
	const base64 = [0, 1, 2].map((shift) =>
		Buffer.from(
			Buffer.concat([Buffer.alloc(shift), bytes])
				.toString('base64')
				.slice(4, -4)
		)
	);
	if (typeof needle !== 'string') return [bytes, ...base64];
	return [bytes, Buffer.from(needle, 'utf16le'), Buffer.from(encodeURIComponent(needle)), ...base64];
}

function nameOf(needle: Needle): string {
	return typeof needle === 'string' ? needle : needle.name;
}

export function holds(bytes: Buffer, needle: Needle): boolean {
	return formsOf(needle).some((form) => bytes.includes(form));
}

/** The files of a profile that hold one of the needles in plain. */
export async function filesWith(profile: string, needles: readonly Needle[]): Promise<readonly string[]> {
	const entries = await readdir(profile, { recursive: true, withFileTypes: true });
	const found: string[] = [];
	for (const entry of entries.filter((each) => each.isFile())) {
		const file = path.join(entry.parentPath, entry.name);
		const bytes = await readFile(file);
		for (const needle of needles)
			if (holds(bytes, needle)) found.push(`${path.relative(profile, file)}: ${nameOf(needle)}`);
	}
	return found;
}

/** What the page's own stores hold, packed or not: caches, localStorage, sessionStorage. */
export async function storesWith(page: Page, needles: readonly Needle[]): Promise<readonly string[]> {
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
		return needles
			.filter((needle) => readings.some((each) => holds(each, needle)))
			.map((needle) => `${name}: ${nameOf(needle)}`);
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
