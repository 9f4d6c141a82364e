import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { noDeadReference } from '../../../support/catalogue/rules/no-dead-reference';

const text = { en: 'One', 'zh-Hans': '一' };

test('a plan whose references hold is fine', () => {
	expect(noDeadReference([aCarrierFile()])).toEqual([]);
});

test('a life, a way, a dispute and a source that lead nowhere are named', () => {
	const file = aCarrierFile((plan) => ({
		...plan,
		carrierId: 'other',
		facts: {
			...plan.facts,
			ways: [{ channel: 'store' }, { channel: 'phone', exit: 'gone' }],
			disputed: [{ fact: 'facts.fees', readings: [text, text] }]
		},
		sources: [{ fact: 'facts.refund', checked: '2026-11-02', seen: 'no', confidence: 'low' }]
	}));
	expect(noDeadReference([file])).toEqual([
		'example-payg: carrier other is not example',
		'example-payg: the way by store has no such channel',
		'example-payg: the way by phone is for gone, which is no exit',
		'example-payg: facts.fees is disputed and not there',
		'example-payg: a source names facts.refund, which is not there'
	]);
});
