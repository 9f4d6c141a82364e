/** Why the shown date is the earliest possible reading ("as early as"). */
// prettier-ignore
export const EARLY_REASONS = [
	'second-wording', // the carrier itself says two things
	'time-unknown', // 24-hour periods from a day without its time
	'lowest-tier', // a top-up without an amount, or in another currency
	'first-use-unknown', // counted from the activation instead
	'pack-end-unknown', // counted from the day the pack was bought
	'service-start-unknown', // counted from the contract papers
	'balance-unknown', // what was on the balance before the first top-up
	'return-days-unknown', // within how many days a device goes back: its last day of use
	'rule-changed' // a later revision of the plan, until it is accepted or not
] as const;
export type EarlyReason = (typeof EARLY_REASONS)[number];

/** Why an exit has no date. */
// prettier-ignore
export const EXIT_UNKNOWNS = [
	'exit-unknown', // the carrier's rule is not known
	'no-closing-day', // the billing period is not known
	'no-renewal', // the next renewal is not known
	'no-contract-document', 'no-contract-start', 'no-activation', 'no-rental-start',
	'no-day-taken', // every day of the month is blacked out
	'rule-impossible', // a negative or broken number
	'beyond-horizon' // counted, it lies behind the year 2199
] as const;
export type ExitUnknown = (typeof EXIT_UNKNOWNS)[number];

/** Why a life or a duty has no date. */
// prettier-ignore
export const LIFE_UNKNOWNS = [
	'end-unknown', 'no-activation', 'no-purchase', 'no-first-use', 'no-install', 'no-rental-start', 'no-contract-start',
	'no-pack-end', 'no-top-up-or-use', 'grace-end-unknown', 'zone-unknown', 'rule-impossible', 'return-duty-unknown',
	'arrears-end-unknown',
	'not-begun' // it counts from a start that is known, and lies ahead
] as const;
export type UnknownReason = (typeof LIFE_UNKNOWNS)[number] | ExitUnknown;

/** What has to be said beside the dates of an exit. */
// prettier-ignore
export const EXIT_NOTICES = [
	'review-unknown', // we leave 3 working days, the carrier names none
	'margin-not-met', // the safe day would lie before asking makes sense
	'cutoff-unknown', // the carrier names no day: safe day only
	'hours-unknown', // we leave 24 hours
	'channel-closed', // the chosen channel is closed all that time: another one, or the bare date
	'service-end-unknown', // counted as ending at once
	'after-last-use', // asked on the last day it is needed the line dies at once: only after its last use
	'inside-minimum-term', // needed until a day before the term ends
	'debt-blocks', 'debt-unknown', 'deposit-blocks', 'deposit-unknown'
] as const;
export type ExitNotice = (typeof EXIT_NOTICES)[number];

/** What has to be said beside the dates of a record. */
export type NoticeCode = ExitNotice | 'top-up-too-small' | 'holidays-unknown';
