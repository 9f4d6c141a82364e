import { describe, expect, test } from 'vitest';
import type { Bill } from '$lib/domain/billing/billing';
import { expectedBills } from '$lib/domain/deadline/record-state';
import type { Subscription } from '$lib/domain/record/subscription';
import { anExit, aSubscription } from '../../../support/builders';
import { derivedAt, linesOf, stateAt } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { date } from '../../../support/literals';

const ON_THE_20TH: Bill = {
	schedule: { kind: 'monthly', day: 20 },
	payment: 'manual',
	due: { dayOfMonth: 25 }
};

function billed(bill: Partial<Bill> = {}, more: Partial<Subscription> = {}) {
	return aSubscription({ billing: 'postpaid', terms: { bill: { ...ON_THE_20TH, ...bill } }, ...more });
}

function yen(dueOn: string, issuedOn?: string) {
	const amount = { minor: 3278, currency: 'JPY' };
	return aFact(issuedOn ?? dueOn, {
		kind: 'charge',
		amount,
		dueOn: date(dueOn),
		...(issuedOn && { issuedOn: date(issuedOn) })
	});
}

describe('the bill that is due', () => {
	test.each([
		{ now: '2026-11-20T03:00:00.000Z', line: 'bill-due 2026-11-25 !' },
		{ now: '2026-11-25T14:59:59.999Z', line: 'bill-due 2026-11-25 !' },
		{ now: '2026-11-25T15:00:00.000Z', line: 'bill-due 2026-12-25 !' }
	])('of the 20th stays until the 25th: $line at $now', ({ now, line }) =>
		expect(linesOf(derivedAt(now, billed()))).toEqual([line])
	);

	test.each([
		{ name: 'issued on the 20th', charge: yen('2026-11-27', '2026-11-20') },
		{ name: 'due on the 25th', charge: yen('2026-11-25') }
	])('once recorded and paid gives way to the next: $name', ({ charge }) => {
		const paid = aFact('2026-11-21', { kind: 'payment', amount: { minor: 3278, currency: 'JPY' } });
		expect(linesOf(derivedAt('2026-11-21T03:00:00.000Z', billed(), [charge, paid]))).toEqual(['bill-due 2026-12-25 !']);
	});

	test('is the earliest open charge, overdue until it is paid', () => {
		const facts = [yen('2026-10-25'), yen('2026-11-25')];
		expect(linesOf(derivedAt('2026-11-21T03:00:00.000Z', billed(), facts))).toEqual(['bill-due 2026-10-25 !']);
	});

	test('that pays itself asks for nothing and passes in silence', () => {
		const all = derivedAt('2026-11-21T03:00:00.000Z', billed({ payment: 'automatic' }));
		expect(all.deadlines).toMatchObject([{ kind: 'bill-due', automatic: true, todo: false, lastDay: '2026-11-25' }]);
	});

	test.each([
		{ country: 'JP', line: 'bill-due 2026-11-24 !' },
		{ country: 'HK', line: 'bill-due 2026-11-23 !' },
		{ country: 'US', line: 'bill-due 2026-11-23 !' }
	])('on Sunday 22 November moves to the next working day of $country', ({ country, line }) => {
		const due = { dayOfMonth: 22, ifClosed: 'next-business-day' } as const;
		expect(linesOf(derivedAt('2026-11-20T00:00:00.000Z', billed({ due }, { country })))).toEqual([line]);
	});

	describe('on the 29th, due 5 days later, seen on 1 October', () => {
		const line = billed({ schedule: { kind: 'monthly', day: 29 }, due: { daysAfter: 5 } });
		const october = '2026-10-01T03:00:00.000Z';

		test.each(['call', 'sms', 'data', 'top-up', 'first-use'] as const)('a %s today does not hide it', (kind) =>
			expect(linesOf(derivedAt(october, line, [aFact('2026-10-01', { kind })]))).toEqual(['bill-due 2026-10-04 !'])
		);

		test.each(['contract-start', 'activated', 'installed'] as const)('%s today: there was none before', (kind) =>
			expect(linesOf(derivedAt(october, line, [aFact('2026-10-01', { kind })]))).toEqual(['bill-due 2026-11-03 !'])
		);
	});

	test('is not expected of a line that has not begun', () =>
		expect(
			derivedAt(
				'2026-11-21T03:00:00.000Z',
				aSubscription({
					terms: {
						bill: ON_THE_20TH,
						lives: [
							{
								id: 'plan',
								main: true,
								rule: {
									kind: 'contract',
									startDate: date('2026-12-01'),
									minimumTermMonths: 12,
									termEnd: 'anniversary',
									afterTerm: 'renews'
								}
							}
						]
					}
				})
			).deadlines.filter(({ kind }) => kind === 'bill-due')
		).toEqual([]));
});

