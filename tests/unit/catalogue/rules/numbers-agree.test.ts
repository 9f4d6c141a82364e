import { expect, test } from 'vitest';
import { aCarrierFile } from '../../../support/catalogue/made-up-plan';
import { numbersAgree } from '../../../support/catalogue/rules/numbers-agree';

const withRefund = (en: string, zh: string) =>
	aCarrierFile((plan) => ({ ...plan, facts: { ...plan.facts, refund: { en, 'zh-Hans': zh } } }));

test.each([
	['¥3,300 since 1 March 2025', '2025 年 3 月 1 日起 3,300 日元'],
	['two months', '2 个月'],
	['HK$1,000 or 1000', '1000 港元']
])('%s and %s agree', (en, zh) => expect(numbersAgree([withRefund(en, zh)])).toEqual([]));

test('a price that differs is named', () => {
	expect(numbersAgree([withRefund('¥3,300', '3,800 日元')])).toEqual([
		'example-payg: facts.refund has the numbers 3300 in en, 3800 in zh-Hans'
	]);
});
