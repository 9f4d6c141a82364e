import { expect, test } from 'vitest';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { recordStateFor, type RecordState } from '$lib/domain/deadline/record-state';
import type { ActivityContent, Activity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import { countriesOf, coverageFor } from '$lib/domain/trip/coverage';
import { phaseOf, sharedDays, type Trip } from '$lib/domain/trip/trip';
import { aLife, aSubscription } from '../../../support/builders';
import { at, date, zone } from '../../../support/literals';

const NOW = '2026-12-10T03:00:00.000Z';

interface Card {
	id: string;
	country?: string;
	days?: number;
	zone?: string;
	started?: string;
	activateWithin?: number;
	more?: Partial<Omit<Subscription, 'zone' | 'terms'>>;
}

/** A card of so many days from its activation, in a trip called 'trip'; not started unless it says when. */
function card(
	{ id, country = 'JP', days = 8, started, activateWithin, more = {}, zone: zoneName }: Card,
	now = NOW
): RecordState {
	const rule = {
		kind: 'fixed-days',
		count: days,
		from: 'activation',
		counting: 'calendar-days',
		firstDay: 'inclusive'
	} as const;
	const window =
		activateWithin === undefined
			? {}
			: ({
					activateBy: {
						kind: 'days-after',
						count: activateWithin,
						from: 'purchase',
						firstDay: 'exclusive',
						missed: 'void'
					}
				} as const);
	const subscription = aSubscription({
		id,
		country,
		tripId: 'trip',
		form: 'esim',
		intent: { kind: 'let-end' },
		createdAt: at('2026-12-01T00:00:00.000Z'),
		...(zoneName && { zone: zoneName }),
		terms: { lives: [aLife(rule, window)] },
		...more
	});
	const facts = [fact(id, 'bought', '2026-12-01'), ...(started ? [fact(id, 'activated', started)] : [])];
	return recordStateFor(subscription, facts, { now: at(now), holidays: HOLIDAYS });
}

function fact(subscriptionId: string, kind: 'bought' | 'activated', day: string): Activity {
	const content: ActivityContent = { kind };
	const origin = { recordedAt: at('2026-12-01T00:00:00.000Z'), typedIn: zone('Asia/Tokyo'), by: 'test' };
	return { id: `${subscriptionId}-${kind}`, subscriptionId, when: { date: date(day) }, ...origin, ...content };
}

function trip(from: string, until: string, more: Partial<Trip> = {}): Trip {
	return { id: 'trip', name: 'Tokyo and Hong Kong', from: date(from), until: date(until), ...more };
}

function said(coverage: ReturnType<typeof coverageFor>) {
	return (
		coverage && { days: coverage.days, covered: coverage.covered, gaps: coverage.gaps, overlaps: coverage.overlaps }
	);
}

const BOTH = {
	stays: [
		{ country: 'JP', from: date('2026-12-12') },
		{ country: 'HK', from: date('2026-12-20') }
	]
};

test('a card for each country covers its own days, and the day that none serves is named with its country', () => {
	const cards = [
		card({ id: 'sakura', days: 8 }),
		card({ id: 'cuniq', country: 'HK', days: 2, zone: 'Asia/Hong_Kong' })
	];
	const coverage = coverageFor(trip('2026-12-12', '2026-12-22', BOTH), cards);
	expect(said(coverage)).toEqual({
		days: 11,
		covered: 10,
		gaps: [{ from: '2026-12-22', to: '2026-12-22', country: 'HK' }],
		overlaps: []
	});
	expect(coverage?.rows.map(({ cover, runs }) => [cover.id, cover.how, runs[0]?.from, runs[0]?.to])).toEqual([
		['sakura', 'planned', '2026-12-12', '2026-12-19'],
		['cuniq', 'planned', '2026-12-20', '2026-12-21']
	]);
});

test('a card that is running covers what is left of it, and a longer card of another country nothing', () => {
	const cards = [
		card({ id: 'running', days: 5, started: '2026-12-10' }),
		card({ id: 'elsewhere', country: 'KR', days: 30, zone: 'Asia/Seoul' })
	];
	const coverage = coverageFor(
		trip('2026-12-12', '2026-12-15', { stays: [{ country: 'JP', from: date('2026-12-12') }] }),
		cards
	);
	expect(said(coverage)).toEqual({
		days: 4,
		covered: 3,
		gaps: [{ from: '2026-12-15', to: '2026-12-15', country: 'JP' }],
		overlaps: []
	});
});

test('days on which two serve are named, and an add-on of the home operator serves wherever one is', () => {
	const cards = [
		card({ id: 'one', days: 3 }),
		card({ id: 'add-on', country: 'GB', days: 2, zone: 'Europe/London', more: { form: 'roaming' } })
	];
	expect(said(coverageFor(trip('2026-12-12', '2026-12-14'), cards))).toEqual({
		days: 3,
		covered: 3,
		gaps: [],
		overlaps: [{ from: '2026-12-12', to: '2026-12-13', country: undefined }]
	});
});

test('a card for several countries covers the days in those that its owner named, and begins on the first of them', () => {
	const cards = [card({ id: 'regional', country: 'ZZ', days: 30 }), card({ id: 'sakura', days: 8 })];
	const over = (serves: Trip['serves']) =>
		coverageFor(trip('2026-12-12', '2026-12-22', { ...BOTH, ...(serves && { serves }) }), cards);
	expect(over(undefined)?.covered).toBe(11); // nobody has said where it serves: it counts everywhere
	expect(over({ regional: ['HK', 'CN'] })?.rows.map(({ cover, runs }) => [cover.id, cover.from, runs])).toEqual([
		['sakura', '2026-12-12', [{ from: '2026-12-12', to: '2026-12-19', country: 'JP' }]],
		['regional', '2026-12-20', [{ from: '2026-12-20', to: '2026-12-22', country: 'HK' }]]
	]);
	expect(over({ regional: [] })?.gaps).toEqual([{ from: '2026-12-20', to: '2026-12-22', country: 'HK' }]);
	const there = trip('2026-12-12', '2026-12-22', { serves: { regional: ['JP', 'CN'] } });
	expect(countriesOf(there, cards)).toEqual(['JP', 'CN']);
});

test('a card that is void before the trip begins covers nothing, and why is said', () => {
	const coverage = coverageFor(trip('2027-03-01', '2027-03-03'), [card({ id: 'void', activateWithin: 30 })]);
	expect(coverage?.without).toEqual([{ id: 'void', why: 'too-late' }]);
	expect(coverage?.covered).toBe(0);
});

test('once the traveller has arrived, a card not started serves from today, and after the trip not at all', () => {
	const on = (now: string) => coverageFor(trip('2026-12-12', '2026-12-15'), [card({ id: 'card', days: 8 }, now)]);
	expect(on('2026-12-14T03:00:00.000Z')?.gaps).toEqual([{ from: '2026-12-12', to: '2026-12-13', country: undefined }]);
	expect(on('2026-12-20T03:00:00.000Z')?.without).toEqual([{ id: 'card', why: 'not-started' }]);
});

test('a card of another trip serves this one as well, once it is put into both', () => {
	const shared = card({ id: 'shared', days: 5, more: { tripId: 'another' } });
	expect(coverageFor(trip('2026-12-12', '2026-12-13'), [shared])?.covered).toBe(0);
	expect(coverageFor(trip('2026-12-12', '2026-12-13', { also: ['shared'] }), [shared])?.covered).toBe(2);
});

test('a trip without days, or with its days in the wrong order, has no coverage', () => {
	expect(coverageFor({ id: 'trip', name: 'Some day' }, [card({ id: 'card' })])).toBeUndefined();
	expect(coverageFor(trip('2026-12-15', '2026-12-12'), [card({ id: 'card' })])).toBeUndefined();
});

test.each([
	{ what: 'one day', from: '2026-12-12', until: '2026-12-12', days: 1, covered: 1 },
	{ what: 'a year', from: '2026-12-12', until: '2027-12-11', days: 365, covered: 8 },
	{ what: 'thirty years', from: '2026-12-12', until: '2056-12-11', days: 10958, covered: 8 }
])('a trip of $what is $days days, of which a card of eight days covers $covered', ({ from, until, days, covered }) => {
	expect(said(coverageFor(trip(from, until), [card({ id: 'card' })]))).toMatchObject({ days, covered });
});

test('over the date line a day is a day of the calendar where the card is', () => {
	const cards = [card({ id: 'apia', country: 'WS', zone: 'Pacific/Apia', days: 3 })];
	expect(said(coverageFor(trip('2026-12-30', '2027-01-01'), cards))).toMatchObject({ days: 3, covered: 3 });
});

test('several countries of which nobody has said when they begin are asked for, and known in the order of their cards', () => {
	const cards = [card({ id: 'hk', country: 'HK', zone: 'Asia/Hong_Kong', started: '2026-12-09' }), card({ id: 'jp' })];
	const plain = trip('2026-12-12', '2026-12-14');
	expect(coverageFor(plain, cards)?.staysUnknown).toBe(true);
	expect(countriesOf(plain, cards)).toEqual(['HK', 'JP']);
	expect(coverageFor(trip('2026-12-12', '2026-12-14', BOTH), cards)?.staysUnknown).toBe(false);
	expect(countriesOf(trip('2026-12-12', '2026-12-22', BOTH), cards)).toEqual(['JP', 'HK']);
});

test('a lost card covers nothing', () => {
	const lost: Activity = { ...fact('lost', 'activated', '2026-12-05'), id: 'l', kind: 'lost' };
	const { subscription, written } = card({ id: 'lost', started: '2026-12-04' });
	const state = recordStateFor(subscription, [...written, lost], { now: at(NOW), holidays: HOLIDAYS });
	expect(coverageFor(trip('2026-12-12', '2026-12-13'), [state])?.without).toEqual([{ id: 'lost', why: 'stopped' }]);
});

test.each([
	{ today: '2026-12-11', phase: 'ahead' },
	{ today: '2026-12-12', phase: 'there' },
	{ today: '2026-12-22', phase: 'there' },
	{ today: '2026-12-23', phase: 'over' }
])('on $today the trip is $phase', ({ today, phase }) => {
	expect(phaseOf(trip('2026-12-12', '2026-12-22'), date(today))).toBe(phase);
});

test('two trips that overlap share the days in common, others none', () => {
	const one = trip('2026-12-12', '2026-12-22');
	expect(sharedDays(one, trip('2026-12-20', '2026-12-30'))).toEqual({ from: '2026-12-20', until: '2026-12-22' });
	expect(sharedDays(one, trip('2026-12-23', '2026-12-30'))).toBeUndefined();
});
