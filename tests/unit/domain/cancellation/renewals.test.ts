import { describe, expect, test } from 'vitest';
import { billingPeriodEnds } from '$lib/domain/billing/billing-period';
import { boundUntil, termEnds, type Renewals } from '$lib/domain/cancellation/renewals';
import type { Contract } from '$lib/domain/validity/validity';
import { date } from '../../../support/literals';

const contract: Contract = {
	kind: 'contract',
	startDate: date('2025-02-02'),
	minimumTermMonths: 24,
	termEnd: 'day-before-anniversary',
	afterTerm: 'renews',
	renewalTermMonths: 12
};
const fromThe31st: Renewals = { kind: 'every', anchor: date('2026-01-31'), every: { n: 1, unit: 'months' } };
const every30Days: Renewals = { kind: 'every', anchor: date('2026-07-05'), every: { n: 30, unit: 'days' } };
const quarterly: Renewals = { kind: 'every', anchor: date('2025-11-30'), every: { n: 3, unit: 'months' } };

describe('the last day of the term that contains a day, and the one before', () => {
	test.each<{ renewals: Renewals; day: string; from: string | undefined; before: string | undefined }>([
		{ renewals: fromThe31st, day: '2026-01-20', from: '2026-02-27', before: undefined },
		{ renewals: fromThe31st, day: '2026-02-27', from: '2026-02-27', before: undefined },
		{ renewals: fromThe31st, day: '2026-02-28', from: '2026-03-30', before: '2026-02-27' },
		{ renewals: fromThe31st, day: '2026-03-30', from: '2026-03-30', before: '2026-02-27' },
		{ renewals: fromThe31st, day: '2026-03-31', from: '2026-04-29', before: '2026-03-30' },
		{ renewals: every30Days, day: '2026-07-05', from: '2026-08-03', before: undefined },
		{ renewals: every30Days, day: '2026-08-03', from: '2026-08-03', before: undefined },
		{ renewals: every30Days, day: '2026-08-04', from: '2026-09-02', before: '2026-08-03' },
		{ renewals: quarterly, day: '2026-02-28', from: '2026-05-29', before: '2026-02-27' },
		{ renewals: quarterly, day: '2026-02-27', from: '2026-02-27', before: undefined },
		{ renewals: { kind: 'once', on: date('2026-12-01') }, day: '2026-11-30', from: '2026-11-30', before: undefined },
		{ renewals: { kind: 'once', on: date('2026-12-01') }, day: '2026-12-01', from: undefined, before: '2026-11-30' },
		{ renewals: { kind: 'contract', contract }, day: '2026-11-21', from: '2027-02-01', before: undefined },
		{ renewals: { kind: 'contract', contract }, day: '2027-02-02', from: '2028-02-01', before: '2027-02-01' },
		{
			renewals: { kind: 'contract', contract: { ...contract, afterTerm: 'month-to-month' } },
			day: '2027-02-02',
			from: undefined,
			before: '2027-02-01'
		},
		{
			renewals: { kind: 'contract', contract: { ...contract, afterTerm: 'ends' } },
			day: '2026-11-21',
			from: undefined,
			before: undefined
		}
	])('$renewals.kind on $day: $from after $before', ({ renewals, day, from, before }) => {
		expect(termEnds(renewals).from(date(day))).toBe(from);
		expect(termEnds(renewals).before(date(day))).toBe(before);
	});
});

describe('a minimum term', () => {
	test.each<{ day: string; more: Partial<Contract>; until: string | undefined }>([
		{ day: '2026-11-21', more: {}, until: '2027-02-01' },
		{ day: '2027-02-01', more: {}, until: '2027-02-01' },
		{ day: '2027-02-02', more: {}, until: undefined },
		{ day: '2027-02-02', more: { penalty: true }, until: '2028-02-01' },
		{ day: '2027-02-02', more: { afterTerm: 'month-to-month' }, until: undefined },
		{ day: '2026-11-21', more: { afterTerm: 'ends' }, until: '2027-02-01' }
	])('on $day with $more binds until $until', ({ day, more, until }) =>
		expect(boundUntil({ kind: 'contract', contract: { ...contract, ...more } }, date(day))).toBe(until)
	);

	test('what merely recurs binds nobody', () => expect(boundUntil(every30Days, date('2026-08-01'))).toBeUndefined());
});

describe('the last day of a billing period, and the one before', () => {
	test.each([
		{ period: { closingDay: 20 }, day: '2026-12-20', from: '2026-12-20', before: '2026-11-20' },
		{ period: { closingDay: 20 }, day: '2026-12-21', from: '2027-01-20', before: '2026-12-20' },
		{ period: { closingDay: 30 }, day: '2027-02-10', from: '2027-02-28', before: '2027-01-30' },
		{ period: { closingDay: 30 }, day: '2027-03-01', from: '2027-03-30', before: '2027-02-28' },
		{ period: { closingDay: 31 }, day: '2027-04-30', from: '2027-04-30', before: '2027-03-31' },
		{ period: { periodStartDay: 1 }, day: '2027-01-31', from: '2027-01-31', before: '2026-12-31' },
		{ period: { periodStartDay: 1 }, day: '2027-02-01', from: '2027-02-28', before: '2027-01-31' },
		{ period: { periodStartDay: 31 }, day: '2027-02-27', from: '2027-02-27', before: '2027-01-30' },
		{ period: { periodStartDay: 31 }, day: '2027-02-28', from: '2027-03-30', before: '2027-02-27' },
		{ period: { periodStartDay: 31 }, day: '2027-03-31', from: '2027-04-29', before: '2027-03-30' }
	])('$period on $day: $from after $before', ({ period, day, from, before }) => {
		expect(billingPeriodEnds(period).from(date(day))).toBe(from);
		expect(billingPeriodEnds(period).before(date(day))).toBe(before);
	});
});
