import { isSubscription } from '$lib/db/schema/records';
import { expect, test } from 'vitest';
import { aSubscription } from '../../support/builders';

const FAMILY = '👩‍👩‍👧‍👦'; // 11 code units, one sign

test('a name that the form takes comes back from a backup, however many code units its signs have', () => {
	expect(isSubscription(aSubscription({ nickname: FAMILY.repeat(120) }))).toBe(true);
	expect(isSubscription(aSubscription({ nickname: FAMILY.repeat(121) }))).toBe(false);
});
