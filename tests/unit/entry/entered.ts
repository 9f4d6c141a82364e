import { parseInstant, parseZone } from '$lib/domain/base/civil-date';
import type { FieldName } from '$lib/entry/all-fields';
import type { EntryContext } from '$lib/entry/context';
import { emptyDraft, withTexts, type RecordDraft } from '$lib/entry/draft';
import type { Form } from '$lib/entry/field';
import { formOf } from '$lib/entry/form';
import { toRecord, type FormResult } from '$lib/entry/to-record';

/** What is typed, by field; beside it what is no field's text. */
export type Typed = Partial<Record<FieldName, string>> & Partial<Omit<RecordDraft, 'texts'>>;

const ZONES: Record<string, string> = { JP: 'Asia/Tokyo', HK: 'Asia/Hong_Kong', FR: 'Europe/Paris' };
const CURRENCIES: Record<string, string> = { JP: 'JPY', HK: 'HKD' };

/** A phone in Tokyo on Saturday 21 November 2026, 19:00. */
export function context(given: Partial<EntryContext> = {}): EntryContext {
	const now = parseInstant('2026-11-21T10:00:00Z');
	const deviceZone = parseZone('Asia/Tokyo');
	if (now === undefined || deviceZone === undefined) throw new RangeError('no such moment');
	return {
		now,
		deviceZone,
		nameless: { en: 'My own' },
		zoneOf: (country) => ZONES[country],
		currencyOf: (country) => CURRENCIES[country],
		...given
	};
}

function typed({
	plan = '',
	byHand = false,
	known = '',
	prefilled = '',
	closures,
	answers = {},
	...texts
}: Typed): RecordDraft {
	const empty = emptyDraft();
	return withTexts({ ...empty, plan, byHand, known, prefilled, closures: closures ?? empty.closures, answers }, texts);
}

export function form(texts: Typed, given: Partial<EntryContext> = {}): Form {
	return formOf(typed(texts), context(given));
}

/** What saving these texts gives. */
export function entered(texts: Typed, given: Partial<EntryContext> = {}): FormResult {
	return toRecord(form(texts, given));
}
