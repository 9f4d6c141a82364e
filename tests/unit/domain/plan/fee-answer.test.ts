import { describe, expect, test } from 'vitest';
import type { Fee } from '$lib/domain/plan/plan';
import { feeAnswer, type FeeFacts } from '$lib/domain/plan/fee-answer';
import { aLife } from '../../../support/builders';
import { date } from '../../../support/literals';

const contract = aLife({
	kind: 'contract',
	startDate: date('2026-01-10'),
	minimumTermMonths: 24,
	termEnd: 'day-before-anniversary',
	afterTerm: 'month-to-month'
});

function facts(more: Partial<FeeFacts> = {}): FeeFacts {
	return { terms: { lives: [contract] }, today: date('2026-12-17'), ...more };
}

describe('the months that are left of a minimum term until 9 January 2028', () => {
	const fee: Fee = { kind: 'remaining-months', perMonth: { minor: 18800, currency: 'HKD' } };

	test.each([
		['2026-12-31', 13, 244400],
		['2027-01-09', 12, 225600],
		['2027-12-09', 1, 18800],
		['2028-01-08', 1, 18800]
	])('service that ends on %s leaves %i', (lastDay, months, minor) => {
		expect(feeAnswer(fee, facts({ lastDay: date(lastDay) }))).toEqual({
			kind: 'months-left',
			months,
			until: '2028-01-09',
			each: { minor: 18800, currency: 'HKD' },
			total: { minor, currency: 'HKD' }
		});
	});

	test('service that lasts as long as the term leaves none', () => {
		expect(feeAnswer({ kind: 'remaining-months' }, facts({ lastDay: date('2028-01-09') }))).toEqual({
			kind: 'ends-with-term',
			until: '2028-01-09',
			today: { kind: 'months-left', months: 13, until: '2028-01-09' }
		});
	});

	test('a term that is over leaves none', () => {
		expect(feeAnswer(fee, facts({ today: date('2028-01-10') }))).toEqual({ kind: 'term-over', since: '2028-01-10' });
	});

	test('without a last day they count from today', () => {
		expect(feeAnswer({ kind: 'remaining-months' }, facts())).toEqual({
			kind: 'months-left',
			months: 13,
			until: '2028-01-09'
		});
	});

	test("where the carrier names no amount the record's own bill is only assumed", () => {
		const bill = {
			schedule: { kind: 'monthly', day: 1 },
			amount: { minor: 10000, currency: 'HKD' },
			payment: 'manual',
			due: { daysAfter: 14 }
		} as const;
		expect(
			feeAnswer(
				{ kind: 'remaining-months' },
				facts({ terms: { lives: [contract], bill }, lastDay: date('2027-11-09') })
			)
		).toEqual({
			kind: 'months-left',
			months: 2,
			until: '2028-01-09',
			each: { minor: 10000, currency: 'HKD' },
			total: { minor: 20000, currency: 'HKD' },
			assumed: true
		});
	});

	test('a line without a term has no answer', () => {
		expect(feeAnswer(fee, facts({ terms: { lives: [aLife({ kind: 'open-ended' })] } }))).toBeUndefined();
	});
});

test.each([
	['2026-12-17', undefined],
	['2026-12-16', { kind: 'late-so-far', days: 1, total: { minor: 1200, currency: 'JPY' } }],
	['2026-12-14', { kind: 'late-so-far', days: 3, total: { minor: 3600, currency: 'JPY' } }]
])('a device that was to be back by %s, on 17 December', (returnBy, answer) => {
	const fee: Fee = { kind: 'late', perDay: { minor: 1200, currency: 'JPY' } };
	expect(feeAnswer(fee, facts({ returnBy: date(returnBy) }))).toEqual(answer);
});

test.each([
	['2024-05-31', { kind: 'other-contracts', startedOn: '2024-05-31' }],
	['2024-06-01', undefined],
	['2026-06-30', undefined],
	['2026-07-01', { kind: 'other-contracts', startedOn: '2026-07-01' }]
])('a fee for contracts of June 2024 to June 2026, and one of %s', (startedOn, answer) => {
	const fee: Fee = {
		kind: 'conditional',
		contractsFrom: '2024-06-01',
		contractsTo: '2026-06-30',
		questions: [{ en: 'Do you cancel in the first month?' }]
	};
	expect(feeAnswer(fee, facts({ startedOn: date(startedOn) }))).toEqual(answer);
});

test.each([
	['2027-01-17', 0, 31],
	['2027-01-16', 1, 30],
	['2026-12-23', 1, 6],
	['2026-12-22', 2, 5],
	['2026-12-17', 2, 0]
])('called off on 17 December, a rental from %s keeps the share of step %i', (rentalStart, step, days) => {
	const fee: Fee = {
		kind: 'share-kept',
		steps: [
			{ fromDays: 31, percent: 25 },
			{ fromDays: 6, toDays: 30, percent: 50 },
			{ toDays: 5, percent: 100 }
		]
	};
	expect(feeAnswer(fee, facts({ rentalStart: date(rentalStart) }))).toEqual({ kind: 'share-now', step, days });
});

test('a rental that has begun is not called off any more', () => {
	const fee: Fee = { kind: 'share-kept', steps: [{ toDays: 5, percent: 100 }] };
	expect(feeAnswer(fee, facts({ rentalStart: date('2026-12-16') }))).toBeUndefined();
});
