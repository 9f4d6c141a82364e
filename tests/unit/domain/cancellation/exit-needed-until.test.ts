import { describe, expect, test } from 'vitest';
import type { Cancellation, Exit } from '$lib/domain/cancellation/cancellation';
import type { ExitContext } from '$lib/domain/cancellation/exit-context';
import { serviceEndFor } from '$lib/domain/cancellation/exit-dates';
import type { Contract } from '$lib/domain/validity/validity';
import { aContext, anExit, anExitOfUnknownReview, printedDates, type PrintedDates } from '../../../support/exits';
import { at, date, time } from '../../../support/literals';

interface Row {
	name: string;
	rule: Cancellation;
	exit?: Partial<Exit>;
	now: string;
	context?: Partial<ExitContext>;
	until: string;
	expected: PrintedDates;
}

const cutoff25: Cancellation = { kind: 'end-of-month', cutoffDay: 25 };
const october = '2026-10-10T03:00:00.000Z';
const november = '2026-11-21T03:00:00.000Z';
const midnightAfter = (day: string) => `${day}T15:00:00.000Z`; // in Tokyo
const monthly: Partial<ExitContext> = {
	renewals: { kind: 'every', anchor: date('2026-01-10'), every: { n: 1, unit: 'months' } }
};
const contract: Contract = {
	kind: 'contract',
	startDate: date('2025-02-02'),
	minimumTermMonths: 24,
	termEnd: 'day-before-anniversary',
	afterTerm: 'month-to-month'
};

