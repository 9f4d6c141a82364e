import * as v from 'valibot';
import { isPlain } from '../plain-value';
import { ROW_SCHEMAS } from '../schema/records';
import { BACKUP_TABLES, type BackupData } from '../tables';
import { Checksums } from './checksums';
import type { Envelope } from './envelope';
import type { LeftOut } from './format';
import { Refusal } from './refusal';

const ROWS_AT_ONCE = 250;

export interface CheckedTables {
	data: BackupData;
	leftOut: readonly LeftOut[];
	isAltered: boolean;
}

interface Checking {
	onProgress?: (share: number) => void; // 0 to 1
	signal?: AbortSignal;
}

/** Builds every row anew from the fields we know, and compares it with what was written down of it. */
export async function checkTables(envelope: Envelope, checking: Checking): Promise<CheckedTables> {
	const check = new TableCheck(envelope, checking);
	// In the order of the file, which its checksum follows.
	const data = {
		subscriptions: await check.rows('subscriptions'),
		activities: await check.rows('activities'),
		attempts: await check.rows('attempts'),
		trips: await check.rows('trips'),
		preferences: await check.rows('preferences'),
		alertLog: await check.rows('alertLog'),
		calendarExports: await check.rows('calendarExports'),
		attachments: await check.rows('attachments'),
		vault: await check.rows('vault'),
		secrets: await check.rows('secrets')
	};
	return { data, leftOut: check.leftOut, isAltered: check.isAltered() };
}

class TableCheck {
	readonly leftOut: LeftOut[] = [];
	readonly #total: number;
	readonly #sums: Checksums | undefined;
	#done = 0;

	constructor(
		readonly envelope: Envelope,
		readonly checking: Checking
	) {
		this.#total = BACKUP_TABLES.reduce((sum, name) => sum + (envelope.tables[name]?.length ?? 0), 0);
		this.#sums = envelope.written && new Checksums(envelope.written.exportedAt);
	}

	/** Rows that came, went or were moved, or a moment that was changed, show only in the checksum of all. */
	isAltered(): boolean {
		return this.#sums !== undefined && this.#sums.all() !== this.envelope.written?.sha256;
	}

	async rows<Name extends keyof BackupData>(table: Name): Promise<BackupData[Name][number][]> {
		const rows = this.envelope.tables[table] ?? [];
		const good: BackupData[Name][number][] = [];
		const keys = new Set<unknown>();
		this.#sums?.table(table);
		for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
			if (this.checking.signal?.aborted) throw new Refusal({ issue: 'cancelled' });
			const some = rows.slice(start, start + ROWS_AT_ONCE);
			for (const [offset, row] of some.entries()) {
				const isChanged = !this.#isAsWritten(table, start + offset, row);
				const checked = checkRow(ROW_SCHEMAS[table], row, keys);
				const path = `data.${table}[${start + offset}]${checked.ok ? '' : checked.within}`;
				if (checked.ok && !isChanged) good.push(checked.row);
				else this.leftOut.push({ table, path, row, ...(checked.ok && { isChanged: true }) });
			}
			this.#done += some.length;
			this.checking.onProgress?.(this.#done / this.#total);
			await untilNextTask();
		}
		return good;
	}

	#isAsWritten(table: keyof BackupData, index: number, row: unknown): boolean {
		if (!this.#sums) return true;
		// What is nested too deep has no text.
		const text = isPlain(row) ? JSON.stringify(row) : '';
		return this.#sums.row(text) === this.envelope.written?.rows[table]?.[index];
	}
}

type CheckedRow<Row> = { ok: true; row: Row } | { ok: false; within: string };

function checkRow<Row>(schema: v.GenericSchema<unknown, Row>, row: unknown, keys: Set<unknown>): CheckedRow<Row> {
	if (!isPlain(row)) return { ok: false, within: '' };
	const parsed = v.safeParse(schema, row, { abortEarly: true });
	if (!parsed.success) {
		const within = v.getDotPath(parsed.issues[0]);
		return { ok: false, within: within === null ? '' : `.${within}` };
	}
	const key = keyOf(row);
	if (keys.has(key)) return { ok: false, within: '.id' }; // it would overwrite the first
	keys.add(key);
	return { ok: true, row: parsed.output };
}

function keyOf(row: unknown): unknown {
	if (typeof row !== 'object' || row === null) return undefined;
	return Reflect.get(row, 'id') ?? Reflect.get(row, 'key');
}

/** Lets the page paint the progress and hear a click on Cancel. */
function untilNextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
