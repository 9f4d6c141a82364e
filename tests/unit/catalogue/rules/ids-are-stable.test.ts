import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { idsAreStable } from '../../../support/catalogue/rules/ids-are-stable';

test('a published plan that is still there is fine', () => {
	expect(idsAreStable(['example-payg'])([aCarrierFile()])).toEqual([]);
});

test('an id that comes twice, that is not plain or that is gone is named', () => {
	const odd = aCarrierFile((plan) => ({ ...plan, id: 'Example PAYG' }));
	expect(idsAreStable(['example-payg'])([odd, odd])).toEqual([
		'Example PAYG is used twice',
		'example is used twice',
		'Example PAYG is no plain id',
		'Example PAYG is no plain id',
		'example-payg was published and is gone'
	]);
});
