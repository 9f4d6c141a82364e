import { parseInstant, parseZone } from '$lib/domain/base/civil-date';
import { withDefaults } from '$lib/entry/defaults';
import { emptyDraft, type RecordDraft, type TextField } from '$lib/entry/draft';
import { fieldsShown, shownFields } from '$lib/entry/fields-shown';
import { recordFromDraft, type FormResult } from '$lib/entry/record-from-draft';
import type { Situation } from '$lib/entry/situation';

type Typed = Partial<Record<TextField, string>> & Partial<Pick<RecordDraft, 'closures' | 'answers'>>;

const ZONES: Record<string, string> = { JP: 'Asia/Tokyo', HK: 'Asia/Hong_Kong', FR: 'Europe/Paris' };
const CURRENCIES: Record<string, string> = { JP: 'JPY', HK: 'HKD' };

/** A phone in Tokyo on Saturday 21 November 2026, 19:00. */
export function situation(given: Partial<Situation> = {}): Situation {
	const now = parseInstant('2026-11-21T10:00:00Z');
	const deviceZone = parseZone('Asia/Tokyo');
	if (now === undefined || deviceZone === undefined) throw new RangeError('no such moment');
	return {
		now,
		deviceZone,
		zoneOf: (country) => ZONES[country],
		currencyOf: (country) => CURRENCIES[country],
		...given
	};
}

export function typed(texts: Typed): RecordDraft {
	return { ...emptyDraft(), ...texts };
}

/** What saving these texts gives. */
export function entered(texts: Typed, given: Partial<Situation> = {}): FormResult {
	const at = situation(given);
	const draft = typed(texts);
	const filled = withDefaults(draft, at);
	return recordFromDraft(filled, shownFields(fieldsShown(filled, draft.countedFrom, at)), at, { en: 'My own' });
}
