import { waitBeforeTry } from '$lib/db/vault/tries';
import { expect, test } from 'vitest';

const NOW = 1_000_000_000;

test.each([
	{ what: 'none was wrong', tries: undefined, wait: 0 },
	{ what: 'two were', tries: { count: 2, last: NOW }, wait: 0 },
	{ what: 'three were', tries: { count: 3, last: NOW }, wait: 2_000 },
	{ what: 'three were, two seconds ago', tries: { count: 3, last: NOW - 2_000 }, wait: 0 },
	{ what: 'five were', tries: { count: 5, last: NOW - 1_000 }, wait: 7_000 },
	{ what: 'a thousand were', tries: { count: 1_000, last: NOW }, wait: 60_000 },
	{ what: 'the clock was a year ahead then', tries: { count: 9, last: NOW + 31_536_000_000 }, wait: 60_000 }
])('$what: $wait ms', ({ tries, wait }) => expect(waitBeforeTry(tries, NOW)).toBe(wait));
