import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { oneMainLife } from '../../../support/catalogue/rules/one-main-life';

test('one main life is fine', () => {
	expect(oneMainLife([aCarrierFile()])).toEqual([]);
});

test('no main life, a life that comes twice and a plan without an exit are named', () => {
	const life = { id: 'plan', rule: { kind: 'open-ended' } } as const;
	const file = aCarrierFile((plan) => ({ ...plan, terms: { lives: [life, life], exits: [] } }));
	expect(oneMainLife([file])).toEqual([
		'example-payg: 0 lives are main',
		'example-payg: life plan comes twice',
		'example-payg: there is no exit'
	]);
});
