import { m } from '$lib/i18n/paraglide/messages.js';
import type { Field } from '$lib/entry/field';
import type { Choice, FormContext } from '../form-context';
import { choiceWords } from './choice-words';

/** What a select or a group of radios offers here and now. */
export function choicesOf(field: Field, context: FormContext): readonly Choice[] {
	const choices = choicesIn(field, context);
	return field.input !== 'radios' && canBeOpen(field, context)
		? [{ value: '', text: m.form_choose() }, ...choices]
		: choices;
}

function choicesIn(field: Field, { model: { form }, countries, zones, currencies }: FormContext): readonly Choice[] {
	if (field.input === 'country') return countries;
	if (field.input === 'zone') return zones;
	if (field.input === 'currency') return currencies;
	const offered = field.offered?.(form);
	const values = field.choices?.filter((value) => offered?.includes(value) ?? true) ?? [];
	return values.map((value) => ({ value, text: choiceWords(field.name, value) }));
}

/** Countries and currencies may be taken back; whatever else has a value only changes it. */
function canBeOpen(field: Field, { model: { form } }: FormContext): boolean {
	return field.input === 'country' || field.input === 'currency' || form.text(field) === '';
}
