import type { Activity, ActivityKind } from './activity';
import { isPack } from './life/packs';
import { FACT_OF } from './life/start';
import type { Terms } from './subscription';
import type { ActivateBy, Life, Validity } from '../validity/validity';
import type { Cancellation } from '../cancellation/cancellation';

/** What becomes of the facts of a record when other rules take the place of its own. */
export interface CarryOver {
	counts: readonly Activity[]; // a date hangs on it under the new rules too, or only now
	countsNoMore: readonly Activity[]; // a date hung on it under the old ones
}

/** `activities`: those that count, in order of time. Facts on which no rule hangs a date are in neither list. */
export function carryOver(before: Terms, after: Terms, activities: readonly Activity[]): CarryOver {
	const [was, is] = [kindsThatDate(before), kindsThatDate(after)];
	const counts = activities.filter((activity) => isDating(activity, after, is));
	const countsNoMore = activities.filter(
		(activity) => isDating(activity, before, was) && !isDating(activity, after, is)
	);
	return { counts, countsNoMore };
}

/** A fact of a life that the rules do not have dates nothing. */
function isDating({ kind, lifeId }: Activity, { lives }: Terms, kinds: ReadonlySet<ActivityKind>): boolean {
	return kinds.has(kind) && (lifeId === undefined || lives.some(({ id }) => id === lifeId));
}

function kindsThatDate({ lives, exits }: Terms): ReadonlySet<ActivityKind> {
	return new Set([...lives.flatMap(kindsOfLife), ...exits.flatMap(({ rule }) => kindsOfExit(rule))]);
}

function kindsOfLife(life: Life): readonly ActivityKind[] {
	return [
		'end-seen',
		...(isPack(life) ? (['pack-bought'] as const) : []),
		...[life.rule, ...(life.also ?? []).map(({ rule }) => rule)].flatMap(kindsOfRule),
		...(life.activateBy ? kindsOfWindow(life.activateBy) : [])
	];
}

function kindsOfRule(rule: Validity): readonly ActivityKind[] {
	switch (rule.kind) {
		case 'fixed-days':
		case 'months':
		case 'recurring':
			return [rule.from === 'pack-end' ? 'pack-bought' : FACT_OF[rule.from]];
		case 'rolling':
			return [
				...rule.qualifying,
				...(rule.first ? (['activated'] as const) : []),
				...(rule.since === 'pack-end' ? (['pack-bought'] as const) : [])
			];
		case 'fixed-date':
		case 'contract':
		case 'open-ended':
		case 'unknown':
			return [];
	}
}

function kindsOfWindow(window: ActivateBy): readonly ActivityKind[] {
	return window.kind === 'fixed-date' ? [] : [FACT_OF[window.from]];
}

function kindsOfExit(rule: Cancellation): readonly ActivityKind[] {
	switch (rule.kind) {
		case 'cooling-off':
			return rule.from === 'contract-start' ? ['contract-start'] : ['contract-document', 'activated', 'first-use'];
		case 'before-event':
			return [rule.event === 'activation' ? 'activated' : 'rental-start'];
		case 'none-needed':
		case 'anytime':
		case 'unknown':
		case 'cost-boundary':
		case 'end-of-month':
		case 'end-of-billing-period':
		case 'notice':
		case 'notice-months':
		case 'days-before-renewal':
		case 'hours-before-renewal':
		case 'renewal-window':
			return [];
	}
}
