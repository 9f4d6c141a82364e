import { describe, expect, test } from 'vitest';
import { readAmount, readCount } from '$lib/domain/base/typed-number';

describe('an amount as people type it', () => {
	test.each([
		{ text: '2178', currency: 'JPY', minor: 2178 },
		{ text: '2,178', currency: 'JPY', minor: 2178 },
		{ text: '¥2,178', currency: 'JPY', minor: 2178 },
		{ text: '￥２，１７８', currency: 'JPY', minor: 2178 },
		{ text: '２１７８円', currency: 'JPY', minor: 2178 },
		{ text: '2.178', currency: 'JPY', minor: 2178 },
		{ text: '1.234,56', currency: 'EUR', minor: 123456 },
		{ text: '1,234.56', currency: 'EUR', minor: 123456 },
		{ text: '1 234,56 €', currency: 'EUR', minor: 123456 },
		{ text: "1'234.50", currency: 'CHF', minor: 123450 },
		{ text: 'HK$50', currency: 'HKD', minor: 5000 },
		{ text: '$ 50.5', currency: 'HKD', minor: 5050 },
		{ text: 'hkd 1,000', currency: 'HKD', minor: 100000 },
		{ text: '12,5', currency: 'GBP', minor: 1250 },
		{ text: '1,234,567', currency: 'USD', minor: 123456700 },
		{ text: '12,34,567', currency: 'INR', minor: 123456700 },
		{ text: '1.234', currency: 'KWD', minor: 1234 } // the plain form
	])('$text in $currency is $minor', ({ text, currency, minor }) => {
		expect(readAmount(text, currency)).toEqual({ ok: true, value: { minor, currency } });
	});

	test('a comma that may part thousands or decimals is asked back with both readings', () => {
		expect(readAmount('1,234', 'KWD')).toEqual({
			ok: false,
			issue: 'two-readings',
			readings: [
				{ minor: 1234000, currency: 'KWD' },
				{ minor: 1234, currency: 'KWD' }
			]
		});
	});

	test.each([
		{ text: '', currency: 'JPY', issue: 'empty' },
		{ text: 'free', currency: 'JPY', issue: 'not-a-number' },
		{ text: '-5', currency: 'JPY', issue: 'negative' },
		{ text: '-2,178', currency: 'JPY', issue: 'negative' },
		{ text: '5.50', currency: 'JPY', issue: 'too-precise' },
		{ text: '1,23.45.6', currency: 'HKD', issue: 'not-a-number' },
		{ text: '0,123', currency: 'HKD', issue: 'too-precise' },
		{ text: '£5', currency: 'JPY', issue: 'other-currency' },
		{ text: 'USD 5', currency: 'HKD', issue: 'other-currency' },
		{ text: '5 apples', currency: 'HKD', issue: 'not-a-number' },
		{ text: '5', currency: '', issue: 'unknown-currency' }
	])('$text in "$currency" is refused: $issue', ({ text, currency, issue }) => {
		expect(readAmount(text, currency)).toEqual({ ok: false, issue });
	});
});

describe('a count as people type it', () => {
	test.each([
		{ text: '7', value: 7 },
		{ text: '７', value: 7 },
		{ text: '1,000', value: 1000 },
		{ text: '1.000', value: 1000 },
		{ text: '+30', value: 30 }
	])('$text is $value', ({ text, value }) => expect(readCount(text)).toEqual({ ok: true, value }));

	test.each([
		{ text: 'seven', issue: 'not-a-number' },
		{ text: '1e3', issue: 'not-a-number' },
		{ text: '7.5', issue: 'not-whole' },
		{ text: '7,5', issue: 'not-whole' },
		{ text: '-1', issue: 'negative' },
		{ text: '−1', issue: 'negative' },
		{ text: '-7.5', issue: 'negative' }
	])('$text is refused: $issue', ({ text, issue }) => expect(readCount(text)).toEqual({ ok: false, issue }));
});
