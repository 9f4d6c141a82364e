import type { Exit, ReturnDuty } from '$lib/domain/cancellation/cancellation';
import type { Plan } from '$lib/domain/plan/plan';
import { usualTerms } from '$lib/domain/procedure/of-plan';
import type { LifeId, Life, Validity } from '$lib/domain/validity/validity';
import { questionsOf } from '$lib/domain/plan/terms-draft';
import { exitWords } from '$lib/i18n/words/exit-words';
import { m } from '$lib/i18n/paraglide/messages';
import { activateByWords, fromWords, validityWords } from '$lib/i18n/words/rule-words';

export interface RuleLine {
	name: string;
	texts: readonly string[];
}

/** The rules behind the dates of a plan, in words; what only its buyer knows is said as that. */
export function rulesOf(plan: Plan): readonly RuleLine[] {
	const { lives, exits, returnDuty } = usualTerms(plan);
	const open = new Map(questionsOf(plan.terms).map(({ path, usual }) => [path, usual] as const));
	return [
		...lives.map((life, index) => ({
			name: lives.length === 1 ? m.procedures_rule_ends() : lifeName(life.id),
			texts: lifeWords(life, `lives.${index}.rule.`, open)
		})),
		{ name: m.procedures_rule_leave(), texts: [...new Set(exits.map(leavingWords))] },
		{ name: m.procedures_rule_return(), texts: returnDuty ? returnWords(returnDuty) : [] }
	].filter(({ texts }) => texts.length > 0);
}

function leavingWords({ rule, nature }: Exit): string {
	return nature === 'right' ? m.procedures_rule_withdraw({ rule: exitWords(rule) }) : exitWords(rule);
}

function returnWords({ required, withinDays, time, counts }: ReturnDuty): readonly string[] {
	if (required === 'no') return [m.procedures_rule_return_no()];
	if (required === 'unknown') return [m.procedures_rule_return_unknown()];
	const until = time === undefined ? '' : m.procedures_rule_return_time({ time });
	return [
		(withinDays === undefined
			? m.procedures_rule_return_open()
			: m.procedures_rule_return_days({ count: withinDays })) + until,
		...(counts === undefined ? [] : [countsAs[counts]()])
	];
}

const countsAs = {
	posted: m.procedures_rule_return_posted,
	arrived: m.procedures_rule_return_arrived
};

function lifeName(id: LifeId): string {
	if (id === 'number') return m.procedures_rule_number();
	return id === 'plan' ? m.procedures_rule_plan() : m.procedures_rule_pack();
}

function lifeWords(life: Life, path: string, open: ReadonlyMap<string, unknown>): readonly string[] {
	const asked = [...open.keys()].filter((question) => question.startsWith(path));
	const usual = asked.every((question) => open.get(question) !== undefined);
	const main = usual ? validityWords(life.rule) : openWords(life.rule, open.has(`${path}from`));
	return [
		asked.length > 0 && usual ? m.procedures_rule_example({ rule: main }) : main,
		...(life.also ?? []).map(({ rule }) => m.procedures_rule_or_earlier({ rule: validityWords(rule) })),
		...(life.activateBy ? [activateByWords(life.activateBy)] : [])
	];
}

/** A length that depends on what was bought or signed. */
function openWords(rule: Validity, originIsOpen: boolean): string {
	if (rule.kind === 'contract') return afterTerm[rule.afterTerm]();
	if (rule.kind !== 'fixed-days' || originIsOpen) return m.procedures_rule_days_bought_any();
	const from = fromWords(rule.from);
	return rule.counting === '24h-periods'
		? m.procedures_rule_days_bought_24h({ from })
		: m.procedures_rule_days_bought({ from });
}

const afterTerm = {
	ends: m.procedures_rule_term_ends,
	renews: m.procedures_rule_term_renews,
	'month-to-month': m.procedures_rule_term_monthly
};
