import type { IntervalTree, ObservabilitySet } from 'dexie';
import { DATABASE_NAME } from '../database';
import type { RowKey } from './row-check';

/** What writes have named: whole tables, or single rows of them. */
export type Changed = 'all' | { records: ReadonlySet<RowKey>; activities: ReadonlySet<RowKey> };

export const NOTHING: Changed = { records: new Set(), activities: new Set() };

/** More than this is read in one go. */
const MOST = 200;

/** Of a write in this tab, another one or the service worker, as Dexie tells it: which records it is about. */
export function changedRecords(parts: ObservabilitySet): Changed {
	if ('all' in parts) return 'all';
	const records = new Set<RowKey>();
	const activities = new Set<RowKey>();
	const whole =
		!addKeys(records, parts[partOf('subscriptions', '')]) ||
		!addKeys(records, parts[partOf('activities', 'subscriptionId')]) ||
		!addKeys(activities, parts[partOf('activities', '')]);
	return whole ? 'all' : { records, activities };
}

export function joined(a: Changed, b: Changed): Changed {
	if (a === 'all' || b === 'all') return 'all';
	return {
		records: new Set([...a.records, ...b.records]),
		activities: new Set([...a.activities, ...b.activities])
	};
}

export function isNothing(changed: Changed): boolean {
	return changed !== 'all' && changed.records.size === 0 && changed.activities.size === 0;
}

function partOf(table: string, index: string): `idb://${string}/${string}/${string}` {
	return `idb://${DATABASE_NAME}/${table}/${index}`;
}

/** Answers whether all of them could be named: a range holds keys that nobody wrote down. */
function addKeys(keys: Set<RowKey>, tree: IntervalTree | undefined): boolean {
	// Walked by hand: from another tab it comes as plain data. An empty one has neither end.
	const open: (IntervalTree | null | undefined)[] = [tree];
	while (open.length > 0) {
		const node = open.pop();
		if (!node || !('from' in node)) continue;
		const { from, to, l, r } = node;
		if (from !== to || (typeof from !== 'string' && typeof from !== 'number')) return false;
		keys.add(from);
		open.push(l, r);
	}
	return keys.size <= MOST;
}
