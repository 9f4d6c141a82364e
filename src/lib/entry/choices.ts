import type { Cancellation, Exit } from '$lib/domain/cancellation/cancellation';
import type { BillingKind } from '$lib/domain/record/subscription';
import type { Contract, Counts, From, Rolling, Validity } from '$lib/domain/validity/validity';

/** The values of selects and radios: the names of the model, so that tests and people of other languages find them. */
// prettier-ignore
export const RULES = [
	'fixed-days', 'fixed-date', 'months', 'rolling', 'recurring', 'contract', 'open-ended', 'unknown'
] as const satisfies readonly Validity['kind'][];

// prettier-ignore
export const FROMS = [
	'activation', 'purchase', 'first-use', 'install', 'rental-start', 'contract-start', 'pack-end'
] as const satisfies readonly From[];
export const SINCE = ['event', 'pack-end'] as const satisfies readonly Rolling['since'][];
export const COUNTED_AS = ['calendar-days', '24h-periods'] as const;
export const DAY_ONE = ['inclusive', 'exclusive'] as const;
export const TERM_ENDS = [
	'day-before-anniversary',
	'anniversary',
	'end-of-month'
] as const satisfies readonly Contract['termEnd'][];
export const FIRST_MONTH = ['start-month', 'next-month'] as const satisfies readonly Contract['firstMonth'][];
export const AFTER_TERM = ['ends', 'renews', 'month-to-month'] as const satisfies readonly Contract['afterTerm'][];
export const UNITS = ['days', 'months'] as const;
export const AFTER_TOP_UP = ['reset', 'extend-if-later', 'accumulate'] as const satisfies readonly Rolling['onTopUp'][];

/** What keeps a number alive, as people say it. */
export const WHAT_COUNTS = ['any-use', 'top-up', 'paid-use', 'pack-bought'] as const;
export const COUNTING: Record<(typeof WHAT_COUNTS)[number], readonly Counts[]> = {
	'any-use': ['top-up', 'pack-bought', 'sms', 'call', 'data'],
	'top-up': ['top-up'],
	'paid-use': ['sms', 'call', 'data', 'pack-bought'],
	'pack-bought': ['pack-bought']
};

// prettier-ignore
export const CANCEL_RULES = [
	'unknown', 'none-needed', 'anytime', 'cost-boundary', 'end-of-month', 'end-of-billing-period', 'notice',
	'notice-months', 'days-before-renewal', 'hours-before-renewal', 'renewal-window', 'cooling-off', 'before-event'
] as const satisfies readonly Cancellation['kind'][];
export const BOUNDARIES = ['month-end', 'closing-day', 'renewal'] as const;
// prettier-ignore
export const SERVICE_ENDS = [
	'on-request', 'next-day', 'with-rule', 'chosen-day', 'unknown'
] as const satisfies readonly Exit['serviceEnds'][];
export const NOTICE_COUNTING = [
	'calendar-days',
	'clear-calendar-days',
	'business-days',
	'clear-business-days'
] as const;
export const WINDOW_MONTHS = ['1', '2', '3'] as const;
export const WINDOW_STARTS = ['expiry-month', 'month-after'] as const;
export const BEFORE_EVENTS = ['activation', 'rental-start'] as const;

export const BILLINGS = ['prepaid', 'postpaid'] as const satisfies readonly BillingKind[];
export const PAYMENTS = ['manual', 'automatic'] as const;
export const INTENTS = ['keep', 'let-end', 'leave'] as const;
export const KNOWN = ['start', 'not-yet', 'end'] as const;
export const YES = ['yes'] as const;
