import type { PrecacheController } from 'workbox-precaching';

export interface SiteFile {
	url: string;
	/** `null`: its name holds a hash of its content. */
	revision: string | null;
}

/** Enough that a slow line is never idle between two files; of a host that still speaks HTTP/1.1 the browser asks six. */
const AT_ONCE = 16;

/**
 * Stores every file before the version is taken, several at a time: Workbox asks for one after the other, which on a slow
 * line takes a minute. All or nothing; what an attempt that broke off has stored is not asked for again.
 */
export async function storeSite(
	controller: PrecacheController,
	files: readonly SiteFile[],
	event: ExtendableEvent
): Promise<void> {
	const waiting = [...files];
	async function work(): Promise<void> {
		for (let file = waiting.shift(); file; file = waiting.shift()) await store(controller, file, event);
	}
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function store(controller: PrecacheController, { url, revision }: SiteFile, event: ExtendableEvent) {
	const cacheKey = controller.getCacheKeyForURL(url);
	if (cacheKey === undefined) throw new Error(`${url} is not a file of the site`);
	// A host's max-age must not slip an old page into a new version.
	const request = new Request(url, { cache: revision === null ? 'default' : 'reload', credentials: 'same-origin' });
	await Promise.all(controller.strategy.handleAll({ event, request, params: { cacheKey } }));
}
