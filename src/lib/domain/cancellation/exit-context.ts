import type { Period } from '../billing/billing';
import type { Holidays, HolidayCalendar } from '../base/business-days';
import type { ChannelKind } from '../base/channel';
import type { CivilDate, Instant, Zone } from '../base/civil-date';
import type { Renewals } from './renewals';

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
