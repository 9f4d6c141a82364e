import { describe, expect, test } from 'vitest';
import { alertActionsFor } from '$lib/domain/alert/action';
import { armedFor } from '$lib/domain/alert/health';
import { alertLogOf, type AlertLogRow } from '$lib/domain/alert/log';
import type { RoundRecord } from '$lib/domain/alert/record';
import { alertRoundFor, type Round } from '$lib/domain/alert/round';
import { mostPressingFirst, unseenOf } from '$lib/domain/alert/unseen';
import { formatInstant } from '$lib/domain/base/civil-date';
import type { ClockVerdict } from '$lib/domain/base/clock-check';
import { aRoundRecord, usual } from '../../../support/alerts';
import { aDeadline } from '../../../support/deadlines';
import { at, zone } from '../../../support/literals';

const HK = { zone: 'Asia/Hong_Kong' };
const codes = aRoundRecord([aDeadline('keep-alive', '2026-12-20T16:00:00.000Z', { ...HK, ruleId: 'number' })]);
const card = aRoundRecord([aDeadline('expiry', '2026-12-21T16:00:00.000Z', { ...HK, ruleId: 'plan', todo: false })], {
	id: 'record-2',
	name: 'Card',
	intent: { kind: 'let-end' }
});

function round(
	records: readonly RoundRecord[],
	now: string,
	{
		rows = [],
		clock = 'ok',
		settings = usual
	}: { rows?: AlertLogRow[]; clock?: ClockVerdict; settings?: typeof usual } = {}
): Round {
	return alertRoundFor(records, settings, { now: at(now), log: alertLogOf(rows), clock });
}

const shown = ({ show }: Round) => show.map(({ key, punctuality }) => `${punctuality} ${key}`);
const logged = ({ show, superseded }: Round, firedAt: string): AlertLogRow[] =>
	[...show, ...superseded.map((row) => ({ ...row, record: { id: row.subscriptionId } }))].map(({ key, record }) => ({
		key,
		subscriptionId: record.id,
		firedAt: at(firedAt)
	}));

describe('one look at all records', () => {
	test('before the first alert it tells nothing and knows when to look again', () => {
		const quiet = round([codes, card], '2026-11-15T00:00:00.000Z');
		expect(quiet.show).toEqual([]);
		expect(quiet.nextAt && formatInstant(quiet.nextAt)).toBe('2026-11-21T00:00:00.000Z');
		expect([...quiet.next].map(([id, alert]) => `${id} ${formatInstant(alert.at)}`)).toEqual([
			'record-1 2026-11-21T00:00:00.000Z',
			'record-2 2026-12-19T00:00:00.000Z'
		]);
	});

	test('at the moment itself it is on time, a quarter of an hour later it was missed', () => {
		expect(shown(round([codes], '2026-11-21T00:15:00.000Z'))).toEqual([
			'on-time record-1|keep-alive|number|2026-12-20T16:00:00.000Z|30'
		]);
		expect(shown(round([codes], '2026-11-21T00:15:00.001Z'))).toEqual([
			'missed record-1|keep-alive|number|2026-12-20T16:00:00.000Z|30'
		]);
	});

	test('after weeks only the nearest lead of each date is shown, the gravest consequence first', () => {
		const back = round([card, codes], '2026-12-20T05:00:00.000Z');
		expect(shown(back)).toEqual([
			'missed record-1|keep-alive|number|2026-12-20T16:00:00.000Z|1',
			'missed record-2|expiry|plan|2026-12-21T16:00:00.000Z|3'
		]);
		expect(back.superseded.map(({ key }) => key.split('|').at(-1))).toEqual(['30', '14', '7', '3']);
	});

	test('what was shown is not shown again, however often it looks', () => {
		const first = round([card, codes], '2026-12-20T05:00:00.000Z');
		const again = round([card, codes], '2026-12-20T05:01:00.000Z', { rows: logged(first, '2026-12-20T05:00:00.000Z') });
		expect(shown(again)).toEqual([]);
		expect(again.superseded).toEqual([]);
	});

	test('flying from Tokyo to London tells nothing twice, and the next one by the clock in London', () => {
		const inTokyo = round([codes], '2026-12-07T00:00:00.000Z');
		expect(shown(inTokyo)).toEqual(['on-time record-1|keep-alive|number|2026-12-20T16:00:00.000Z|14']);
		const inLondon = round([codes], '2026-12-07T22:00:00.000Z', {
			rows: logged(inTokyo, '2026-12-07T00:00:00.000Z'),
			settings: { ...usual, userZone: zone('Europe/London') }
		});
		expect(shown(inLondon)).toEqual([]);
		expect(inLondon.nextAt && formatInstant(inLondon.nextAt)).toBe('2026-12-13T09:00:00.000Z');
	});

	test.each<ClockVerdict>(['before-build', 'moved-back', 'jumped-ahead'])(
		'a clock that is %s shows nothing and marks nothing as shown',
		(clock) => {
			const silent = round([codes, card], '2026-12-14T05:00:00.000Z', { clock });
			expect(silent.show).toEqual([]);
			expect(silent.superseded).toEqual([]);
			expect(silent.next.size).toBe(2);
		}
	);

	test('where the device names no zone the carrier’s clock counts', () => {
		const { userZone: _none, ...zoneless } = usual;
		const { nextAt } = alertRoundFor([codes], zoneless, {
			now: at('2026-11-15T00:00:00.000Z'),
			log: alertLogOf([]),
			clock: 'ok'
		});
		expect(nextAt && formatInstant(nextAt)).toBe('2026-11-20T01:00:00.000Z');
	});
});

