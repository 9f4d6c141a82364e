import type { Cancellation, Exit } from '$lib/domain/cancellation/cancellation';
import { selectField } from '../field-kinds';

// prettier-ignore
const CANCEL_RULES = [
	'unknown', 'none-needed', 'anytime', 'cost-boundary', 'end-of-month', 'end-of-billing-period', 'notice',
	'notice-months', 'days-before-renewal', 'hours-before-renewal', 'renewal-window', 'cooling-off', 'before-event'
] as const satisfies readonly Cancellation['kind'][];

/** How it is left. What each way needs to know are fields of their own. */
export const cancelRule = selectField('cancelRule', CANCEL_RULES, {
	default: () => 'unknown',
	shownWhen: ({ byHand }) => (byHand ? 'leaving' : undefined),
	ofTerms: ({ exit }) => exit?.rule.kind
});

// prettier-ignore
const SERVICE_ENDS = [
	'on-request', 'next-day', 'with-rule', 'chosen-day', 'unknown'
] as const satisfies readonly Exit['serviceEnds'][];
// prettier-ignore
const WITH_RULE = [
	'end-of-month', 'end-of-billing-period', 'notice', 'notice-months', 'days-before-renewal', 'hours-before-renewal',
	'renewal-window'
];

export const serviceEnds = selectField('serviceEnds', SERVICE_ENDS, {
	default: ({ text }) => (WITH_RULE.includes(text(cancelRule)) ? 'with-rule' : 'unknown'),
	shownWhen: ({ byHand, text }) =>
		byHand && !['none-needed', 'unknown'].includes(text(cancelRule)) ? 'leaving' : undefined,
	ofTerms: ({ exit }) => exit?.serviceEnds
});
