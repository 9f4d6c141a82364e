import * as v from 'valibot';
import type { BackupData } from '../tables';
import { ROW_SCHEMAS } from './records';

/** Where a stored row is not of our shape: the path of its first bad value, empty for the row itself. */
export function faultIn(name: keyof BackupData, row: unknown): string | undefined {
	const schema = ROW_SCHEMAS[name];
	if (v.is(schema, row)) return undefined;
	const [issue] = v.safeParse(schema, row, { abortEarly: true }).issues ?? [];
	return issue && (v.getDotPath(issue) ?? '');
}
