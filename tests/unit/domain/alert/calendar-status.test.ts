import { describe, expect, test } from 'vitest';
import {
	CALENDAR_LEADS,
	calendarEntriesFor,
	quietEntriesFor,
	type CalendarEntry
} from '$lib/domain/alert/calendar-entry';
import { calendarStatusFor, type CalendarExport } from '$lib/domain/alert/calendar-status';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { aRecord, usual } from '../../../support/alerts';
import { aDeadline } from '../../../support/deadlines';
import { at, zone } from '../../../support/literals';

const NOW = '2026-11-21T03:00:00.000Z';
const marchEnd = aDeadline('keep-alive', '2027-03-16T00:00:00.000Z', { ruleId: 'number' });
const mayEnd = aDeadline('keep-alive', '2027-05-21T00:00:00.000Z', { ruleId: 'number' });
const bill = aDeadline('bill-due', '2026-12-31T15:00:00.000Z', { ruleId: 'bill' });

function entriesOf(
	deadlines: readonly Deadline[],
	{ now = NOW, leads = CALENDAR_LEADS.two, user = 'Asia/Tokyo' }: Given = {}
) {
	const record = { ...aRecord(deadlines), zone: zone('UTC') };
	return calendarEntriesFor(record, { ...usual, userZone: zone(user), calendarLeads: leads }, at(now));
}
interface Given {
	now?: string;
	leads?: readonly number[];
	user?: string;
}

/** The rows that the app keeps once the user says "added". */
function added(entries: readonly CalendarEntry[]): CalendarExport[] {
	return entries.map(({ uid, subscriptionId, deadline: { kind, ruleId }, lead, day, at: rings, quiet }) => ({
		id: uid,
		subscriptionId,
		kind,
		ruleId,
		lead,
		day,
		at: rings,
		...(quiet && { quiet }),
		summary: `${kind} ${lead}`,
		exportedAt: at(NOW)
	}));
}

function status(exports: readonly CalendarExport[], entries: readonly CalendarEntry[], now = NOW) {
	const { toDelete, ...rest } = calendarStatusFor(exports, entries, at(now));
	return { ...rest, toDelete: toDelete.map(({ id }) => id) };
}

describe('the calendar', () => {
	test('has never got anything', () =>
		expect(status([], entriesOf([marchEnd, bill]))).toEqual({
			state: 'never',
			ahead: 2,
			inCalendar: 0,
			changed: 0,
			added: 2,
			toDelete: []
		}));

	test('is up to date after everything was put in', () => {
		const entries = entriesOf([marchEnd, bill]);
		expect(status(added(entries), entries)).toEqual({
			state: 'up-to-date',
			ahead: 2,
			inCalendar: 2,
			changed: 0,
			added: 0,
			toDelete: []
		});
	});

	test('is stale once a date has moved: put the new one in, delete both entries of the old one', () =>
		expect(status(added(entriesOf([marchEnd, bill])), entriesOf([mayEnd, bill]))).toEqual({
			state: 'stale',
			ahead: 2,
			inCalendar: 1,
			changed: 1,
			added: 0,
			toDelete: ['record-1-keep-alive-number-7-20270315@simfolio', 'record-1-keep-alive-number-1-20270315@simfolio']
		}));

	test('is stale while a new date is not in it', () =>
		expect(status(added(entriesOf([bill])), entriesOf([marchEnd, bill]))).toEqual({
			state: 'stale',
			ahead: 2,
			inCalendar: 1,
			changed: 0,
			added: 1,
			toDelete: []
		}));

	test('is stale while it would ring for a record that is gone', () =>
		expect(status(added(entriesOf([bill])), [])).toMatchObject({
			state: 'stale',
			ahead: 0,
			toDelete: ['record-1-bill-due-bill-7-20261231@simfolio', 'record-1-bill-due-bill-1-20261231@simfolio']
		}));

	test('is up to date again when the old entries are said to be deleted and the new ones added', () => {
		const now = entriesOf([mayEnd, bill]);
		expect(status(added(now), now)).toMatchObject({ state: 'up-to-date', toDelete: [] });
	});

	test('is not asked to forget what has rung already', () => {
		const later = '2027-03-15T12:00:00.000Z';
		expect(status(added(entriesOf([marchEnd])), entriesOf([mayEnd], { now: later }), later)).toMatchObject({
			state: 'stale',
			changed: 1,
			toDelete: []
		});
	});

	test('stays true when the user travels, changes the hour or the leads: the dates are the same', () => {
		const exported = added(entriesOf([marchEnd, bill]));
		const abroad = entriesOf([marchEnd, bill], { user: 'America/New_York' });
		expect(status(exported, abroad)).toMatchObject({ state: 'up-to-date' });
		expect(status(exported, entriesOf([marchEnd, bill], { leads: CALENDAR_LEADS.one }))).toMatchObject({
			state: 'up-to-date'
		});
	});

	test('never misses an entry without alarm, and does not take one for an entry that rings', () => {
		const end = aDeadline('expiry', '2026-12-31T15:00:00.000Z', { ruleId: 'plan', todo: false });
		const nowToDo = { ...end, todo: true };
		const quietOf = (deadline: Deadline) => quietEntriesFor({ ...aRecord([deadline]), zone: zone('UTC') }, at(NOW));
		expect(status([], [...entriesOf([end]), ...quietOf(end)])).toMatchObject({ state: 'never', ahead: 0 });
		expect(status(added(quietOf(end)), quietOf(end))).toMatchObject({ state: 'up-to-date', toDelete: [] });
		expect(status(added(quietOf(end)), [...entriesOf([nowToDo]), ...quietOf(nowToDo)])).toMatchObject({
			state: 'stale',
			ahead: 1,
			inCalendar: 0,
			added: 1,
			toDelete: ['quiet-record-1-expiry-plan-0-20261231@simfolio']
		});
	});

	test('may keep its last entry when the lead that is chosen now has passed', () => {
		const exported = added(entriesOf([bill]));
		const now = '2026-12-29T12:00:00.000Z'; // 7 and 3 days before have passed, 1 day before has not
		expect(status(exported, entriesOf([bill], { now, leads: CALENDAR_LEADS.one }), now)).toMatchObject({
			state: 'up-to-date',
			toDelete: []
		});
	});
});
