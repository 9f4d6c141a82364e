import { FIELD_SPECS, type EnteredField } from '$lib/views/subscription-form/field-specs';
import { m } from '$lib/i18n/paraglide/messages';

const FIELD_OF: Readonly<Record<string, EnteredField>> = {
	nickname: 'name',
	carrier: 'carrierName',
	country: 'country',
	zone: 'zone',
	form: 'form',
	billing: 'billing',
	intent: 'intent',
	msisdns: 'phone',
	sims: 'iccid',
	price: 'price',
	boughtAt: 'boughtAt',
	tripId: 'trip',
	notes: 'notes',
	'terms.bill': 'billDay',
	'terms.period': 'closingDay'
};

/** What a changed field of the record is called on the form. */
export function fieldWords(path: string): string {
	const field = FIELD_OF[path];
	if (field !== undefined) return FIELD_SPECS[field].label();
	return path.startsWith('terms.exits') ? m.form_cancel_rule() : m.form_rule();
}

/** A stored value, short enough to tell two of them apart. */
export function valueWords(value: unknown): string {
	if (value === null || value === undefined || value === '') return m.form_none();
	if (typeof value !== 'object') return String(value);
	return Object.values(value).map(valueWords).join(' · ');
}
