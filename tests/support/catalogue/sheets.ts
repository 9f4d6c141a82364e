import { readdirSync, readFileSync } from 'node:fs';
import type { Draft } from '$lib/domain/plan/plan';
import type { Terms } from '$lib/domain/record/subscription';
import type { SheetLastStep } from './rules/last-steps-are-the-sheets';

const FOLDER = 'tests/sheets';

/** A sentence as the app shows it, and where the plan holds it. */
export interface ReadText {
	at: string;
	en: string;
	'zh-Hans': string;
}

/** One fact of the fact sheet, in its words; where the catalogue says it, or why it does not; both where a part is left out. */
export interface SheetFact {
	fact: string;
	says: string;
	/** A place in the plan and a piece of its English text; `*` for every fee. */
	shown?: readonly (readonly [place: string, piece: string])[];
	leftOut?: string;
	/** The whole sentences that are meant, in both languages; written by `npm run catalogue`. */
	reads?: readonly ReadText[];
}

/** All that the tests hold against one plan. */
export interface SheetPlan {
	id: string;
	zone: string | { ask: true };
	intent: 'keep' | 'let-end';
	forms: readonly string[];
	billing: unknown;
	/** Nothing specific was found on leaving it, and its page says so. */
	silent?: true;
	terms: Draft<Terms>;
	lastStep?: SheetLastStep;
	facts: readonly SheetFact[];
}

/** One carrier's sheet: `tests/sheets/<country>/<carrier>.json`. */
export interface Sheet {
	path: string;
	country: string;
	plans: readonly SheetPlan[];
}

/** Every sheet, by country and carrier, read anew. */
export function readSheets(): readonly Sheet[] {
	return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => ({
			path: `${FOLDER}/${name}`,
			country: name.slice(0, 2).toUpperCase(),
			plans: JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as readonly SheetPlan[]
		}));
}

/** The plans of all sheets. */
export function sheetPlans(): readonly SheetPlan[] {
	return readSheets().flatMap(({ plans }) => plans);
}

const WIDTH = 120;

/** A sheet as it is written: what fits into a line stands in one, so that a change of one fact reads as one. */
export function sheetText(value: unknown, indent = '', before = 0): string {
	const line = inOneLine(value);
	if (typeof value !== 'object' || value === null || before + line.length + 4 * indent.length <= WIDTH) return line;
	const inner = `${indent}\t`;
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	const rows = Object.entries(value).map(([key, item]) => {
		const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
		return `${inner}${name}${sheetText(item, inner, name.length)}`;
	});
	return `${open ?? ''}\n${rows.join(',\n')}\n${indent}${close ?? ''}`;
}

function inOneLine(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inOneLine(item)}`);
	return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
