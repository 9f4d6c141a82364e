import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertTime } from '$lib/domain/alert/lead-times';
import { formatInstant, instant, localTime } from '$lib/domain/base/civil-date';
import { scheduleOf, type OneEnd } from '../../../support/alerts';
import { at, date, time, zone } from '../../../support/literals';
import { seed } from '../../../support/seed';

const tokyo = zone('Asia/Tokyo');
const nights = { from: time('22:00'), to: time('08:00') };
const usual = { userZone: tokyo, at: time('09:00'), quiet: nights };

describe('the moment of one lead', () => {
	test.each([
		{ why: 'at nine of the day', lead: 0, end: '2027-01-05T15:00:00.000Z', alert: '2027-01-05T00:00:00.000Z' },
		{ why: 'three days before', lead: 3, end: '2027-01-05T15:00:00.000Z', alert: '2027-01-02T00:00:00.000Z' },
		{ why: 'over the turn of the year', lead: 7, end: '2027-01-05T15:00:00.000Z', alert: '2026-12-29T00:00:00.000Z' },
		{ why: 'nothing when it ends at nine', lead: 0, end: '2027-01-05T00:00:00.000Z', alert: undefined },
		{ why: 'nothing when it ended before', lead: 0, end: '2027-01-04T23:00:00.000Z', alert: undefined }
	])('$why', ({ lead, end, alert }) =>
		expect(alertTime(date('2027-01-05'), lead, at(end), usual)).toBe(alert && at(alert))
	);
});

describe('in quiet hours', () => {
	test.each([
		{ asked: '22:00', quiet: ['22:00', '08:00'], end: '2026-12-25T15:00:00.000Z', heard: '2026-12-20T23:00:00.000Z' },
		{ asked: '21:59', quiet: ['22:00', '08:00'], end: '2026-12-25T15:00:00.000Z', heard: '2026-12-20T12:59:00.000Z' },
		{ asked: '07:59', quiet: ['22:00', '08:00'], end: '2026-12-25T15:00:00.000Z', heard: '2026-12-19T23:00:00.000Z' },
		{ asked: '08:00', quiet: ['22:00', '08:00'], end: '2026-12-25T15:00:00.000Z', heard: '2026-12-19T23:00:00.000Z' },
		{ asked: '00:30', quiet: ['22:00', '08:00'], end: '2026-12-25T15:00:00.000Z', heard: '2026-12-19T23:00:00.000Z' },
		{ asked: '09:00', quiet: ['08:00', '16:00'], end: '2026-12-25T15:00:00.000Z', heard: '2026-12-20T07:00:00.000Z' },
		// too late after them: the last minute before them
		{ asked: '23:30', quiet: ['22:00', '08:00'], end: '2026-12-20T15:00:00.000Z', heard: '2026-12-20T12:59:00.000Z' },
		{ asked: '09:00', quiet: ['08:00', '16:00'], end: '2026-12-20T07:00:00.000Z', heard: '2026-12-19T22:59:00.000Z' },
		// …which must itself come before the end
		{ asked: '23:30', quiet: ['22:00', '08:00'], end: '2026-12-20T03:00:00.000Z', heard: '2026-12-20T02:59:00.000Z' },
		{ asked: '23:30', quiet: ['22:00', '08:00'], end: '2026-12-19T22:00:00.000Z', heard: '2026-12-19T12:59:00.000Z' },
		{ asked: '23:30', quiet: ['22:00', '08:00'], end: '2026-12-20T03:00:30.500Z', heard: '2026-12-20T03:00:00.000Z' },
		{ asked: '12:00', quiet: ['10:00', '10:00'], end: '2026-12-25T15:00:00.000Z', heard: '2026-12-20T03:00:00.000Z' }
	])('from $quiet, $asked on 20 December for an end at $end is heard at $heard', ({ asked, quiet, end, heard }) => {
		const [from = '', to = ''] = quiet;
		const hours = { userZone: tokyo, at: time(asked), quiet: { from: time(from), to: time(to) } };
		expect(alertTime(date('2026-12-20'), 0, at(end), hours)).toBe(at(heard));
	});

	test('of a whole day nothing is heard in the last hours', () => {
		const never = { userZone: tokyo, at: time('09:00'), quiet: { from: time('00:00'), to: time('24:00') } };
		expect(alertTime(date('2026-12-20'), 0, at('2026-12-20T15:00:00.000Z'), never)).toBeUndefined();
	});
});

