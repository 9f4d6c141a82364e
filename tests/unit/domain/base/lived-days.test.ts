import { liveOn, liveOnFrom } from '$lib/domain/base/lived-days';
import { expect, test } from 'vitest';
import { at } from '../../../support/literals';

const visits = (...moments: readonly string[]) => {
	let lived: ReturnType<typeof liveOn> | undefined;
	for (const moment of moments) lived = liveOn(lived, at(moment));
	return lived?.count;
};

test.each([
	{ what: 'the first day', moments: ['2026-11-30T10:00:00Z'], days: 1 },
	{ what: 'two visits on a day', moments: ['2026-11-30T10:00:00Z', '2026-11-30T23:59:00Z'], days: 1 },
	{ what: 'two days', moments: ['2026-11-30T23:59:00Z', '2026-12-01T00:01:00Z'], days: 2 },
	{ what: 'a month in a drawer', moments: ['2026-11-30T10:00:00Z', '2026-12-30T10:00:00Z'], days: 2 },
	{
		what: 'a clock a month ahead and back again',
		moments: ['2026-11-30T10:00:00Z', '2026-12-30T10:00:00Z', '2026-11-30T11:00:00Z', '2026-12-01T10:00:00Z'],
		days: 2
	}
])('$what counts $days', ({ moments, days }) => expect(visits(...moments)).toBe(days));

test('after a clock that was wrong days are counted on from the right one', () => {
	const ahead = { count: 5, last: 30_000 };
	const right = liveOnFrom(ahead, at('2026-11-30T10:00:00Z'));
	expect(right).toEqual({ count: 5, last: 20_787 });
	expect(liveOn(right, at('2026-12-01T10:00:00Z'))).toEqual({ count: 6, last: 20_788 });
});
