import { describe, expect, test } from 'vitest';
import type { Cancellation, Exit } from '$lib/domain/cancellation/cancellation';
import type { ExitContext } from '$lib/domain/cancellation/exit-context';
import type { Contract } from '$lib/domain/validity/validity';
import { aContext, anExit, printedDates, type PrintedDates } from '../../../support/exits';
import { date, time, zone } from '../../../support/literals';

interface Row {
	name: string;
	rule: Cancellation;
	exit?: Partial<Exit>;
	now: string;
	context?: Partial<ExitContext> & { until?: string };
	expected: PrintedDates;
}

function check({ rule, exit, now, context, expected }: Row): void {
	expect(printedDates(anExit(rule, exit), aContext(now, context))).toEqual(expected);
}

const noon21November = '2026-11-21T03:00:00.000Z';
const midnightAfter = (day: string) => `${day}T15:00:00.000Z`; // in Tokyo

const twoYears: Contract = {
	kind: 'contract',
	startDate: date('2025-02-02'),
	minimumTermMonths: 24,
	termEnd: 'day-before-anniversary',
	afterTerm: 'month-to-month'
};
const renewing: Contract = { ...twoYears, afterTerm: 'renews', renewalTermMonths: 24 };

describe('a rule without dates', () => {
	test.each<Row>([
		{ name: 'none needed: nothing at all', rule: { kind: 'none-needed' }, now: noon21November, expected: {} },
		{
			name: 'unknown is said',
			rule: { kind: 'unknown' },
			now: noon21November,
			expected: { unknown: 'exit-unknown' }
		},
		{
			name: 'any time, as soon as possible: ask today, it ends today',
			rule: { kind: 'anytime' },
			exit: { serviceEnds: 'on-request' },
			now: noon21November,
			expected: { service: '2026-11-21' }
		},
		{
			name: 'any time, in effect the next day',
			rule: { kind: 'anytime' },
			exit: { serviceEnds: 'next-day' },
			now: noon21November,
			expected: { service: '2026-11-22' }
		},
		{
			name: 'any time, after the day has closed: it counts for tomorrow',
			rule: { kind: 'anytime' },
			exit: { serviceEnds: 'on-request', dayClosesAt: time('20:00') },
			now: '2026-11-21T11:00:00.000Z',
			expected: { service: '2026-11-22' }
		},
		{
			name: 'a notice, as soon as possible: ask today, it ends thirty days on',
			rule: { kind: 'notice', days: 30 },
			now: noon21November,
			expected: { service: '2026-12-21' }
		},
		{
			name: 'a notice in months without a renewal',
			rule: { kind: 'notice-months', months: 1 },
			now: '2027-01-31T03:00:00.000Z',
			expected: { service: '2027-02-28' }
		}
	])('$name', check);
});

