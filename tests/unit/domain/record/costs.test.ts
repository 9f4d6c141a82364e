import { describe, expect, test } from 'vitest';
import { monthlyCost, spentThisYear } from '$lib/domain/record/costs';
import type { Bill } from '$lib/domain/billing/billing';
import { aLife, aSubscription } from '../../../support/builders';
import { aFact } from '../../../support/facts';
import { date, zone } from '../../../support/literals';

const JPY = (minor: number) => ({ minor, currency: 'JPY' });
const bill = (schedule: Bill['schedule'], amount?: number): Bill => ({
	schedule,
	...(amount !== undefined && { amount: JPY(amount) }),
	payment: 'automatic',
	due: { daysAfter: 0 }
});

describe('what a line costs in a month', () => {
	test.each([
		['a monthly bill', bill({ kind: 'monthly', day: 27 }, 2178), 2178],
		['a bill every three months', bill({ kind: 'every-n-months', n: 3, anchor: date('2026-01-01') }, 3000), 1000],
		['a yearly bill', bill({ kind: 'yearly', month: 4, day: 1 }, 12_000), 1000],
		['a bill every 73 days', bill({ kind: 'every-n-days', n: 73, anchor: date('2026-01-01') }, 2400), 1000]
	])('%s', (_, expected, minor) =>
		expect(monthlyCost(aSubscription({ terms: { bill: expected } }))).toEqual(JPY(minor))
	);

	test('a bill without an amount of its own is expected to be the price', () => {
		const terms = { bill: bill({ kind: 'monthly', day: 27 }) };
		expect(monthlyCost(aSubscription({ terms, price: JPY(990) }))).toEqual(JPY(990));
		expect(monthlyCost(aSubscription({ terms }))).toBeUndefined();
	});

	test('the price of a postpaid line counts as a month’s, that of a prepaid card was paid once', () => {
		expect(monthlyCost(aSubscription({ billing: 'postpaid', price: JPY(990) }))).toEqual(JPY(990));
		expect(monthlyCost(aSubscription({ billing: 'prepaid', price: JPY(990) }))).toBeUndefined();
	});

	test('what renews from its balance every 30 days costs a little more in a month', () => {
		const rule = { kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' } as const;
		const charge = { amount: { minor: 300, currency: 'USD' }, from: 'balance' } as const;
		expect(monthlyCost(aSubscription({ terms: { lives: [aLife(rule, { charge })] } }))).toEqual({
			minor: 304,
			currency: 'USD'
		});
	});
});

test('spent in a year is what was paid, topped up and bought, less what came back; deposits and charges are not', () => {
	const activities = [
		aFact('2026-01-01', { kind: 'payment', amount: JPY(2178) }),
		aFact('2026-06-01', { kind: 'top-up', amount: JPY(1000) }),
		aFact('2026-06-01', { kind: 'pack-bought', amount: { minor: 500, currency: 'HKD' } }),
		aFact('2026-07-01', { kind: 'refund', amount: JPY(178) }),
		aFact('2026-07-01', { kind: 'deposit-paid', amount: JPY(5000) }),
		aFact('2026-07-01', { kind: 'charge', amount: JPY(2178), dueOn: date('2026-07-01') }),
		aFact('2026-08-01', { kind: 'top-up' }),
		aFact('2025-12-31', { kind: 'payment', amount: JPY(9) })
	];
	expect(spentThisYear(aSubscription({ zone: zone('Asia/Tokyo') }), activities, date('2026-11-21'))).toEqual([
		JPY(3000),
		{ minor: 500, currency: 'HKD' }
	]);
});

test('the year is that of the carrier’s calendar', () => {
	const activities = [aFact('2025-12-31T15:00:00.000Z', { kind: 'payment', amount: JPY(100) })];
	expect(spentThisYear(aSubscription({ zone: zone('Asia/Tokyo') }), activities, date('2026-11-21'))).toEqual([
		JPY(100)
	]);
	expect(spentThisYear(aSubscription({ zone: zone('Europe/London') }), activities, date('2026-11-21'))).toEqual([]);
});

test('the price of a card that is bought once is spent on the day it was bought; of a line that renews or was charged it is not', () => {
	const spent = (more: Parameters<typeof aSubscription>[0], ...facts: ReturnType<typeof aFact>[]) =>
		spentThisYear(aSubscription({ zone: zone('Asia/Tokyo'), price: JPY(4180), ...more }), facts, date('2026-11-21'));
	const bought = aFact('2026-11-01', { kind: 'bought' });
	expect(spent({ billing: 'prepaid' }, bought)).toEqual([JPY(4180)]);
	expect(spent({ billing: 'prepaid' }, aFact('2025-12-31', { kind: 'bought' }))).toEqual([]);
	expect(spent({ billing: 'postpaid' }, bought)).toEqual([]);
	const charge = aFact('2026-11-01', { kind: 'charge', amount: JPY(4180), dueOn: date('2026-11-30') });
	expect(spent({ billing: 'prepaid' }, bought, charge)).toEqual([]);
	const rule = { kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'activation' } as const;
	const renews = { lives: [aLife(rule, { charge: { from: 'balance' } })] };
	expect(spent({ billing: 'prepaid', terms: renews }, bought)).toEqual([]);
});
