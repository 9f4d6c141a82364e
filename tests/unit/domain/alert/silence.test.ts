import { describe, expect, test } from 'vitest';
import { alertsFor } from '$lib/domain/alert/alerts-for';
import { alertKey } from '$lib/domain/alert/key';
import { alertLogOf, type AlertLogRow } from '$lib/domain/alert/log';
import { lastSnoozeDay } from '$lib/domain/alert/silence';
import { formatInstant } from '$lib/domain/base/civil-date';
import { aRecord, usual } from '../../../support/alerts';
import { aDeadline } from '../../../support/deadlines';
import { at, date, time } from '../../../support/literals';

const END = '2026-12-31T15:00:00.000Z'; // midnight in Tokyo, where the user is
const bill = aDeadline('bill-due', END, { ruleId: 'bill' });
const KEY = `record-1|bill-due|bill|${END}`;
const silencedAt = at('2026-12-24T00:00:00.000Z');

function silenced(until?: string, ...more: readonly string[]): AlertLogRow[] {
	const silence = { key: `${KEY}|silence`, subscriptionId: 'record-1', silencedAt };
	return [
		until === undefined ? silence : { ...silence, until: date(until) },
		...more.map((key) => ({ key: `${KEY}|${key}`, subscriptionId: 'record-1', firedAt: silencedAt }))
	];
}

function alertsAt(now: string, rows: readonly AlertLogRow[], deadline = bill) {
	const { planned, catchUps } = alertsFor(aRecord([deadline]), usual, { now: at(now), ...alertLogOf(rows) });
	return {
		planned: planned.map((alert) => formatInstant(alert.at).slice(0, 10)),
		caughtUp: catchUps.map((alert) => alertKey('record-1', alert).split('|').at(-1))
	};
}

describe('a bill due on 31 December, its first alert shown on the 24th', () => {
	test('not snoozed it is shown on the day before and on the day', () =>
		expect(alertsAt('2026-12-24T03:00:00.000Z', [])).toMatchObject({ planned: ['2026-12-30', '2026-12-31'] }));

	test('snoozed to the 27th it is shown then as well', () =>
		expect(alertsAt('2026-12-24T03:00:00.000Z', silenced('2026-12-27', '7'))).toEqual({
			planned: ['2026-12-27', '2026-12-30', '2026-12-31'],
			caughtUp: []
		}));

	test('on the 27th it is caught up with once', () => {
		expect(alertsAt('2026-12-27T03:00:00.000Z', silenced('2026-12-27', '7')).caughtUp).toEqual(['2026-12-27']);
		expect(alertsAt('2026-12-27T03:00:00.000Z', silenced('2026-12-27', '7', '2026-12-27'))).toEqual({
			planned: ['2026-12-30', '2026-12-31'],
			caughtUp: []
		});
	});

	test('a snooze over the day before leaves the last day', () => {
		expect(alertsAt('2026-12-30T03:00:00.000Z', silenced('2026-12-31', '7'))).toEqual({
			planned: ['2026-12-31'],
			caughtUp: []
		});
	});

	test('ignored once it says nothing, also not what it missed', () =>
		expect(alertsAt('2026-12-30T03:00:00.000Z', silenced())).toEqual({ planned: [], caughtUp: [] }));

	test('the next bill speaks again', () => {
		const next = aDeadline('bill-due', '2027-01-31T15:00:00.000Z', { ruleId: 'bill' });
		expect(alertsAt('2027-01-25T03:00:00.000Z', silenced(), next)).toEqual({
			planned: ['2027-01-30', '2027-01-31'],
			caughtUp: ['7']
		});
	});

	test('of another kind of date nothing is silenced', () => {
		const expiry = aDeadline('expiry', END, { ruleId: 'bill' });
		expect(alertsAt('2026-12-24T03:00:00.000Z', silenced(), expiry).planned).toEqual(['2026-12-30', '2026-12-31']);
	});
});

describe('how far a date can be snoozed', () => {
	const until = (end: string, now: string, hours = usual) => lastSnoozeDay(at(end), at(now), hours);

	test('to its last day, where the hour of the alert comes before its end', () =>
		expect(until(END, '2026-12-24T03:00:00.000Z')).toBe('2026-12-31'));

	test('to the day before where it ends in the morning', () =>
		expect(until('2026-12-30T23:30:00.000Z', '2026-12-24T03:00:00.000Z')).toBe('2026-12-30'));

	test('not at all on its last day', () => expect(until(END, '2026-12-31T03:00:00.000Z')).toBeUndefined());

	test('where the user is awake only in the evening, to that evening', () =>
		expect(until(END, '2026-12-29T03:00:00.000Z', { ...usual, at: time('20:00') })).toBe('2026-12-31'));
});
