import { test } from 'vitest';
import { runSequences } from '../../db/support/run-sequences';

test('2,000 sequences of adding, editing, undoing, correcting, removing and erasing in two tabs hold what a plain list would', () =>
	runSequences({ numRuns: 2_000 }));
