import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AlertRecord } from '$lib/domain/alert/leads';
import { CALENDAR_LEADS, calendarEntriesFor, entriesAhead, quietEntriesFor } from '$lib/domain/alert/calendar-entry';
import { formatInstant } from '$lib/domain/base/civil-date';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { aRecord, usual } from '../../../support/alerts';
import { aDeadline } from '../../../support/deadlines';
import { at, date, time, zone } from '../../../support/literals';

const leave: Partial<AlertRecord> = { intent: { kind: 'leave' } };
const tokyo = zone('Asia/Tokyo');

/** 'kind lead moment' of every entry still ahead. */
function ahead(
	deadlines: readonly Deadline[],
	{ record, settings, now = '2026-11-21T03:00:00.000Z', calendarLeads = CALENDAR_LEADS.two }: Given = {}
): string[] {
	const entries = calendarEntriesFor(
		{ ...aRecord(deadlines, record), zone: tokyo },
		{ ...usual, ...settings, calendarLeads },
		at(now)
	);
	return entriesAhead(entries, at(now)).map(
		(entry) => `${entry.deadline.kind} ${entry.lead} ${formatInstant(entry.at)}`
	);
}
interface Given {
	record?: Partial<AlertRecord>;
	settings?: Partial<typeof usual>;
	now?: string;
	calendarLeads?: readonly number[];
}

describe('what goes into a calendar', () => {
	const cancelBy = aDeadline('cancel-by', '2026-12-25T15:00:00.000Z', { ruleId: 'exit', zone: 'Asia/Tokyo' });
	const cancelSafe = aDeadline('cancel-safe', '2026-12-22T15:00:00.000Z', { ruleId: 'exit', zone: 'Asia/Tokyo' });

	test('two entries of a date, 7 days and 1 day before, at nine of the user’s clock', () =>
		expect(ahead([cancelBy], { record: leave })).toEqual([
			'cancel-by 7 2026-12-18T00:00:00.000Z',
			'cancel-by 1 2026-12-24T00:00:00.000Z'
		]));

	test('counted from the safe day, and only once for it and the latest day', () =>
		expect(ahead([cancelSafe, cancelBy], { record: leave })).toEqual([
			'cancel-by 7 2026-12-15T00:00:00.000Z',
			'cancel-by 1 2026-12-21T00:00:00.000Z'
		]));

	test('one entry, 3 days before, for calendars that read only the first of a file', () =>
		expect(ahead([cancelBy], { record: leave, calendarLeads: CALENDAR_LEADS.one })).toEqual([
			'cancel-by 3 2026-12-22T00:00:00.000Z'
		]));

	test('only what has not rung yet', () => {
		expect(ahead([cancelBy], { record: leave, now: '2026-12-18T00:00:00.000Z' })).toEqual([
			'cancel-by 1 2026-12-24T00:00:00.000Z'
		]);
		expect(ahead([cancelBy], { record: leave, now: '2026-12-25T15:00:00.000Z' })).toEqual([]);
	});

	test.each<{ why: string; deadline: Deadline; record?: Partial<AlertRecord>; entries: number }>([
		{ why: 'a keep-alive', deadline: aDeadline('keep-alive', '2027-03-16T00:00:00.000Z'), entries: 2 },
		{ why: 'a bill', deadline: aDeadline('bill-due', '2027-01-31T15:00:00.000Z'), entries: 2 },
		{
			why: 'a bill that pays itself',
			deadline: aDeadline('bill-due', '2027-01-31T15:00:00.000Z', { automatic: true }),
			entries: 0
		},
		{ why: 'an end with something to do', deadline: aDeadline('expiry', '2027-01-05T16:00:00.000Z'), entries: 2 },
		{
			why: 'an end with nothing to do',
			deadline: aDeadline('expiry', '2027-01-05T16:00:00.000Z', { todo: false }),
			entries: 0
		},
		{ why: 'a cancelling day of a kept line', deadline: cancelBy, entries: 0 },
		{
			why: 'the day from which asking makes sense',
			deadline: aDeadline('cancel-opens', '2026-12-25T15:00:00.000Z', { todo: false }),
			record: leave,
			entries: 0
		},
		{ why: 'a renewal', deadline: aDeadline('renewal', '2027-01-31T15:00:00.000Z', { todo: false }), entries: 0 },
		{
			why: 'a renewal that binds',
			deadline: aDeadline('renewal', '2027-01-31T15:00:00.000Z', { penalty: true }),
			entries: 2
		},
		{
			why: 'a keep-alive of a lost SIM',
			deadline: aDeadline('keep-alive', '2027-03-16T00:00:00.000Z'),
			record: { lost: true },
			entries: 0
		}
	])('$why: $entries', ({ deadline, record, entries }) =>
		expect(ahead([deadline], record && { record })).toHaveLength(entries)
	);

	test('nothing of what the user has silenced', () => {
		const bill = aDeadline('bill-due', '2027-01-31T15:00:00.000Z');
		expect(ahead([bill], { settings: { leads: { 'bill-due': [] } } })).toEqual([]);
		expect(ahead([bill], { settings: { leads: { 'bill-due': [30] } } })).toHaveLength(2);
		expect(ahead([bill], { settings: { recordLeads: { 'record-1': { 'bill-due': [] } } } })).toEqual([]);
	});

	test('nothing of a date that the user ignores, until it moves; a snooze is no reason', () => {
		const key = 'record-1|bill-due|bill-due|2027-01-31T15:00:00.000Z';
		const entered = (end: string, silence: { until?: ReturnType<typeof date> }) =>
			calendarEntriesFor(
				{ ...aRecord([aDeadline('bill-due', end)]), zone: tokyo },
				{ ...usual, calendarLeads: [7, 1], silences: new Map([[key, silence]]) },
				at('2026-11-21T03:00:00.000Z')
			).length;
		expect(entered('2027-01-31T15:00:00.000Z', {})).toBe(0);
		expect(entered('2027-02-28T15:00:00.000Z', {})).toBe(2);
		expect(entered('2027-01-31T15:00:00.000Z', { until: date('2027-01-20') })).toBe(2);
	});

	test('the UID tells record, kind, rule, lead and date, so that a moved date is another entry', () => {
		const record = { ...aRecord([cancelSafe, cancelBy], leave), zone: tokyo };
		const entries = calendarEntriesFor(record, { ...usual, calendarLeads: [7] }, at('2026-11-21T03:00:00.000Z'));
		expect(entries.map(({ uid, day }) => ({ uid, day }))).toEqual([
			{ uid: 'record-1-cancel-by-exit-7-20261222@simfolio', day: '2026-12-22' }
		]);
	});
});

