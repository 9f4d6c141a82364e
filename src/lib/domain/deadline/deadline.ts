import type { Holidays } from '../business-days';
import type { Nature } from '../cancellation/cancellation';
import type { CivilDate, Instant } from '../civil-date';
import type { ExitNotice, ExitUnknown } from '../cancellation/exit-context';
import type { Status } from '../status';
import type { LifeId } from '../validity/validity';

// prettier-ignore
export const DEADLINE_KINDS = [
	'expiry', 'keep-alive', 'grace-end', 'activate-by', 'credit-expiry', 'bill-due', 'renewal', 'cancel-opens',
	'cancel-by', 'cancel-safe', 'pay-by', 'needed-until', 'return-by', 'claim-by', 'port-code-end', 'appointment',
	'confirm-check'
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Why the shown date is the earliest possible reading ("as early as"). */
// prettier-ignore
export const EARLY_REASONS = [
	'second-wording', // the carrier itself says two things
	'time-unknown', // 24-hour periods from a day without its time
	'lowest-tier', // a top-up without an amount, or in another currency
	'first-use-unknown', // counted from the activation instead
	'pack-end-unknown', // counted from the day the pack was bought
	'service-start-unknown', // counted from the contract papers
	'rule-changed' // a later revision of the plan, until it is accepted or not
] as const;
export type EarlyReason = (typeof EARLY_REASONS)[number];

/** Why a life, a duty or an exit has no date. */
// prettier-ignore
export const LIFE_UNKNOWNS = [
	'end-unknown', 'no-activation', 'no-purchase', 'no-first-use', 'no-install', 'no-rental-start', 'no-contract-start',
	'no-pack-end', 'no-top-up-or-use', 'grace-end-unknown', 'zone-unknown', 'rule-impossible', 'return-duty-unknown',
	'return-days-unknown', 'arrears-end-unknown'
] as const;
export type UnknownReason = (typeof LIFE_UNKNOWNS)[number] | ExitUnknown;

/** What has to be said beside the dates. */
export type NoticeCode = ExitNotice | 'top-up-too-small' | 'holidays-unknown';

export interface Deadline {
	kind: DeadlineKind;
	ruleId: string; // unique with its kind within a record, and stable: a life, an exit, an activity, 'bill', 'arrears' …
	end: Instant; // exclusive: the first moment too late
	lastDay: CivilDate;
	todo: boolean;
	safe?: Instant; // better by
	nature?: Nature;
	asEarlyAs?: EarlyReason;
	life?: LifeId;
	arrears?: true; // an expiry because bills were left open
	penalty?: true; // a renewal that binds
	automatic?: true; // a bill that pays itself
}

export interface UnknownDate {
	ruleId: string;
	reason: UnknownReason;
}

export interface Notice {
	ruleId: string;
	code: NoticeCode;
	year?: number; // of the holidays that are not known
}

/** Everything that follows from one record at one moment. */
export interface Derived {
	status: Status;
	deadlines: readonly Deadline[];
	unknown: readonly UnknownDate[];
	notices: readonly Notice[];
	cutoff?: { exitId: string; end: Instant }; // the quiet line of *keep*
	serviceEnd?: CivilDate; // last day of a line that is being left, or was
	endedOn?: CivilDate; // last day of a main life that is over
}

export interface Circumstances {
	now: Instant;
	holidays: Holidays;
}
