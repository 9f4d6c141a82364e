import { expect, test } from 'vitest';
import { CURRENCIES, isCurrency, minorUnits } from '$lib/domain/base/iso-4217';

test('every currency is listed once, in the order of the alphabet', () => {
	expect(CURRENCIES).toEqual([...new Set(CURRENCIES)].sort());
	expect(CURRENCIES).toHaveLength(155);
	expect(CURRENCIES[0]).toBe('AED');
	expect(CURRENCIES.at(-1)).toBe('ZWG');
});

test.each(['JPY', 'HKD', 'CNY', 'TWD', 'GBP', 'USD', 'EUR', 'KRW', 'THB', 'MOP', 'XPF', 'KWD'])(
	'%s is a currency',
	(code) => expect(isCurrency(code)).toBe(true)
);

test.each(['', 'jpy', 'HK$', 'XAU', 'BTC', 'HRK', 'BGN', 'ANG', 'constructor'])('"%s" is no currency in use', (code) =>
	expect(isCurrency(code)).toBe(false)
);

test.each([
	{ currency: 'JPY', decimals: 0 },
	{ currency: 'KRW', decimals: 0 },
	{ currency: 'VND', decimals: 0 },
	{ currency: 'CLP', decimals: 0 },
	{ currency: 'ISK', decimals: 0 },
	{ currency: 'UGX', decimals: 0 },
	{ currency: 'XOF', decimals: 0 },
	{ currency: 'HKD', decimals: 2 },
	{ currency: 'TWD', decimals: 2 },
	{ currency: 'HUF', decimals: 2 },
	{ currency: 'IDR', decimals: 2 },
	{ currency: 'LAK', decimals: 2 },
	{ currency: 'MRU', decimals: 2 },
	{ currency: 'IQD', decimals: 3 },
	{ currency: 'KWD', decimals: 3 },
	{ currency: 'TND', decimals: 3 }
])('$currency is written with $decimals decimals', ({ currency, decimals }) =>
	expect(minorUnits(currency)).toBe(decimals)
);