describe('what goes into a calendar without alarm, for those who ask for it', () => {
	const NOW = at('2026-11-21T03:00:00.000Z');
	const quiet = (deadlines: readonly Deadline[], record: Partial<AlertRecord> = {}) =>
		quietEntriesFor({ ...aRecord(deadlines, record), zone: tokyo }, NOW).map((entry) => ({
			uid: entry.uid,
			day: entry.day,
			quiet: entry.quiet
		}));

	test('an end with nothing to do, as the whole of its last day', () =>
		expect(quiet([aDeadline('expiry', '2026-12-06T15:00:00.000Z', { zone: 'Asia/Tokyo', todo: false })])).toEqual([
			{ uid: 'quiet-record-1-expiry-expiry-0-20261206@simfolio', day: '2026-12-06', quiet: true }
		]));

	test('a bill that pays itself', () =>
		expect(quiet([aDeadline('bill-due', '2026-12-26T15:00:00.000Z', { zone: 'Asia/Tokyo', automatic: true })])).toEqual(
			[{ uid: 'quiet-record-1-bill-due-bill-due-0-20261226@simfolio', day: '2026-12-26', quiet: true }]
		));

	test('a renewal, on the first day of the new term', () =>
		expect(quiet([aDeadline('renewal', '2026-12-19T15:00:00.000Z', { zone: 'Asia/Tokyo', todo: false })])).toEqual([
			{ uid: 'quiet-record-1-renewal-renewal-0-20261220@simfolio', day: '2026-12-20', quiet: true }
		]));

	test('nothing that rings already', () =>
		expect(quiet([aDeadline('bill-due', '2026-12-26T15:00:00.000Z')])).toEqual([]));

	test('no way out for a line that is kept, and nothing that has passed', () =>
		expect(
			quiet(
				[
					aDeadline('cancel-by', '2026-12-26T15:00:00.000Z'),
					aDeadline('expiry', '2026-11-20T15:00:00.000Z', { todo: false })
				],
				{ intent: { kind: 'keep' } }
			)
		).toEqual([]));
});

interface AlertVector {
	id: string;
	rule: string;
	why: string;
	inputs: {
		end: string;
		userZone: string;
		leads: number[];
		at: string;
		quiet: { from: string; to: string } | null;
		now: string;
		firedLeads: number[];
	};
	expected: { schedule: { lead: number; at: string }[] };
}
const file: { vectors: AlertVector[] } = JSON.parse(readFileSync('tests/vectors/deadlines.json', 'utf8'));
const vectors = file.vectors.filter(({ rule, inputs }) => rule === 'alerts' && inputs.firedLeads.length === 0);

test('there are vectors of alerts to compare with', () => expect(vectors.length).toBeGreaterThan(10));

test.each(vectors)('the entries of $id ($why) ring when its alerts would', ({ inputs, expected }) => {
	const deadline = aDeadline('bill-due', inputs.end);
	const quiet = inputs.quiet && { from: time(inputs.quiet.from), to: time(inputs.quiet.to) };
	const hours = { userZone: zone(inputs.userZone), at: time(inputs.at), quiet, leads: {} };
	const record = { ...aRecord([deadline]), zone: tokyo };
	const entries = calendarEntriesFor(record, { ...hours, calendarLeads: inputs.leads }, at(inputs.now));
	expect(
		entriesAhead(entries, at(inputs.now)).map((entry) => ({ lead: entry.lead, at: formatInstant(entry.at) }))
	).toEqual(expected.schedule);
});
