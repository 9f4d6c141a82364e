import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertsByDay, alertsFor, knownSince } from '$lib/domain/alert/alerts-for';
import { alertKey, firedLeads } from '$lib/domain/alert/key';
import { formatInstant, instant } from '$lib/domain/base/civil-date';
import { DEADLINE_KINDS } from '$lib/domain/deadline/deadline';
import type { Intent } from '$lib/domain/record/subscription';
import { aRecord, nothingFired, planned, usual } from '../../../support/alerts';
import { aDeadline } from '../../../support/deadlines';
import { aFact } from '../../../support/facts';
import { at, zone } from '../../../support/literals';
import { seed } from '../../../support/seed';

describe('S01: a 7-day card that ends with 5 January in Hong Kong, let end, the user in Tokyo', () => {
	const card = aRecord(
		[aDeadline('expiry', '2027-01-05T16:00:00.000Z', { zone: 'Asia/Hong_Kong', todo: false, ruleId: 'plan' })],
		{ intent: { kind: 'let-end' }, since: at('2026-12-30T15:45:00.000Z') }
	);

	test('alerts on 3 and 5 January at nine', () =>
		expect(planned(card, '2026-12-30T15:45:00.000Z')).toEqual([
			'expiry 2027-01-03T00:00:00.000Z',
			'expiry 2027-01-05T00:00:00.000Z'
		]));
});

describe('S03: giffgaff until 15 March in London, better by 11 March, the user in Tokyo', () => {
	const end = '2027-03-16T00:00:00.000Z';
	const safe = '2027-03-12T00:00:00.000Z';
	const giffgaff = aRecord([aDeadline('keep-alive', end, { zone: 'Europe/London', ruleId: 'number', safe })], {
		since: at('2026-11-21T10:00:00.000Z')
	});

	test('alerts count from 11 March, and one last time from the true end', () =>
		expect(planned(giffgaff, '2026-11-21T10:00:00.000Z')).toEqual([
			'keep-alive 2027-02-10T00:00:00.000Z',
			'keep-alive 2027-02-26T00:00:00.000Z',
			'keep-alive 2027-03-05T00:00:00.000Z',
			'keep-alive 2027-03-09T00:00:00.000Z',
			'keep-alive 2027-03-11T00:00:00.000Z',
			'keep-alive 2027-03-15T00:00:00.000Z'
		]));

	test('between the safe day and the end the newest missed one is still news', () => {
		const { planned, catchUps, superseded } = alertsFor(giffgaff, usual, {
			now: at('2027-03-13T00:00:00.000Z'),
			fired: nothingFired
		});
		expect(planned.map(({ at }) => formatInstant(at))).toEqual(['2027-03-15T00:00:00.000Z']);
		expect(catchUps.map(({ at }) => formatInstant(at))).toEqual(['2027-03-11T00:00:00.000Z']);
		expect(superseded.map(({ lead }) => lead)).toEqual([30, 14, 7, 3]);
	});

	test('after the final alert nothing that counted to the safe day is news', () => {
		const { planned, catchUps } = alertsFor(giffgaff, usual, {
			now: at('2027-03-15T03:00:00.000Z'),
			fired: firedLeads([`record-1|keep-alive|number|${end}|1`])
		});
		expect(planned).toEqual([]);
		expect(catchUps).toEqual([]);
	});

	test('after the end it is silent', () =>
		expect(alertsFor(giffgaff, usual, { now: at(end), fired: nothingFired })).toEqual({
			planned: [],
			catchUps: [],
			superseded: []
		}));

	test('a margin of one day says one thing on one morning', () => {
		const tight = aRecord([aDeadline('keep-alive', '2027-03-15T15:00:00.000Z', { safe: '2027-03-14T15:00:00.000Z' })]);
		expect(planned(tight, '2027-03-10T00:00:00.000Z')).toEqual([
			'keep-alive 2027-03-11T00:00:00.000Z',
			'keep-alive 2027-03-13T00:00:00.000Z',
			'keep-alive 2027-03-14T00:00:00.000Z'
		]);
	});
});

describe('leaving at the month end with three days of review', () => {
	const leave: Intent = { kind: 'leave' };
	const safe = aDeadline('cancel-safe', '2026-12-23T15:00:00.000Z', { ruleId: 'exit-1' });
	const latest = aDeadline('cancel-by', '2026-12-31T15:00:00.000Z', { ruleId: 'exit-1' });

	test('one series of alerts speaks for both days', () =>
		expect(planned(aRecord([safe, latest], { intent: leave }), '2026-12-20T03:00:00.000Z')).toEqual([
			'cancel-by 2026-12-22T00:00:00.000Z',
			'cancel-by 2026-12-23T00:00:00.000Z',
			'cancel-by 2026-12-30T00:00:00.000Z'
		]));

	test('a safe day whose latest day nobody knows alerts by itself', () =>
		expect(planned(aRecord([safe], { intent: leave }), '2026-12-20T03:00:00.000Z')).toEqual([
			'cancel-safe 2026-12-22T00:00:00.000Z',
			'cancel-safe 2026-12-23T00:00:00.000Z'
		]));

	test('the safe day of another exit is no margin of this one', () => {
		const other = aDeadline('cancel-safe', '2026-12-23T15:00:00.000Z', { ruleId: 'exit-2' });
		expect(planned(aRecord([other, latest], { intent: leave }), '2026-12-29T03:00:00.000Z')).toEqual([
			'cancel-by 2026-12-30T00:00:00.000Z',
			'cancel-by 2026-12-31T00:00:00.000Z'
		]);
	});

	test('what opens is announced up to the day before it opens', () => {
		const opens = aDeadline('cancel-opens', '2026-12-25T15:00:00.000Z', { todo: false });
		expect(planned(aRecord([opens], { intent: leave }), '2026-12-01T00:00:00.000Z')).toEqual([
			'cancel-opens 2026-12-19T00:00:00.000Z',
			'cancel-opens 2026-12-25T00:00:00.000Z'
		]);
	});
});