describe('needed until a day', () => {
	test.each<Row>([
		{
			name: 'S16: cut-off on the 25th, flight on 27 December, entered in October',
			rule: cutoff25,
			now: october,
			until: '2026-12-27',
			expected: {
				opens: '2026-11-26',
				by: midnightAfter('2026-12-25'),
				safe: midnightAfter('2026-12-25'),
				service: '2026-12-31'
			}
		},
		{
			name: 'a cut-off at 18:00 opens on the day after it',
			rule: { ...cutoff25, cutoffTime: time('18:00') },
			now: october,
			until: '2026-12-27',
			expected: {
				opens: '2026-11-26',
				by: '2026-12-25T09:00:00.000Z',
				safe: '2026-12-25T09:00:00.000Z',
				service: '2026-12-31'
			}
		},
		{
			name: 'today’s cut-off has closed: a request now serves December, so it is open',
			rule: { ...cutoff25, cutoffTime: time('18:00') },
			now: '2026-11-25T09:00:00.000Z',
			until: '2026-12-27',
			expected: {
				by: '2026-12-25T09:00:00.000Z',
				safe: '2026-12-25T09:00:00.000Z',
				service: '2026-12-31'
			}
		},
		{
			name: 'two years ahead',
			rule: cutoff25,
			now: october,
			until: '2028-02-29',
			expected: {
				opens: '2028-01-26',
				by: midnightAfter('2028-02-25'),
				safe: midnightAfter('2028-02-25'),
				service: '2028-02-29'
			}
		},
		{
			name: 'a cut-off that nobody names opens with the month and has no last day',
			rule: { kind: 'end-of-month', cutoffDay: 'unknown' },
			now: october,
			until: '2026-12-27',
			expected: {
				opens: '2026-12-01',
				safe: midnightAfter('2026-12-31'),
				service: '2026-12-31',
				notices: ['cutoff-unknown']
			}
		},
		{
			name: 'a month’s renewal, seven days before: the term that contains the day',
			rule: { kind: 'days-before-renewal', days: 7, counting: 'calendar-days', clear: false },
			now: november,
			context: monthly,
			until: '2027-01-20',
			expected: {
				opens: '2027-01-04',
				by: midnightAfter('2027-02-03'),
				safe: midnightAfter('2027-02-03'),
				service: '2027-02-09'
			}
		},
		{
			name: 'hours before a renewal: the day after the cut-off before',
			rule: { kind: 'hours-before-renewal', hours: 24 },
			now: november,
			context: monthly,
			until: '2027-01-09',
			expected: {
				opens: '2026-12-09',
				by: midnightAfter('2027-01-08'),
				safe: midnightAfter('2027-01-08'),
				service: '2027-01-09'
			}
		},
		{
			name: 'cheapest until the renewal, ends at once: the term in which it ends is billed',
			rule: { kind: 'cost-boundary', at: 'renewal' },
			exit: { serviceEnds: 'on-request' },
			now: november,
			context: monthly,
			until: '2026-12-27',
			expected: {
				opens: '2026-12-28',
				by: midnightAfter('2027-01-09'),
				safe: midnightAfter('2027-01-09'),
				service: '2026-12-28'
			}
		},
		{
			name: 'cheapest until the month end, with the rule: any day of that month',
			rule: { kind: 'cost-boundary', at: 'month-end' },
			now: november,
			until: '2026-12-27',
			expected: {
				opens: '2026-12-01',
				by: midnightAfter('2026-12-31'),
				safe: midnightAfter('2026-12-31'),
				service: '2026-12-31'
			}
		},
		{
			name: 'the day is past: the next cut-off',
			rule: cutoff25,
			now: '2026-12-28T03:00:00.000Z',
			until: '2026-12-27',
			expected: { by: midnightAfter('2027-01-25'), safe: midnightAfter('2027-01-25'), service: '2027-01-31' }
		},
		{
			name: 'a day that the request names: any day up to it',
			rule: { kind: 'anytime' },
			exit: { serviceEnds: 'chosen-day' },
			now: november,
			until: '2026-12-27',
			expected: { by: midnightAfter('2026-12-27'), safe: midnightAfter('2026-12-27'), service: '2026-12-27' }
		},
		{
			name: 'a day that the request names, with a notice',
			rule: { kind: 'notice', days: 10 },
			exit: { serviceEnds: 'chosen-day' },
			now: november,
			until: '2026-12-27',
			expected: { by: midnightAfter('2026-12-17'), safe: midnightAfter('2026-12-17'), service: '2026-12-27' }
		},
		{
			name: 'notice of 30 to 60 days',
			rule: { kind: 'notice', days: 30, earliestDays: 60 },
			now: november,
			until: '2027-03-31',
			expected: {
				opens: '2027-01-30',
				by: midnightAfter('2027-03-01'),
				safe: midnightAfter('2027-03-01'),
				service: '2027-03-31'
			}
		},
		{
			name: 'a month’s notice to the end of February: four days lead there',
			rule: { kind: 'notice-months', months: 1 },
			now: november,
			until: '2027-02-28',
			expected: {
				opens: '2027-01-28',
				by: midnightAfter('2027-01-31'),
				safe: midnightAfter('2027-01-31'),
				service: '2027-02-28'
			}
		},
		{
			name: 'a month’s notice, needed beyond the minimum term: counted from the day asked',
			rule: { kind: 'notice-months', months: 1 },
			now: november,
			context: { renewals: { kind: 'contract', contract } },
			until: '2027-04-15',
			expected: {
				opens: '2027-03-15',
				by: midnightAfter('2027-03-15'),
				safe: midnightAfter('2027-03-15'),
				service: '2027-04-15'
			}
		},
		{
			name: 'a service that ends nobody knows when counts as ending at once, and is said',
			rule: cutoff25,
			exit: { serviceEnds: 'unknown' },
			now: october,
			until: '2026-12-27',
			expected: {
				opens: '2026-12-28',
				by: midnightAfter('2027-01-25'),
				safe: midnightAfter('2027-01-25'),
				service: '2026-12-28',
				notices: ['service-end-unknown']
			}
		},
		{
			name: 'dies when asked, the day is the last of its billed period: on the day itself, after the last use',
			rule: { kind: 'cost-boundary', at: 'month-end' },
			exit: { serviceEnds: 'on-request' },
			now: november,
			until: '2026-12-31',
			expected: {
				opens: '2026-12-31',
				by: midnightAfter('2026-12-31'),
				safe: midnightAfter('2026-12-31'),
				service: '2026-12-31',
				notices: ['after-last-use']
			}
		},
		{
			name: 'dies when asked, the day is that of the cut-off: on the day itself, after the last use',
			rule: cutoff25,
			exit: { serviceEnds: 'on-request' },
			now: november,
			until: '2026-12-25',
			expected: {
				opens: '2026-12-25',
				by: midnightAfter('2026-12-25'),
				safe: midnightAfter('2026-12-25'),
				service: '2026-12-25',
				notices: ['after-last-use']
			}
		},
		{
			name: 'dies when asked, and the month’s last day takes no request: the day before it, after the last use',
			rule: { kind: 'cost-boundary', at: 'month-end' },
			exit: { serviceEnds: 'on-request', blackoutDays: [-1] },
			now: november,
			until: '2026-12-30',
			expected: {
				opens: '2026-12-30',
				by: midnightAfter('2026-12-30'),
				safe: midnightAfter('2026-12-30'),
				service: '2026-12-30',
				notices: ['after-last-use']
			}
		},
		{
			name: 'dies when asked, in the shop: on the day of leaving, after the last use',
			rule: { kind: 'anytime' },
			exit: { serviceEnds: 'on-request' },
			now: november,
			context: { channel: 'store' },
			until: '2026-12-27',
			expected: {
				opens: '2026-12-27',
				by: midnightAfter('2026-12-27'),
				safe: midnightAfter('2026-12-27'),
				service: '2026-12-27',
				notices: ['after-last-use']
			}
		},
		{
			name: 'dies when asked, any day: the day after the last one it is needed',
			rule: { kind: 'anytime' },
			exit: { serviceEnds: 'on-request' },
			now: november,
			until: '2026-12-27',
			expected: { opens: '2026-12-28', service: '2026-12-28' }
		}
	])('$name', ({ rule, exit, now, context, until, expected }) =>
		expect(printedDates(anExit(rule, exit), aContext(now, { ...context, until }))).toEqual(expected)
	);
});

