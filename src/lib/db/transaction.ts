import type { Activity } from '$lib/domain/record/activity';
import type { Table } from 'dexie';
import { database } from './database';
import { countWrite, requireInstall } from './meta';
import { ensureReady, reopenDatabase } from './opening';
import { noteOwnWrite } from './snapshot/own-writes';
import { faultOf, StorageFailure } from './storage-fault';
import { updateWitnesses } from './witness';

/**
 * One strict transaction: all of `work` or nothing, and on the disk when the promise resolves.
 * `work` may run twice (lost connection), so it mints no ids. Throws a StorageFailure when nothing was written.
 */
export async function write<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
	await ensureReady();
	try {
		return await runIn(tables, work);
	} catch (error) {
		const fault = faultOf(error);
		if (fault === undefined) throw error;
		if (fault !== 'lost-connection') throw new StorageFailure(fault, { cause: error });
		return writeAgain(tables, work);
	}
}

/**
 * Dexie keeps an async function in its transaction only when it calls it itself: a plain one that returns a promise
 * would do its later steps outside, one by one. Hence `async` here, whatever `work` is.
 */
export function runIn<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
	return database.transaction('rw', tables, async () => work());
}

async function writeAgain<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
	const opened = await reopenDatabase();
	if (opened.state !== 'ready') throw new StorageFailure(opened.state);
	try {
		return await runIn(tables, work);
	} catch (error) {
		const fault = faultOf(error);
		if (fault === undefined) throw error;
		throw new StorageFailure(fault, { cause: error });
	}
}

/** What is written in the same transaction as a record's facts, and the tables that it needs. */
export interface AlsoWritten {
	tables: readonly Table[];
	work: (written: readonly Activity[]) => Promise<void>;
}

/**
 * A write of what must never be lost: counts itself, so that the witnesses notice when it is gone. `others` are tables
 * that it needs besides those of the records.
 */
export async function writeRecords<T>(
	work: (installId: string) => Promise<T>,
	others: readonly Table[] = []
): Promise<T> {
	const { subscriptions, activities, attempts, trips, meta } = database;
	const { value, install } = await write([subscriptions, activities, attempts, trips, meta, ...others], async () => {
		const { installId } = await requireInstall();
		return { value: await work(installId), install: await countWrite() };
	});
	updateWitnesses(install);
	noteOwnWrite();
	return value;
}
