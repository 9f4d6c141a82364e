import { addMonths, parseCivilDate, yearOf, type CivilDate } from '$lib/domain/base/civil-date';
import { ALL_FIELDS } from './all-fields';
import type { Form } from './field';

/** Dates before mobile phones were common, or further ahead than any plan runs: more likely a slip than meant. */
const EARLIEST_YEAR = 1995;
const MOST_MONTHS_AHEAD = 50 * 12;

export interface DateQuestion {
	field: string;
	date: CivilDate;
}

/** Dates to be asked back, by field: they may be saved once the user says that they are right. */
export function dateQuestions(form: Form, today: CivilDate): readonly DateQuestion[] {
	const fields = ALL_FIELDS.filter((field) => field.input === 'date' && form.place(field) !== undefined);
	const closures = form.draft.closures.flatMap(({ on, until }, index) => [
		{ field: `closures.${index}.on`, text: on },
		{ field: `closures.${index}.until`, text: until }
	]);
	return [...fields.map((field) => ({ field: field.name, text: form.typed(field) })), ...closures].flatMap(
		({ field, text }) => {
			const date = parseCivilDate(text);
			return date !== undefined && isUnlikely(date, today) ? [{ field, date }] : [];
		}
	);
}

function isUnlikely(date: CivilDate, today: CivilDate): boolean {
	return yearOf(date) < EARLIEST_YEAR || date > addMonths(today, MOST_MONTHS_AHEAD);
}

/** What the user confirms is this date in this field: another date there is asked about again. */
export function questionKey({ field, date }: DateQuestion): string {
	return `${field}=${date}`;
}