describe('the end of service of a request already made', () => {
	test.each<{
		name: string;
		exit: Exit;
		asked: string;
		context?: Partial<ExitContext> & { until?: string };
		ends?: string;
	}>([
		{ name: 'before the cut-off', exit: anExit(cutoff25), asked: '2026-11-25T14:59:00.000Z', ends: '2026-11-30' },
		{ name: 'after it', exit: anExit(cutoff25), asked: '2026-11-25T15:00:00.000Z', ends: '2026-12-31' },
		{
			name: 'after the day has closed it counts for the next',
			exit: anExit({ kind: 'anytime' }, { serviceEnds: 'next-day', dayClosesAt: time('20:00') }),
			asked: '2026-11-25T11:00:00.000Z',
			ends: '2026-11-27'
		},
		{
			name: 'a day that was named',
			exit: anExit({ kind: 'notice', days: 30, earliestDays: 60 }),
			asked: '2026-11-25T03:00:00.000Z',
			context: { until: '2027-01-10' },
			ends: '2027-01-10'
		},
		{
			name: 'a day that was named too late',
			exit: anExit({ kind: 'notice', days: 30, earliestDays: 60 }),
			asked: '2026-11-25T03:00:00.000Z',
			context: { until: '2026-12-01' },
			ends: '2026-12-25'
		},
		{ name: 'by a rule that nobody knows', exit: anExitOfUnknownReview({ kind: 'unknown' }), asked: november }
	])('$name', ({ exit, asked, context, ends }) =>
		expect(serviceEndFor(exit, aContext('2027-06-01T03:00:00.000Z', context), at(asked))).toBe(ends)
	);
});
