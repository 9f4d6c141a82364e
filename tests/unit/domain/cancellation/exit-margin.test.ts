import { describe, expect, test } from 'vitest';
import type { Exit, Processing } from '$lib/domain/cancellation/cancellation';
import type { OpeningHours } from '$lib/domain/base/channel';
import type { ExitContext } from '$lib/domain/cancellation/exit-context';
import { aContext, anExit, anExitOfUnknownReview, printedDates, type PrintedDates } from '../../../support/exits';
import { date, time, zone } from '../../../support/literals';

interface Row {
	name: string;
	exit: Exit;
	now: string;
	context?: Partial<ExitContext> & { until?: string };
	expected: PrintedDates;
}

function check({ exit, now, context, expected }: Row): void {
	expect(printedDates(exit, aContext(now, context))).toEqual(expected);
}

const midnightAfter = (day: string) => `${day}T15:00:00.000Z`; // in Tokyo
const noon20December = '2026-12-20T03:00:00.000Z';
const yearEnd = ['29', '30', '31'].map((day) => date(`2026-12-${day}`));
const newYear = ['01', '02', '03'].map((day) => date(`2027-01-${day}`));
const hongKong: Partial<ExitContext> = { zone: zone('Asia/Hong_Kong'), calendar: 'HK' };

function endOfMonth(processing: Processing, more: Partial<Exit> = {}): Exit {
	return anExit({ kind: 'end-of-month' }, { processing, ...more });
}

describe('the carrier’s review', () => {
	test.each<Row>([
		{
			name: 'three business days before New Year',
			exit: endOfMonth({ businessDays: 3, calendar: 'JP' }),
			now: noon20December,
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-28'), service: '2026-12-31' }
		},
		{
			name: 'S04: the same, closed from 29 December to 3 January',
			exit: endOfMonth({ businessDays: 3, calendar: 'JP', extraClosed: [...yearEnd, ...newYear] }),
			now: noon20December,
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-23'), service: '2026-12-31' }
		},
		{
			name: 'one business day',
			exit: endOfMonth({ businessDays: 1, calendar: 'JP' }),
			now: noon20December,
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-30'), service: '2026-12-31' }
		},
		{
			name: 'one business day, closed over the year’s end: a Sunday will do',
			exit: endOfMonth({ businessDays: 1, calendar: 'JP', extraClosed: [...yearEnd, ...newYear] }),
			now: noon20December,
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-27'), service: '2026-12-31' }
		},
		{
			name: 'closed for the whole year: no safe day at all',
			exit: endOfMonth({ businessDays: 1, calendar: 'JP', weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }),
			now: noon20December,
			expected: { by: midnightAfter('2026-12-31'), service: '2026-12-31' }
		},
		{
			name: 'over the Golden Week',
			exit: anExit(
				{ kind: 'end-of-billing-period', noticeDays: 0 },
				{ processing: { businessDays: 2, calendar: 'JP' } }
			),
			now: '2026-04-15T03:00:00.000Z',
			context: { period: { closingDay: 6 } },
			expected: { by: midnightAfter('2026-05-06'), safe: midnightAfter('2026-04-29'), service: '2026-05-06' }
		},
		{
			name: 'over Lunar New Year in Hong Kong',
			exit: anExit(
				{ kind: 'end-of-billing-period', noticeDays: 0 },
				{ processing: { businessDays: 1, calendar: 'HK' } }
			),
			now: '2027-02-01T03:00:00.000Z',
			context: { ...hongKong, period: { closingDay: 9 } },
			expected: { by: '2027-02-09T16:00:00.000Z', safe: '2027-02-04T16:00:00.000Z', service: '2027-02-09' }
		},
		{
			name: 'Saturday is worked: Christmas in Hong Kong',
			exit: endOfMonth({ businessDays: 3, calendar: 'HK', weekend: ['sun'] }),
			now: noon20December,
			context: hongKong,
			expected: { by: '2026-12-31T16:00:00.000Z', safe: '2026-12-28T16:00:00.000Z', service: '2026-12-31' }
		},
		{
			name: 'a cut-off time: only a business day before 18:00 counts',
			exit: endOfMonth({ businessDays: 1, calendar: 'JP', cutoffTime: time('18:00'), extraClosed: yearEnd }),
			now: noon20December,
			expected: { by: midnightAfter('2026-12-31'), safe: '2026-12-25T09:00:00.000Z', service: '2026-12-31' }
		},
		{
			name: 'unknown: three business days of ours, and the record says so',
			exit: anExitOfUnknownReview({ kind: 'end-of-month' }),
			now: noon20December,
			expected: {
				by: midnightAfter('2026-12-31'),
				safe: midnightAfter('2026-12-28'),
				service: '2026-12-31',
				notices: ['review-unknown']
			}
		},
		{
			name: 'none for a right: sending it in time is enough',
			exit: anExitOfUnknownReview(
				{ kind: 'cooling-off', days: 8, from: 'contract-document' },
				{ serviceEnds: 'on-request' }
			),
			now: noon20December,
			context: { events: { contractDocument: date('2026-12-20') } },
			expected: { by: midnightAfter('2026-12-27'), service: '2026-12-20' }
		},
		{
			name: 'none for hours before a renewal',
			exit: anExitOfUnknownReview({ kind: 'hours-before-renewal', hours: 24 }),
			now: noon20December,
			context: { renewals: { kind: 'once', on: date('2026-12-31') } },
			expected: { by: midnightAfter('2026-12-29'), service: '2026-12-30' }
		},
		{
			name: 'a right whose review is given has its margin after all',
			exit: anExit(
				{ kind: 'cooling-off', days: 8, from: 'contract-document' },
				{ serviceEnds: 'on-request', processing: { businessDays: 1, calendar: 'JP' } }
			),
			now: noon20December,
			context: { events: { contractDocument: date('2026-12-20') } },
			expected: { by: midnightAfter('2026-12-27'), safe: midnightAfter('2026-12-24'), service: '2026-12-20' }
		},
		{
			name: 'a cut-off day that the carrier does not name: the safe day only',
			exit: anExitOfUnknownReview({ kind: 'end-of-month', cutoffDay: 'unknown' }),
			now: noon20December,
			expected: {
				safe: midnightAfter('2026-12-28'),
				service: '2026-12-31',
				notices: ['review-unknown', 'cutoff-unknown']
			}
		},
		{
			name: 'a safe day already past stays',
			exit: endOfMonth({ businessDays: 3, calendar: 'JP' }),
			now: '2026-12-30T03:00:00.000Z',
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-28'), service: '2026-12-31' }
		}
	])('$name', check);
});

