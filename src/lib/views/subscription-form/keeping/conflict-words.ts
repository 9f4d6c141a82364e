import { FIELDS } from '$lib/entry/all-fields';
import { m } from '$lib/i18n/paraglide/messages';
import { FIELD_WORDS } from '../field/field-words';

/** What a changed part of the record is called on the form. */
export function fieldWords(path: string): string {
	const field = FIELDS.find((one) => one.path === path);
	if (field !== undefined) return FIELD_WORDS[field.name].label();
	return path.startsWith('terms.exits') ? m.form_cancel_rule() : m.form_rule();
}

/** A stored value, short enough to tell two of them apart. */
export function valueWords(value: unknown): string {
	if (value === null || value === undefined || value === '') return m.form_none();
	if (typeof value !== 'object') return String(value);
	return Object.values(value).map(valueWords).join(' · ');
}
