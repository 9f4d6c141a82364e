import { localDate, parseZone } from '$lib/domain/base/civil-date';
import { FIELDS, type AnyField } from './all-fields';
import type { EntryContext } from './context';
import { MY_OWN, type RecordDraft } from './draft';
import type { Field, Form, Place } from './field';
import { zone } from './fields/place';
import { mainLifeOf, type Tier } from './plan/main-life';
import { askedFields, type AskedField } from './plan/questions';
import { mainLife } from './to-terms';

/** The form with what is typed in it: reads its fields, fills in defaults, knows what is shown. */
export function formOf(draft: RecordDraft, context: EntryContext): Form {
	const { template, edited } = context;
	const asked = template ? askedFields(template.plan) : [];
	const questionOf = (field: Field) => asked.find((one) => one.field === field);
	const form: Form = {
		draft,
		context,
		life: template && mainLifeOf(template.plan),
		byHand: draft.plan === MY_OWN || draft.byHand,
		edited: template === undefined && edited?.draft.plan === draft.plan ? edited.subscription : undefined,
		today: () => {
			const inZone = parseZone(form.text(zone));
			return inZone && localDate(context.now, inZone);
		},
		typed: ({ name }) => draft.texts[name] ?? '',
		text: (field) => form.typed(field) || (field.default?.(form) ?? ''),
		place: (field) => placeIn(form, field, questionOf(field)),
		question: (field) => questionOf(field)?.question,
		tiers: () => tiersIn(form),
		value: (field) => {
			const text = form.text(field).trim();
			if (text === '' || form.place(field) === undefined) return undefined;
			const parsed = field.parse(text, form);
			return parsed.ok ? parsed.value : undefined;
		}
	};
	return form;
}

/** What a date hangs on stands up front, the rest of what a plan asks under "More". */
function placeIn(form: Form, field: Field, asked: AskedField | undefined): Place | undefined {
	const place = field.shownWhen(form);
	if (asked === undefined || form.byHand || place === 'dates' || place === 'bill') return place;
	return asked.upFront ? 'rule' : (place ?? 'more');
}

/** Of the record as it was read, or of the plan: the form itself has no field for them. */
function tiersIn({ edited, life }: Form): readonly Tier[] {
	const rule = edited && mainLife(edited.terms)?.rule;
	return (rule?.kind === 'rolling' ? rule.tiers : life?.tiers) ?? [];
}

/** The fields that stand in a place, in their order; a field is in one place only. */
export function fieldsIn(form: Form, place: Place): readonly AnyField[] {
	return FIELDS.filter((field) => form.place(field) === place);
}
