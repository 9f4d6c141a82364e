import type { Subscription } from '../record/subscription';

/** What would make a procedure exact, where the record leaves it open or contradicts itself; tails of `procedure_question_<code>`. */
// prettier-ignore
export const OPEN_QUESTIONS = [
	'which_plan', 'plan_gone', 'which_country', 'how_to_leave', 'esim_to_return', 'billed_without_cancelling'
] as const;
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number];

/** `inCatalogue`: whether this version's catalogue has the record's plan. */
export function openQuestions(
	{ plan, country, form, billing, terms }: Pick<Subscription, 'plan' | 'country' | 'form' | 'billing' | 'terms'>,
	inCatalogue: boolean
): readonly OpenQuestion[] {
	const questions: OpenQuestion[] = [];
	const rules = terms.exits.map(({ rule }) => rule.kind);
	const nothingToSend = form === 'esim' || form === 'roaming';
	if (plan === undefined) questions.push('which_plan');
	else if (!inCatalogue) questions.push('plan_gone');
	if (country === 'ZZ' && !inCatalogue) questions.push('which_country');
	if (billing === 'postpaid' && rules.every((kind) => kind === 'unknown')) questions.push('how_to_leave');
	if (billing === 'postpaid' && !inCatalogue && rules.includes('none-needed'))
		questions.push('billed_without_cancelling');
	if (nothingToSend && terms.returnDuty?.required === 'yes') questions.push('esim_to_return');
	return questions;
}