describe('a margin that the line cannot wait for', () => {
	test.each<Row>([
		{
			name: 'needed until the 30th, dies when asked: the 31st, without the margin',
			exit: anExitOfUnknownReview({ kind: 'cost-boundary', at: 'month-end' }, { serviceEnds: 'on-request' }),
			now: noon20December,
			context: { until: '2026-12-30' },
			expected: {
				opens: '2026-12-31',
				by: midnightAfter('2026-12-31'),
				safe: midnightAfter('2026-12-31'),
				service: '2026-12-31',
				notices: ['review-unknown', 'margin-not-met']
			}
		},
		{
			name: 'the same on the 31st',
			exit: anExitOfUnknownReview({ kind: 'cost-boundary', at: 'month-end' }, { serviceEnds: 'on-request' }),
			now: '2026-12-31T03:00:00.000Z',
			context: { until: '2026-12-30' },
			expected: {
				by: midnightAfter('2026-12-31'),
				safe: midnightAfter('2026-12-31'),
				service: '2026-12-31',
				notices: ['review-unknown', 'margin-not-met']
			}
		},
		{
			name: 'a notice has one day to be given on',
			exit: anExit({ kind: 'notice', days: 30 }, { processing: { businessDays: 2, calendar: 'JP' } }),
			now: noon20December,
			context: { until: '2027-01-31' },
			expected: {
				opens: '2027-01-01',
				by: midnightAfter('2027-01-01'),
				safe: midnightAfter('2027-01-01'),
				service: '2027-01-31',
				notices: ['margin-not-met']
			}
		},
		{
			name: 'a notice that can be given early has its margin',
			exit: anExit({ kind: 'notice', days: 30, earliestDays: 60 }, { processing: { businessDays: 2, calendar: 'JP' } }),
			now: noon20December,
			context: { until: '2027-01-31' },
			expected: { by: midnightAfter('2027-01-01'), safe: midnightAfter('2026-12-29'), service: '2027-01-31' }
		}
	])('$name', check);
});

