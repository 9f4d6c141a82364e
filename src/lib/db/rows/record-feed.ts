import Dexie, { type ObservabilitySet } from 'dexie';
import type { Activity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import { database } from '../database';
import { changedRecords, isNothing, joined, NOTHING, type Changed } from './changed-records';
import { groupedBy } from './grouped-by';
import type { RowKey } from './row-check';
import { isInBin, listRecords, listedFrom, type ListedRecords } from './stored-records';

/** Hears of records until it is told to stop. */
export interface RecordListener {
	next: (listed: ListedRecords) => void;
	error: (error: unknown) => void;
}

/**
 * All records, and again after every write of this tab, another one or the service worker. After the first read only
 * what a write names is read again; every other record stays the same object, so that nobody works it out anew.
 */
export function watchRecords(listener: RecordListener): { unsubscribe: () => void } {
	let pending: Changed = 'all';
	let kept: ListedRecords | undefined;
	let reading = false;
	let stopped = false;

	async function read(): Promise<void> {
		if (reading) return;
		reading = true;
		try {
			while (!stopped && !isNothing(pending)) {
				const changed = pending;
				pending = NOTHING;
				kept = await readChanged(kept, changed);
			}
			if (!stopped && kept) listener.next(kept);
		} catch (error) {
			// What was named is lost with the failed read, so the next one is whole.
			pending = 'all';
			kept = undefined;
			if (!stopped) listener.error(error);
		} finally {
			reading = false;
		}
	}
	function hear(parts: ObservabilitySet): void {
		const changed = changedRecords(parts);
		if (isNothing(changed)) return;
		pending = joined(pending, changed);
		void read();
	}
	Dexie.on.storagemutated.subscribe(hear);
	void read();
	return {
		unsubscribe: () => {
			stopped = true;
			Dexie.on.storagemutated.unsubscribe(hear);
		}
	};
}

async function readChanged(kept: ListedRecords | undefined, changed: Changed): Promise<ListedRecords> {
	if (kept === undefined || changed === 'all') return listRecords();
	const rows = await rowsOf(changed);
	return rows ? replaced(kept, rows.ids, await listedFrom(rows.subscriptions, rows.activities)) : listRecords();
}

interface ChangedRows {
	ids: ReadonlySet<RowKey>;
	subscriptions: readonly Subscription[];
	activities: readonly Activity[];
}

/** `undefined` where an activity is gone, for then nobody knows whose it was. */
function rowsOf(changed: Exclude<Changed, 'all'>): Promise<ChangedRows | undefined> {
	const { subscriptions, activities } = database;
	return database.transaction('r', subscriptions, activities, async () => {
		const written = await database.table<Activity | undefined, RowKey>('activities').bulkGet([...changed.activities]);
		if (written.includes(undefined)) return undefined;
		const ids = new Set([...changed.records, ...written.flatMap((row) => (row ? [row.subscriptionId] : []))]);
		const [rows, facts] = await Promise.all([
			database.table<Subscription, RowKey>('subscriptions').bulkGet([...ids]),
			activities
				.where('subscriptionId')
				.anyOf([...ids])
				.toArray()
		]);
		return { ids, subscriptions: rows.flatMap((row) => (row && !isInBin(row) ? [row] : [])), activities: facts };
	});
}

/** In the place where it stood; what is new comes last. */
function replaced(kept: ListedRecords, ids: ReadonlySet<RowKey>, fresh: ListedRecords): ListedRecords {
	const byId = groupedBy(fresh.records, ({ subscription }) => subscription.id);
	const known = new Set(kept.records.map(({ subscription }) => subscription.id));
	return {
		records: [
			...kept.records.flatMap((record) => {
				const { id } = record.subscription;
				return ids.has(id) ? (byId.get(id) ?? []) : [record];
			}),
			...fresh.records.filter(({ subscription }) => !known.has(subscription.id))
		],
		unreadable: [...kept.unreadable.filter(({ key }) => !ids.has(key)), ...fresh.unreadable]
	};
}
