import type { BackupData } from '../tables';
import { Slices } from './slices';

/** Ours are text; a damaged row may be filed under a number. */
export type RowKey = string | number;

/** A stored row that is not of our shape. Nothing is worked out from it; it is shown as it is. */
export interface UnreadableRow {
	key: RowKey;
	raw: Readonly<Record<string, unknown>>;
	path: string; // of the first bad value, as in `terms.lives.0.rule.kind`; empty for the row itself
}

export interface CheckedRows<Row> {
	good: readonly Row[];
	bad: readonly UnreadableRow[];
}

type Checked = 'subscriptions' | 'activities' | 'attempts' | 'alertLog' | 'calendarExports' | 'trips';

type LoadSchema = () => Promise<{ faultIn: (name: keyof BackupData, row: unknown) => string | undefined }>;
let loadSchema: LoadSchema | undefined;

/**
 * Where the schema comes from. A page loads it once it reads rows; a service worker cannot load anything later, and a
 * bundle of one that holds an `import()` does not even start, so it brings the schema along.
 */
export function checkRowsWith(load: LoadSchema): void {
	loadSchema = load;
}

/** Rows that passed, with the revision that did: each is checked once while the page lives. */
const passed = new Map<Checked, Map<RowKey, number>>();

/**
 * Every row that is read goes through the schema before anything is derived from it: half a rule would give a wrong
 * date, and a date of the year 9999 a loop without end. Call it after the last read of a transaction or live query, for
 * it waits for the schema, which is no part of the first load.
 */
export async function checkRows<Name extends Checked>(
	name: Name,
	rows: readonly BackupData[Name][number][]
): Promise<CheckedRows<BackupData[Name][number]>> {
	const known = knownOf(name);
	if (rows.every((row) => known.get(keyOf(row)) === revisionOf(row))) return { good: rows, bad: [] };
	if (!loadSchema) throw new Error('Nobody has said where the schema of rows comes from');
	const { faultIn } = await loadSchema();
	const good: BackupData[Name][number][] = [];
	const bad: UnreadableRow[] = [];
	const slices = new Slices();
	for (const row of rows) {
		if (slices.isOver()) await slices.rest();
		const key = keyOf(row);
		const path = known.get(key) === revisionOf(row) ? undefined : faultIn(name, row);
		if (path === undefined) {
			known.set(key, revisionOf(row));
			good.push(row);
		} else {
			bad.push({ key, raw: { ...row }, path });
		}
	}
	return { good, bad };
}

function knownOf(name: Checked): Map<RowKey, number> {
	let known = passed.get(name);
	if (!known) passed.set(name, (known = new Map()));
	return known;
}

function keyOf(row: object): RowKey {
	return Reflect.get(row, 'id') ?? Reflect.get(row, 'key');
}

/** Activities are never changed, records raise theirs with every edit. */
function revisionOf(row: object): number {
	return Number(Reflect.get(row, 'rev') ?? 0);
}
