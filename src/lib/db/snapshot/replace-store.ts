import { database } from '../database';
import { StorageFailure } from '../storage-fault';

/** A new, empty store in the place of one that cannot be opened. Some browsers refuse that too, until it is cleared by hand. */
export async function replaceStore(): Promise<void> {
	try {
		await database.delete({ disableAutoOpen: true });
		await database.open();
	} catch (error) {
		throw new StorageFailure('unreadable', { cause: error });
	}
}