describe('the day closes at 20:00', () => {
	const exit = endOfMonth({ businessDays: 1, calendar: 'JP' }, { dayClosesAt: time('20:00') });
	test.each<Row>([
		{
			name: 'so do the last and the safe day',
			exit,
			now: noon20December,
			expected: {
				by: '2026-12-31T11:00:00.000Z',
				safe: '2026-12-30T11:00:00.000Z',
				service: '2026-12-31'
			}
		},
		{
			name: 'a review’s own cut-off time is earlier still',
			exit: endOfMonth({ businessDays: 1, calendar: 'JP', cutoffTime: time('15:00') }, { dayClosesAt: time('20:00') }),
			now: noon20December,
			expected: {
				by: '2026-12-31T11:00:00.000Z',
				safe: '2026-12-30T06:00:00.000Z',
				service: '2026-12-31'
			}
		},
		{
			name: 'hours before the renewal keep the earlier of the two',
			exit: anExitOfUnknownReview({ kind: 'hours-before-renewal', hours: 3 }, { dayClosesAt: time('20:00') }),
			now: noon20December,
			context: { renewals: { kind: 'once', on: date('2026-12-31') } },
			expected: { by: '2026-12-30T11:00:00.000Z', service: '2026-12-30' }
		},
		{
			name: 'after closing, needed until today: it counts for tomorrow and is open',
			exit: anExit({ kind: 'anytime' }, { serviceEnds: 'on-request', dayClosesAt: time('20:00') }),
			now: '2026-12-20T11:00:00.000Z',
			context: { until: '2026-12-20' },
			expected: { service: '2026-12-21' }
		}
	])('$name', check);
});

describe('days on which no request is taken', () => {
	const exit = anExit(
		{ kind: 'end-of-month' },
		{ blackoutDays: [1, 2, 3, 4, 5, 6, -2, -1], processing: { businessDays: 1, calendar: 'none' } }
	);
	test.each<Row>([
		{
			name: 'the last day walks back over them',
			exit,
			now: noon20December,
			expected: { by: midnightAfter('2026-12-29'), safe: midnightAfter('2026-12-28'), service: '2026-12-31' }
		},
		{
			name: 'the last day of February too',
			exit,
			now: '2028-02-10T03:00:00.000Z',
			expected: { by: midnightAfter('2028-02-27'), safe: midnightAfter('2028-02-24'), service: '2028-02-29' }
		},
		{
			name: 'asked on one of them: from the first day that is none',
			exit,
			now: '2026-12-30T03:00:00.000Z',
			expected: {
				opens: '2027-01-07',
				by: midnightAfter('2027-01-29'),
				safe: midnightAfter('2027-01-28'),
				service: '2027-01-31'
			}
		},
		{
			name: 'needed until one of them: later, never earlier',
			exit: anExit({ kind: 'anytime' }, { serviceEnds: 'on-request', blackoutDays: [1, 2, 3, 4, 5, 6, -2, -1] }),
			now: noon20December,
			context: { until: '2026-12-30' },
			expected: { opens: '2027-01-07', service: '2027-01-07' }
		},
		{
			name: 'the safe day walks back over them',
			exit: anExit(
				{ kind: 'end-of-month', cutoffDay: 8 },
				{ blackoutDays: [5, 6, 7], processing: { businessDays: 1, calendar: 'none' } }
			),
			now: noon20December,
			expected: { by: midnightAfter('2027-01-08'), safe: midnightAfter('2027-01-04'), service: '2027-01-31' }
		},
		{
			name: 'every day of the month',
			exit: anExit({ kind: 'end-of-month' }, { blackoutDays: Array.from({ length: 31 }, (_, index) => index + 1) }),
			now: noon20December,
			expected: { unknown: 'no-day-taken' }
		}
	])('$name', check);
});

