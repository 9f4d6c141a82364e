import { describe, expect, test } from 'vitest';
import type { Activity } from '$lib/domain/record/activity';
import { formatInstant } from '$lib/domain/base/civil-date';
import type { Deadline, DeadlineKind, Derived } from '$lib/domain/deadline/deadline';
import { deadlinesFor } from '$lib/domain/deadline/deadlines-for';
import { expectedBills } from '$lib/domain/deadline/record-state';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Subscription } from '$lib/domain/record/subscription';
import { aPostpaid, aPrepaid, anExit, aSubscription } from '../../../support/builders';
import { stateAt } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { at, date } from '../../../support/literals';

function derived(record: Subscription, facts: readonly Activity[], now: string): Derived {
	return deadlinesFor(record, facts, { now: at(now), holidays: HOLIDAYS });
}

function only(kind: DeadlineKind, { deadlines }: Derived): Deadline {
	const [found, ...others] = deadlines.filter((deadline) => deadline.kind === kind);
	if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} deadlines are ${kind}`);
	return found;
}

function kinds({ deadlines }: Derived): readonly DeadlineKind[] {
	return deadlines.map(({ kind }) => kind);
}

function end(kind: DeadlineKind, all: Derived): string {
	return formatInstant(only(kind, all).end);
}

describe('S01: a 7-day card of Hong Kong, activated late on 30 December', () => {
	const card = aPrepaid(
		{ kind: 'fixed-days', count: 7, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' },
		{
			zone: 'Asia/Hong_Kong',
			country: 'HK',
			intent: { kind: 'let-end' },
			terms: { exits: [anExit({ id: 'none', rule: { kind: 'none-needed' } })] }
		}
	);
	const facts = [aFact('2026-12-28', { kind: 'bought' }), aFact('2026-12-30T15:40:00.000Z', { kind: 'activated' })];

	test('ends with 5 January in Hong Kong, and nothing is to do', () => {
		const all = derived(card, facts, '2026-12-30T15:45:00.000Z');
		expect(all.status).toBe('expiring');
		expect(kinds(all)).toEqual(['expiry']);
		expect(only('expiry', all)).toEqual({
			kind: 'expiry',
			ruleId: 'plan',
			life: 'plan',
			end: at('2027-01-05T16:00:00.000Z'),
			lastDay: '2027-01-05',
			todo: false
		});
		expect(all.unknown).toEqual([]);
	});

	test('is over one moment later, with its last day said', () => {
		const all = derived(card, facts, '2027-01-05T16:00:00.000Z');
		expect(all).toMatchObject({ status: 'expired', deadlines: [], endedOn: '2027-01-05' });
	});
});

describe('S03: giffgaff, last used on 15 September', () => {
	const card = aPrepaid(
		{
			kind: 'rolling',
			span: { months: 6 },
			since: 'event',
			qualifying: ['top-up', 'pack-bought', 'sms', 'call', 'data'],
			firstDay: 'exclusive',
			onTopUp: 'reset'
		},
		{
			zone: 'Europe/London',
			country: 'GB',
			life: {
				id: 'number',
				marginDays: 4,
				afterEnd: [
					{ after: { days: -35 }, state: 'warned' },
					{ after: { days: 0 }, state: 'number-lost', rescue: 'port-out' },
					{ after: { days: 30 }, state: 'recycled' }
				]
			}
		}
	);

	test('is used by 15 March in London, better by 11 March, with no grace behind it', () => {
		const all = derived(card, [aFact('2026-09-15T19:00:00.000Z', { kind: 'data' })], '2026-11-21T10:00:00.000Z');
		expect(all.deadlines).toEqual([
			{
				kind: 'keep-alive',
				ruleId: 'number',
				life: 'number',
				end: at('2027-03-16T00:00:00.000Z'),
				lastDay: '2027-03-15',
				safe: at('2027-03-12T00:00:00.000Z'),
				basis: 'ours',
				todo: true
			}
		]);
	});
});

describe('S04: end of month, three days of review, closed over New Year', () => {
	function record(businessDays: 1 | 3, closed: boolean): Subscription {
		const extraClosed = ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'].map(date);
		return aPostpaid(
			{
				rule: { kind: 'end-of-month' },
				processing: { businessDays, calendar: 'JP', ...(closed && { extraClosed }) }
			},
			{ intent: { kind: 'leave' } }
		);
	}

	test.each([
		{ businessDays: 3, closed: true, safeDay: '2026-12-23' },
		{ businessDays: 3, closed: false, safeDay: '2026-12-28' },
		{ businessDays: 1, closed: false, safeDay: '2026-12-30' },
		{ businessDays: 1, closed: true, safeDay: '2026-12-27' }
	] as const)('$businessDays days of review, closed $closed: safe by $safeDay', ({ businessDays, closed, safeDay }) => {
		const all = derived(record(businessDays, closed), [], '2026-12-20T03:00:00.000Z');
		expect(end('cancel-by', all)).toBe('2026-12-31T15:00:00.000Z');
		expect(only('cancel-safe', all).lastDay).toBe(safeDay);
		expect(all.serviceEnd).toBe('2026-12-31');
	});
});

test('S06: 30 times 24 hours over the change of clocks end an hour later by the wall', () => {
	const esim = aPrepaid(
		{ kind: 'fixed-days', count: 30, from: 'first-use', counting: '24h-periods' },
		{ zone: 'Europe/Paris', form: 'esim', intent: { kind: 'let-end' } }
	);
	const facts = [aFact('2027-03-10T17:00:00.000Z', { kind: 'first-use' })];
	const all = derived(esim, facts, '2027-03-11T00:00:00.000Z');
	expect(only('expiry', all)).toMatchObject({ end: at('2027-04-09T17:00:00.000Z'), lastDay: '2027-04-09' });
});

test('S08: a bill on the 31st falls on the last day of shorter months', () => {
	const line = aSubscription({
		billing: 'postpaid',
		terms: { bill: { schedule: { kind: 'monthly', day: 31 }, payment: 'manual', due: { daysAfter: 0 } } }
	});
	const state = stateAt('2027-01-01T03:00:00.000Z', line);
	const dates = expectedBills(state, 12).map((bill) => bill.date);
	expect(dates.slice(0, 4)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
	expect(dates).toHaveLength(12);
	expect(end('bill-due', state)).toBe('2027-01-31T15:00:00.000Z');
});

describe('S10: povo2.0, last topping ended on 31 October', () => {
	const line = aPrepaid(
		{
			kind: 'rolling',
			span: { days: 180 },
			since: 'pack-end',
			qualifying: ['pack-bought'],
			firstDay: 'exclusive',
			onTopUp: 'reset',
			first: { days: 179 }
		},
		{
			life: {
				id: 'number',
				afterEnd: [
					{ after: { days: -10 }, state: 'warned' },
					{ after: { days: 0 }, state: 'suspended', rescue: 'ask-carrier' },
					{ after: { days: 30 }, state: 'number-lost' }
				]
			}
		}
	);
	const facts = [aFact('2026-10-01', { kind: 'pack-bought', packEnds: { date: date('2026-10-31') } })];

	test('a topping is bought by 29 April, the number is lost after 29 May', () => {
		const all = derived(line, facts, '2026-11-21T00:00:00.000Z');
		expect(only('keep-alive', all)).toMatchObject({ lastDay: '2027-04-29', end: at('2027-04-29T15:00:00.000Z') });
		expect(only('grace-end', all)).toMatchObject({ lastDay: '2027-05-29', end: at('2027-05-29T15:00:00.000Z') });
	});

	test('in grace only its end is left to meet', () => {
		const all = derived(line, facts, '2027-04-29T15:00:00.000Z');
		expect(all.status).toBe('grace');
		expect(kinds(all)).toEqual(['grace-end']);
	});
});

test('S13: six days in Chile end where there is no midnight', () => {
	const esim = aPrepaid(
		{ kind: 'fixed-days', count: 6, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' },
		{ zone: 'America/Santiago', country: 'CL', intent: { kind: 'let-end' } }
	);
	const all = derived(esim, [aFact('2026-08-31', { kind: 'activated' })], '2026-08-31T16:00:00.000Z');
	expect(only('expiry', all)).toMatchObject({ lastDay: '2026-09-05', end: at('2026-09-06T04:00:00.000Z') });
});

describe('S14: a card to be activated within 90 days', () => {
	const card = aPrepaid(
		{ kind: 'fixed-days', count: 7, from: 'activation', counting: 'calendar-days', firstDay: 'inclusive' },
		{
			zone: 'Asia/Hong_Kong',
			country: 'HK',
			intent: { kind: 'let-end' },
			life: {
				activateBy: { missed: 'void', kind: 'days-after', count: 90, from: 'purchase', firstDay: 'exclusive' }
			}
		}
	);
	const facts = [aFact('2026-09-01', { kind: 'bought' })];

	test('is activated by 30 November', () => {
		const all = derived(card, facts, '2026-11-21T00:00:00.000Z');
		expect(all.status).toBe('not-activated');
		expect(kinds(all)).toEqual(['activate-by']);
		expect(only('activate-by', all)).toMatchObject({
			lastDay: '2026-11-30',
			end: at('2026-11-30T16:00:00.000Z'),
			todo: true
		});
		expect(all.unknown).toEqual([{ ruleId: 'plan', reason: 'no-activation' }]);
	});

	test('is expired on 1 December without ever having had an end', () => {
		const all = derived(card, facts, '2026-12-01T00:00:00.000Z');
		expect(all).toEqual({ status: 'expired', deadlines: [], unknown: [], notices: [] });
	});
});

describe('S16: end of month with a cut-off on the 25th, needed until 27 December', () => {
	const line = aPostpaid(
		{ rule: { kind: 'end-of-month', cutoffDay: 25 } },
		{ intent: { kind: 'leave', neededUntil: date('2026-12-27') } }
	);

	test('is asked for from 26 November to 25 December, never in November', () => {
		const all = derived(line, [], '2026-10-10T03:00:00.000Z');
		expect(only('cancel-opens', all)).toMatchObject({
			end: at('2026-11-25T15:00:00.000Z'),
			lastDay: '2026-11-26',
			todo: false
		});
		expect(end('cancel-by', all)).toBe('2026-12-25T15:00:00.000Z');
		expect(end('needed-until', all)).toBe('2026-12-27T15:00:00.000Z');
		expect(all.serviceEnd).toBe('2026-12-31');
	});
});
