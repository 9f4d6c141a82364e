import { localDate, parseZone } from '$lib/domain/base/civil-date';
import { ALL_FIELDS } from '../all-fields';
import type { EntryContext } from '../context';
import { MY_OWN, withTexts, type RecordDraft } from '../draft';
import type { Field } from '../field';
import { zone } from '../fields/place';
import { fieldsIn, formOf } from '../form';

/** The draft with today in the one date its plan counts from, unless something is there already. */
export function withToday(draft: RecordDraft, context: EntryContext): RecordDraft {
	const open = withoutGuess(draft);
	if (context.template === undefined || context.edited || open.plan === MY_OWN || open.byHand) return open;
	const form = formOf(open, context);
	const target = fieldsIn(form, 'dates').find(({ usuallyToday }) => usuallyToday);
	const inZone = parseZone(form.text(zone));
	if (target === undefined || inZone === undefined || form.typed(target) !== '' || isStarted(open)) return open;
	return { ...withTexts(open, { [target.name]: localDate(context.now, inZone) }), prefilled: target.name };
}

function isStarted({ texts }: RecordDraft): boolean {
	return ALL_FIELDS.some(({ startsIt, name }) => startsIt && (texts[name] ?? '') !== '');
}

/** The draft with one text typed; what we only guessed gives way to it. */
export function withText(draft: RecordDraft, field: Field, text: string): RecordDraft {
	const typed = withTexts(draft, { [field.name]: text });
	if (draft.prefilled === field.name) return { ...typed, prefilled: '' };
	return text !== '' && field.startsIt ? withoutGuess(typed) : typed;
}

/** The draft without a date that nobody typed. */
export function withoutGuess(draft: RecordDraft): RecordDraft {
	return draft.prefilled === '' ? draft : { ...withTexts(draft, { [draft.prefilled]: '' }), prefilled: '' };
}
