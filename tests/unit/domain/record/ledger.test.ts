import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '$lib/domain/record/activity';
import type { Money } from '$lib/domain/base/money';
import { earliestOpenCharge, ledgerOf, owesMoney } from '$lib/domain/record/ledger';
import { aFact } from '../../../support/facts';
import { at, date } from '../../../support/literals';
import { seed } from '../../../support/seed';

const hkd = (minor: number): Money => ({ minor, currency: 'HKD' });
const jpy = (minor: number): Money => ({ minor, currency: 'JPY' });

function charge(id: string, amount: Money, dueOn: string, issuedOn?: string): Activity {
	const issue = issuedOn === undefined ? {} : { issuedOn: date(issuedOn) };
	return aFact('2026-11-01', { kind: 'charge', amount, dueOn: date(dueOn), ...issue }, { id });
}

function paid(amount: Money): Activity {
	return aFact('2026-11-10', { kind: 'payment', amount });
}

const today = date('2026-11-21');

test('a record without money facts owes nothing and has nothing', () => {
	const ledger = ledgerOf([aFact('2026-11-01', { kind: 'activated' })], today);
	expect(ledger).toEqual({ byCurrency: {} });
	expect(owesMoney(ledger)).toBe(false);
	expect(earliestOpenCharge(ledger)).toBeUndefined();
});

