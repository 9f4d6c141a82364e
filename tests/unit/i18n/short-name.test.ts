import { expect, test } from 'vitest';
import { shortName } from '$lib/i18n/short-name';

test.each([
	['Sakura eSIM', 'Sakura eSIM'],
	['W'.repeat(32), 'W'.repeat(32)],
	['W'.repeat(120), `${'W'.repeat(31)}…`],
	[`${'a'.repeat(30)} and more`, `${'a'.repeat(30)}…`],
	['👨‍👩‍👧‍👦'.repeat(32), '👨‍👩‍👧‍👦'.repeat(32)],
	['👨‍👩‍👧‍👦'.repeat(33), `${'👨‍👩‍👧‍👦'.repeat(31)}…`]
])('%s is %s in a sentence', (name, short) => expect(shortName(name)).toBe(short));
