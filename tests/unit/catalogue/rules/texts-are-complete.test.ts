import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { textsAreComplete } from '../../../support/catalogue/rules/texts-are-complete';

test('a plan in English and Chinese is fine', () => {
	expect(textsAreComplete([aCarrierFile()])).toEqual([]);
});

test('a text that is missing or blank in a complete language is named, however deep', () => {
	const file = aCarrierFile((plan) => ({
		...plan,
		name: { en: ' ', 'zh-Hans': '示例' },
		facts: { ...plan.facts, notes: [{ en: 'Only in English' }] }
	}));
	expect(textsAreComplete([file])).toEqual([
		'example-payg: name is missing in en',
		'example-payg: facts.notes.0 is missing in zh-Hans'
	]);
});
