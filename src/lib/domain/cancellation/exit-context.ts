import type { Period } from '../billing/billing';
import type { Holidays } from '../business-days';
import type { ChannelKind, HolidayCalendar } from './cancellation';
import type { CivilDate, Instant, Zone } from '../civil-date';
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