describe('the hours of the chosen channel', () => {
	const weekdays: OpeningHours = {
		mon: [
			[time('10:00'), time('13:00')],
			[time('14:00'), time('19:00')]
		],
		tue: [[time('10:00'), time('19:00')]],
		wed: [[time('10:00'), time('19:00')]],
		thu: [[time('10:00'), time('19:00')]],
		fri: [[time('10:00'), time('19:00')]]
	};
	const phone = { kind: 'phone', available: 'yes', hours: weekdays, closedOnHolidays: true } as const;
	const byPhone = (processing: Processing) => endOfMonth(processing, { channels: [phone] });
	test.each<Row>([
		{
			name: 'the last day has the last closing time',
			exit: byPhone({ businessDays: 1, calendar: 'JP' }),
			now: noon20December,
			context: { channel: 'phone' },
			expected: {
				by: '2026-12-31T10:00:00.000Z',
				safe: '2026-12-30T10:00:00.000Z',
				service: '2026-12-31'
			}
		},
		{
			name: 'another channel is chosen: they do not count',
			exit: byPhone({ businessDays: 1, calendar: 'JP' }),
			now: noon20December,
			context: { channel: 'online' },
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-30'), service: '2026-12-31' }
		},
		{
			name: 'closed at the weekend and in the Golden Week',
			exit: anExit(
				{ kind: 'end-of-billing-period', noticeDays: 0 },
				{ channels: [phone], processing: { businessDays: 1, calendar: 'JP' } }
			),
			now: '2026-04-15T03:00:00.000Z',
			context: { channel: 'phone', period: { closingDay: 6 } },
			expected: {
				by: '2026-05-01T10:00:00.000Z',
				safe: '2026-04-30T10:00:00.000Z',
				service: '2026-05-06'
			}
		},
		{
			name: 'a limit before the doors open: the day before',
			exit: anExitOfUnknownReview({ kind: 'hours-before-renewal', hours: 17 }, { channels: [phone] }),
			now: noon20December,
			context: { channel: 'phone', renewals: { kind: 'once', on: date('2026-12-31') } },
			expected: { by: '2026-12-29T10:00:00.000Z', service: '2026-12-30' }
		},
		{
			name: 'closed until the limit: the bare date, and the record says so',
			exit: anExit({ kind: 'end-of-month' }, { channels: [phone], processing: { businessDays: 0, calendar: 'JP' } }),
			now: '2027-01-30T03:00:00.000Z',
			context: { channel: 'phone' },
			expected: {
				by: midnightAfter('2027-01-31'),
				safe: '2027-01-29T10:00:00.000Z',
				service: '2027-01-31',
				notices: ['channel-closed']
			}
		}
	])('$name', check);
});

describe('in the store', () => {
	test.each<Row>([
		{
			name: 'on the day of leaving at the latest',
			exit: anExit(
				{ kind: 'end-of-month' },
				{
					channels: [{ kind: 'store', available: 'yes', hours: { sat: [[time('10:00'), time('18:00')]] } }]
				}
			),
			now: noon20December,
			context: { until: '2026-12-27', channel: 'store' },
			expected: { by: '2026-12-26T09:00:00.000Z', safe: '2026-12-26T09:00:00.000Z', service: '2026-12-31' }
		},
		{
			name: 'without a day of leaving the rule alone counts',
			exit: anExit({ kind: 'end-of-month' }),
			now: noon20December,
			context: { channel: 'store' },
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-31'), service: '2026-12-31' }
		},
		{
			name: 'the day of leaving is past: today',
			exit: anExitOfUnknownReview({ kind: 'anytime' }, { serviceEnds: 'on-request' }),
			now: noon20December,
			context: { until: '2026-12-10', channel: 'store' },
			expected: {
				by: midnightAfter('2026-12-20'),
				safe: midnightAfter('2026-12-20'),
				service: '2026-12-20',
				notices: ['review-unknown', 'margin-not-met']
			}
		}
	])('$name', check);
});

