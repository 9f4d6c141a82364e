import { parseInstant, type Instant } from '$lib/domain/base/civil-date';
import { BACKUP_TABLES } from '../tables';
import { BACKUP_APP, BACKUP_FORMAT } from './format';
import { invalid, Refusal } from './refusal';

/** A file's text, taken apart; its rows are not looked at yet. */
export interface Envelope {
	exportedAt: Instant;
	tables: Readonly<Record<string, readonly unknown[]>>; // every one of ours; one that is not there is empty
	written?: WrittenChecks; // since format 2
}

export interface WrittenChecks {
	exportedAt: string; // as it stands in the file
	rows: Readonly<Record<string, readonly unknown[]>>; // by table, in the order of the rows
	sha256: string;
}

const FIELDS: Record<number, readonly string[]> = {
	1: ['app', 'format', 'exportedAt', 'data'],
	2: ['app', 'format', 'exportedAt', 'data', 'checks', 'sha256']
};

export function parseEnvelope(text: string): Envelope {
	const file = parseJson(text);
	if (!isRecord(file) || file.app !== BACKUP_APP) throw new Refusal({ issue: 'not-simfolio' });
	if (typeof file.format === 'number' && file.format > BACKUP_FORMAT) throw new Refusal({ issue: 'newer-format' });
	const fields = typeof file.format === 'number' ? FIELDS[file.format] : undefined;
	if (!fields) throw invalid('format');
	const { exportedAt: moment } = file;
	const exportedAt = typeof moment === 'string' ? parseInstant(moment) : undefined;
	if (exportedAt === undefined || typeof moment !== 'string') throw invalid('exportedAt');
	const unknown = Object.keys(file).find((key) => !fields.includes(key));
	if (unknown !== undefined) throw invalid(unknown);
	const tables = tablesIn(file.data, 'data');
	if (file.format === 1) return { exportedAt, tables };
	if (typeof file.sha256 !== 'string') throw invalid('sha256');
	return {
		exportedAt,
		tables,
		written: { exportedAt: moment, rows: tablesIn(file.checks, 'checks'), sha256: file.sha256 }
	};
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

function tablesIn(lists: unknown, path: string): Envelope['tables'] {
	if (!isRecord(lists)) throw invalid(path);
	const unknown = Object.keys(lists).find((key) => !BACKUP_TABLES.some((name) => name === key));
	if (unknown !== undefined) throw invalid(`${path}.${unknown}`);
	return Object.fromEntries(BACKUP_TABLES.map((name) => [name, listIn(lists[name] ?? [], `${path}.${name}`)]));
}

function listIn(list: unknown, path: string): readonly unknown[] {
	if (!Array.isArray(list)) throw invalid(path);
	return list;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