describe('what stays on the page until it is dismissed', () => {
	const key = 'record-1|keep-alive|number|2026-12-20T16:00:00.000Z';
	const rows: AlertLogRow[] = [
		{ key: `${key}|7`, subscriptionId: 'record-1', firedAt: at('2026-12-14T00:00:00.000Z'), unseen: 'missed' },
		{ key: `${key}|3`, subscriptionId: 'record-1', firedAt: at('2026-12-18T00:00:00.000Z'), unseen: 'on-time' },
		{ key: `${key}|30`, subscriptionId: 'record-1', firedAt: at('2026-11-21T00:00:00.000Z') }
	];
	const unseen = (records: readonly RoundRecord[], now: string) =>
		mostPressingFirst(records.flatMap((record) => unseenOf(record, rows, at(now)))).map(
			({ record, punctuality, keys }) => `${record.id} ${punctuality} ${keys.length}`
		);

	test('each date once, as it was shown last', () =>
		expect(unseen([codes], '2026-12-18T01:00:00.000Z')).toEqual(['record-1 on-time 2']));

	test('a date that has moved or is over is shown no more', () => {
		const done = aRoundRecord([aDeadline('keep-alive', '2027-12-20T16:00:00.000Z', { ruleId: 'number' })]);
		expect(unseen([done], '2026-12-18T01:00:00.000Z')).toEqual([]);
		expect(unseen([codes], '2026-12-20T16:00:00.000Z')).toEqual([]);
		expect(unseen([], '2026-12-18T01:00:00.000Z')).toEqual([]);
	});
});

describe('the buttons of a notification', () => {
	const actions = (records: readonly RoundRecord[], now: string) =>
		alertActionsFor(round(records, now).show, at(now), usual);

	test.each([
		{ what: 'a number to keep', records: [codes], now: '2026-12-13T03:00:00.000Z', offered: ['done-today', 'snooze'] },
		{ what: 'a number on its last day', records: [codes], now: '2026-12-20T03:00:00.000Z', offered: ['done-today'] },
		{
			what: 'a lost phone',
			records: [{ ...card, status: 'lost' as const }],
			now: '2026-12-19T03:00:00.000Z',
			offered: ['snooze']
		},
		{ what: 'two records at once', records: [codes, card], now: '2026-12-20T05:00:00.000Z', offered: [] },
		{
			what: 'a line to leave',
			records: [
				aRoundRecord([aDeadline('cancel-by', '2026-12-31T15:00:00.000Z', { ruleId: 'exit' })], {
					intent: { kind: 'leave' }
				})
			],
			now: '2026-12-20T05:00:00.000Z',
			offered: ['how-to-cancel', 'snooze']
		}
	])('$what', ({ records, now, offered }) => expect(actions(records, now)).toEqual(offered));
});

describe('how sure it is that a date arrives with the app closed', () => {
	const nothing = { state: 'never', ahead: 4 } as const;
	test.each([
		{ what: 'the calendar is up to date', calendar: { state: 'up-to-date', ahead: 4 } as const, armed: 'armed' },
		{ what: 'the calendar is stale', calendar: { state: 'stale', ahead: 4 } as const, armed: 'partly' },
		{ what: 'notifications and background', calendar: nothing, notify: true, background: true, armed: 'partly' },
		{ what: 'notifications alone', calendar: nothing, notify: true, armed: 'open-only' },
		{ what: 'a background check that may not speak', calendar: nothing, background: true, armed: 'open-only' },
		{ what: 'nothing at all', calendar: nothing, armed: 'open-only' },
		{ what: 'no record', records: 0, calendar: nothing, notify: true, background: true, armed: 'empty' },
		{
			what: 'a clock that was moved back, calendar or not',
			calendar: { state: 'up-to-date', ahead: 4 } as const,
			clock: 'moved-back' as ClockVerdict,
			armed: 'clock'
		}
	])('$what: $armed', ({ records = 1, clock = 'ok' as const, calendar, notify = false, background = false, armed }) =>
		expect(armedFor({ records, clock, calendar, notify, background })).toBe(armed)
	);
});
