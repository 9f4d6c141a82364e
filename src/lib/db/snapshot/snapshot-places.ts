/**
 * Two places outside of the database, which are lost on other occasions: Cache Storage holds every snapshot, localStorage
 * the last one where it is small. What lies there is bytes; whether they are sound is asked of `snapshot-bytes`.
 */
export interface StoredSnapshot {
	place: 'cache' | 'local';
	key: string;
	bytes: Uint8Array<ArrayBuffer>;
}

const CACHE = 'simfolio-snapshots';
const PREFIX = '/simfolio-snapshot/'; // only a key in the cache: nothing is requested
const LOCAL = 'simfolio-snapshot';
/** Characters. localStorage holds some five million of all kinds, and the witness has to find room in it. */
const MOST_LOCAL = 1_000_000;

export async function readStored(): Promise<readonly StoredSnapshot[]> {
	return [...(await readCache()), ...readLocal()];
}

/** Where it was put; nowhere is possible, and is no reason to take anything else away. */
export async function putStored(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	await Promise.all([putCache(key, bytes), putLocal(bytes)]);
}

export async function removeStored({ place, key }: StoredSnapshot): Promise<void> {
	if (place === 'local') removeLocal();
	else await withCache((cache) => cache.delete(PREFIX + key));
}

async function readCache(): Promise<readonly StoredSnapshot[]> {
	const found = await withCache(async (cache) => {
		const snapshots: StoredSnapshot[] = [];
		for (const request of await cache.keys()) {
			const response = await cache.match(request);
			const key = new URL(request.url).pathname.slice(PREFIX.length);
			if (response) snapshots.push({ place: 'cache', key, bytes: new Uint8Array(await response.arrayBuffer()) });
		}
		return snapshots;
	});
	return found ?? [];
}

function readLocal(): readonly StoredSnapshot[] {
	try {
		const text = localStorage.getItem(LOCAL);
		if (text === null) return [];
		return [{ place: 'local', key: LOCAL, bytes: Uint8Array.from(atob(text), (char) => char.charCodeAt(0)) }];
	} catch {
		return []; // denied, or not what we put there
	}
}

function putCache(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
	return withCache((cache) => cache.put(PREFIX + key, new Response(bytes)));
}

function putLocal(bytes: Uint8Array): void {
	if (bytes.length * (4 / 3) > MOST_LOCAL) return removeLocal();
	try {
		localStorage.setItem(LOCAL, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
	} catch {
		// No room: the cache has it.
	}
}

function removeLocal(): void {
	try {
		localStorage.removeItem(LOCAL);
	} catch {
		// Denied: then nothing is there either.
	}
}

async function withCache<T>(work: (cache: Cache) => Promise<T>): Promise<T | undefined> {
	try {
		return await work(await caches.open(CACHE));
	} catch {
		return undefined; // denied, absent or damaged: the other place may have it
	}
}
