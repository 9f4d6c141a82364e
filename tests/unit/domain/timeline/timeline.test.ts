import { expect, test } from 'vitest';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { recordStateFor, type RecordState } from '$lib/domain/deadline/record-state';
import type { Activity, NewActivity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import { clippedTo, frameOf, monthsIn, stepped, weeksOf, type Scale } from '$lib/domain/timeline/frame';
import { marksByDay, marksOf } from '$lib/domain/timeline/marks';
import { stretchesOf } from '$lib/domain/timeline/stretches';
import { aLife, aPostpaid, aPrepaid, aSubscription } from '../../../support/builders';
import { at, date, zone } from '../../../support/literals';

function stateOf(subscription: Subscription, facts: readonly NewActivity[], now: string): RecordState {
	const origin = {
		subscriptionId: subscription.id,
		recordedAt: at('2026-01-01T00:00:00.000Z'),
		typedIn: zone('Asia/Tokyo'),
		by: 'test'
	};
	const written: readonly Activity[] = facts.map((fact, index) => ({ ...fact, ...origin, id: `fact-${index}` }));
	return recordStateFor(subscription, written, { now: at(now), holidays: HOLIDAYS });
}

const tenDays = {
	kind: 'fixed-days',
	count: 10,
	from: 'activation',
	counting: 'calendar-days',
	firstDay: 'inclusive'
} as const;
const bought: NewActivity = { kind: 'bought', when: { date: date('2026-11-01') } };
const activated: NewActivity = { kind: 'activated', when: { date: date('2026-12-10') } };
const card = aPrepaid(tenDays, {
	createdAt: at('2026-11-05T00:00:00.000Z'),
	life: { activateBy: { kind: 'days-after', count: 60, from: 'purchase', firstDay: 'exclusive', missed: 'void' } },
	intent: { kind: 'let-end' }
});

test('a card that is not started waits from the day it was bought until the last day on which it can be', () => {
	expect(stretchesOf(stateOf(card, [bought], '2026-12-01T03:00:00.000Z'))).toEqual([
		{ kind: 'waiting', from: '2026-11-01', to: '2026-12-31' }
	]);
});

test('a card in use has waited until the day before', () => {
	expect(stretchesOf(stateOf(card, [bought, activated], '2026-12-12T03:00:00.000Z'))).toEqual([
		{ kind: 'waiting', from: '2026-11-01', to: '2026-12-09' },
		{ kind: 'active', from: '2026-12-10', to: '2026-12-19' }
	]);
});

test('what has ended keeps the days on which it was in use', () => {
	expect(stretchesOf(stateOf(card, [bought, activated], '2027-01-12T03:00:00.000Z')).at(-1)).toEqual({
		kind: 'ended',
		from: '2026-12-10',
		to: '2026-12-19'
	});
});

test('a number that is kept alive can be rescued after its last day', () => {
	const rule = {
		kind: 'rolling',
		span: { days: 180 },
		since: 'event',
		qualifying: ['top-up'],
		firstDay: 'exclusive',
		onTopUp: 'reset'
	} as const;
	const life = aLife(rule, {
		afterEnd: [
			{ after: { days: 0 }, state: 'suspended', rescue: 'top-up' },
			{ after: { days: 30 }, state: 'number-lost' }
		]
	});
	const kept = aSubscription({ createdAt: at('2026-07-01T00:00:00.000Z'), terms: { lives: [life] } });
	const topUp: NewActivity = { kind: 'top-up', when: { date: date('2026-07-01') } };
	expect(stretchesOf(stateOf(kept, [topUp], '2026-12-01T03:00:00.000Z'))).toEqual([
		{ kind: 'active', from: '2026-07-01', to: '2026-12-28' },
		{ kind: 'rescue', from: '2026-12-29', to: '2027-01-27' }
	]);
});

test('a line that is to be left is in use until its last day of service, one that is kept has no end', () => {
	const leave = aPostpaid(
		{ rule: { kind: 'end-of-month', cutoffDay: 25 } },
		{ intent: { kind: 'leave', neededUntil: date('2026-12-27') }, createdAt: at('2026-01-05T00:00:00.000Z') }
	);
	const now = '2026-12-01T03:00:00.000Z';
	expect(stretchesOf(stateOf(leave, [], now))).toEqual([{ kind: 'active', from: '2026-01-05', to: '2026-12-31' }]);
	const kept = aSubscription({ createdAt: at('2026-01-05T00:00:00.000Z') });
	expect(stretchesOf(stateOf(kept, [], now))).toEqual([{ kind: 'active', from: '2026-01-05', to: undefined }]);
});

test.each<{ scale: Scale; from: string; to: string; days: number; months: number; later: string }>([
	{ scale: 'month', from: '2026-12-01', to: '2026-12-31', days: 31, months: 1, later: '2027-01-01' },
	{ scale: 'four-months', from: '2026-12-01', to: '2027-03-31', days: 121, months: 4, later: '2027-02-01' },
	{ scale: 'year', from: '2026-12-01', to: '2027-11-30', days: 365, months: 12, later: '2027-06-01' },
	{ scale: 'two-years', from: '2026-12-01', to: '2028-11-30', days: 731, months: 24, later: '2027-12-01' }
])('$scale from 17 December is $days days', ({ scale, from, to, days, months, later }) => {
	const frame = frameOf(scale, date('2026-12-17'));
	expect(frame).toEqual({ from, to, days });
	expect(monthsIn(frame)).toHaveLength(months);
	expect(stepped(scale, date('2026-12-17'), 1)).toBe(later);
});

test('of thirty years a frame shows its own part, and nothing of what lies outside', () => {
	const frame = frameOf('month', date('2026-11-01'));
	expect(clippedTo(frame, { from: date('2010-01-01'), to: date('2040-01-01') })).toEqual({ at: 0, length: 1 });
	expect(clippedTo(frame, { from: date('2026-11-16'), to: undefined })).toEqual({ at: 0.5, length: 0.5 });
	expect(clippedTo(frame, { from: date('2026-11-01'), to: date('2026-11-15') })).toEqual({ at: 0, length: 0.5 });
	expect(clippedTo(frame, { from: date('2056-01-01'), to: date('2056-02-01') })).toBeUndefined();
});

test('a month on the wall is whole weeks from Monday', () => {
	const weeks = weeksOf(date('2026-12-17'));
	expect(weeks).toHaveLength(5);
	expect(weeks[0]?.[0]).toBe('2026-11-30');
	expect(weeks.at(-1)?.at(-1)).toBe('2027-01-03');
});

test('marks stand on the days of the dates, what must be done before what happens', () => {
	const leave = aPostpaid(
		{ rule: { kind: 'end-of-month', cutoffDay: 25 } },
		{ id: 'leave', intent: { kind: 'leave', neededUntil: date('2026-12-19') } }
	);
	const states = [
		stateOf(card, [bought, activated], '2026-12-12T03:00:00.000Z'),
		stateOf(leave, [], '2026-12-12T03:00:00.000Z')
	];
	expect(states.flatMap(marksOf).map(({ id, day, deadline, urgency }) => [id, day, deadline.kind, urgency])).toEqual([
		['record-1', '2026-12-19', 'expiry', 'near'],
		['leave', '2026-12-19', 'needed-until', 'near'],
		['leave', '2026-12-25', 'cancel-by', 'near']
	]);
	expect(
		marksByDay(states)
			.get(date('2026-12-19'))
			?.map(({ id }) => id)
	).toEqual(['leave', 'record-1']);
});
