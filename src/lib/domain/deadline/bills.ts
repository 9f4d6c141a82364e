import {
	billDateFrom,
	billDates,
	isPossibleSchedule,
	monthlyDateFrom,
	nextBillDate,
	type Bill
} from '../billing/billing';
import { isDayOfMonth, isDayOffset } from '../validity/span';
import { firstDayFrom, isBusinessDay, type Holidays, type HolidayCalendar } from '../base/business-days';
import { addDays, addMonths, firstOfMonth, lastOfMonth, latest, type CivilDate } from '../base/civil-date';
import { isBeyondHorizon } from '../base/horizon';
import type { Fact } from '../record/facts';

export interface BillPlace {
	calendar: HolidayCalendar; // of the record's country
	holidays: Holidays;
}

/** An expected bill, outside the ledger until it is confirmed. */
export interface ExpectedBill {
	date: CivilDate;
	dueOn: CivilDate;
}

/** A due date never lies further behind its bill than this, closures included. */
const LONGEST_MONTH = 31;
const LONGEST_CLOSURE = 14;

export function isPossibleBill({ schedule, due, finalAfterMonths }: Bill): boolean {
	if (!isPossibleSchedule(schedule) || !isDayOffset(finalAfterMonths ?? 0)) return false;
	return 'dayOfMonth' in due ? isDayOfMonth(due.dayOfMonth) : isDayOffset(due.daysAfter) && due.daysAfter >= 0;
}

/** By when a bill of this date has to be paid. */
function billDueOn({ due }: Bill, date: CivilDate, { calendar, holidays }: BillPlace): CivilDate {
	const day = 'dayOfMonth' in due ? monthlyDateFrom(due.dayOfMonth, date) : addDays(date, due.daysAfter);
	if (!due.ifClosed) return day;
	return firstDayFrom(day, (open) => isBusinessDay(open, { calendar }, holidays)) ?? day;
}

/** The first bill after the last recorded one whose due date is not past; none before `since`, none after `until`. */
export function nextExpectedBill(
	bill: Bill,
	{ today, lastBilledOn, since, until }: BillSpan,
	place: BillPlace
): ExpectedBill | undefined {
	const behind = addDays(today, -longestDelay(bill));
	let from = latest(behind, since ?? behind, lastBilledOn ? addDays(lastBilledOn, 1) : behind);
	for (;;) {
		const date = billDateFrom(bill.schedule, from);
		if (isBeyondHorizon(date) || (until && date > until)) return undefined;
		const dueOn = billDueOn(bill, date, place);
		if (dueOn >= today) return { date, dueOn };
		from = addDays(date, 1);
	}
}

export interface BillSpan {
	today: CivilDate;
	lastBilledOn: CivilDate | undefined;
	since: CivilDate | undefined;
	until: CivilDate | undefined; // last date on which a bill is still expected
}

/** The next billing dates, today or later. */
export function nextBills(bill: Bill, span: BillSpan, count: number, place: BillPlace): readonly ExpectedBill[] {
	const { today, lastBilledOn, since = today, until } = span;
	const first = nextBillDate(bill.schedule, latest(today, since), lastBilledOn);
	return billDates(bill.schedule, first, count)
		.filter((date) => until === undefined || date <= until)
		.map((date) => ({ date, dueOn: billDueOn(bill, date, place) }));
}

/** The billing date of the latest recorded charge: its own issue date, or the last bill that would be due with it. */
export function lastBilledOnOf(bill: Bill, facts: readonly Fact[], place: BillPlace): CivilDate | undefined {
	const dates = facts.flatMap(({ activity }) => {
		if (activity.kind !== 'charge') return [];
		return activity.issuedOn ?? billDueBy(bill, activity.dueOn, place) ?? [];
	});
	return dates.reduce<CivilDate | undefined>((last, date) => (last ? latest(last, date) : date), undefined);
}

/** The last date on which a bill is expected after service has ended. */
export function lastBillOn({ schedule, finalAfterMonths }: Bill, serviceEnd: CivilDate): CivilDate {
	if (finalAfterMonths === undefined) return billDateFrom(schedule, serviceEnd);
	return lastOfMonth(addMonths(firstOfMonth(serviceEnd), finalAfterMonths));
}

function billDueBy(bill: Bill, dueOn: CivilDate, place: BillPlace): CivilDate | undefined {
	let found: CivilDate | undefined;
	let date = billDateFrom(bill.schedule, addDays(dueOn, -longestDelay(bill)));
	while (!isBeyondHorizon(date) && date <= dueOn && billDueOn(bill, date, place) <= dueOn) {
		found = date;
		date = billDateFrom(bill.schedule, addDays(date, 1));
	}
	return found;
}

function longestDelay({ due }: Bill): number {
	return ('daysAfter' in due ? due.daysAfter : LONGEST_MONTH) + (due.ifClosed ? LONGEST_CLOSURE : 0);
}
