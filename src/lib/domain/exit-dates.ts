import type { Period } from './billing';
import type { Holidays } from './business-days';
import type { ChannelKind, Exit, HolidayCalendar } from './cancellation';
import type { CivilDate, Instant, Zone } from './civil-date';
import type { Renewals } from './renewals';

/** Why an exit has no date. */
// prettier-ignore
export const EXIT_UNKNOWNS = [
	'exit-unknown', // the carrier's rule is not known
	'no-closing-day', // the billing period is not known
	'no-renewal', // the next renewal is not known
	'no-contract-document', 'no-contract-start', 'no-activation', 'no-rental-start',
	'no-day-taken', // every day of the month is blacked out
	'rule-impossible' // a negative or broken number
] as const;
export type ExitUnknown = (typeof EXIT_UNKNOWNS)[number];

/** What has to be said beside the dates of an exit. */
// prettier-ignore
export const EXIT_NOTICES = [
	'review-unknown', // we leave 3 working days, the carrier names none
	'margin-not-met', // the safe day would lie before asking makes sense
	'cutoff-unknown', // the carrier names no day: safe day only
	'hours-unknown', // we leave 24 hours
	'channel-closed', // the chosen channel is closed all that time: another one, or the bare date
	'service-end-unknown', // counted as ending at once
	'inside-minimum-term', // needed until a day before the term ends
	'debt-blocks', 'debt-unknown', 'deposit-blocks', 'deposit-unknown'
] as const;
export type ExitNotice = (typeof EXIT_NOTICES)[number];

/** What is known about the record when one of its exits is dated. */
export interface ExitContext {
	now: Instant;
	today: CivilDate; // in `zone`
	zone: Zone;
	holidays: Holidays;
	calendar: HolidayCalendar; // of the record's country, where the exit names none
	neededUntil?: CivilDate; // absent: as soon as possible
	channel?: ChannelKind; // the one chosen
	period?: Period;
	renewals?: Renewals; // of the exit's life
	events: {
		contractDocument?: CivilDate;
		serviceStart?: CivilDate;
		contractStart?: CivilDate;
		activation?: CivilDate;
		rentalStart?: CivilDate;
	};
	unpaid: boolean; // anything at all is owed
	depositOpen: boolean;
}

/** `end` is exclusive; `lastDay` is the record's date just before it. */
export interface Limit {
	end: Instant;
	lastDay: CivilDate;
}

export interface ExitDates {
	opens?: { at: Instant; day: CivilDate }; // asking makes sense from here on; past or today: open
	latest?: Limit; // cancel-by
	safe?: Limit; // cancel-safe
	payBy?: Limit;
	serviceLastDay?: CivilDate; // where asked on the first day that makes sense, or today
	unknown?: ExitUnknown;
	notices: readonly ExitNotice[];
	holidaysUnknown?: number; // a year that was computed without holidays
	asEarlyAs?: 'service-start-unknown';
}

/** The dates of one way out, by its rule alone: whether they are shown is decided by the record's intent. Never throws. */
export function exitDatesFor(_exit: Exit, _context: ExitContext): ExitDates {
	return { notices: [] };
}

/** The last day of service of a line that was asked to end at `at`. */
export function serviceEndFor(_exit: Exit, _context: ExitContext, _at: Instant): CivilDate | undefined {
	return undefined;
}
