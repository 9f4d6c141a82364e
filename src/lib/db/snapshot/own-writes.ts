/**
 * Whether records were changed: only then is there a state to keep. A page that merely reads could not tell a damaged one
 * from a right one, and would put it in the place of a good one.
 */
const DUE = 'simfolio-snapshot-due';
const listeners = new Set<() => void>();

export function noteOwnWrite(): void {
	try {
		localStorage.setItem(DUE, '1');
	} catch {
		// Then a page that is left at once leaves no state behind.
	}
	for (const listener of listeners) listener();
}

/** Whether a state was written, here or by a page that was left since, that is not kept yet. */
export function isSnapshotDue(): boolean {
	try {
		return localStorage.getItem(DUE) !== null;
	} catch {
		return false;
	}
}

export function noteSnapshot(): void {
	try {
		localStorage.removeItem(DUE);
	} catch {
		// Denied: then none was noted either.
	}
}

/** Calls on every write of records by this page, at once where one is not kept yet. Answers how to stop listening. */
export function onOwnWrite(listener: () => void): () => void {
	listeners.add(listener);
	if (isSnapshotDue()) listener();
	return () => listeners.delete(listener);
}
