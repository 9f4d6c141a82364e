import type { Plan } from './plan';
import type { Terms } from '../record/subscription';
import { answerTerms, questionsOf, type Answer } from './terms-draft';

/**
 * The terms that the plan gives a record whose owner has answered its questions: what was answered is read from the
 * record's own terms. `undefined` where an answer is not to be found there any more, because the rule was replaced.
 */
export function planTermsFor(plan: Plan, own: Terms): Terms | undefined {
	const answers = questionsOf(plan.terms).map(({ path }) => [path, answerAt(own, path, plan)] as const);
	const answered = answerTerms(plan.terms, Object.fromEntries(answers));
	if (answered.ok) return answered.terms;
	// What a later revision does not take any more is answered as usual.
	const fitting = answers.filter(([path]) => answered.issues[path] !== 'not-an-answer');
	const again = answerTerms(plan.terms, Object.fromEntries(fitting));
	return again.ok ? again.terms : undefined;
}

/** A question's path counts lives and exits as the plan does; the record's are found by their ids. */
function answerAt(own: Terms, path: string, plan: Plan): Answer | undefined {
	let mine: unknown = own;
	let theirs: unknown = plan.terms;
	for (const key of path.split('.')) {
		theirs = partOf(theirs, key);
		const id = textOf(theirs, 'id');
		mine =
			id !== undefined && Array.isArray(mine)
				? mine.find((item: unknown) => textOf(item, 'id') === id)
				: partOf(mine, key);
	}
	return isAnswer(mine) ? mine : undefined;
}

function partOf(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function textOf(value: unknown, key: string): string | undefined {
	const text = partOf(value, key);
	return typeof text === 'string' ? text : undefined;
}

function isAnswer(value: unknown): value is Answer {
	return typeof value === 'string' || typeof value === 'number' || (typeof value === 'object' && value !== null);
}