describe('the next cut-off, as soon as possible', () => {
	test.each<Row>([
		{
			name: 'end of month',
			rule: { kind: 'end-of-month' },
			now: noon21November,
			expected: { by: midnightAfter('2026-11-30'), safe: midnightAfter('2026-11-30'), service: '2026-11-30' }
		},
		{
			name: 'cut-off day 25, missed: next month',
			rule: { kind: 'end-of-month', cutoffDay: 25 },
			now: '2026-11-26T03:00:00.000Z',
			expected: { by: midnightAfter('2026-12-25'), safe: midnightAfter('2026-12-25'), service: '2026-12-31' }
		},
		{
			name: 'cut-off at 18:00, one minute late: next month',
			rule: { kind: 'end-of-month', cutoffDay: 25, cutoffTime: time('18:00') },
			now: '2026-11-25T09:01:00.000Z',
			expected: { by: '2026-12-25T09:00:00.000Z', safe: '2026-12-25T09:00:00.000Z', service: '2026-12-31' }
		},
		{
			name: 'the day closes at 20:00: so does the cut-off',
			rule: { kind: 'end-of-month' },
			exit: { dayClosesAt: time('20:00') },
			now: noon21November,
			expected: { by: '2026-11-30T11:00:00.000Z', safe: '2026-11-30T11:00:00.000Z', service: '2026-11-30' }
		},
		{
			name: 'the day has closed on the last day of the month: next month',
			rule: { kind: 'end-of-month' },
			exit: { dayClosesAt: time('20:00') },
			now: '2026-11-30T11:00:00.000Z',
			expected: { by: '2026-12-31T11:00:00.000Z', safe: '2026-12-31T11:00:00.000Z', service: '2026-12-31' }
		},
		{
			name: 'a billing period that closes on the 20th, five days of notice',
			rule: { kind: 'end-of-billing-period', noticeDays: 5 },
			now: noon21November,
			context: { period: { closingDay: 20 } },
			expected: { by: midnightAfter('2026-12-15'), safe: midnightAfter('2026-12-15'), service: '2026-12-20' }
		},
		{
			name: 'a billing period nobody knows',
			rule: { kind: 'end-of-billing-period', noticeDays: 0 },
			now: noon21November,
			expected: { unknown: 'no-closing-day' }
		},
		{
			name: 'cheapest until the month end, ends at once',
			rule: { kind: 'cost-boundary', at: 'month-end' },
			exit: { serviceEnds: 'on-request' },
			now: noon21November,
			expected: { by: midnightAfter('2026-11-30'), safe: midnightAfter('2026-11-30'), service: '2026-11-21' }
		},
		{
			name: 'cheapest until the month end, ends the next day: the 30th would be billed for December',
			rule: { kind: 'cost-boundary', at: 'month-end' },
			exit: { serviceEnds: 'next-day' },
			now: noon21November,
			expected: { by: midnightAfter('2026-11-29'), safe: midnightAfter('2026-11-29'), service: '2026-11-22' }
		},
		{
			name: 'cheapest until the closing day, with the rule',
			rule: { kind: 'cost-boundary', at: 'closing-day' },
			now: noon21November,
			context: { period: { closingDay: 10 } },
			expected: { by: midnightAfter('2026-12-10'), safe: midnightAfter('2026-12-10'), service: '2026-12-10' }
		},
		{
			name: 'cheapest until the closing day that nobody knows',
			rule: { kind: 'cost-boundary', at: 'closing-day' },
			now: noon21November,
			expected: { unknown: 'no-closing-day' }
		},
		{
			name: 'cheapest until the renewal, each 30 days from the anchor',
			rule: { kind: 'cost-boundary', at: 'renewal' },
			exit: { serviceEnds: 'on-request' },
			now: noon21November,
			context: { renewals: { kind: 'every', anchor: date('2026-11-01'), every: { n: 30, unit: 'days' } } },
			expected: { by: midnightAfter('2026-11-30'), safe: midnightAfter('2026-11-30'), service: '2026-11-21' }
		}
	])('$name', check);
});

describe('counted back from the renewal', () => {
	const monthly: ExitContext['renewals'] = {
		kind: 'every',
		anchor: date('2026-01-31'),
		every: { n: 1, unit: 'months' }
	};
	test.each<Row>([
		{
			name: 'seven days before it, from an anchor on the 31st',
			rule: { kind: 'days-before-renewal', days: 7, counting: 'calendar-days', clear: false },
			now: '2027-02-01T03:00:00.000Z',
			context: { renewals: monthly },
			expected: { by: midnightAfter('2027-02-21'), safe: midnightAfter('2027-02-21'), service: '2027-02-27' }
		},
		{
			name: 'missed: the next renewal',
			rule: { kind: 'days-before-renewal', days: 7, counting: 'calendar-days', clear: false },
			now: '2027-02-22T03:00:00.000Z',
			context: { renewals: monthly },
			expected: { by: midnightAfter('2027-03-24'), safe: midnightAfter('2027-03-24'), service: '2027-03-30' }
		},
		{
			name: 'three business days over the Silver Week',
			rule: { kind: 'days-before-renewal', days: 3, counting: 'business-days', clear: false },
			now: '2026-09-01T03:00:00.000Z',
			context: { renewals: { kind: 'once', on: date('2026-09-24') } },
			expected: { by: midnightAfter('2026-09-16'), safe: midnightAfter('2026-09-16'), service: '2026-09-23' }
		},
		{
			name: 'three clear business days leave the day of asking out',
			rule: { kind: 'days-before-renewal', days: 3, counting: 'business-days', clear: true },
			now: '2026-09-01T03:00:00.000Z',
			context: { renewals: { kind: 'once', on: date('2026-09-24') } },
			expected: { by: midnightAfter('2026-09-15'), safe: midnightAfter('2026-09-15'), service: '2026-09-23' }
		},
		{
			name: 'no days at all still means before the renewal day',
			rule: { kind: 'days-before-renewal', days: 0, counting: 'calendar-days', clear: false },
			now: noon21November,
			context: { renewals: { kind: 'once', on: date('2026-12-01') } },
			expected: { by: midnightAfter('2026-11-30'), safe: midnightAfter('2026-11-30'), service: '2026-11-30' }
		},
		{
			name: 'the only renewal has passed',
			rule: { kind: 'days-before-renewal', days: 7, counting: 'calendar-days', clear: false },
			now: noon21November,
			context: { renewals: { kind: 'once', on: date('2026-11-20') } },
			expected: { unknown: 'no-renewal' }
		},
		{
			name: 'no renewal is known',
			rule: { kind: 'hours-before-renewal', hours: 24 },
			now: noon21November,
			expected: { unknown: 'no-renewal' }
		},
		{
			name: 'two months before a contract renews',
			rule: { kind: 'notice-months', months: 2 },
			now: noon21November,
			context: { renewals: { kind: 'contract', contract: renewing } },
			expected: { by: midnightAfter('2026-12-02'), safe: midnightAfter('2026-12-02'), service: '2027-02-01' }
		},
		{
			name: 'two months before, missed: the contract binds for two more years',
			rule: { kind: 'notice-months', months: 2 },
			now: '2026-12-03T03:00:00.000Z',
			context: { renewals: { kind: 'contract', contract: renewing } },
			expected: { by: midnightAfter('2028-12-02'), safe: midnightAfter('2028-12-02'), service: '2029-02-01' }
		},
		{
			name: 'after the minimum term a notice of days counts from the day asked',
			rule: { kind: 'days-before-renewal', days: 30, counting: 'calendar-days', clear: false },
			now: '2027-03-01T03:00:00.000Z',
			context: { renewals: { kind: 'contract', contract: twoYears } },
			expected: { service: '2027-03-31' }
		}
	])('$name', check);
});

