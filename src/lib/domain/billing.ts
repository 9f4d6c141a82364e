import type { CivilDate } from './civil-date';
import type { Money } from './money';

export type Billing =
	| { kind: 'monthly'; day: number }
	| { kind: 'yearly'; month: number; day: number }
	| { kind: 'every-n-months'; n: number; anchor: CivilDate }
	| { kind: 'every-n-days'; n: number; anchor: CivilDate };

/** First day of a period, or 締め日, its last day: not interchangeable for 28–31. */
export type Period = { periodStartDay: number } | { closingDay: number };

export interface Bill {
	schedule: Billing;
	amount?: Money;
	payment: 'manual' | 'automatic';
	finalAfterMonths?: number;
	due: ({ daysAfter: number } | { dayOfMonth: number }) & { ifClosed?: 'next-business-day' };
}
