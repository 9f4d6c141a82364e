import { describe, expect, test } from 'vitest';
import { comingFor } from '$lib/domain/role/coming';
import { keepPanelFor } from '$lib/domain/role/keep';
import { lastDayPanelFor } from '$lib/domain/role/last-day';
import { aPostpaid, aPrepaid } from '../../../support/builders';
import { stateAt } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { date } from '../../../support/literals';
import { ANY_USE } from '../../../support/rules';

const NOW = '2026-11-21T10:00:00.000Z';
const hongKongDollars = (minor: number) => ({ minor, currency: 'HKD' });

describe('how a number is kept', () => {
	test('the cheapest thing that counts comes first, and what does not count is named', () => {
		const { keeping } = keepPanelFor(stateAt(NOW, aPrepaid(ANY_USE)));
		if (keeping.kind !== 'counted') throw new Error(keeping.kind);
		expect(keeping.items.map(({ does }) => does)).toEqual(['sms', 'data', 'call', 'top-up']);
		expect(keeping.ignored).toEqual(['pack-bought']);
		expect(keeping.all).toBe(false);
	});

	test('a top-up that keeps it for longer the more it is, is a choice for each amount, the smallest first', () => {
		const tiered = {
			...ANY_USE,
			qualifying: ['top-up'],
			tiers: [
				{ atLeast: hongKongDollars(5_000), gives: { days: 180 } },
				{ atLeast: hongKongDollars(1_000), gives: { days: 30 } }
			]
		} as const;
		const { keeping } = keepPanelFor(stateAt(NOW, aPrepaid(tiered)));
		expect(keeping.kind === 'counted' && keeping.items).toEqual([
			{ does: 'top-up', atLeast: hongKongDollars(1_000), gives: { days: 30 } },
			{ does: 'top-up', atLeast: hongKongDollars(5_000), gives: { days: 180 } }
		]);
	});

	test('where a top-up and a use are both needed, each of them is', () => {
		const record = aPrepaid(
			{ ...ANY_USE, qualifying: ['top-up'] },
			{ life: { also: [{ rule: { ...ANY_USE, qualifying: ['call'] }, why: 'both-needed' }] } }
		);
		const { keeping } = keepPanelFor(stateAt(NOW, record));
		expect(keeping.kind === 'counted' && [keeping.all, keeping.items.map(({ does }) => does)]).toEqual([
			true,
			['call', 'top-up']
		]);
	});

	test('a line that renews from its balance is kept by what is on it, not by use', () => {
		const record = aPrepaid(
			{ kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' },
			{ life: { charge: { from: 'balance', amount: { minor: 300, currency: 'USD' } } } }
		);
		expect(keepPanelFor(stateAt(NOW, record)).keeping).toMatchObject({
			kind: 'balance',
			charge: { minor: 300, currency: 'USD' }
		});
	});

	test('a billed line runs, and what an unpaid bill leads to is known', () => {
		const record = aPostpaid(
			{ rule: { kind: 'end-of-month' } },
			{
				terms: {
					ifUnpaid: [
						{ after: { days: 20 }, state: 'suspended', rescue: 'pay' },
						{ after: { days: 60 }, state: 'number-lost', unsure: true }
					]
				}
			}
		);
		const panel = keepPanelFor(stateAt(NOW, record));
		expect(panel.keeping).toEqual({ kind: 'runs' });
		expect(panel.afterEnd).toEqual([{ after: { days: 20 }, state: 'suspended', rescue: 'pay' }]);
	});

	test('a card with a fixed end is not kept by use', () =>
		expect(
			keepPanelFor(stateAt(NOW, aPrepaid({ kind: 'fixed-date', date: date('2026-12-09'), boundary: 'through' })))
				.keeping
		).toEqual({ kind: 'fixed' }));
});

describe('a line that is let end', () => {
	test('names its day, and does not say to top up what a top-up would keep alive', () => {
		const panel = lastDayPanelFor(
			stateAt(NOW, aPrepaid(ANY_USE, { intent: { kind: 'let-end' }, form: 'esim', msisdns: ['+447700900123'] }), [
				aFact('2026-11-01', { kind: 'sms' }),
				aFact('2026-11-02', { kind: 'value-seen', amount: { minor: 1_000, currency: 'GBP' } })
			])
		);
		expect(panel.end?.lastDay).toBe('2027-05-01');
		expect(panel.hasNumber).toBe(true);
		expect(panel.left).toEqual({ minor: 1_000, currency: 'GBP' });
		expect(panel.not).toEqual(['top_up', 'delete_early']);
	});

	test('of what renews while its balance pays it is not said that it ends by itself', () => {
		const rule = { kind: 'recurring', every: { n: 30, unit: 'days' }, from: 'activation' } as const;
		const byBalance = aPrepaid(rule, { life: { charge: { from: 'balance' } }, intent: { kind: 'let-end' } });
		const started = [aFact('2026-11-01', { kind: 'activated' })];
		expect(lastDayPanelFor(stateAt(NOW, byBalance, started)).renews).toBe(true);
		expect(lastDayPanelFor(stateAt(NOW, aPrepaid(ANY_USE))).renews).toBe(false);
	});

	test('of an own card nothing is made up', () =>
		expect(
			lastDayPanelFor(stateAt(NOW, aPrepaid({ kind: 'fixed-date', date: date('2026-12-09'), boundary: 'through' })))
		).toMatchObject({ afterEnd: [], hasNumber: false, left: undefined, deposits: [], not: [] }));
});

describe('what still comes', () => {
	const codes = (...args: Parameters<typeof stateAt>) => comingFor(stateAt(...args)).map(({ code }) => code);
	const asked = aFact('2026-11-10', { kind: 'cancel-requested', endsOn: date('2026-11-30') });
	const line = aPostpaid({ rule: { kind: 'end-of-month' } });

	test('of a billed line that was asked to end: confirmation, last bill, proof, and then the card', () =>
		expect(codes(NOW, line, [asked])).toEqual(['confirmation', 'last-bill', 'proof', 'card']));

	test('of an eSIM its profile, and not before the last day', () =>
		expect(comingFor(stateAt(NOW, { ...line, form: 'esim' }, [asked])).at(-1)).toEqual({
			code: 'profile',
			on: '2026-11-30'
		}));

	test('once it is confirmed nobody waits for the confirmation', () =>
		expect(codes(NOW, line, [asked, aFact('2026-11-12', { kind: 'cancel-confirmed' })])).toEqual([
			'last-bill',
			'proof',
			'card'
		]));

	test('a SIM that goes back is not cut up, and one that went back is not asked for', () => {
		const wanted = { ...line, terms: { ...line.terms, returnDuty: { required: 'yes', withinDays: 7 } } } as const;
		expect(codes(NOW, wanted, [asked])).toEqual(['confirmation', 'last-bill', 'sim', 'proof']);
		expect(codes(NOW, wanted, [asked, aFact('2026-11-15', { kind: 'returned' })])).toEqual([
			'confirmation',
			'last-bill',
			'proof'
		]);
	});

	test('an open bill, a deposit and a value on the card are named with their amounts', () =>
		expect(
			comingFor(
				stateAt(NOW, line, [
					asked,
					aFact('2026-11-01', { kind: 'charge', amount: { minor: 2_970, currency: 'JPY' }, dueOn: date('2026-11-26') }),
					aFact('2026-11-01', {
						kind: 'deposit-paid',
						amount: { minor: 5_000, currency: 'JPY' },
						claimBy: date('2026-12-20')
					})
				])
			)
		).toEqual(
			expect.arrayContaining([
				{ code: 'open-bill', amount: { minor: 2_970, currency: 'JPY' } },
				{ code: 'deposit', on: '2026-12-20', amount: { minor: 5_000, currency: 'JPY' } }
			])
		));

	test('a prepaid card that ran out by itself leaves only the card', () => {
		const over = aPrepaid({ kind: 'fixed-date', date: date('2026-11-09'), boundary: 'through' });
		expect(codes(NOW, over)).toEqual(['card']);
		expect(codes(NOW, { ...over, form: 'roaming' })).toEqual([]);
	});
});
