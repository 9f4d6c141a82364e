import { localDate, parseZone } from '$lib/domain/base/civil-date';
import { FIELDS, type AnyField } from './all-fields';
import type { EntryContext } from './context';
import { MY_OWN, type RecordDraft } from './draft';
import type { Field, Form, Place } from './field';
import { zone } from './fields/place';
import { mainLifeOf } from './plan/main-life';
import { askedFields } from './plan/questions';

/** The form with what is typed in it: reads its fields, fills in defaults, knows what is shown. */
export function formOf(draft: RecordDraft, context: EntryContext): Form {
	const { template, edited } = context;
	const asked = template ? askedFields(template.plan) : [];
	const form: Form = {
		draft,
		context,
		life: template && mainLifeOf(template.plan),
		byHand: draft.plan === MY_OWN || draft.byHand,
		today: () => {
			const inZone = parseZone(form.text(zone));
			return inZone && localDate(context.now, inZone);
		},
		edited: template === undefined && edited?.draft.plan === draft.plan ? edited.subscription : undefined,
		typed: ({ name }) => draft.texts[name] ?? '',
		text: (field) => form.typed(field) || (field.default?.(form) ?? ''),
		place: (field) => placeIn(form, field),
		question: (field) => asked.find((one) => one.field === field)?.question,
		value: (field) => {
			const text = form.text(field).trim();
			if (text === '' || placeIn(form, field) === undefined) return undefined;
			const parsed = field.parse(text, form);
			return parsed.ok ? parsed.value : undefined;
		}
	};
	return form;
}

/** What a plan cannot do without stands open, what it may leave open under "More". */
function placeIn(form: Form, field: Field): Place | undefined {
	const place = field.shownWhen(form);
	const question = form.byHand ? undefined : form.question(field);
	if (question === undefined || place === 'dates') return place;
	return question.optional || field.movesNoDate ? (place ?? 'more') : 'rule';
}

/** The fields that stand in a place, in their order; a field is in one place only. */
export function fieldsIn(form: Form, place: Place): readonly AnyField[] {
	return FIELDS.filter((field) => placeIn(form, field) === place);
}