describe('hours before the renewal', () => {
	const renewals: ExitContext['renewals'] = {
		kind: 'every',
		anchor: date('2026-07-05'),
		every: { n: 30, unit: 'days' }
	};
	const newYork: Partial<ExitContext> = { zone: zone('America/New_York'), calendar: 'none', renewals };
	// Tello: activated 5 July, renews 4 August; later ones on 2 November and 2 December.
	test.each<Row & { exit: Partial<Exit> }>([
		{
			name: 'twenty-four hours before the start of the renewal day',
			rule: { kind: 'hours-before-renewal', hours: 24 },
			exit: {},
			now: '2026-07-10T12:00:00.000Z',
			context: newYork,
			expected: { by: '2026-08-03T04:00:00.000Z', safe: '2026-08-03T04:00:00.000Z', service: '2026-08-03' }
		},
		{
			name: 'three hours',
			rule: { kind: 'hours-before-renewal', hours: 3 },
			exit: {},
			now: '2026-07-10T12:00:00.000Z',
			context: newYork,
			expected: { by: '2026-08-04T01:00:00.000Z', safe: '2026-08-04T01:00:00.000Z', service: '2026-08-03' }
		},
		{
			name: 'hours that nobody names: 24, said as ours',
			rule: { kind: 'hours-before-renewal', hours: 'unknown' },
			exit: { serviceEnds: 'unknown' },
			now: '2026-07-10T12:00:00.000Z',
			context: newYork,
			expected: {
				by: '2026-08-03T04:00:00.000Z',
				safe: '2026-08-03T04:00:00.000Z',
				service: '2026-07-10',
				notices: ['hours-unknown', 'service-end-unknown']
			}
		},
		{
			name: 'hours are elapsed hours: the clocks went back on 1 November',
			rule: { kind: 'hours-before-renewal', hours: 24 },
			exit: {},
			now: '2026-10-20T12:00:00.000Z',
			context: newYork,
			expected: { by: '2026-11-01T05:00:00.000Z', safe: '2026-11-01T05:00:00.000Z', service: '2026-11-01' }
		}
	])('$name', check);
});

describe('the renewal window', () => {
	const rule: Cancellation = { kind: 'renewal-window', windowMonths: 3, starts: 'expiry-month' };
	const context: Partial<ExitContext> = { renewals: { kind: 'contract', contract: renewing } };
	test.each<Row>([
		{
			name: 'opens with the expiry month and closes two months later',
			rule,
			now: noon21November,
			context,
			expected: {
				opens: '2027-02-01',
				by: midnightAfter('2027-04-30'),
				safe: midnightAfter('2027-04-30'),
				service: '2027-02-01'
			}
		},
		{
			name: 'needed into the window: not before the day after',
			rule,
			now: noon21November,
			context: { ...context, until: '2027-03-10' },
			expected: {
				opens: '2027-03-11',
				by: midnightAfter('2027-04-30'),
				safe: midnightAfter('2027-04-30'),
				service: '2027-03-11'
			}
		},
		{
			name: 'missed: the window two years on',
			rule,
			now: '2027-05-01T03:00:00.000Z',
			context,
			expected: {
				opens: '2029-02-01',
				by: midnightAfter('2029-04-30'),
				safe: midnightAfter('2029-04-30'),
				service: '2029-02-01'
			}
		},
		{ name: 'without a contract', rule, now: noon21November, expected: { unknown: 'no-renewal' } }
	])('$name', check);
});

