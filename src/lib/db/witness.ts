import type { InstallRow } from './tables';

/**
 * Browsers open a damaged or evicted database as an empty one without a word. So what it must hold is kept by two
 * places outside of it, which are lost on other occasions: Cache Storage and localStorage.
 */
export type Witness = Pick<InstallRow, 'installId' | 'generation' | 'subscriptions'>;

const KEY = 'simfolio-witness';
const ADDRESS = '/simfolio-witness'; // only a key in the cache: nothing is requested

let stated: Witness | undefined; // by this page

export function statedByThisPage(): Witness | undefined {
	return stated;
}

export function readLocalWitness(): Witness | undefined {
	try {
		return parseWitness(localStorage.getItem(KEY));
	} catch {
		return undefined; // denied or absent (service worker): a witness less
	}
}

export async function readCacheWitness(): Promise<Witness | undefined> {
	try {
		const kept = await (await caches.open(KEY)).match(ADDRESS);
		return kept ? parseWitness(await kept.text()) : undefined;
	} catch {
		return undefined;
	}
}

/** What this page has seen itself, though it may write nothing: it outlives both other witnesses while the page is open. */
export function rememberWitness({ installId, generation, subscriptions }: Witness): void {
	stated = { installId, generation, subscriptions };
}

/** Only after the transaction is complete: a witness may lag behind the database, never run ahead of it. */
export function updateWitnesses(witness: Witness): void {
	rememberWitness(witness);
	const text = JSON.stringify(stated);
	try {
		localStorage.setItem(KEY, text);
	} catch {
		// The save itself stands: a witness is a second opinion.
	}
	void updateCacheWitness(text);
}

async function updateCacheWitness(text: string): Promise<void> {
	try {
		await (await caches.open(KEY)).put(ADDRESS, new Response(text));
	} catch {
		// As above.
	}
}

function parseWitness(text: string | null): Witness | undefined {
	if (text === null) return undefined;
	try {
		const { installId, generation, subscriptions } = JSON.parse(text);
		const sound =
			typeof installId === 'string' && Number.isSafeInteger(generation) && Number.isSafeInteger(subscriptions);
		return sound ? { installId, generation, subscriptions } : undefined;
	} catch {
		return undefined;
	}
}

/** The one that saw most. */
export function latestWitness(...witnesses: readonly (Witness | undefined)[]): Witness | undefined {
	return witnesses.reduce((a, b) => ((b?.generation ?? -1) > (a?.generation ?? -1) ? b : a), undefined);
}

/** Whether data that the witness saw is not in the database: gone, another one, or an earlier state of it. */
export function contradicts(witness: Witness | undefined, install: InstallRow | undefined): boolean {
	if (!witness || witness.subscriptions === 0) return false;
	return install?.installId !== witness.installId || install.generation < witness.generation;
}
