/**
 * Whether this page has changed records: only one that did may take a snapshot. A page that merely reads could not tell a
 * damaged state from a right one, and would put it in the place of a good one.
 */
let written = false;
const listeners = new Set<() => void>();

export function noteOwnWrite(): void {
	written = true;
	for (const listener of listeners) listener();
}

/** Calls on every write of records by this page, at once where there was one before. Answers how to stop listening. */
export function onOwnWrite(listener: () => void): () => void {
	listeners.add(listener);
	if (written) listener();
	return () => listeners.delete(listener);
}