describe('which charge a payment settles', () => {
	const charges = [
		charge('late', jpy(1000), '2026-12-10', '2026-12-01'),
		charge('old', jpy(2000), '2026-10-10', '2026-10-01'),
		charge('soon', jpy(3000), '2026-11-30', '2026-11-01')
	];
	test.each([
		{ payment: 0, open: ['old 2000', 'soon 3000', 'late 1000'] },
		{ payment: 500, open: ['old 1500', 'soon 3000', 'late 1000'] },
		{ payment: 2000, open: ['soon 3000', 'late 1000'] },
		{ payment: 4999, open: ['soon 1', 'late 1000'] },
		{ payment: 5000, open: ['late 1000'] },
		{ payment: 6000, open: [] },
		{ payment: 9000, open: [] }
	])('after ¥$payment there are open: $open', ({ payment, open }) => {
		const { JPY } = ledgerOf([...charges, paid(jpy(payment))], today).byCurrency;
		expect(JPY?.open.map((charge) => `${charge.id} ${charge.open.minor}`)).toEqual(open);
	});

	test('of two due on one day the one issued first, then the smaller id', () => {
		const { JPY } = ledgerOf(
			[
				charge('b', jpy(100), '2026-11-30', '2026-11-05'),
				charge('c', jpy(100), '2026-11-30'),
				charge('a', jpy(100), '2026-11-30', '2026-11-05'),
				charge('d', jpy(100), '2026-11-30', '2026-11-01')
			],
			today
		).byCurrency;
		expect(JPY?.open.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
	});

	test('the earliest open charge is found across currencies', () => {
		const ledger = ledgerOf([charge('yen', jpy(100), '2026-12-10'), charge('dollar', hkd(100), '2026-12-09')], today);
		expect(earliestOpenCharge(ledger)).toEqual({ id: 'dollar', open: hkd(100), dueOn: '2026-12-09' });
		expect(owesMoney(ledger)).toBe(true);
	});
});

describe('overdue', () => {
	test.each([
		{ today: '2026-11-29', overdue: 0, since: undefined, next: '2026-11-30' },
		{ today: '2026-11-30', overdue: 0, since: undefined, next: '2026-11-30' },
		{ today: '2026-12-01', overdue: 17600, since: '2026-12-01', next: '2026-12-31' },
		{ today: '2027-01-01', overdue: 27600, since: '2026-12-01', next: undefined }
	])('on $today HK cents $overdue are overdue since $since, next due $next', ({ today, overdue, since, next }) => {
		const { HKD } = ledgerOf(
			[charge('a', hkd(17600), '2026-11-30'), charge('b', hkd(10000), '2026-12-31')],
			date(today)
		).byCurrency;
		expect(HKD?.overdue).toBe(overdue);
		expect(HKD?.overdueSince).toBe(since);
		expect(HKD?.nextDue).toBe(next);
	});

	test('a part payment leaves the rest overdue since the same day', () => {
		const { HKD } = ledgerOf([charge('a', hkd(17600), '2026-11-20'), paid(hkd(17599))], today).byCurrency;
		expect(HKD).toMatchObject({ unpaid: 1, overdue: 1, overdueSince: '2026-11-21' });
	});
});

test('a refund takes back a payment: what it had settled is open again', () => {
	const facts = [
		charge('a', hkd(10000), '2026-11-10'),
		paid(hkd(10000)),
		aFact('2026-11-15', { kind: 'refund', amount: hkd(4000) })
	];
	expect(ledgerOf(facts, today).byCurrency.HKD).toMatchObject({
		balance: 4000,
		unpaid: 4000,
		overdue: 4000,
		credit: 0
	});
});

test('a deposit is neither paid nor owed, and is gone once it came back', () => {
	const deposit = aFact('2026-11-01', { kind: 'deposit-paid', amount: hkd(50000), claimBy: date('2027-05-01') });
	const owed = charge('a', hkd(17600), '2026-12-20');
	expect(ledgerOf([deposit, owed], today).byCurrency.HKD).toMatchObject({ unpaid: 17600, credit: 0, deposit: 50000 });
	const back = aFact('2026-11-20', { kind: 'deposit-returned', amount: hkd(50000) });
	expect(ledgerOf([deposit, owed, back], today).byCurrency.HKD).toMatchObject({ unpaid: 17600, deposit: 0 });
});

test('what the carrier last showed on a prepaid card stands apart from what is owed', () => {
	const facts = [
		aFact('2026-11-01', { kind: 'value-seen', amount: hkd(9800), expires: { date: date('2026-12-31') } }),
		aFact('2026-11-10', {
			kind: 'value-seen',
			amount: hkd(4200),
			expires: { instant: at('2027-01-15T16:00:00.000Z') }
		}),
		charge('a', hkd(17600), '2026-12-20')
	];
	const ledger = ledgerOf(facts, today);
	expect(ledger.prepaid).toEqual({ value: hkd(4200), expires: { instant: at('2027-01-15T16:00:00.000Z') } });
	expect(ledger.byCurrency.HKD).toMatchObject({ balance: 17600, unpaid: 17600 });
	expect(ledgerOf([aFact('2026-11-01', { kind: 'value-seen', amount: hkd(100) })], today)).toEqual({
		byCurrency: {},
		prepaid: { value: hkd(100) }
	});
});

describe(`any ledger (seed ${seed})`, () => {
	const days = fc.integer({ min: 10, max: 28 }).map((day) => `2026-11-${day}`);
	const amounts = fc.record({ minor: fc.nat({ max: 100_000 }), currency: fc.constantFrom('HKD', 'JPY', 'GBP') });
	const fact: fc.Arbitrary<Activity> = fc.oneof(
		fc
			.record({ amount: amounts, dueOn: days, issuedOn: days, id: fc.uuid() })
			.map(({ amount, dueOn, issuedOn, id }) => charge(id, amount, dueOn, issuedOn)),
		fc
			.record({
				amount: amounts,
				kind: fc.constantFrom('payment', 'credit', 'refund', 'deposit-paid', 'deposit-returned'),
				day: days
			})
			.map(({ amount, kind, day }) => aFact(day, { kind, amount }))
	);
	const facts = fc.array(fact, { maxLength: 20 });

	test('is the same in whatever order its facts were written', () => {
		const shuffled = facts.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
		);
		fc.assert(
			fc.property(shuffled, ([inOrder, other]) => {
				expect(ledgerOf(other, today)).toEqual(ledgerOf(inOrder, today));
			}),
			{ seed }
		);
	});

	test('never owes and holds credit at once, and what is open never exceeds what is unpaid', () => {
		fc.assert(
			fc.property(facts, (all) => {
				for (const { balance, unpaid, credit, overdue, open } of Object.values(ledgerOf(all, today).byCurrency)) {
					const openSum = open.reduce((sum, charge) => sum + charge.open.minor, 0);
					expect(unpaid - credit).toBe(balance);
					expect(Math.min(unpaid, credit)).toBe(0);
					expect(openSum).toBeLessThanOrEqual(unpaid);
					expect(overdue).toBeLessThanOrEqual(openSum);
				}
			}),
			{ seed }
		);
	});
});
