import type { Attempt } from '$lib/domain/procedure/attempt';
import type { Activity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Table } from 'dexie';
import { database } from '../database';
import { groupedBy } from './grouped-by';
import { checkRows, type CheckedRows, type UnreadableRow } from './row-check';

/** One record that can be read, with everything that belongs to it. */
export interface StoredRecord {
	subscription: Subscription;
	activities: readonly Activity[]; // also those that were replaced or taken back
	attempts: readonly Attempt[];
	unreadable: readonly UnreadableRow[]; // of its activities: set aside, the rest counts
}

/** A record whose own row cannot be read, with what else is stored under its id, as it is. */
export interface UnreadableRecord {
	row: UnreadableRow;
	belongings: { activities: readonly unknown[]; attempts: readonly unknown[] };
}

export type FoundRecord = { state: 'read'; record: StoredRecord } | { state: 'unreadable'; record: UnreadableRecord };

/** All records but those in the bin: what the lists, the alerts and the service worker go by. */
export interface ListedRecords {
	records: readonly ListedRecord[];
	unreadable: readonly UnreadableRow[];
}
export type ListedRecord = Omit<StoredRecord, 'attempts'>;

/** One bad row costs itself: whatever can be read is there. One read of each table, both at once. */
export async function listRecords(): Promise<ListedRecords> {
	const [subscriptions, activities] = await database.transaction(
		'r',
		database.subscriptions,
		database.activities,
		async () => Promise.all([inParts(database.subscriptions), inParts(database.activities)])
	);
	return listedFrom(
		subscriptions.filter((row) => !isInBin(row)),
		activities
	);
}

/** So many that unpacking them does not hold up the page for long. */
const PART = 1_000;

/** A whole table: the browser unpacks what it hands over in one go, and 10,000 rows at once would take a second. */
async function inParts<Row extends { id: string }>(table: Table<Row, string>): Promise<readonly Row[]> {
	const rows = await table.limit(PART).toArray();
	for (let part = rows, last = rows.at(-1); part.length === PART && last; last = part.at(-1)) {
		part = await table.where(':id').above(last.id).limit(PART).toArray();
		rows.push(...part);
	}
	return rows;
}

/** Checked, and with each record what was written about it. */
export async function listedFrom(
	subscriptions: readonly Subscription[],
	activities: readonly Activity[]
): Promise<ListedRecords> {
	const { good, bad } = await checkRows('subscriptions', subscriptions);
	const facts = await checkRows('activities', activities);
	const byRecord = groupedBy(facts.good, ({ subscriptionId }) => subscriptionId);
	const unreadable = groupedBy(facts.bad, ({ raw }) => raw.subscriptionId);
	const records = good.map((subscription) => ({
		subscription,
		activities: byRecord.get(subscription.id) ?? [],
		unreadable: unreadable.get(subscription.id) ?? []
	}));
	return { records, unreadable: bad };
}

/** Also one in the bin. */
export async function findRecord(id: string): Promise<FoundRecord | undefined> {
	const [subscription, activities, attempts] = await Promise.all([
		findRow(id),
		database.activities.where('subscriptionId').equals(id).toArray(),
		database.attempts.where('subscriptionId').equals(id).toArray()
	]);
	if (!subscription) return undefined;
	const { good, bad } = await checkRows('subscriptions', [subscription]);
	const [row] = bad;
	if (row) return { state: 'unreadable', record: { row, belongings: { activities, attempts } } };
	const facts = await checkRows('activities', activities);
	const ticks = await checkRows('attempts', attempts);
	return {
		state: 'read',
		record: {
			subscription: good[0] ?? subscription,
			activities: facts.good,
			attempts: ticks.good,
			unreadable: facts.bad
		}
	};
}

/** What was removed, latest first; a damaged record too can be put there, and comes back. */
export async function listBin(): Promise<CheckedRows<Subscription>> {
	const removed = (await database.subscriptions.toArray()).filter(isInBin);
	return checkRows(
		'subscriptions',
		removed.sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0))
	);
}

/** Of a damaged row only a moment counts: with anything else there it is shown, not hidden. */
export function isInBin({ removedAt }: Subscription): boolean {
	return typeof removedAt === 'number';
}

/** An address is text, and a damaged row may be filed under a number. */
async function findRow(id: string): Promise<Subscription | undefined> {
	const row = await database.subscriptions.get(id);
	if (row || !/^\d+(?:\.\d+)?$/.test(id)) return row;
	return database.subscriptions.filter((other) => String(other.id) === id).first();
}
