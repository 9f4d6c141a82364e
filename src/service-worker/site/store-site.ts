import type { PrecacheController } from 'workbox-precaching';
import { packsFor, type Pack } from './packs';

export interface SiteFile {
	url: string;
	/** `null`: its name holds a hash of its content. */
	revision: string | null;
}

/** Of a host that still speaks HTTP/1.1 the browser asks six. */
const AT_ONCE = 16;
/** After an update few files are new, and a pack would bring hundreds that are there. */
const FEW = 40;
const TYPES: readonly [ending: string, type: string][] = [
	['.js', 'text/javascript'],
	['.css', 'text/css']
];

/**
 * Stores every file of this version before it is taken. On a first visit most come in packs; those that are missing then,
 * or after an update, are asked for one by one, several at a time. All or nothing; what an attempt that broke off has
 * stored is not asked for again.
 */
export async function storeSite(controller: PrecacheController, files: readonly SiteFile[]): Promise<void> {
	const cache = await caches.open(controller.strategy.cacheName);
	const missing = await missingOf(cache, controller, files);
	const packed = missing.filter(({ revision }) => revision === null).map(({ url }) => url);
	const packs = packed.length > FEW ? packsFor(packed) : [];
	const inPacks = new Set(packs.flatMap(({ urls }) => urls));
	const single = missing.filter(({ url }) => !inPacks.has(url));
	// A pack that does not come, as from a host that serves no such file, is no reason to do without its files.
	const unpacked = Promise.all(packs.map((pack) => storePack(cache, pack).catch(() => {})));
	await storeOneByOne(cache, controller, single);
	await unpacked;
	await storeOneByOne(cache, controller, await missingOf(cache, controller, files));
}

async function missingOf(
	cache: Cache,
	controller: PrecacheController,
	files: readonly SiteFile[]
): Promise<readonly SiteFile[]> {
	const stored = new Set((await cache.keys()).map(({ url }) => url));
	return files.filter((file) => !stored.has(new URL(keyOf(controller, file), location.href).href));
}

async function storePack(cache: Cache, { address, urls }: Pack): Promise<void> {
	const response = await fetch(address, { credentials: 'same-origin' });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const texts: Readonly<Record<string, unknown>> = await response.json();
	await Promise.all(urls.map((url) => storeText(cache, url, texts[url])));
}

async function storeText(cache: Cache, url: string, text: unknown): Promise<void> {
	const [, type] = TYPES.find(([ending]) => url.endsWith(ending)) ?? [];
	if (typeof text !== 'string' || type === undefined) return;
	await cache.put(url, new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } }));
}

async function storeOneByOne(cache: Cache, controller: PrecacheController, files: readonly SiteFile[]): Promise<void> {
	const waiting = [...files];
	async function work(): Promise<void> {
		for (let file = waiting.shift(); file; file = waiting.shift()) {
			await cache.put(keyOf(controller, file), await fetchWhole(file));
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function keyOf(controller: PrecacheController, { url }: SiteFile): string {
	const key = controller.getCacheKeyForURL(url);
	if (key === undefined) throw new Error(`${url} is not a file of the site`);
	return key;
}

async function fetchWhole({ url, revision }: SiteFile): Promise<Response> {
	// A host's max-age must not slip an old page into a new version.
	const response = await fetch(url, { cache: revision === null ? 'default' : 'reload', credentials: 'same-origin' });
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response.redirected ? unredirected(response) : response;
}

/** A browser opens no page with an answer that was led elsewhere. */
async function unredirected(response: Response): Promise<Response> {
	const { headers, status, statusText } = response;
	return new Response(await response.blob(), { headers, status, statusText });
}
