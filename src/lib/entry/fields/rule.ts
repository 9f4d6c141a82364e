import type { Validity } from '$lib/domain/validity/validity';
import { COUNTED_AS } from '../counting';
import type { Form } from '../field';
import { radioField, selectField } from '../field-kinds';

// prettier-ignore
const RULES = [
	'fixed-days', 'fixed-date', 'months', 'rolling', 'recurring', 'contract', 'open-ended', 'unknown'
] as const satisfies readonly Validity['kind'][];

/** How it ends. What each kind of rule needs to know are fields of their own. */
export const rule = selectField('rule', RULES, {
	shownWhen: ({ byHand }) => (byHand ? 'rule' : undefined),
	neededWhen: ({ byHand }) => byHand,
	ofTerms: ({ life }) => life?.rule.kind
});

export const countedAs = radioField('countedAs', COUNTED_AS, {
	default: () => 'calendar-days',
	shownWhen: ({ byHand, text }) => (byHand && text(rule) === 'fixed-days' ? 'rule' : undefined),
	ofTerms: ({ life }) => (life?.rule.kind === 'fixed-days' ? life.rule.counting : undefined)
});

/** Counted by the hour, so that the hour of the start matters. */
export function isByTheHour({ byHand, life, text }: Form): boolean {
	return byHand ? text(rule) === 'fixed-days' && text(countedAs) === '24h-periods' : life?.byTheHour === true;
}