describe('a right', () => {
	const rule: Cancellation = { kind: 'cooling-off', days: 8, from: 'later-of-document-and-service-start' };
	const events = { contractDocument: date('2026-11-20'), serviceStart: date('2026-11-21') };
	const exit: Partial<Exit> = { serviceEnds: 'on-request' };
	test.each<Row>([
		{
			name: 'eight days, the day of the papers or of service being the first',
			rule,
			exit,
			now: noon21November,
			context: { events },
			expected: { by: midnightAfter('2026-11-28'), safe: midnightAfter('2026-11-28'), service: '2026-11-21' }
		},
		{
			name: 'service not started: counted from the papers, as early as',
			rule,
			exit,
			now: noon21November,
			context: { events: { contractDocument: date('2026-11-20') } },
			expected: {
				by: midnightAfter('2026-11-27'),
				safe: midnightAfter('2026-11-27'),
				service: '2026-11-21',
				asEarlyAs: 'service-start-unknown'
			}
		},
		{ name: 'over: silent', rule, exit, now: '2026-11-28T15:00:00.000Z', context: { events }, expected: {} },
		{
			name: 'the line is needed longer: silent',
			rule,
			exit,
			now: noon21November,
			context: { events, until: '2026-11-29' },
			expected: {}
		},
		{
			name: 'the line is needed to its last day: on that day',
			rule,
			exit,
			now: noon21November,
			context: { events, until: '2026-11-28' },
			expected: {
				opens: '2026-11-28',
				by: midnightAfter('2026-11-28'),
				safe: midnightAfter('2026-11-28'),
				service: '2026-11-28',
				notices: ['after-last-use']
			}
		},
		{
			name: 'inside a minimum term it is the way out of it',
			rule: { kind: 'cooling-off', days: 8, from: 'contract-start' },
			exit,
			now: '2025-02-03T03:00:00.000Z',
			context: {
				events: { contractStart: date('2025-02-02') },
				renewals: { kind: 'contract', contract: twoYears }
			},
			expected: { by: midnightAfter('2025-02-09'), safe: midnightAfter('2025-02-09'), service: '2025-02-03' }
		},
		{ name: 'papers not dated', rule, exit, now: noon21November, expected: { unknown: 'no-contract-document' } },
		{
			name: 'contract not dated',
			rule: { kind: 'cooling-off', days: 8, from: 'contract-start' },
			exit,
			now: noon21November,
			expected: { unknown: 'no-contract-start' }
		}
	])('$name', check);
});

describe('before an event', () => {
	const rental: Cancellation = { kind: 'before-event', event: 'rental-start', days: 5 };
	const exit: Partial<Exit> = { nature: 'cost', serviceEnds: 'on-request' };
	const events = { rentalStart: date('2026-12-10') };
	test.each<Row>([
		{
			name: 'five days before the rental starts',
			rule: rental,
			exit,
			now: noon21November,
			context: { events },
			expected: { by: midnightAfter('2026-12-05'), safe: midnightAfter('2026-12-05'), service: '2026-11-21' }
		},
		{
			name: 'nought days: the day before',
			rule: { kind: 'before-event', event: 'activation', days: 0 },
			exit,
			now: noon21November,
			context: { events: { activation: date('2026-12-10') } },
			expected: { by: midnightAfter('2026-12-09'), safe: midnightAfter('2026-12-09'), service: '2026-11-21' }
		},
		{
			name: 'too late: silent',
			rule: rental,
			exit,
			now: '2026-12-06T03:00:00.000Z',
			context: { events },
			expected: {}
		},
		{
			name: 'needed during the rental: silent',
			rule: rental,
			exit,
			now: noon21November,
			context: { events, until: '2026-12-20' },
			expected: {}
		},
		{ name: 'rental not dated', rule: rental, exit, now: noon21November, expected: { unknown: 'no-rental-start' } },
		{
			name: 'activation not dated',
			rule: { kind: 'before-event', event: 'activation', days: 0 },
			exit,
			now: noon21November,
			expected: { unknown: 'no-activation' }
		}
	])('$name', check);
});

