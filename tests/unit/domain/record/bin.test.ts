import { binRoundFor } from '$lib/domain/record/bin';
import { describe, expect, test } from 'vitest';
import { at } from '../../../support/literals';

const removed = [{ id: 'old', removedAt: at('2026-11-01T00:00:00Z') }];
const KEY = `old|${Date.parse('2026-11-01T00:00:00Z')}`;

describe('what is in the bin', () => {
	test.each([
		{ what: 'is marked when it is first seen', marks: {}, lived: 7, now: '2026-11-01T00:00:00Z', kept: { [KEY]: 7 } },
		{
			what: 'stays for 30 days by the clock',
			marks: { [KEY]: 7 },
			lived: 37,
			now: '2026-12-01T00:00:00Z',
			kept: { [KEY]: 7 }
		},
		{ what: 'goes after both', marks: { [KEY]: 7 }, lived: 37, now: '2026-12-01T00:00:01Z', kept: {} },
		{
			what: 'stays while 30 days were not lived through',
			marks: { [KEY]: 7 },
			lived: 36,
			now: '2027-11-01T00:00:00Z',
			kept: { [KEY]: 7 }
		},
		{
			what: 'stays however far a clock jumps',
			marks: {},
			lived: 500,
			now: '2031-01-01T00:00:00Z',
			kept: { [KEY]: 500 }
		},
		{
			what: 'is marked anew where days were lost',
			marks: { [KEY]: 90 },
			lived: 3,
			now: '2027-11-01T00:00:00Z',
			kept: { [KEY]: 3 }
		}
	])('$what', ({ marks, lived, now, kept }) => {
		const round = binRoundFor(removed, marks, lived, at(now));
		expect(round.marks).toEqual(kept);
		expect(round.expired).toEqual(Object.keys(kept).length === 0 ? ['old'] : []);
	});

	test('is marked anew when it was taken out and put there again', () => {
		const again = [{ id: 'old', removedAt: at('2026-11-02T00:00:00Z') }];
		expect(binRoundFor(again, { [KEY]: 7 }, 90, at('2027-11-01T00:00:00Z')).expired).toEqual([]);
	});
});
