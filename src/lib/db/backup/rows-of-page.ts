import { heldAnswers } from '../rows/page-memory';
import { BACKUP_TABLES } from '../tables';
import type { RawTables } from './write';

/** What this page still knows of the store, each row once. */
export function rowsOfPage(): RawTables {
	const answers = heldAnswers();
	return Object.fromEntries(
		BACKUP_TABLES.map((name) => [name, eachOnce(answers.flatMap((answer) => answer[name] ?? []))] as const)
	);
}

function eachOnce(rows: readonly unknown[]): readonly unknown[] {
	const byKey = new Map<unknown, unknown>();
	for (const row of rows) byKey.set(keyOf(row), row);
	return [...byKey.values()];
}

function keyOf(row: unknown): unknown {
	if (typeof row !== 'object' || row === null) return row;
	return Reflect.get(row, 'id') ?? Reflect.get(row, 'key') ?? row;
}