describe('inside a minimum term, as soon as possible', () => {
	const context: Partial<ExitContext> = { renewals: { kind: 'contract', contract: twoYears } };
	test.each<Row>([
		{
			name: 'a notice of thirty days reaches the term’s last day',
			rule: { kind: 'notice', days: 30, earliestDays: 60 },
			now: noon21November,
			context,
			expected: {
				opens: '2026-12-03',
				by: midnightAfter('2027-01-02'),
				safe: midnightAfter('2027-01-02'),
				service: '2027-02-01'
			}
		},
		{
			name: 'any time: not before the term’s last day',
			rule: { kind: 'anytime' },
			exit: { serviceEnds: 'on-request' },
			now: noon21November,
			context,
			expected: { opens: '2027-02-01', service: '2027-02-01' }
		},
		{
			name: 'cheapest in the month of the term’s last day',
			rule: { kind: 'cost-boundary', at: 'month-end' },
			exit: { serviceEnds: 'on-request' },
			now: noon21November,
			context,
			expected: {
				opens: '2027-02-01',
				by: midnightAfter('2027-02-28'),
				safe: midnightAfter('2027-02-28'),
				service: '2027-02-01'
			}
		},
		{
			name: 'needed for less than the term: that day, and a warning',
			rule: { kind: 'notice', days: 30 },
			now: noon21November,
			context: { ...context, until: '2026-12-31' },
			expected: {
				opens: '2026-12-01',
				by: midnightAfter('2026-12-01'),
				safe: midnightAfter('2026-12-01'),
				service: '2026-12-31',
				notices: ['inside-minimum-term']
			}
		},
		{
			name: 'after it the notice counts from today',
			rule: { kind: 'notice', days: 30, earliestDays: 60 },
			now: '2027-02-02T03:00:00.000Z',
			context,
			expected: { service: '2027-03-04' }
		},
		{
			name: 'a renewed term does not bind unless its renewal has a penalty',
			rule: { kind: 'notice', days: 30 },
			now: '2027-02-02T03:00:00.000Z',
			context: { renewals: { kind: 'contract', contract: renewing } },
			expected: { service: '2027-03-04' }
		},
		{
			name: 'a renewed term that binds',
			rule: { kind: 'notice', days: 30 },
			now: '2027-02-02T03:00:00.000Z',
			context: { renewals: { kind: 'contract', contract: { ...renewing, penalty: true } } },
			expected: {
				opens: '2029-01-02',
				by: midnightAfter('2029-01-02'),
				safe: midnightAfter('2029-01-02'),
				service: '2029-02-01'
			}
		}
	])('$name', check);
});

describe('a stored exit that cannot be counted with gives a reason', () => {
	test.each<{ rule: Cancellation; context?: Partial<ExitContext> & { until?: string } }>([
		{ rule: { kind: 'notice', days: -1 } },
		{ rule: { kind: 'notice', days: 30, earliestDays: 10 } },
		{ rule: { kind: 'notice-months', months: 1.5 } },
		{ rule: { kind: 'end-of-month', cutoffDay: 0 } },
		{ rule: { kind: 'end-of-month', cutoffDay: 32 } },
		{ rule: { kind: 'end-of-billing-period', noticeDays: Number.NaN }, context: { period: { closingDay: 20 } } },
		{ rule: { kind: 'end-of-billing-period', noticeDays: 0 }, context: { period: { closingDay: 40 } } },
		{ rule: { kind: 'days-before-renewal', days: 1e9, counting: 'calendar-days', clear: false } },
		{ rule: { kind: 'hours-before-renewal', hours: -3 } },
		{ rule: { kind: 'cooling-off', days: 0, from: 'contract-document' } },
		{ rule: { kind: 'before-event', event: 'activation', days: -2 } },
		{
			rule: { kind: 'cost-boundary', at: 'renewal' },
			context: { renewals: { kind: 'every', anchor: date('2026-01-01'), every: { n: 0, unit: 'days' } } }
		},
		{
			rule: { kind: 'cost-boundary', at: 'renewal' },
			context: { renewals: { kind: 'contract', contract: { ...renewing, renewalTermMonths: -1 } } }
		}
	])('$rule', ({ rule, context }) =>
		expect(printedDates(anExit(rule), aContext(noon21November, context))).toEqual({ unknown: 'rule-impossible' })
	);

	test('a day until which it is needed, behind the horizon', () =>
		expect(printedDates(anExit({ kind: 'end-of-month' }), aContext(noon21November, { until: '9999-12-31' }))).toEqual({
			unknown: 'beyond-horizon'
		}));
});
