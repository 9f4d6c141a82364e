import type { HolidayCalendar, Weekday } from '../base/business-days';
import type { Channel, Known } from '../base/channel';
import type { CivilDate, ClockTime } from '../base/civil-date';
import type { LifeId } from '../validity/validity';

export type Cancellation =
	| { kind: 'none-needed' }
	| { kind: 'anytime' }
	| { kind: 'unknown' }
	| { kind: 'cost-boundary'; at: 'month-end' | 'closing-day' | 'renewal' } // free to leave any day; after it another period is billed
	| { kind: 'end-of-month'; cutoffDay?: number | 'unknown'; cutoffTime?: ClockTime }
	| { kind: 'end-of-billing-period'; noticeDays: number }
	| { kind: 'notice'; days: number; earliestDays?: number }
	| { kind: 'notice-months'; months: number }
	| { kind: 'days-before-renewal'; days: number; counting: 'calendar-days' | 'business-days'; clear: boolean }
	| { kind: 'hours-before-renewal'; hours: number | 'unknown' } // from the start of the renewal day; unknown: 24, said as ours
	| { kind: 'renewal-window'; windowMonths: 1 | 2 | 3; starts: 'expiry-month' | 'month-after' }
	| {
			kind: 'cooling-off';
			days: number;
			from: 'contract-document' | 'later-of-document-and-service-start' | 'contract-start';
	  }
	| { kind: 'before-event'; event: 'activation' | 'rental-start'; days: number };

export interface Processing {
	businessDays: 0 | 1 | 2 | 3;
	calendar: HolidayCalendar;
	weekend?: readonly Weekday[];
	extraClosed?: readonly CivilDate[];
	cutoffTime?: ClockTime;
}

/** Which kind of date an exit gives: after it you are bound on, it costs another period, or a statutory window closes. */
export type Nature = 'binding' | 'cost' | 'right';

export interface Exit {
	id: string;
	life?: LifeId;
	rule: Cancellation;
	nature?: Nature; // only where the rule gives a date
	serviceEnds: 'on-request' | 'next-day' | 'with-rule' | 'chosen-day' | 'unknown';
	dayClosesAt?: ClockTime; // later requests count for the next day, any calendar day
	blackoutDays?: readonly number[]; // days of the month on which no request is taken, -1 = last
	processing?: Processing;
	postingBusinessDays?: number; // 2 when absent
	blockedByDebt: Known;
	blockedByDeposit: Known;
	channels: readonly Channel[];
}

export interface ReturnDuty {
	required: Known;
	withinDays?: number;
	time?: ClockTime;
	counts?: 'posted' | 'arrived';
}
