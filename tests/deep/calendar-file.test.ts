import fc from 'fast-check';
import { test } from 'vitest';
import { anyEntry, expectReadBack } from '../support/calendar-files';
import { seed } from '../support/seed';

test(`100,000 names and dates come back from two calendar readers as they went in (seed ${seed})`, () => {
	fc.assert(fc.property(anyEntry, expectReadBack), { seed, numRuns: 100_000 });
}, 900_000);
