import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES } from '$lib/domain/base/iso-4217';
import { formatMinor, normaliseDigits, parseAmount, parseMoney } from '$lib/domain/base/money';

describe('text that is money', () => {
	test.each([
		{ text: '176.00', currency: 'HKD', minor: 17600 },
		{ text: '176.5', currency: 'HKD', minor: 17650 },
		{ text: '176', currency: 'HKD', minor: 17600 },
		{ text: '0.01', currency: 'GBP', minor: 1 },
		{ text: '1000', currency: 'JPY', minor: 1000 },
		{ text: '0012', currency: 'JPY', minor: 12 },
		{ text: '1.250', currency: 'KWD', minor: 1250 },
		{ text: '-5.00', currency: 'HKD', minor: -500 },
		{ text: '-0', currency: 'HKD', minor: 0 },
		{ text: '90071992547409.91', currency: 'USD', minor: 9007199254740991 }
	])('$text $currency is $minor', ({ text, currency, minor }) =>
		expect(parseMoney(text, currency)).toEqual({ ok: true, value: { minor, currency } })
	);
});

describe('text that is not money', () => {
	test.each([
		{ text: '', currency: 'HKD', issue: 'empty' },
		{ text: 'abc', currency: 'HKD', issue: 'not-a-number' },
		{ text: '1,000', currency: 'JPY', issue: 'not-a-number' },
		{ text: '1 000', currency: 'JPY', issue: 'not-a-number' },
		{ text: '1.2.3', currency: 'HKD', issue: 'not-a-number' },
		{ text: '1e3', currency: 'HKD', issue: 'not-a-number' },
		{ text: '0x10', currency: 'HKD', issue: 'not-a-number' },
		{ text: '+5', currency: 'HKD', issue: 'not-a-number' },
		{ text: '.5', currency: 'HKD', issue: 'not-a-number' },
		{ text: '5.', currency: 'HKD', issue: 'not-a-number' },
		{ text: '-', currency: 'HKD', issue: 'not-a-number' },
		{ text: ' 5', currency: 'HKD', issue: 'not-a-number' },
		{ text: '１２', currency: 'JPY', issue: 'not-a-number' },
		{ text: 'Infinity', currency: 'HKD', issue: 'not-a-number' },
		{ text: '12.5', currency: 'JPY', issue: 'too-precise' },
		{ text: '12.0', currency: 'JPY', issue: 'too-precise' },
		{ text: '176.505', currency: 'HKD', issue: 'too-precise' },
		{ text: '1.0000', currency: 'KWD', issue: 'too-precise' },
		{ text: '9007199254740992', currency: 'JPY', issue: 'too-large' },
		{ text: '90071992547409.92', currency: 'USD', issue: 'too-large' },
		{ text: '5', currency: 'XXX', issue: 'unknown-currency' },
		{ text: '5', currency: '', issue: 'unknown-currency' }
	])('"$text" in "$currency" is $issue', ({ text, currency, issue }) =>
		expect(parseMoney(text, currency)).toEqual({ ok: false, issue })
	);
});

test('an amount in a form has no minus: the kind of entry says which way money goes', () => {
	expect(parseAmount('-5.00', 'HKD')).toEqual({ ok: false, issue: 'negative' });
	expect(parseAmount('5.00', 'HKD')).toEqual({ ok: true, value: { minor: 500, currency: 'HKD' } });
	expect(parseAmount('0', 'HKD')).toEqual({ ok: true, value: { minor: 0, currency: 'HKD' } });
	expect(parseAmount('5.', 'HKD')).toEqual({ ok: false, issue: 'not-a-number' });
});

test.each([
	{ typed: '１７６．００', plain: '176.00' },
	{ typed: ' 42 ', plain: '42' },
	{ typed: '３０００', plain: '3000' }
])('$typed as a Japanese keyboard types it is $plain', ({ typed, plain }) =>
	expect(normaliseDigits(typed)).toBe(plain)
);

test.each([
	{ minor: 17600, currency: 'HKD', text: '176.00' },
	{ minor: 5, currency: 'GBP', text: '0.05' },
	{ minor: 0, currency: 'USD', text: '0.00' },
	{ minor: 3300, currency: 'JPY', text: '3300' },
	{ minor: 1250, currency: 'KWD', text: '1.250' },
	{ minor: -500, currency: 'HKD', text: '-5.00' },
	{ minor: -7, currency: 'KWD', text: '-0.007' }
])('$minor minor units of $currency fill a field as $text', ({ minor, currency, text }) =>
	expect(formatMinor({ minor, currency })).toBe(text)
);

test('what fills a field reads back as the same money', () => {
	fc.assert(
		fc.property(fc.maxSafeInteger(), fc.constantFrom(...CURRENCIES), (minor, currency) => {
			expect(parseMoney(formatMinor({ minor, currency }), currency)).toEqual({ ok: true, value: { minor, currency } });
		})
	);
});
