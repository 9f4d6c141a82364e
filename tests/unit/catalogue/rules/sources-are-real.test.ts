import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { sourcesAreReal } from '../../../support/catalogue/rules/sources-are-real';

test('a page with its address and day is fine', () => {
	expect(sourcesAreReal([aCarrierFile()])).toEqual([]);
});

test('a day that does not exist, an address that does not open and certainty without a look are named', () => {
	const file = aCarrierFile((plan) => ({
		...plan,
		sources: [
			{ fact: 'terms', url: 'ask a friend', checked: '2026-02-30', seen: 'direct', confidence: 'low' },
			{ fact: 'facts', checked: '2026-11-03', seen: 'no', confidence: 'high' },
			{ fact: 'terms', checked: '2026-11-01', seen: 'cited', confidence: 'low' }
		]
	}));
	expect(sourcesAreReal([file])).toEqual([
		'example-payg: terms was checked on 2026-02-30, which is no date',
		'example-payg: terms has no web address: ask a friend',
		"example-payg: facts was checked after the plan's revision",
		'example-payg: facts is sure though nobody saw it',
		'example-payg: terms was seen on a page without an address'
	]);
});
