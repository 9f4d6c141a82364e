import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { everyFactHasASource } from '../../../support/catalogue/rules/every-fact-has-a-source';

test('a plan whose lives and exits have a source is fine', () => {
	expect(everyFactHasASource([aCarrierFile()])).toEqual([]);
});

test('a fact that nobody vouches for is named', () => {
	const file = aCarrierFile((plan) => ({
		...plan,
		facts: { ...plan.facts, refund: { en: 'None', 'zh-Hans': '不退' } },
		sources: [{ fact: 'terms.lives.number', checked: '2026-11-02', seen: 'no', confidence: 'low' }]
	}));
	expect(everyFactHasASource([file])).toEqual([
		'example-payg: terms.exits.cancel has no source',
		'example-payg: facts.refund has no source'
	]);
});
