import { parseCivilDate, yearOf, type CivilDate } from '$lib/domain/base/civil-date';
import { dateFault, type DateRole } from '$lib/domain/record/command/gate';
import { ALL_FIELDS } from './all-fields';
import type { Doubt, Field, Form } from './field';
import { isReviewed } from './fields/review';

/** Before mobile phones were common: more likely a slip than meant, even where years ago is usual. */
const EARLIEST_YEAR = 1995;

/** A date that is asked back: it may be saved once the user says that it is right. */
export interface DateQuestion {
	field: string;
	date: CivilDate;
	doubt: Doubt;
}

/** What is asked back of the form as it stands, by field. What an edit has not touched is not asked again. */
export function questionsOf(form: Form): readonly DateQuestion[] {
	const today = form.today();
	if (today === undefined) return [];
	const fields = ALL_FIELDS.filter((field) => form.place(field) !== undefined && isTouched(field, form));
	const asked = fields.flatMap((field) => {
		const doubt = field.role && (doubtOf(form.typed(field), field.role, today) ?? field.doubt?.(form));
		return question(field.name, form.typed(field), doubt);
	});
	return [...asked, ...closureQuestions(form, today)];
}

function closureQuestions(form: Form, today: CivilDate): readonly DateQuestion[] {
	if (!isReviewed(form)) return [];
	return form.draft.closures.flatMap(({ on, until }, index) => [
		...question(`closures.${index}.on`, on, doubtOf(on, 'ahead', today)),
		...question(`closures.${index}.until`, until, doubtOf(until, 'ahead', today))
	]);
}

function question(field: string, text: string, doubt: Doubt | undefined): readonly DateQuestion[] {
	const date = parseCivilDate(text);
	return date && doubt ? [{ field, date, doubt }] : [];
}

function doubtOf(text: string, role: DateRole, today: CivilDate): Doubt | undefined {
	const date = parseCivilDate(text);
	if (date === undefined) return undefined;
	return yearOf(date) < EARLIEST_YEAR || dateFault(date, role, today) === 'far-off' ? 'far-off' : undefined;
}

/** A new record's date, or one that the edit has changed. */
export function isTouched(field: Field, { typed, context: { edited } }: Form): boolean {
	return edited === undefined || (edited.draft.texts[field.name] ?? '') !== typed(field);
}

/** What the user confirms is this date in this field: another date there is asked about again. */
export function questionKey({ field, date, doubt }: DateQuestion): string {
	return `${field}=${date} ${doubt}`;
}
