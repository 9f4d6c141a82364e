import { addDays, addMonths, firstOfMonth, inMonthOf, latest, monthOf, type CivilDate } from '../base/civil-date';
import { isBeyondHorizon } from '../base/horizon';
import type { Money } from '../base/money';
import { occurrenceFrom } from '../validity/recurring';
import { isDayCount, isDayOfMonth, isMonthCount } from '../validity/span';

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

/** The first billing date on or after `from`. A day that a month lacks becomes its last; a Feb 28 anchor stays the 28th. */
export function billDateFrom(schedule: Billing, from: CivilDate): CivilDate {
	switch (schedule.kind) {
		case 'monthly':
			return monthlyDateFrom(schedule.day, from);
		case 'yearly':
			return yearlyDateFrom(schedule.month, schedule.day, from);
		case 'every-n-months':
			return occurrenceFrom(schedule.anchor, { n: schedule.n, unit: 'months' }, from);
		case 'every-n-days':
			return occurrenceFrom(schedule.anchor, { n: schedule.n, unit: 'days' }, from);
	}
}

/** The next billing date: today or later, and after what was already billed. */
export function nextBillDate(schedule: Billing, today: CivilDate, lastBilledOn?: CivilDate): CivilDate {
	const from = lastBilledOn === undefined ? today : latest(today, addDays(lastBilledOn, 1));
	return billDateFrom(schedule, from);
}

/** This many billing dates from `from` on, fewer where the horizon comes first. */
export function billDates(schedule: Billing, from: CivilDate, count: number): readonly CivilDate[] {
	const dates: CivilDate[] = [];
	let date = from;
	while (dates.length < count) {
		date = billDateFrom(schedule, date);
		if (isBeyondHorizon(date)) break;
		dates.push(date);
		date = addDays(date, 1);
	}
	return dates;
}

export function isPossibleSchedule(schedule: Billing): boolean {
	switch (schedule.kind) {
		case 'monthly':
			return isDayOfMonth(schedule.day);
		case 'yearly':
			return (
				isDayOfMonth(schedule.day) && Number.isInteger(schedule.month) && schedule.month >= 1 && schedule.month <= 12
			);
		case 'every-n-months':
			return isMonthCount(schedule.n);
		case 'every-n-days':
			return isDayCount(schedule.n);
	}
}

/** The first date on or after `from` with this day number, clamped to its month. */
export function monthlyDateFrom(day: number, from: CivilDate): CivilDate {
	const here = inMonthOf(from, day);
	return here >= from ? here : inMonthOf(addMonths(firstOfMonth(from), 1), day);
}

function yearlyDateFrom(month: number, day: number, from: CivilDate): CivilDate {
	const january = addMonths(firstOfMonth(from), 1 - monthOf(from));
	const here = inMonthOf(addMonths(january, month - 1), day);
	return here >= from ? here : inMonthOf(addMonths(january, month + 11), day);
}
