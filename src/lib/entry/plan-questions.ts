import type { Plan } from '$lib/domain/plan/plan';
import { questionsOf, type Question } from '$lib/domain/plan/terms-draft';
import type { RecordDraft, TextField } from './draft';
import { mainLifeOf } from './main-life';

/** A question of a plan, and the field of the form that answers it; without one it gets a field of its own. */
export interface AskedField {
	question: Question;
	field?: TextField;
}

/** Of the main life, by what follows its path. */
const FIELD_OF_LIFE: Readonly<Record<string, TextField>> = {
	'rule.from': 'countedFrom',
	'rule.startDate': 'contractStart',
	'rule.minimumTermMonths': 'months',
	'rule.every.n': 'days'
};
const FIELD_OF: readonly (readonly [RegExp, TextField])[] = [
	[/^period(?:\.closingDay)?$/, 'closingDay'],
	[/^bill\.payment$/, 'payment'],
	[/^exits\.\d+\.rule\.at$/, 'boundary']
];

/** What a plan asks, each with its field, in the plan's order. */
export function askedFields(plan: Plan): readonly AskedField[] {
	const life = mainLifeOf(plan);
	const own = life && `lives.${life.index}.`;
	return questionsOf(plan.terms).map((question) => {
		const { path } = question;
		const field =
			own !== undefined && path.startsWith(own) ? fieldOfLife(path.slice(own.length), life?.kind) : fieldOf(path);
		return { question, ...(field && { field }) };
	});
}

function fieldOfLife(part: string, kind: string | undefined): TextField | undefined {
	if (part === 'rule.count') return kind === 'months' ? 'months' : 'days';
	return FIELD_OF_LIFE[part];
}

function fieldOf(path: string): TextField | undefined {
	return FIELD_OF.find(([pattern]) => pattern.test(path))?.[1];
}

/** What was typed for a question. */
export function answerText({ question, field }: AskedField, draft: RecordDraft): string {
	return (field === undefined ? draft.answers[question.path] : draft[field]) ?? '';
}

/** The usual answers, as if typed, where nothing is. */
export function withUsualAnswers(draft: RecordDraft, plan: Plan): RecordDraft {
	const usual = askedFields(plan).filter(({ question }) => question.usual !== undefined);
	const typed = usual.map(({ question, field }) => ({ path: question.path, field, text: String(question.usual) }));
	return {
		...draft,
		...Object.fromEntries(
			typed.flatMap(({ field, text }) => (field === undefined || draft[field] !== '' ? [] : [[field, text]]))
		),
		answers: Object.fromEntries(typed.flatMap(({ path, field, text }) => (field === undefined ? [[path, text]] : [])))
	};
}
