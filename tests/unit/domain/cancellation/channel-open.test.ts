import { describe, expect, test } from 'vitest';
import { parseClockTime } from '$lib/domain/base/civil-date';
import { WEEKDAYS, type Weekday } from '$lib/domain/base/business-days';
import type { OpeningHours } from '$lib/domain/base/channel';
import { openStateOf } from '$lib/domain/cancellation/channel-open';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { bestChannel, whereaboutsOf, type WeighedChannel } from '$lib/domain/procedure/best-channel';
import { at, zone } from '../../../support/literals';

type Spans = readonly (readonly [string, string])[];

function hours(days: Partial<Record<Weekday, Spans>>): OpeningHours {
	const time = (text: string) => {
		const parsed = parseClockTime(text);
		if (!parsed) throw new Error(text);
		return parsed;
	};
	return Object.fromEntries(
		Object.entries(days).map(([day, spans]) => [day, spans.map(([from, to]) => [time(from), time(to)] as const)])
	);
}
const daily = (spans: Spans) => hours(Object.fromEntries(WEEKDAYS.map((day) => [day, spans])));

function stateAt(now: string, opening: OpeningHours, closedOnHolidays = false) {
	return openStateOf(
		{ hours: opening, closedOnHolidays },
		{ now: at(now), zone: zone('Asia/Tokyo'), calendar: 'JP', holidays: HOLIDAYS }
	);
}

// Thursday, 17 December 2026 in Tokyo; 09:00 there is midnight in UTC.
describe('a shop in Tokyo, daily 11:00 to 20:00', () => {
	const shop = daily([['11:00', '20:00']]);

	test.each([
		['2026-12-17T01:59:59.000Z', { state: 'closed', from: at('2026-12-17T02:00:00.000Z') }],
		['2026-12-17T02:00:00.000Z', { state: 'open', until: at('2026-12-17T11:00:00.000Z') }],
		['2026-12-17T10:59:59.000Z', { state: 'open', until: at('2026-12-17T11:00:00.000Z') }],
		['2026-12-17T11:00:00.000Z', { state: 'closed', from: at('2026-12-18T02:00:00.000Z') }]
	])('at %s', (now, state) => expect(stateAt(now, shop)).toEqual(state));
});

test('a lunch break closes', () => {
	const office = hours({
		thu: [
			['09:00', '12:00'],
			['13:00', '17:00']
		]
	});
	expect(stateAt('2026-12-17T03:30:00.000Z', office)).toEqual({
		state: 'closed',
		from: at('2026-12-17T04:00:00.000Z')
	});
});

test('what closes at midnight and opens at midnight does not close', () => {
	expect(stateAt('2026-12-17T03:00:00.000Z', daily([['00:00', '24:00']]))).toEqual({ state: 'any-hour' });
});

test('a site that rests in the night to Wednesday is open until Tuesday evening', () => {
	const site = {
		...daily([['00:00', '24:00']]),
		...hours({ tue: [['00:00', '22:30']], wed: [['07:00', '24:00']] })
	};
	expect(stateAt('2026-12-17T03:00:00.000Z', site)).toEqual({
		state: 'open',
		until: at('2026-12-22T13:30:00.000Z')
	});
	expect(stateAt('2026-12-22T14:00:00.000Z', site)).toEqual({
		state: 'closed',
		from: at('2026-12-22T22:00:00.000Z')
	});
});

test('a public holiday keeps shut what is closed on holidays', () => {
	const shop = daily([['11:00', '20:00']]);
	const newYear = '2027-01-01T03:00:00.000Z';
	expect(stateAt(newYear, shop, true)).toEqual({ state: 'closed', from: at('2027-01-02T02:00:00.000Z') });
	expect(stateAt(newYear, shop)).toMatchObject({ state: 'open' });
});

test('hours that are not known are not guessed', () => {
	const clock = { now: at('2026-12-17T03:00:00.000Z'), zone: zone('Asia/Tokyo'), calendar: 'JP', holidays: HOLIDAYS };
	expect(openStateOf({}, { ...clock, calendar: 'JP' })).toEqual({ state: 'unknown' });
	expect(openStateOf({ hours: { mon: [] } }, { ...clock, calendar: 'JP' })).toEqual({ state: 'unknown' });
});

describe('the best way to ask', () => {
	const open = { state: 'open', until: at('2026-12-17T11:00:00.000Z') } as const;
	const a = (kind: WeighedChannel['kind'], more: Partial<WeighedChannel> = {}): WeighedChannel => ({
		kind,
		available: 'yes',
		fromAbroad: 'unknown',
		open: { state: 'unknown' },
		...more
	});

	test('from abroad is one that works from there, though the shop is open', () => {
		const channels = [
			a('store', { fromAbroad: 'no', open }),
			a('phone', { fromAbroad: 'yes', open: { state: 'any-hour' } })
		];
		expect(bestChannel(channels, 'abroad')).toEqual({ kind: 'phone', reasons: ['from-abroad', 'any-hour'] });
	});

	test('from abroad none is best where nobody knows whether it works from there', () => {
		expect(bestChannel([a('online'), a('post')], 'abroad')).toBeUndefined();
	});

	test('in the country the one that is open now comes before the one that is closed', () => {
		const channels = [a('phone', { open: { state: 'closed' } }), a('store', { open })];
		expect(bestChannel(channels, 'there')).toEqual({ kind: 'store', reasons: ['open-now'] });
	});

	test('the only way that is taken is best, and what is only perhaps taken never is', () => {
		expect(bestChannel([a('online'), a('store', { available: 'no' })], 'there')).toEqual({
			kind: 'online',
			reasons: ['only-way']
		});
		expect(bestChannel([a('online', { available: 'unknown', open: { state: 'any-hour' } })], 'there')).toBeUndefined();
	});

	test('nothing known, nothing guessed', () => {
		expect(bestChannel([a('online'), a('phone')], 'unknown')).toBeUndefined();
	});
});

test.each([
	['Asia/Tokyo', 'Asia/Tokyo', 'Asia/Tokyo', 'there'],
	['Asia/Shanghai', 'Asia/Tokyo', 'Asia/Tokyo', 'abroad'],
	['Asia/Seoul', 'Asia/Tokyo', 'Asia/Tokyo', 'abroad'],
	['America/Chicago', 'America/New_York', undefined, 'unknown'],
	[undefined, 'Asia/Tokyo', 'Asia/Tokyo', 'unknown']
])('a device in %s, a record in %s, a country of %s: %s', (device, record, home, whereabouts) => {
	expect(whereaboutsOf(device, record, home)).toBe(whereabouts);
});
