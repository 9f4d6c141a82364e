import type { Plan } from '$lib/domain/plan/plan';
import { questionsOf, type Question } from '$lib/domain/plan/terms-draft';
import { ALL_FIELDS } from '../all-fields';
import { withTexts, type RecordDraft } from '../draft';
import type { Field } from '../field';
import { mainLifeOf } from './main-life';

/** A question of a plan, and the field of the form that answers it; without one it gets an input of its own. */
export interface AskedField {
	question: Question;
	field?: Field;
	/** A date hangs on the answer. */
	upFront: boolean;
}

/** What a plan asks, each with its field, in the plan's order. */
export function askedFields(plan: Plan): readonly AskedField[] {
	const life = mainLifeOf(plan);
	const own = life && `lives.${life.index}.`;
	return questionsOf(plan.terms).map((question) => {
		const { path } = question;
		const seen = own !== undefined && path.startsWith(own) ? `main.${path.slice(own.length)}` : path;
		const field = ALL_FIELDS.find((one) => one.answers?.(seen, life));
		const upFront = !field?.movesNoDate && (!path.startsWith('period') || isPeriodDated(plan));
		return { question, upFront, ...(field && { field }) };
	});
}

/** Whether a way out is dated by the carrier's own month. */
function isPeriodDated({ terms }: Plan): boolean {
	if (!('exits' in terms)) return false;
	return terms.exits.some((exit) => {
		if (!('rule' in exit) || !('kind' in exit.rule)) return false;
		const { rule } = exit;
		return rule.kind === 'end-of-billing-period' || (rule.kind === 'cost-boundary' && rule.at !== 'month-end');
	});
}

/** The usual answers, as if typed, where nothing is. */
export function withUsualAnswers(draft: RecordDraft, plan: Plan): RecordDraft {
	const usual = askedFields(plan).flatMap(({ question: { path, usual: answer }, field }) =>
		answer === undefined ? [] : [{ path, field, text: String(answer) }]
	);
	const texts = usual.flatMap(({ field, text }) =>
		field === undefined || (draft.texts[field.name] ?? '') !== '' ? [] : [[field.name, text]]
	);
	const answers = usual.flatMap(({ path, field, text }) => (field === undefined ? [[path, text]] : []));
	return { ...withTexts(draft, Object.fromEntries(texts)), answers: Object.fromEntries(answers) };
}
