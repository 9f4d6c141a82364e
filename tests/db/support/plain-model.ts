import type { Subscription } from '$lib/domain/record/subscription';

/** What the app should hold, as plainly as it can be said: no revisions, no histories of fields, no tables. */

export const FIELDS = ['nickname', 'notes', 'boughtAt'] as const;
export type Field = (typeof FIELDS)[number];

/** A fact, a correction of one or a retraction, as it was written down. */
export interface PlainFact {
	id: string;
	day: string; // what was typed; '' for a retraction
	of: PlainFact | undefined; // what it corrects or takes back
	isRetraction: boolean;
}

/** One edit that can be undone. */
export interface PlainEdit {
	id: string;
	record: PlainRecord;
	field: Field;
	was: string;
	is: string;
}

export interface PlainRecord {
	id: string;
	fields: Record<Field, string>;
	trip: string | undefined; // its name when it was typed
	inBin: boolean;
	facts: PlainFact[];
	edits: number;
}

/** A form as somebody opened it, and what it showed. */
interface OpenForm {
	record: PlainRecord;
	base: Subscription;
	fields: Readonly<Record<Field, string>>;
}

export interface PlainModel {
	records: PlainRecord[];
	erased: string[];
	edits: PlainEdit[];
	forms: OpenForm[];
}

export function emptyModel(): PlainModel {
	return { records: [], erased: [], edits: [], forms: [] };
}

/** Whether it was taken back, by something that was not taken back itself. */
export function isTakenBack(record: PlainRecord, fact: PlainFact): boolean {
	return record.facts.some((other) => other.isRetraction && other.of === fact && !isTakenBack(record, other));
}

/** The days that count. */
export function countingDays(record: PlainRecord): readonly string[] {
	return record.facts.filter((fact) => counts(record, fact)).map(({ day }) => day);
}

export function counts(record: PlainRecord, fact: PlainFact): boolean {
	return !fact.isRetraction && !isTakenBack(record, fact) && !isCorrected(record, fact);
}

/** A correction holds while it stands, and while another one holds in its place. */
function isCorrected(record: PlainRecord, fact: PlainFact): boolean {
	return record.facts.some(
		(other) => !other.isRetraction && other.of === fact && (!isTakenBack(record, other) || isCorrected(record, other))
	);
}
