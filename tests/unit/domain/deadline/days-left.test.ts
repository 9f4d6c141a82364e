import { describe, expect, test } from 'vitest';
import { daysLeft, daysUntil } from '$lib/domain/deadline/days-left';
import { at, date, zone } from '../../../support/literals';

const tokyo = zone('Asia/Tokyo');
const hongKong = zone('Asia/Hong_Kong');

describe('a card that ends with 5 January in Hong Kong, seen in Tokyo', () => {
	const end = at('2027-01-05T16:00:00.000Z');
	test.each([
		{ now: '2026-12-30T15:45:00.000Z', mode: 'days', value: 6, left: 6 },
		{ now: '2026-12-30T16:00:00.000Z', mode: 'days', value: 5, left: 5 },
		{ now: '2027-01-03T16:00:00.000Z', mode: 'days', value: 1, left: 1 },
		{ now: '2027-01-03T16:00:00.001Z', mode: 'hours', value: 47, left: 1 },
		{ now: '2027-01-05T15:00:00.000Z', mode: 'hours', value: 1, left: 0 },
		{ now: '2027-01-05T15:00:00.001Z', mode: 'minutes', value: 59, left: 0 },
		{ now: '2027-01-05T15:59:30.000Z', mode: 'minutes', value: 0, left: 0 },
		{ now: '2027-01-05T16:00:00.000Z', mode: 'expired', value: 1, left: -1 },
		{ now: '2027-01-09T00:00:00.000Z', mode: 'expired', value: 4, left: -4 }
	])('at $now it is $mode $value', ({ now, mode, value, left }) =>
		expect(daysLeft(end, at(now), hongKong, tokyo)).toEqual({
			mode,
			value,
			daysLeft: left,
			lastDay: '2027-01-05',
			userLastDay: '2027-01-06',
			userEnd: { date: '2027-01-06', time: '01:00' }
		})
	);
});

test('what ended at noon of this very day is expired since zero days', () => {
	const noon = at('2026-12-25T03:00:00.000Z');
	expect(daysLeft(noon, at('2026-12-25T09:00:00.000Z'), tokyo, tokyo)).toMatchObject({
		mode: 'expired',
		value: 0,
		daysLeft: 0,
		lastDay: '2026-12-25'
	});
});

test.each([
	{ lastDay: '2027-03-15', now: '2026-11-21T10:00:00.000Z', left: 114 },
	{ lastDay: '2026-11-21', now: '2026-11-21T23:59:59.999Z', left: 0 },
	{ lastDay: '2026-11-21', now: '2026-11-22T00:00:00.000Z', left: -1 }
])('from $now to $lastDay in London there are $left days', ({ lastDay, now, left }) =>
	expect(daysUntil(date(lastDay), at(now), zone('Europe/London'))).toBe(left)
);
