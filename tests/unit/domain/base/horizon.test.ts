import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	daysBetween,
	inMonthOf,
	localDate,
	parseCalendarDay,
	parseCivilDate,
	parseInstant
} from '$lib/domain/base/civil-date';
import type { Subscription } from '$lib/domain/record/subscription';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { aLife, anExit, aPostpaid, aPrepaid, aSubscription } from '../../../support/builders';
import { derivedAt, linesOf } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { at, date, zone } from '../../../support/literals';

describe('one horizon, 1970 to 2199', () => {
	test.each([
		{ text: '1969-12-31', parsed: undefined },
		{ text: '1970-01-01', parsed: '1970-01-01' },
		{ text: '2199-12-31', parsed: '2199-12-31' },
		{ text: '2200-01-01', parsed: undefined },
		{ text: '9999-12-31', parsed: undefined }
	])('the date $text parses to $parsed', ({ text, parsed }) => expect(parseCivilDate(text)).toBe(parsed));

	test.each([
		{ text: '1969-12-31T23:59:59.999Z', parses: false },
		{ text: '1970-01-01T00:00:00.000Z', parses: true },
		{ text: '2199-12-31T23:59:59.999Z', parses: true },
		{ text: '2200-01-01T00:00:00.000Z', parses: false }
	])('the moment $text parses: $parses', ({ text, parses }) => expect(parseInstant(text) !== undefined).toBe(parses));

	test('a day behind it differs from no day at all', () => {
		expect(parseCalendarDay('9999-12-31')).toBe('9999-12-31');
		expect(parseCalendarDay('9999-02-30')).toBeUndefined();
	});

	test('arithmetic stops at the first day outside, on either side', () => {
		expect(addDays(date('2199-12-31'), 1)).toBe('2200-01-01');
		expect(addDays(date('2199-12-31'), 100_000)).toBe('2200-01-01');
		expect(addDays(date('2200-01-01'), 1)).toBe('2200-01-01');
		expect(addMonths(date('2150-06-30'), 1_200)).toBe('2200-01-01');
		expect(addDays(date('2200-01-01'), -1)).toBe('2200-01-01');
		expect(addMonths(date('9999-12-31'), -1)).toBe('2200-01-01');
		expect(inMonthOf(date('9999-12-31'), 1)).toBe('2200-01-01');
		expect(addDays(date('1970-01-01'), -1)).toBe('1969-12-31');
		expect(addMonths(date('1970-06-30'), -1_200)).toBe('1969-12-31');
		expect(inMonthOf(date('2199-12-01'), 31)).toBe('2199-12-31');
		expect(daysBetween(date('2199-12-31'), addDays(date('2199-12-31'), 500))).toBe(1);
		expect(localDate(at('2199-12-31T23:00:00.000Z'), zone('Asia/Tokyo'))).toBe('2200-01-01');
	});
});