describe('the last bill', () => {
	const exit = anExit({ rule: { kind: 'end-of-month', cutoffDay: 25 } });
	const asked = aFact('2026-11-20', { kind: 'cancel-requested' });

	function datesOf(bill: Partial<Bill>) {
		const line = aSubscription({ terms: { exits: [exit], bill: { ...ON_THE_20TH, ...bill } } });
		return expectedBills(stateAt('2026-11-21T03:00:00.000Z', line, [asked]), 12).map((next) => next.date);
	}

	test.each([
		{ finalAfterMonths: 1, dates: ['2026-12-20'] },
		{ finalAfterMonths: 3, dates: ['2026-12-20', '2027-01-20', '2027-02-20'] },
		{ finalAfterMonths: 0, dates: [] }
	])('comes $finalAfterMonths months after the end of November', ({ finalAfterMonths, dates }) =>
		expect(datesOf({ finalAfterMonths })).toEqual(dates)
	);

	test('is the next one where the plan does not say', () => expect(datesOf({})).toEqual(['2026-12-20']));

	test('is still to be paid of a line that is cancelled', () => {
		const line = aSubscription({ terms: { exits: [exit], bill: ON_THE_20TH } });
		const facts = [asked, aFact('2026-11-21', { kind: 'cancel-confirmed' })];
		expect(linesOf(derivedAt('2026-12-01T03:00:00.000Z', line, facts))).toEqual(['bill-due 2026-12-25 !']);
		expect(linesOf(derivedAt('2026-12-26T03:00:00.000Z', line, facts))).toEqual([]);
	});
});

describe('money on the card', () => {
	const now = '2026-11-21T03:00:00.000Z';
	const value = { minor: 3100, currency: 'HKD' };

	test('is lost on the day it was last seen to expire', () => {
		const facts = [
			aFact('2026-11-01', { kind: 'value-seen', amount: value, expires: { date: date('2026-12-31') } }),
			aFact('2026-11-10', { kind: 'value-seen', amount: value, expires: { date: date('2027-01-31') } })
		];
		expect(linesOf(derivedAt(now, aSubscription(), facts))).toEqual(['credit-expiry 2027-01-31 !']);
	});

	test('nothing is lost of nothing', () => {
		const expires = { date: date('2026-12-31') };
		const facts = [aFact('2026-11-01', { kind: 'value-seen', amount: { ...value, minor: 0 }, expires })];
		expect(derivedAt(now, aSubscription(), facts).deadlines).toEqual([]);
	});

	test('a deposit is claimed in time, and after it, until it is back', () => {
		const amount = { minor: 5000, currency: 'HKD' };
		const paid = aFact('2026-08-01', { kind: 'deposit-paid', amount, claimBy: date('2026-10-31') });
		expect(linesOf(derivedAt(now, aSubscription(), [paid]))).toEqual(['claim-by 2026-10-31 !']);
		const back = aFact('2026-11-20', { kind: 'deposit-returned', amount });
		expect(derivedAt(now, aSubscription(), [paid, back]).deadlines).toEqual([]);
	});
});
