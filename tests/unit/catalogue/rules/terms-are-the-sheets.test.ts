import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { termsAreTheSheets } from '../../../support/catalogue/rules/terms-are-the-sheets';

const { terms } = aCarrierFile().plans[0] ?? {};
const row = {
	id: 'example-payg',
	zone: 'Europe/London',
	intent: 'keep',
	forms: ['physical'],
	billing: 'prepaid',
	terms
};

test('a plan that says what the sheet says is fine', () => {
	expect(termsAreTheSheets([row])([aCarrierFile()])).toEqual([]);
});

test('a difference is named, and so is a plan that the sheet does not know', () => {
	const moved = { ...row, zone: 'Asia/Tokyo', terms: { lives: [] } };
	expect(termsAreTheSheets([moved])([aCarrierFile()])).toEqual([
		'example-payg: terms differs from the fact sheet',
		'example-payg: zone differs from the fact sheet'
	]);
	expect(termsAreTheSheets([])([aCarrierFile()])).toEqual(['example-payg: the fact sheet has no such plan']);
});
