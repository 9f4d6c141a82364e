import { keptSnapshots } from '$lib/db/snapshot/kept-snapshots';
import type { SnapshotHead } from '$lib/db/snapshot/snapshot-bytes';
import { expect, test } from 'vitest';
import { at } from '../../support/literals';

function head(generation: number, day: number, subscriptions = 10, installId = 'a'): SnapshotHead {
	return { at: at('2026-11-30T10:00:00Z'), installId, generation, subscriptions, day };
}

test.each([
	{ what: 'the first', before: [], next: head(1, 1), kept: [] },
	{ what: 'a later one of the same day takes its place', before: [head(1, 1)], next: head(2, 1), kept: [] },
	{ what: 'one of another day stays beside it', before: [head(1, 1)], next: head(2, 2), kept: [1] },
	{ what: 'two others at most', before: [head(1, 1), head(2, 2), head(3, 3)], next: head(4, 4), kept: [3, 2] },
	{ what: 'what it was before it shrank stays', before: [head(1, 1, 40)], next: head(2, 1, 1), kept: [1] },
	{ what: 'another install takes no place', before: [head(9, 1, 40, 'b')], next: head(2, 1), kept: [9] },
	{
		what: 'many changes of one day push out no earlier day',
		before: [head(1, 1), head(2, 2), head(3, 3)],
		next: head(4, 3),
		kept: [2, 1]
	}
])('$what', ({ before, next, kept }) => {
	expect(keptSnapshots(before, next).map(({ generation }) => generation)).toEqual(kept);
});
