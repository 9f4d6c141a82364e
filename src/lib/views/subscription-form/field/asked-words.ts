import type { Answer, Question } from '$lib/domain/plan/terms-draft';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Choice } from '../form-context';
import { choiceValue } from '$lib/entry/plan/terms';

const LABELS: readonly (readonly [RegExp, () => string])[] = [
	[/periodStartDay$/, m.form_asked_period_start],
	[/returnDuty\.required$/, m.form_asked_return_required],
	[/returnDuty\.withinDays$/, m.form_asked_return_within],
	[/activateBy$/, m.form_asked_activate_by],
	[/rule\.(?:count|every\.n)$/, m.form_asked_length]
];

/** What a question without a field of the form is called. */
export function askedLabel(path: string): string {
	return (LABELS.find(([pattern]) => pattern.test(path))?.[1] ?? m.form_asked_detail)();
}

/** The answers it offers; where it may stay open, also "not known". */
export function askedChoices({ asks, choices = [], optional }: Question): readonly Choice[] {
	if (asks !== 'choice') return [];
	const offered = choices.map((choice, index) => ({ value: choiceValue(choice, index), text: choiceWords(choice) }));
	return optional ? [...offered, { value: '', text: m.form_option_unknown() }] : offered;
}

function choiceWords(choice: Answer): string {
	if (choice === 'yes') return m.form_option_yes();
	if (choice === 'no') return m.form_option_no();
	if (typeof choice !== 'object') return String(choice);
	const { count, kind } = choice;
	if (typeof count !== 'number') return String(kind);
	return kind === 'months-after' ? m.deadline_span_months({ count }) : m.deadline_span_days({ count });
}
