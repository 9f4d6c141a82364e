import { parseInstant, type Instant } from '$lib/domain/base/civil-date';
import * as v from 'valibot';
import {
	BACKUP_APP,
	BACKUP_FORMAT,
	LARGEST_BACKUP,
	type BackupIssue,
	type BackupPreview,
	type BackupRead,
	type LeftOut
} from './format';
import { factsAheadIn } from './facts-ahead';
import { unworkableIn } from './workable';
import { isPlain } from '../plain-value';
import { ROW_SCHEMAS } from '../schema/records';
import { BACKUP_TABLES, type BackupData } from '../tables';

const ROWS_AT_ONCE = 250;

export interface Reading {
	onProgress?: (share: number) => void; // 0 to 1
	signal?: AbortSignal;
	now?: Instant; // for working the records out; without it the moment of the file
}

/** Stops the reading with an answer; never leaves this file. */
class Refusal extends Error {
	constructor(readonly reason: BackupIssue) {
		super(reason.issue);
	}
}

/**
 * Reads and checks a whole file and changes nothing. Every row is built anew from the fields we know; one that cannot be
 * is left out and named. A file of which no record is left is refused. Every record is worked out once, so that one
 * that cannot be is known before it is let in.
 */
export async function readBackup(file: Blob, reading: Reading = {}): Promise<BackupRead> {
	try {
		const { exportedAt, tables } = parseEnvelope(await readText(file));
		const { data, leftOut } = await checkTables(tables, reading);
		const [first] = leftOut;
		if (first && data.subscriptions.length === 0) throw invalid(first.path);
		const now = reading.now ?? exportedAt;
		const unworkable = await unworkableIn(data, now);
		const factsAhead = factsAheadIn(data, now);
		return { ok: true, preview: { ...previewOf(data, exportedAt), leftOut, factsAhead, unworkable }, data };
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, ...error.reason };
		throw error;
	}
}

async function readText(file: Blob): Promise<string> {
	if (file.size > LARGEST_BACKUP) throw new Refusal({ issue: 'too-large' });
	return file.text();
}

interface Envelope {
	exportedAt: Instant;
	tables: Readonly<Record<string, unknown>>;
}

function parseEnvelope(text: string): Envelope {
	const file = parseJson(text);
	if (!isRecord(file) || file.app !== BACKUP_APP) throw new Refusal({ issue: 'not-simfolio' });
	if (typeof file.format === 'number' && file.format > BACKUP_FORMAT) throw new Refusal({ issue: 'newer-format' });
	if (file.format !== BACKUP_FORMAT) throw invalid('format');
	const exportedAt = typeof file.exportedAt === 'string' ? parseInstant(file.exportedAt) : undefined;
	if (exportedAt === undefined) throw invalid('exportedAt');
	if (!isRecord(file.data)) throw invalid('data');
	const unknown = Object.keys(file).find((key) => !['app', 'format', 'exportedAt', 'data'].includes(key));
	if (unknown !== undefined) throw invalid(unknown);
	return { exportedAt, tables: file.data };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Our own beginning without an end of its own: a broken download, not somebody else's file.
		const ours = new RegExp(`^\\s*\\{\\s*"app"\\s*:\\s*"${BACKUP_APP}"`).test(text.slice(0, 200));
		throw new Refusal({ issue: ours ? 'truncated' : 'not-json' });
	}
}

async function checkTables(
	tables: Envelope['tables'],
	reading: Reading
): Promise<{ data: BackupData; leftOut: readonly LeftOut[] }> {
	const unknown = Object.keys(tables).find((key) => !BACKUP_TABLES.some((name) => name === key));
	if (unknown !== undefined) throw invalid(`data.${unknown}`);
	const total = BACKUP_TABLES.reduce((sum, name) => sum + rowsOf(tables, name).length, 0);
	const leftOut: LeftOut[] = [];
	let done = 0;
	const check = async <Name extends keyof BackupData>(name: Name) => {
		const { good, bad } = await checkRows(name, rowsOf(tables, name), reading, (rows) => {
			done += rows;
			reading.onProgress?.(done / total);
		});
		leftOut.push(...bad);
		return good;
	};
	const data = {
		subscriptions: await check('subscriptions'),
		activities: await check('activities'),
		attempts: await check('attempts'),
		trips: await check('trips'),
		preferences: await check('preferences'),
		alertLog: await check('alertLog'),
		calendarExports: await check('calendarExports'),
		attachments: await check('attachments')
	};
	return { data, leftOut };
}

/** A table that is not there is empty. */
function rowsOf(tables: Envelope['tables'], name: string): readonly unknown[] {
	const rows = tables[name] ?? [];
	if (!Array.isArray(rows)) throw invalid(`data.${name}`);
	return rows;
}

async function checkRows<Name extends keyof BackupData>(
	table: Name,
	rows: readonly unknown[],
	{ signal }: Reading,
	onChecked: (rows: number) => void
): Promise<{ good: BackupData[Name][number][]; bad: LeftOut[] }> {
	const good: BackupData[Name][number][] = [];
	const bad: LeftOut[] = [];
	const keys = new Set<unknown>();
	for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
		if (signal?.aborted) throw new Refusal({ issue: 'cancelled' });
		const some = rows.slice(start, start + ROWS_AT_ONCE);
		for (const [offset, row] of some.entries()) {
			const checked = checkRow(ROW_SCHEMAS[table], row, keys);
			if (checked.ok) good.push(checked.row);
			else bad.push({ table, path: `data.${table}[${start + offset}]${checked.within}`, row });
		}
		onChecked(some.length);
		await untilNextTask();
	}
	return { good, bad };
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
	return isRecord(row) ? (row.id ?? row.key) : undefined;
}

function previewOf(
	{ subscriptions, activities, trips }: BackupData,
	exportedAt: Instant
): Omit<BackupPreview, 'leftOut' | 'factsAhead' | 'unworkable'> {
	const removed = subscriptions.filter(({ removedAt }) => removedAt !== undefined).length;
	let latestChange: Instant | undefined;
	for (const { recordedAt } of activities) {
		if (latestChange === undefined || recordedAt > latestChange) latestChange = recordedAt;
	}
	return {
		exportedAt,
		subscriptions: subscriptions.length - removed,
		removed,
		activities: activities.length,
		trips: trips.length,
		...(latestChange !== undefined && { latestChange })
	};
}

/** Lets the page paint the progress and hear a click on Cancel. */
function untilNextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}

function invalid(path: string): Refusal {
	return new Refusal({ issue: 'invalid', path });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
