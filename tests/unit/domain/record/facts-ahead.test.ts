import { describe, expect, test } from 'vitest';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import { effectiveActivities } from '$lib/domain/record/facts';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Rolling } from '$lib/domain/validity/validity';
import { aLife, aPostpaid, aPrepaid, aSubscription } from '../../../support/builders';
import { derivedAt, linesOf } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { at, date, zone } from '../../../support/literals';

const NOW = '2026-11-21T10:00:00.000Z';
const sixMonths: Rolling = {
	kind: 'rolling',
	span: { months: 6 },
	since: 'event',
	qualifying: ['top-up', 'sms', 'call', 'data'],
	firstDay: 'exclusive',
	onTopUp: 'reset'
};
const giffgaff = aPrepaid(sixMonths, { zone: 'Europe/London', country: 'GB', life: { id: 'number' } });
const used = aFact('2026-10-01', { kind: 'sms' });

describe('a fact counts once its moment has come', () => {
	const slip = aFact('2027-11-10', { kind: 'top-up' });

	test('a top-up dated next year moves nothing, and is kept as "not yet"', () => {
		expect(linesOf(derivedAt(NOW, giffgaff, [used, slip]))).toEqual(['keep-alive 2027-04-01 !']);
		const state = recordStateFor(giffgaff, [used, slip], { now: at(NOW), holidays: HOLIDAYS });
		expect(state.activities).toEqual([used]);
		expect(state.notYet).toEqual([slip]);
	});

	test('on its day it counts', () =>
		expect(linesOf(derivedAt('2027-11-10T00:00:00.000Z', giffgaff, [used, slip]))).toEqual([
			'keep-alive 2028-05-10 !'
		]));

	test('today where the carrier is has come, later today at a known hour has not', () => {
		const today = aFact('2026-11-21', { kind: 'top-up' });
		expect(linesOf(derivedAt('2026-11-21T00:00:00.000Z', giffgaff, [used, today]))).toEqual([
			'keep-alive 2027-05-21 !'
		]);
		const tonight = aFact('2026-11-21T20:00:00.000Z', { kind: 'top-up' });
		expect(linesOf(derivedAt(NOW, giffgaff, [used, tonight]))).toEqual(['keep-alive 2027-04-01 !']);
	});

	test('a payment of tomorrow settles nothing, and a return of tomorrow takes no duty away', () => {
		const owed = aFact('2026-11-01', {
			kind: 'charge',
			amount: { minor: 1000, currency: 'JPY' },
			dueOn: date('2026-11-10')
		});
		const paid = aFact('2026-12-01', { kind: 'payment', amount: { minor: 1000, currency: 'JPY' } });
		expect(linesOf(derivedAt(NOW, aSubscription(), [owed, paid]))).toEqual(['bill-due 2026-11-10 !']);
		const rental = aPrepaid(
			{ kind: 'fixed-days', count: 5, from: 'rental-start', counting: 'calendar-days', firstDay: 'inclusive' },
			{ intent: { kind: 'let-end' }, terms: { returnDuty: { required: 'yes', withinDays: 0 } } }
		);
		const back = aFact('2027-11-24', { kind: 'returned' });
		expect(linesOf(derivedAt(NOW, rental, [aFact('2026-11-20', { kind: 'rental-start' }), back]))).toContain(
			'return-by 2026-11-24 !'
		);
	});

	test('an appointment, and what is due, lie ahead by their nature', () => {
		const appointment = aFact('2026-12-26T02:00:00.000Z', { kind: 'appointment', channel: 'store' });
		const bill = aFact('2026-12-01', {
			kind: 'charge',
			amount: { minor: 1, currency: 'JPY' },
			dueOn: date('2026-12-26')
		});
		expect(linesOf(derivedAt(NOW, aSubscription(), [appointment, bill]))).toEqual([
			'appointment 2026-12-26 !',
			'bill-due 2026-12-26 !'
		]);
	});

	test('a start that is planned opens nothing yet, and is no missing fact', () => {
		const rental = aPrepaid(
			{ kind: 'fixed-days', count: 5, from: 'rental-start', counting: 'calendar-days', firstDay: 'inclusive' },
			{ intent: { kind: 'let-end' } }
		);
		const start = aFact('2026-12-20', { kind: 'rental-start' });
		expect(derivedAt(NOW, rental, [start])).toEqual({
			status: 'not-activated',
			deadlines: [],
			unknown: [{ ruleId: 'plan', reason: 'not-begun' }],
			notices: []
		});
		expect(linesOf(derivedAt('2026-12-20T00:00:00.000Z', rental, [start]))).toEqual(['expiry 2026-12-24']);
	});
});