describe('what was missed while the app was closed', () => {
	const end = '2027-01-05T15:00:00.000Z';
	function scheduled(now: string, more: { createdAt?: string; fired?: number[]; leads?: number[] } = {}) {
		const { schedule, catchUp, superseded } = scheduleOf({
			...usual,
			end: at(end),
			leads: more.leads ?? [30, 14, 7, 3, 1, 0],
			now: at(now),
			createdAt: at(more.createdAt ?? '2026-11-01T00:00:00.000Z'),
			firedLeads: more.fired ?? []
		});
		return { ahead: schedule.map(({ lead }) => lead), catchUp, superseded };
	}

	test.each([
		{ now: '2026-11-21T00:00:00.000Z', ahead: [30, 14, 7, 3, 1, 0], catchUp: undefined, superseded: [] },
		{ now: '2026-12-10T00:00:00.000Z', ahead: [14, 7, 3, 1, 0], catchUp: 30, superseded: [] },
		{ now: '2026-12-30T00:00:00.000Z', ahead: [3, 1, 0], catchUp: 7, superseded: [30, 14] },
		{ now: '2027-01-05T14:59:59.999Z', ahead: [], catchUp: 0, superseded: [30, 14, 7, 3, 1] },
		{ now: '2027-01-05T15:00:00.000Z', ahead: [], catchUp: undefined, superseded: [] }
	])('opened at $now: one catch-up, $catchUp', ({ now, ...expected }) => expect(scheduled(now)).toEqual(expected));

	test('a lead is not shown again, nor one further off than what was shown', () => {
		expect(scheduled('2026-12-30T00:00:00.000Z', { fired: [30, 14, 7] })).toEqual({
			ahead: [3, 1, 0],
			catchUp: undefined,
			superseded: []
		});
		expect(scheduled('2026-12-30T00:00:00.000Z', { fired: [7] })).toEqual({
			ahead: [3, 1, 0],
			catchUp: undefined,
			superseded: [30, 14]
		});
		expect(scheduled('2026-12-30T00:00:00.000Z', { fired: [30] })).toEqual({
			ahead: [3, 1, 0],
			catchUp: 7,
			superseded: [14]
		});
	});

	test('a lead that fired in another zone stays fired, though its moment lies ahead again', () =>
		expect(scheduled('2027-01-01T23:00:00.000Z', { fired: [30, 14, 7, 3] }).ahead).toEqual([1, 0]));

	test('what was due before the record existed was never promised', () =>
		expect(scheduled('2026-12-30T00:00:00.000Z', { createdAt: '2026-12-25T00:00:00.000Z' })).toEqual({
			ahead: [3, 1, 0],
			catchUp: 7,
			superseded: []
		}));

	test('a lead asked for twice is shown once', () =>
		expect(scheduled('2026-11-21T00:00:00.000Z', { leads: [1, 7, 7, 1] }).ahead).toEqual([7, 1]));
});

describe(`any schedule (seed ${seed})`, () => {
	const zones = fc.constantFrom(...['Asia/Tokyo', 'Europe/London', 'America/Havana', 'Australia/Lord_Howe'].map(zone));
	const clock = fc
		.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
		.map((parts) => time(parts.map((part) => String(part).padStart(2, '0')).join(':')));
	const moment = fc
		.integer({ min: at('2026-01-01T00:00:00.000Z'), max: at('2028-01-01T00:00:00.000Z') })
		.map((ms) => instant(ms));
	const inputs: fc.Arbitrary<OneEnd> = fc.record({
		end: moment,
		userZone: zones,
		leads: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }),
		at: clock,
		quiet: fc.option(fc.record({ from: clock, to: clock })),
		now: moment,
		createdAt: moment,
		firedLeads: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 })
	});

	function check(name: string, holds: (inputs: OneEnd) => void) {
		test(name, () => fc.assert(fc.property(inputs, holds), { seed, numRuns: 1000 }));
	}

	check('speaks after now and before the end only', (given) => {
		for (const alert of scheduleOf(given).schedule) {
			expect(alert.at, formatInstant(alert.at)).toBeGreaterThan(given.now);
			expect(alert.at).toBeLessThan(given.end);
			expect(alert.at).toBeGreaterThanOrEqual(given.createdAt);
		}
	});

	check('says every lead in one way at most', (given) => {
		const { schedule, catchUp, superseded } = scheduleOf(given);
		const said = [...schedule.map(({ lead }) => lead), ...(catchUp === undefined ? [] : [catchUp]), ...superseded];
		expect(new Set(said).size).toBe(said.length);
		expect(said.filter((lead) => given.firedLeads.includes(lead))).toEqual([]);
		expect(said.filter((lead) => !given.leads.includes(lead))).toEqual([]);
	});

	check('never speaks in quiet hours', (given) => {
		const { quiet, userZone } = given;
		if (!quiet) return;
		for (const alert of scheduleOf(given).schedule) {
			const heard = localTime(alert.at, userZone);
			const afterFrom = heard >= quiet.from;
			const beforeTo = heard < quiet.to;
			expect(quiet.from <= quiet.to ? afterFrom && beforeTo : afterFrom || beforeTo, heard).toBe(false);
		}
	});
});
