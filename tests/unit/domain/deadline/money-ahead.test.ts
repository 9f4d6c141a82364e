import { describe, expect, test } from 'vitest';
import type { ActivityContent } from '$lib/domain/record/activity';
import type { AfterEndStep, Charge, Life } from '$lib/domain/validity/validity';
import { aPrepaid } from '../../../support/builders';
import { derivedAt, linesOf, stateAt } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { date } from '../../../support/literals';

const NOW = '2026-12-01T20:00:00.000Z'; // noon in Los Angeles
const usd = (minor: number) => ({ minor, currency: 'USD' });
const THREE_DOLLARS: Charge = { amount: usd(300), from: 'balance' };
const LOST_AFTER_30: readonly AfterEndStep[] = [
	{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
	{ after: { days: 30 }, state: 'number-lost' }
];

/** Renews every 30 days from 29 October 2026: on 28 November, 28 December, 27 January, 26 February. */
function payGo(life: Partial<Life> = {}, more: Parameters<typeof aPrepaid>[1] = {}) {
	return aPrepaid(
		{ kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' },
		{
			zone: 'America/Los_Angeles',
			country: 'US',
			...more,
			life: { charge: THREE_DOLLARS, afterEnd: LOST_AFTER_30, ...life }
		}
	);
}
const activated = aFact('2026-10-29', { kind: 'activated' });
const seen = (on: string, minor: number) => aFact(on, { kind: 'value-seen', amount: usd(minor) });
const topUp = (on: string, minor: number) => aFact(on, { kind: 'top-up', amount: usd(minor) });

function moneyAt(now: string, facts: readonly ReturnType<typeof aFact>[], record = payGo()) {
	const { deadlines, reading } = stateAt(now, record, [activated, ...facts]);
	const deadline = deadlines.find(({ kind }) => kind === 'money-by');
	const ahead = reading?.main?.money;
	return {
		by: deadline?.lastDay,
		todo: deadline?.todo,
		looks: deadline?.looksFirst === true,
		left: ahead?.balance?.minor,
		periods: ahead?.periodsPaid
	};
}

describe('a life that renews by paying itself from a balance', () => {
	test.each([
		{ name: 'nothing left', value: 0, by: '2026-12-27', periods: 0 },
		{ name: 'one cent short', value: 299, by: '2026-12-27', periods: 0 },
		{ name: 'one period', value: 300, by: '2027-01-26', periods: 1 },
		{ name: 'three periods and some', value: 1000, by: '2027-03-27', periods: 3 }
	])('$name: money on it by $by', ({ value, by, periods }) =>
		expect(moneyAt(NOW, [seen('2026-12-01', value)])).toEqual({
			by,
			todo: periods === 0,
			looks: false,
			left: value,
			periods
		})
	);

	test('a top-up adds to what was seen, and a value seen later stands for all before it', () => {
		expect(moneyAt(NOW, [seen('2026-11-30', 100), topUp('2026-12-01', 500)])).toMatchObject({
			by: '2027-02-25',
			left: 600
		});
		expect(moneyAt(NOW, [topUp('2026-11-30', 500), seen('2026-12-01', 100)])).toMatchObject({
			by: '2026-12-27',
			left: 100
		});
	});

	test('renewals since are taken off; that of the day itself has been paid', () => {
		const value = [seen('2026-11-27', 1000)];
		expect(moneyAt(NOW, value)).toMatchObject({ left: 700, periods: 2, by: '2027-02-25' });
		expect(moneyAt('2027-01-10T20:00:00.000Z', value)).toMatchObject({ left: 400, periods: 1, by: '2027-02-25' });
		expect(moneyAt(NOW, [seen('2026-11-28', 1000)])).toMatchObject({ left: 1000, periods: 3, by: '2027-03-27' });
	});

	test('walking on, the day stays until it is past', () => {
		const value = [seen('2026-12-01', 650)];
		for (const day of ['2026-12-02', '2026-12-27', '2026-12-28', '2027-01-26', '2027-01-27', '2027-02-25'])
			expect(moneyAt(`${day}T20:00:00.000Z`, value).by).toBe('2027-02-25');
	});

	test('never seen: look before the next renewal whether it reaches', () => {
		expect(moneyAt(NOW, [])).toEqual({
			by: '2026-12-27',
			todo: true,
			looks: true,
			left: undefined,
			periods: undefined
		});
		expect(moneyAt('2026-12-28T20:00:00.000Z', [])).toMatchObject({ by: '2027-01-26', looks: true });
	});

	test('never seen, but topped up: at least that, said as early as', () => {
		expect(moneyAt(NOW, [topUp('2026-12-01', 500)])).toMatchObject({ by: '2027-01-26', looks: false, left: 500 });
		const { deadlines } = derivedAt(NOW, payGo(), [activated, topUp('2026-12-01', 500)]);
		expect(deadlines.find(({ kind }) => kind === 'money-by')?.asEarlyAs).toBe('balance-unknown');
	});

	test('money in another currency says nothing of the balance', () =>
		expect(
			moneyAt(NOW, [aFact('2026-12-01', { kind: 'value-seen', amount: { minor: 900, currency: 'EUR' } })])
		).toMatchObject({ by: '2026-12-27', looks: true }));

	test('a charge of which the amount is not known: look', () =>
		expect(moneyAt(NOW, [seen('2026-12-01', 900)], payGo({ charge: { from: 'balance' } }))).toMatchObject({
			by: '2026-12-27',
			looks: true
		}));

	test('a charge that pays itself from a card passes in silence', () =>
		expect(linesOf(derivedAt(NOW, payGo({ charge: { from: 'card' } }), [activated]))).toEqual(['renewal 2026-12-27']));
});

describe('what follows', () => {
	const empty = [activated, seen('2026-12-01', 0)];

	test('the number is lost: as grave as a keep-alive, and can be rescued after it', () => {
		expect(derivedAt(NOW, payGo(), empty).deadlines).toMatchObject([
			{ kind: 'money-by', losesNumber: true },
			{ kind: 'renewal' }
		]);
		const late = derivedAt('2026-12-29T20:00:00.000Z', payGo(), empty);
		expect(late.status).toBe('grace');
		expect(linesOf(late)).toEqual(['grace-end 2027-01-26 !']);
		expect(derivedAt('2027-01-27T20:00:00.000Z', payGo(), empty)).toMatchObject({ status: 'expired', deadlines: [] });
	});

	test('rescued by a top-up that reaches, it runs on with the period under way', () => {
		const rescued = [...empty, topUp('2027-01-05', 500)];
		const all = derivedAt('2027-01-06T20:00:00.000Z', payGo(), rescued);
		expect(all.status).toBe('active');
		expect(linesOf(all)).toEqual(['money-by 2027-01-26 !', 'renewal 2027-01-26']);
		const tooLittle = [...empty, topUp('2027-01-05', 200)];
		expect(linesOf(derivedAt('2027-01-06T20:00:00.000Z', payGo(), tooLittle))).toEqual(['grace-end 2027-01-26 !']);
	});

	test('nothing is known to take the number: it stays to be done, and the line is not declared ended', () => {
		const all = derivedAt('2026-12-29T20:00:00.000Z', payGo({ afterEnd: [] }), empty);
		expect(all.status).toBe('active');
		expect(linesOf(all)).toEqual(['money-by 2026-12-27 !', 'renewal 2027-01-26']);
	});

	test.each([
		{ intent: { kind: 'let-end' }, todo: false },
		{ intent: { kind: 'leave' }, todo: false },
		{ intent: { kind: 'leave', neededUntil: date('2027-02-01') }, todo: true }
	] as const)('$intent: something to do $todo', ({ intent, todo }) =>
		expect(moneyAt(NOW, [seen('2026-12-01', 0)], payGo({}, { intent })).todo).toBe(todo)
	);

	test('taken back by the carrier, what was known of the balance no longer counts', () => {
		const back: ActivityContent = { kind: 'reinstated' };
		const facts = [...empty, aFact('2027-03-01', back)];
		expect(linesOf(derivedAt('2027-03-02T20:00:00.000Z', payGo(), facts))).toEqual([
			'money-by 2027-03-27 !',
			'renewal 2027-03-27'
		]);
	});
});

test('an end that the carrier shows sets the renewals that the balance has to pay', () => {
	const shown = aFact('2026-12-01', { kind: 'end-seen', end: { date: date('2026-12-09') } });
	expect(moneyAt(NOW, [shown, seen('2026-12-01', 300)])).toMatchObject({ by: '2027-01-08', periods: 1 });
	// Of the renewals before it those at the same interval are taken off what was seen earlier.
	expect(moneyAt(NOW, [seen('2026-11-09', 700), shown])).toMatchObject({ left: 400, periods: 1, by: '2027-01-08' });
});