describe('pay first', () => {
	const owing: Partial<ExitContext> = { unpaid: true };
	test.each<Row>([
		{
			name: 'two business days for the posting, counted back from the safe day',
			exit: endOfMonth({ businessDays: 3, calendar: 'JP' }, { blockedByDebt: 'yes' }),
			now: noon20December,
			context: owing,
			expected: {
				by: midnightAfter('2026-12-31'),
				safe: midnightAfter('2026-12-28'),
				payBy: '2026-12-24',
				service: '2026-12-31',
				notices: ['debt-blocks']
			}
		},
		{
			name: 'not known whether it blocks: paid first all the same, and said',
			exit: endOfMonth({ businessDays: 3, calendar: 'JP' }, { blockedByDebt: 'unknown', postingBusinessDays: 0 }),
			now: noon20December,
			context: owing,
			expected: {
				by: midnightAfter('2026-12-31'),
				safe: midnightAfter('2026-12-28'),
				payBy: '2026-12-28',
				service: '2026-12-31',
				notices: ['debt-unknown']
			}
		},
		{
			name: 'it does not block: nothing to pay first',
			exit: endOfMonth({ businessDays: 3, calendar: 'JP' }, { blockedByDebt: 'no' }),
			now: noon20December,
			context: owing,
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-28'), service: '2026-12-31' }
		},
		{
			name: 'nothing is owed',
			exit: endOfMonth({ businessDays: 3, calendar: 'JP' }, { blockedByDebt: 'yes' }),
			now: noon20December,
			expected: { by: midnightAfter('2026-12-31'), safe: midnightAfter('2026-12-28'), service: '2026-12-31' }
		},
		{
			name: 'a right has no safe day: counted back from its last',
			exit: anExitOfUnknownReview(
				{ kind: 'cooling-off', days: 8, from: 'contract-document' },
				{ serviceEnds: 'on-request', blockedByDebt: 'yes' }
			),
			now: noon20December,
			context: { ...owing, events: { contractDocument: date('2026-12-20') } },
			expected: {
				by: midnightAfter('2026-12-27'),
				payBy: '2026-12-23',
				service: '2026-12-20',
				notices: ['debt-blocks']
			}
		},
		{
			name: 'without a latest day counted back from the first day of asking',
			exit: anExit({ kind: 'anytime' }, { serviceEnds: 'on-request', blockedByDebt: 'yes' }),
			now: noon20December,
			context: { ...owing, until: '2026-12-31' },
			expected: { opens: '2027-01-01', payBy: '2026-12-30', service: '2027-01-01', notices: ['debt-blocks'] }
		},
		{
			name: 'any day will do: paying first has no day of its own',
			exit: anExit({ kind: 'anytime' }, { serviceEnds: 'on-request', blockedByDebt: 'yes' }),
			now: noon20December,
			context: owing,
			expected: { service: '2026-12-20', notices: ['debt-blocks'] }
		},
		{
			name: 'the deposit is said, and moves no date',
			exit: endOfMonth({ businessDays: 0, calendar: 'JP' }, { blockedByDeposit: 'unknown' }),
			now: noon20December,
			context: { depositOpen: true },
			expected: {
				by: midnightAfter('2026-12-31'),
				safe: midnightAfter('2026-12-31'),
				service: '2026-12-31',
				notices: ['deposit-unknown']
			}
		},
		{
			name: 'Lunar New Year, three posting days in Hong Kong',
			exit: anExit(
				{ kind: 'end-of-billing-period', noticeDays: 0 },
				{ processing: { businessDays: 0, calendar: 'HK' }, blockedByDebt: 'yes', postingBusinessDays: 3 }
			),
			now: '2027-02-01T03:00:00.000Z',
			context: { ...hongKong, ...owing, period: { closingDay: 10 } },
			expected: {
				by: '2027-02-10T16:00:00.000Z',
				safe: '2027-02-10T16:00:00.000Z',
				payBy: '2027-02-03',
				service: '2027-02-10',
				notices: ['debt-blocks']
			}
		}
	])('$name', check);
});

describe('outside the years whose holidays are known', () => {
	test.each<Row>([
		{
			name: 'computed without them, and the year is said',
			exit: endOfMonth({ businessDays: 3, calendar: 'JP' }),
			now: '2029-05-10T03:00:00.000Z',
			expected: {
				by: midnightAfter('2029-05-31'),
				safe: midnightAfter('2029-05-28'),
				service: '2029-05-31',
				holidaysUnknown: 2029
			}
		},
		{
			name: 'a right counts no business days: nothing to say',
			exit: anExitOfUnknownReview(
				{ kind: 'cooling-off', days: 8, from: 'contract-document' },
				{ serviceEnds: 'on-request' }
			),
			now: '2029-05-10T03:00:00.000Z',
			context: { events: { contractDocument: date('2029-05-10') } },
			expected: { by: midnightAfter('2029-05-17'), service: '2029-05-10' }
		},
		{
			name: 'weekends only: nothing to say',
			exit: endOfMonth({ businessDays: 3, calendar: 'none' }),
			now: '2029-05-10T03:00:00.000Z',
			expected: { by: midnightAfter('2029-05-31'), safe: midnightAfter('2029-05-28'), service: '2029-05-31' }
		}
	])('$name', check);
});
