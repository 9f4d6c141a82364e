import type * as fc from 'fast-check';
import { test } from 'vitest';
import { runSequences } from './support/run-sequences';

/** As many as everybody waits for; the deep test goes through 2,000. */
const SOME: fc.Parameters<unknown> = { numRuns: 25, seed: 20261130 };

test('25 sequences of adding, editing, undoing, correcting, removing and erasing in two tabs hold what a plain list would', () =>
	runSequences(SOME));