test('a pack that was bought without a name is the record’s only one, with the length it was bought with', () => {
	const povo = aSubscription({
		terms: {
			lives: [
				aLife({ ...sixMonths, span: { days: 180 }, since: 'pack-end', qualifying: ['pack-bought'] }, { id: 'number' }),
				{
					id: 'pack-topping',
					rule: { kind: 'fixed-days', count: 7, from: 'purchase', counting: 'calendar-days', firstDay: 'inclusive' }
				}
			]
		}
	});
	const bought = aFact('2026-11-20', { kind: 'pack-bought', gives: { days: 365 } });
	expect(linesOf(derivedAt(NOW, povo, [bought]))).toEqual(['expiry 2027-11-19', 'keep-alive 2028-05-17 !']);
});

test.each([
	{ kind: 'sms', length: 20_001, stands: ['f20000'] },
	{ kind: 'retracted', length: 20_001, stands: ['f0'] },
	{ kind: 'retracted', length: 20_002, stands: [] }
] as const)(
	'of a chain of $length, each $kind in place of the one before, $stands stands',
	({ kind, length, stands }) => {
		const chain = Array.from({ length }, (_, index) => ({
			...aFact('2026-11-01', index === 0 ? { kind: 'sms' } : { kind }, { id: `f${index}` }),
			...(index > 0 && { replaces: `f${index - 1}` })
		}));
		expect(effectiveActivities(chain, zone('Asia/Tokyo')).map(({ id }) => id)).toEqual(stands);
	}
);

test('on a contract that renews, the terms count from an end that the carrier showed', () => {
	const yearly = aPostpaid(
		{ rule: { kind: 'days-before-renewal', days: 7, counting: 'calendar-days', clear: false } },
		{
			intent: { kind: 'leave', neededUntil: date('2027-12-20') },
			terms: {
				lives: [
					aLife({
						kind: 'contract',
						startDate: date('2025-12-01'),
						minimumTermMonths: 12,
						termEnd: 'day-before-anniversary',
						afterTerm: 'renews'
					})
				]
			}
		}
	);
	const seen = aFact('2026-11-20', { kind: 'end-seen', end: { date: date('2026-12-14') } });
	expect(linesOf(derivedAt(NOW, yearly, [seen]))).toEqual([
		'renewal 2026-12-14',
		'cancel-opens 2027-12-09',
		'needed-until 2027-12-20 !',
		'cancel-by 2028-12-08 !',
		'cancel-safe 2028-12-08 !'
	]);
	expect(linesOf(derivedAt('2026-12-15T00:00:00.000Z', yearly, [seen]))[0]).toBe('cancel-opens 2027-12-09');
});

test('an end that the carrier showed on a line that renews is the day before the next renewal', () => {
	const monthly = aPostpaid(
		{ rule: { kind: 'none-needed' } },
		{ terms: { lives: [aLife({ kind: 'recurring', every: { n: 1, unit: 'months' }, from: 'activation' })] } }
	);
	const activated = aFact('2026-01-05', { kind: 'activated' });
	const seen = aFact('2026-11-20', { kind: 'end-seen', end: { date: date('2026-12-09') } });
	const lines = (now: string) =>
		derivedAt(now, monthly, [activated, seen]).deadlines.map(({ kind, end }) => [kind, end]);
	expect(lines(NOW)).toEqual([['renewal', at('2026-12-09T15:00:00.000Z')]]); // the 10th, in Tokyo
	expect(lines('2026-12-10T03:00:00.000Z')).toEqual([['renewal', at('2027-01-09T15:00:00.000Z')]]);
});