describe('once and only once', () => {
	const bill = aDeadline('bill-due', '2026-12-31T15:00:00.000Z', { ruleId: 'bill' });

	test('the key names the record, the deadline, its end and the lead', () => {
		const [first] = alertsFor(aRecord([bill]), usual, {
			now: at('2026-12-01T00:00:00.000Z'),
			fired: nothingFired
		}).planned;
		expect(first && alertKey('record-1', first)).toBe('record-1|bill-due|bill|2026-12-31T15:00:00.000Z|7');
	});

	test('what fired is neither planned nor caught up with, in whatever zone the user is', () => {
		const fired = firedLeads([
			'record-1|bill-due|bill|2026-12-31T15:00:00.000Z|7',
			'record-1|bill-due|bill|2026-12-31T15:00:00.000Z|1'
		]);
		const honolulu = { ...usual, userZone: zone('Pacific/Honolulu') };
		const { planned, catchUps } = alertsFor(aRecord([bill]), honolulu, {
			now: at('2026-12-30T02:00:00.000Z'),
			fired
		});
		expect(planned).toEqual([]);
		expect(catchUps).toEqual([]);
	});

	test('a moved end speaks anew', () => {
		const fired = firedLeads(['record-1|bill-due|bill|2026-12-30T15:00:00.000Z|7']);
		const { planned } = alertsFor(aRecord([bill]), usual, { now: at('2026-12-20T00:00:00.000Z'), fired });
		expect(planned.map(({ lead }) => lead)).toEqual([7, 1, 0]);
	});

	test('of one day’s alerts there is one notification', () => {
		const other = aDeadline('expiry', '2026-12-31T16:00:00.000Z');
		const { planned } = alertsFor(aRecord([bill, other]), usual, {
			now: at('2026-12-29T00:00:00.000Z'),
			fired: nothingFired
		});
		const days = [...alertsByDay(planned, usual.userZone)].map(([day, alerts]) => [
			day,
			alerts.map(({ deadline }) => deadline.kind)
		]);
		expect(days).toEqual([
			['2026-12-30', ['bill-due']],
			['2026-12-31', ['bill-due', 'expiry']]
		]);
	});
});

describe('since when a deadline could be known', () => {
	const createdAt = at('2026-11-01T00:00:00.000Z');
	const now = at('2026-12-01T00:00:00.000Z');

	test('since the last fact was written', () =>
		expect(
			knownSince({ createdAt }, [aFact('2026-11-20', { kind: 'sms' }, { recordedAt: '2026-11-21T05:00:00.000Z' })], now)
		).toBe(at('2026-11-21T05:00:00.000Z')));

	test('since the record was written where it has no facts', () =>
		expect(knownSince({ createdAt }, [], now)).toBe(createdAt));

	test('a fact written under a wrong clock silences nothing', () =>
		expect(
			knownSince({ createdAt }, [aFact('2026-11-20', { kind: 'sms' }, { recordedAt: '2031-01-01T00:00:00.000Z' })], now)
		).toBe(now));
});

describe(`any record (seed ${seed})`, () => {
	const moment = fc
		.integer({ min: at('2026-06-01T00:00:00.000Z'), max: at('2027-06-01T00:00:00.000Z') })
		.map((ms) => formatInstant(instant(ms)));
	const deadline = fc
		.record({
			kind: fc.constantFrom(...DEADLINE_KINDS),
			end: moment,
			safe: moment,
			rule: fc.constantFrom('a', 'b', 'c')
		})
		.map(({ kind, end, safe, rule }) => aDeadline(kind, end, { ruleId: rule, safe, penalty: true }));
	const deadlines = fc.uniqueArray(deadline, { selector: ({ kind, ruleId }) => kind + ruleId, maxLength: 6 });
	const intents = fc.constantFrom<Intent>({ kind: 'keep' }, { kind: 'let-end' }, { kind: 'leave' });
	const records = fc
		.record({ deadlines, intent: intents })
		.map(({ deadlines, intent }) => aRecord(deadlines, { intent }));

	test('one deadline never speaks twice at one moment, nor at its end or after it', () => {
		fc.assert(
			fc.property(records, moment, (record, now) => {
				const { planned } = alertsFor(record, usual, { now: at(now), fired: nothingFired });
				const said = planned.map(({ deadline, at }) => `${deadline.kind} ${deadline.ruleId} ${at}`);
				expect(new Set(said).size).toBe(said.length);
				for (const alert of planned) expect(alert.at).toBeLessThan(alert.deadline.end);
			}),
			{ seed, numRuns: 500 }
		);
	});

	test('shown or superseded, nothing comes a second time', () => {
		fc.assert(
			fc.property(records, moment, (record, now) => {
				const first = alertsFor(record, usual, { now: at(now), fired: nothingFired });
				const keys = [...first.catchUps, ...first.superseded].map((alert) => alertKey(record.id, alert));
				const again = alertsFor(record, usual, { now: at(now), fired: firedLeads(keys) });
				expect(again).toEqual({ planned: first.planned, catchUps: [], superseded: [] });
			}),
			{ seed, numRuns: 500 }
		);
	});
});
