import { database } from './database';
import { readLocalWitness } from './witness';

/** Those in the bin included. */
export function countRecords(): Promise<number> {
	return database.subscriptions.count();
}

/** A guess that needs no database: what is in it shows only once it is open. */
export function probablyHasRecords(): boolean {
	return (readLocalWitness()?.subscriptions ?? 0) > 0;
}
