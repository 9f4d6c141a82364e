import * as v from 'valibot';
import type { BackupData } from '../tables';
import { ROW_SCHEMAS } from './records';

/** A zone that only this browser does not know is no damage: the record says so itself, and can be given another. */
const ZONES: ReadonlySet<string> = new Set(['zone', 'typedIn']);

/** Where a stored row is not of our shape: the path of its first bad value, empty for the row itself. */
export function faultIn(name: keyof BackupData, row: unknown): string | undefined {
	const schema = ROW_SCHEMAS[name];
	if (v.is(schema, row)) return undefined;
	const issues = v.safeParse(schema, row).issues ?? [];
	const paths = issues.filter((issue) => !isForeignZone(issue)).map((issue) => v.getDotPath(issue) ?? '');
	return paths[0];
}

function isForeignZone(issue: v.BaseIssue<unknown>): boolean {
	const path = v.getDotPath(issue);
	return path !== null && ZONES.has(path) && typeof issue.input === 'string' && issue.input !== '';
}
