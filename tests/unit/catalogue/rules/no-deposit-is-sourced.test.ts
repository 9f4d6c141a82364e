import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { noDepositIsSourced } from '../../../support/catalogue/rules/no-deposit-is-sourced';

test('a deposit that is said to block nothing has a source, or is not known', () => {
	expect(noDepositIsSourced([aCarrierFile()])).toEqual([
		'example-payg: cancel says without a source that no deposit blocks it'
	]);
	const sourced = aCarrierFile((plan) => ({
		...plan,
		sources: [
			...plan.sources,
			{
				fact: 'facts.deposit',
				url: 'https://carrier.example/',
				checked: '2026-11-02',
				seen: 'direct',
				confidence: 'high'
			}
		]
	}));
	expect(noDepositIsSourced([sourced])).toEqual([]);
});
