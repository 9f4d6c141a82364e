import { parseCivilDate } from '$lib/domain/base/civil-date';
import { dateFault } from '$lib/domain/record/command/gate';
import { ALL_FIELDS } from './all-fields';
import type { Field, Form } from './field';
import { isTouched } from './doubts';
import { closureIssues } from './fields/review';
import type { IssueCode, Issues } from './issues';

/** Why the form cannot be saved as it stands, by field; empty where it can. What is not shown is not checked. */
export function issuesOf(form: Form): Issues {
	const wrong = ALL_FIELDS.filter((field) => form.place(field) !== undefined).flatMap((field) => {
		const issue = issueOf(field, form);
		return issue === undefined ? [] : [[field.name, issue] as const];
	});
	return {
		...(form.draft.plan === '' && { plan: 'required' }),
		...Object.fromEntries(wrong),
		...closureIssues(form)
	};
}

function issueOf(field: Field, form: Form): IssueCode | undefined {
	const text = form.text(field).trim();
	if (text === '') return field.neededWhen?.(form) ? 'required' : undefined;
	const parsed = field.parse(text, form);
	if (!parsed.ok) return parsed.issue;
	return isInFuture(field, form) ? 'in-future' : field.clash?.(form);
}

/** What has happened is today at the latest; a date that an edit has not touched stands as it was recorded. */
function isInFuture(field: Field, form: Form): boolean {
	const date = parseCivilDate(form.text(field));
	const today = form.today();
	if (!field.role || !date || !today || !isTouched(field, form)) return false;
	return dateFault(date, field.role, today) === 'in-future';
}
