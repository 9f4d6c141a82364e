import type { Plan } from '$lib/domain/plan/plan';
import { answerTerms, type Answer, type TermsIssue } from '$lib/domain/plan/terms-draft';
import type { Terms } from '$lib/domain/record/subscription';
import type { Form } from '../field';
import { MOST_DAYS, MOST_MONTHS, parseCount, parseDate } from '../parse-text';
import { bad, good, type IssueCode, type Issues, type Parsed } from '../issues';
import { askedFields, type AskedField } from './questions';

/** A plan's terms with its questions answered by what was typed; issues by the field that asks. */
export function planTerms(plan: Plan, form: Form): { ok: true; terms: Terms } | { ok: false; issues: Issues } {
	const asked = askedFields(plan);
	const given = asked.map((one) => ({ one, parsed: parseAnswer(one, answerText(one, form).trim()) }));
	const wrong = given.flatMap(({ one, parsed }) => (parsed.ok ? [] : [[nameOf(one), parsed.issue] as const]));
	if (wrong.length > 0) return { ok: false, issues: Object.fromEntries(wrong) };
	const answers = given.map(({ one, parsed }) => [one.question.path, parsed.ok ? parsed.value : undefined] as const);
	const answered = answerTerms(plan.terms, Object.fromEntries(answers));
	if (answered.ok) return answered;
	return {
		ok: false,
		issues: Object.fromEntries(Object.entries(answered.issues).map(([path, issue]) => namedIssue(path, issue, asked)))
	};
}

/** What was typed for a question. */
function answerText({ question, field }: AskedField, form: Form): string {
	return field === undefined ? (form.draft.answers[question.path] ?? '') : form.text(field);
}

/** The usual answer stood in the field from the start: whoever empties it does not mean it. */
function parseAnswer({ question }: AskedField, text: string): Parsed<Answer | undefined> {
	const { asks, choices, optional, path } = question;
	if (text === '') return optional ? good(undefined) : bad('required');
	switch (asks) {
		case 'count':
			return parseCount(path.endsWith('withinDays') ? 0 : 1, path.endsWith('Months') ? MOST_MONTHS : MOST_DAYS)(text);
		case 'day-of-month':
			return parseCount(1, 31)(text);
		case 'date':
			return parseDate(text);
		case 'choice': {
			const choice = choices?.find((one, index) => choiceValue(one, index) === text);
			return choice === undefined ? bad('not-a-choice') : good(choice);
		}
	}
}

/** The `value` of a choice in its select: the name itself, or its place where the choice is a whole rule. */
export function choiceValue(choice: Answer, index: number): string {
	return typeof choice === 'object' ? String(index) : String(choice);
}

function nameOf({ question, field }: AskedField): string {
	return field?.name ?? `answers.${question.path}`;
}

function namedIssue(path: string, issue: TermsIssue, asked: readonly AskedField[]): [string, IssueCode] {
	const one = asked.find(({ question }) => path.startsWith(question.path));
	return [one ? nameOf(one) : `answers.${path}`, issue === 'missing' ? 'required' : 'not-a-choice'];
}
