import { isWithin } from '$lib/domain/base/text-length';
import { expect, test } from 'vitest';

const FAMILY = '👩‍👩‍👧‍👦'; // 11 code units, one sign

test('a name is as long as people count it: 120 families are a name, 121 are not', () => {
	expect(isWithin(120, FAMILY.repeat(120))).toBe(true);
	expect(isWithin(120, FAMILY.repeat(121))).toBe(false);
	expect(isWithin(120, 'é'.repeat(120))).toBe(true);
	expect(isWithin(120, 'x'.repeat(121))).toBe(false);
});

test('accents piled up on one letter are no way around the limit', () => {
	expect(isWithin(120, `a${'\u0301'.repeat(5_000)}`)).toBe(false);
});
