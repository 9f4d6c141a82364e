import type { CivilDate, Instant } from '../base/civil-date';
import type { Nature } from '../cancellation/cancellation';
import type { SafeBasis } from '../cancellation/limit';
import type { EarlyReason, NoticeCode, UnknownReason } from '../base/reasons';
import type { Status } from '../record/status';
import type { LifeId } from '../validity/validity';

// prettier-ignore
export const DEADLINE_KINDS = [
	'expiry', 'keep-alive', 'money-by', 'grace-end', 'activate-by', 'credit-expiry', 'bill-due', 'renewal', 'cancel-opens',
	'cancel-by', 'cancel-safe', 'pay-by', 'needed-until', 'return-by', 'claim-by', 'port-code-end', 'appointment',
	'confirm-check'
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface Deadline {
	kind: DeadlineKind;
	ruleId: string; // unique with its kind within a record, and stable: a life, an exit, an activity, 'bill', 'arrears' …
	end: Instant; // exclusive: the first moment too late
	lastDay: CivilDate;
	todo: boolean;
	safe?: Instant; // better by; see `betterBy`
	basis?: SafeBasis; // of the safe day, or of this one that is itself a safe day
	nature?: Nature;
	asEarlyAs?: EarlyReason;
	life?: LifeId;
	arrears?: true; // an expiry because bills were left open
	penalty?: true; // a renewal that binds
	automatic?: true; // a bill that pays itself
	losesNumber?: true; // money that does not reach in the end costs the number
	covered?: true; // money that reaches for the next renewal at least: nothing to do yet, and still worth telling of
	looksFirst?: true; // money of which nothing is known: look whether the balance reaches
}

/** The safe day as long as it is to be mentioned: one of ours is advice, and past advice helps nobody. */
export function betterBy({ safe, basis }: Pick<Deadline, 'safe' | 'basis'>, now: Instant): Instant | undefined {
	return basis === 'ours' && safe !== undefined && safe <= now ? undefined : safe;
}

/** A safe day by a margin of ours: shown beside the true date, it leads nothing and colours nothing. */
export function isAdvice({ kind, basis }: Pick<Deadline, 'kind' | 'basis'>): boolean {
	return kind === 'cancel-safe' && basis === 'ours';
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

/**
 * Asked today, the line ends on this day; today itself where it ends at once. Tomorrow both are a day later, so this is
 * said and never a deadline.
 */
export interface AskToday {
	exitId: string;
	endsOn: CivilDate;
}

/** Everything that follows from one record at one moment. */
export interface Derived {
	status: Status;
	deadlines: readonly Deadline[];
	unknown: readonly UnknownDate[];
	notices: readonly Notice[];
	cutoff?: { exitId: string; end: Instant }; // the quiet line of *keep*
	askToday?: AskToday; // of *leave*, where no day is the last one to ask
	serviceEnd?: CivilDate; // last day of a line that is being left, or was
	endedOn?: CivilDate; // last day of a main life that is over
}
