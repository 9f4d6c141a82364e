import { FORMS } from '$lib/domain/record/subscription';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Choice, FormContext } from './form-context';
import { FIELD_SPECS, type EnteredField } from './field-specs';
import { SINCE } from '$lib/entry/choices';

/** What a select or a group of radios offers here and now. */
export function choicesOf(field: EnteredField, context: FormContext): readonly Choice[] {
	const spec = FIELD_SPECS[field];
	switch (spec.input) {
		case 'country':
			return [nothingChosen(), ...context.countries];
		case 'zone':
			return context.model.filled.zone === '' ? [nothingChosen(), ...context.zones] : context.zones;
		case 'currency':
			return [nothingChosen(), ...context.currencies];
		case 'select':
		case 'radios': {
			const offered = spec.options.filter(({ value }) => isOffered(field, value, context));
			const choices = offered.map(({ value, words }) => ({ value, text: words() }));
			return context.model.filled[field] === '' && spec.input === 'select' ? [nothingChosen(), ...choices] : choices;
		}
		default:
			return [];
	}
}

function nothingChosen(): Choice {
	return { value: '', text: m.form_choose() };
}

function isOffered(field: EnteredField, value: string, { model }: FormContext): boolean {
	if (field === 'countedFrom') {
		const asked = model.asked.find((one) => one.field === 'countedFrom')?.question.choices;
		if (asked !== undefined && model.draft.byHand === '') return asked.includes(value);
		const since = SINCE.some((one) => one === value);
		return model.filled.rule === 'rolling' ? since : value !== 'event';
	}
	if (field === 'form' && model.template) return model.template.plan.form.some((one) => one === value);
	return field !== 'form' || FORMS.some((one) => one === value);
}
