import { expect, test } from 'vitest';
import { parsePhone } from '$lib/entry/phone-number';

test.each([
	{ text: '0085251234567', country: 'JP', number: '+85251234567' },
	{ text: '00447400123456', country: 'JP', number: '+447400123456' },
	{ text: '00 44 7400 123456', country: 'CN', number: '+447400123456' },
	{ text: '01085251234567', country: 'JP', number: '+85251234567' },
	{ text: '85251234567', country: 'CN', number: '+85251234567' },
	{ text: '819012345678', country: 'CN', number: '+819012345678' },
	{ text: '13800138000', country: 'CN', number: '+8613800138000' },
	{ text: '090-1234-5678', country: 'JP', number: '+819012345678' },
	{ text: '03-1234-5678', country: 'JP', number: '+81312345678' },
	{ text: '5123 4567', country: 'HK', number: '+85251234567' },
	{ text: '07400 123456', country: 'GB', number: '+447400123456' },
	{ text: '+81 90 1234 5678', country: 'ZZ', number: '+819012345678' },
	{ text: '００８５２５１２３４５６７', country: 'JP', number: '+85251234567' }
])('$text in a record of $country is $number', ({ text, country, number }) => {
	expect(parsePhone(text, country)).toBe(number);
});

test.each([
	{ text: '12 34', country: 'JP' },
	{ text: 'none', country: 'JP' },
	{ text: '00999123', country: 'JP' },
	{ text: '5123 4567', country: 'ZZ' }
])('$text in a record of $country is kept as typed', ({ text, country }) => {
	expect(parsePhone(text, country)).toBeUndefined();
});