describe('one date does not lock the app', () => {
	const NOW = '2026-11-21T10:00:00.000Z';
	const billed = aSubscription({
		billing: 'postpaid',
		terms: { bill: { schedule: { kind: 'monthly', day: 31 }, payment: 'manual', due: { daysAfter: 0 } } }
	});
	const yen = { minor: 1000, currency: 'JPY' };

	test('a bill on the 31st and a charge due on 9999-12-31, as an older version stored it', () => {
		const charge = aFact('2026-11-21', { kind: 'charge', amount: yen, dueOn: date('9999-12-31') });
		const all = derivedAt(NOW, billed, [charge]);
		expect(linesOf(all)).toEqual([]);
		expect(all.unknown).toEqual([{ ruleId: charge.id, reason: 'beyond-horizon' }]);
	});

	test('paid, the bills go on where they can still be counted', () => {
		const charge = aFact('2026-11-21', { kind: 'charge', amount: yen, dueOn: date('9999-12-31') });
		const paid = aFact('2026-11-21', { kind: 'payment', amount: yen });
		expect(linesOf(derivedAt(NOW, billed, [charge, paid]))).toEqual(['bill-due 2026-11-30 !']);
	});

	test.each<{ name: string; record: Subscription; facts?: Parameters<typeof derivedAt>[2]; ruleId: string }>([
		{
			name: 'months that lead out of it',
			record: aPrepaid({ kind: 'months', count: 1_200, from: 'activation', lastDay: 'same-day' }),
			facts: [aFact('2150-01-01', { kind: 'activated' })],
			ruleId: 'plan'
		},
		{
			name: 'top-ups that add up',
			record: aPrepaid({
				kind: 'rolling',
				span: { months: 1_200 },
				since: 'event',
				qualifying: ['top-up'],
				firstDay: 'exclusive',
				onTopUp: 'accumulate'
			}),
			facts: Array.from({ length: 200 }, () => aFact('2026-11-20', { kind: 'top-up' })),
			ruleId: 'plan'
		},
		{
			name: 'an end that the carrier is said to show',
			record: aPrepaid({ kind: 'unknown' }),
			facts: [aFact('2026-11-20', { kind: 'end-seen', end: { date: date('9999-12-31') } })],
			ruleId: 'plan'
		},
		{
			name: 'a day until which it is needed',
			record: aPostpaid(
				{ rule: { kind: 'end-of-month', cutoffDay: 25 } },
				{ intent: { kind: 'leave', neededUntil: date('9999-12-31') } }
			),
			ruleId: 'cancel'
		},
		{
			name: 'the term of a contract',
			record: aPostpaid(
				{ rule: { kind: 'cost-boundary', at: 'renewal' } },
				{
					intent: { kind: 'leave' },
					terms: {
						lives: [
							aLife({
								kind: 'contract',
								startDate: date('2190-01-01'),
								minimumTermMonths: 240,
								termEnd: 'day-before-anniversary',
								afterTerm: 'renews'
							})
						]
					}
				}
			),
			ruleId: 'cancel'
		},
		{
			name: 'a months’ notice at its edge',
			record: aPostpaid(
				{ rule: { kind: 'notice-months', months: 120 } },
				{ intent: { kind: 'leave', neededUntil: date('2199-12-31') } }
			),
			ruleId: 'cancel'
		}
	])('$name: said or dated, at once', ({ record, facts, ruleId }) => {
		const now = facts?.[0]?.when && 'date' in facts[0].when ? `${facts[0].when.date}T10:00:00.000Z` : NOW;
		const { deadlines, unknown } = derivedAt(now, record, facts);
		expect(deadlines.every(({ lastDay }) => lastDay <= '2199-12-31')).toBe(true);
		expect([...unknown.map((each) => each.ruleId), ...deadlines.map((each) => each.ruleId)]).toContain(ruleId);
	});

	test('seen by a clock at the very end of it, everything still answers', () => {
		const line = aPostpaid(
			{ rule: { kind: 'end-of-billing-period', noticeDays: 30 } },
			{
				intent: { kind: 'leave' },
				terms: {
					exits: [
						anExit({ id: 'a', rule: { kind: 'end-of-billing-period', noticeDays: 30 } }),
						anExit({ id: 'b', rule: { kind: 'notice-months', months: 3 } })
					],
					period: { closingDay: 31 },
					bill: { schedule: { kind: 'monthly', day: 31 }, payment: 'manual', due: { daysAfter: 60 } }
				}
			}
		);
		const state = recordStateFor(line, [], { now: at('2199-12-31T20:00:00.000Z'), holidays: HOLIDAYS });
		expect(state.deadlines).toEqual([]);
		expect(state.unknown).toContainEqual({ ruleId: 'a', reason: 'beyond-horizon' });
		expect(state.unknown).toContainEqual({ ruleId: 'b', reason: 'beyond-horizon' });
	});
});
