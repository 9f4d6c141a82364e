/** `unsupported`: the browser does not say, which is not the same as "may be deleted". */
export type Persistence = 'persistent' | 'best-effort' | 'unsupported';

/** Asks once to be spared when room gets short; some browsers ask the user, so it comes after the first save. */
export async function requestPersistence(): Promise<Persistence> {
	try {
		return (await navigator.storage.persist()) ? 'persistent' : 'best-effort';
	} catch {
		return 'unsupported';
	}
}

export async function findPersistence(): Promise<Persistence> {
	try {
		return (await navigator.storage.persisted()) ? 'persistent' : 'best-effort';
	} catch {
		return 'unsupported';
	}
}
