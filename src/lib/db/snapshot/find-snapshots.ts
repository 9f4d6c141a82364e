import { readStored, type StoredSnapshot } from './snapshot-places';
import { readHead, unpackSnapshot, type SnapshotHead } from './snapshot-bytes';

/** A snapshot that can be read to its last byte. */
export interface FoundSnapshot extends SnapshotHead {
	stored: readonly StoredSnapshot[]; // one in each place that has it
}

/** Every sound snapshot, latest state first; the same one in both places counts once. */
export async function findSnapshots(): Promise<readonly FoundSnapshot[]> {
	const found = new Map<string, FoundSnapshot>();
	for (const stored of await readStored()) {
		const head = await readHead(stored.bytes);
		if (!head) continue;
		const key = snapshotKey(head);
		found.set(key, { ...head, stored: [...(found.get(key)?.stored ?? []), stored] });
	}
	return [...found.values()].sort((a, b) => b.at - a.at || b.generation - a.generation);
}

export function snapshotKey({ installId, generation, at }: SnapshotHead): string {
	return `${installId}-${generation}-${at}`;
}

/** As the content of a backup file, to be read like any other. */
export async function snapshotFile({ stored }: FoundSnapshot): Promise<Blob | undefined> {
	for (const { bytes } of stored) {
		const text = await unpackSnapshot(bytes);
		if (text !== undefined) return new Blob([text], { type: 'application/json' });
	}
	return undefined;
}
