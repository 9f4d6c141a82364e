import { listPlans } from '$lib/catalogue/catalogue';
import { isSubscription } from '$lib/db/schema/records';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import type { Activity, FieldChange } from '$lib/domain/record/activity';
import { carryOver } from '$lib/domain/record/carry-over';
import type { Subscription } from '$lib/domain/record/subscription';
import type { Life } from '$lib/domain/validity/validity';
import { activityName } from '$lib/i18n/words/record/activity-words';
import { currentLocale } from '$lib/i18n/locale';
import { localized } from '$lib/i18n/localized';
import { m } from '$lib/i18n/paraglide/messages';
import { exitWords } from '$lib/i18n/words/exit-words';
import { validityWords } from '$lib/i18n/words/rule-words';
import { ruleLines, ruleReplaced, wasIsWords } from '../rules/rule-lines';
import type { Edited } from './history';
import { changeWords, whenWords } from './history-words';

/** What an edit changed, line by line; where other rules took the place of its own, also which facts still count. */
export async function editWords(
	{ before, after, facts }: Edited,
	changes: readonly FieldChange[]
): Promise<readonly string[]> {
	const shown = changes.filter(({ path }) => path !== 'overrides');
	const rules = shown.filter(({ path }) => isOfTerms(path));
	const names = await planNames(before, after);
	const lines = shown.flatMap((change) => {
		if (isOfTerms(change.path)) return [];
		if (change.path === 'plan' && names) return [m.record_history_was_is({ what: m.record_path_plan(), ...names })];
		return [changeWords(change, after.zone)];
	});
	if (rules.length === 0) return lines;
	if (!isSubscription(before) || !isSubscription(after)) {
		return [...lines, m.record_rule_different({ what: m.record_rules() })];
	}
	const replaced = [...replacedLives(before, after), ...replacedExits(before, after)];
	const kept = rules.filter(({ path }) => isInBoth(path, before, after));
	const changed = kept.flatMap((change) => ruleLines(before, change).map(wasIsWords));
	return [...lines, ...replaced, ...changed, ...(replaced.length > 0 ? carriedOver(before, after, facts) : [])];
}

function isOfTerms(path: string): boolean {
	return path.startsWith('terms');
}

/** `undefined` where the plan stayed, or the catalogue cannot be read. */
async function planNames(before: Subscription, after: Subscription): Promise<{ was: string; is: string } | undefined> {
	if (before.plan?.id === after.plan?.id) return undefined;
	try {
		const plans = await listPlans();
		const nameOf = (id: string | undefined) => {
			const plan = plans.find((each) => each.id === id)?.plan;
			return plan ? localized(plan) : (id ?? m.record_history_empty_value());
		};
		return { was: nameOf(before.plan?.id), is: nameOf(after.plan?.id) };
	} catch {
		return undefined;
	}
}

/** A life or a way out that is gone stands beside the one that came in its place. */
function replacedLives(before: Subscription, after: Subscription): readonly string[] {
	const words = (life: Life | undefined) => life && validityWords(life.rule);
	return pairs(before.terms.lives, after.terms.lives).map(([was, is]) =>
		wasIsWords(ruleReplaced(m.form_rule(), words(was), words(is)))
	);
}

function replacedExits(before: Subscription, after: Subscription): readonly string[] {
	const words = (exit: Exit | undefined) => exit && exitWords(exit.rule);
	return pairs(before.terms.exits, after.terms.exits).map(([was, is]) =>
		wasIsWords(ruleReplaced(m.form_cancel_rule(), words(was), words(is)))
	);
}

function pairs<Part extends { id: string }>(
	before: readonly Part[],
	after: readonly Part[]
): readonly (readonly [Part | undefined, Part | undefined])[] {
	const gone = before.filter(({ id }) => !after.some((other) => other.id === id));
	const come = after.filter(({ id }) => !before.some((other) => other.id === id));
	return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => [gone[index], come[index]] as const);
}

function isInBoth(path: string, before: Subscription, after: Subscription): boolean {
	const [, list, id] = path.split('.');
	if (list !== 'lives' && list !== 'exits') return true;
	return [before, after].every(({ terms }) => terms[list].some((part) => part.id === id));
}

function carriedOver(before: Subscription, after: Subscription, facts: readonly Activity[]): readonly string[] {
	const { counts, countsNoMore } = carryOver(before.terms, after.terms, facts);
	if (counts.length + countsNoMore.length === 0) return [];
	return [
		counts.length > 0
			? m.record_history_counts_on({ facts: factsWords(counts, after) })
			: m.record_history_counts_nothing(),
		...(countsNoMore.length > 0 ? [m.record_history_counts_no_more({ facts: factsWords(countsNoMore, after) })] : [])
	];
}

function factsWords(facts: readonly Activity[], { zone }: Subscription): string {
	const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
	return list.format(
		facts.map((fact) => m.record_history_fact_on({ name: activityName(fact), when: whenWords(fact.when, zone) }))
	);
}
