import { describe, expect, test } from 'vitest';
import { formatIccid, lastFour, maskIccid, parseEid, parseIccid } from '$lib/domain/base/identifiers';

describe('ICCID', () => {
	test.each([
		{ text: '8944110068123456787', value: '8944110068123456787', checkDigit: 'right' },
		{ text: '8944 1100 6812 3456 787', value: '8944110068123456787', checkDigit: 'right' },
		{ text: '8944-1100-6812-3456-787', value: '8944110068123456787', checkDigit: 'right' },
		{ text: '８９４４１１００６８１２３４５６７８７', value: '8944110068123456787', checkDigit: 'right' },
		{ text: '8944110068123456787F', value: '8944110068123456787', checkDigit: 'right' },
		{ text: '8944110068123456780', value: '8944110068123456780', checkDigit: 'wrong' },
		{ text: '89441100681234567878', value: '89441100681234567878', checkDigit: 'wrong' },
		{ text: '89441100681234567879', value: '89441100681234567879', checkDigit: 'right' },
		{ text: '894411006812345678', value: '894411006812345678', checkDigit: 'none' }
	])('"$text" is read, its check digit is $checkDigit', ({ text, value, checkDigit }) =>
		expect(parseIccid(text)).toEqual({ ok: true, value, checkDigit })
	);

	test.each([
		{ text: '', issue: 'empty' },
		{ text: ' - ', issue: 'empty' },
		{ text: '89441100681234567', issue: 'wrong-length' },
		{ text: '894411006812345678723', issue: 'wrong-length' },
		{ text: '8944 I100 6812 3456 781', issue: 'not-digits' }
	])('"$text" is refused as $issue', ({ text, issue }) => expect(parseIccid(text)).toEqual({ ok: false, issue }));

	test('is written in fours as on the card', () => {
		expect(formatIccid('8944110068123456787')).toBe('8944 1100 6812 3456 787');
		expect(formatIccid('89441100681234567879')).toBe('8944 1100 6812 3456 7879');
	});

	test('two cards of one carrier stay apart when masked', () => {
		expect(maskIccid('8944110068123456787')).toBe('8944 … 6787');
		expect(maskIccid('8944110068123459990')).toBe('8944 … 9990');
	});
});

describe('EID', () => {
	test.each([
		{ text: '89049032004008882600007110000038', checkDigits: 'wrong' },
		{ text: '89049032 00400888 26000071 10000069', checkDigits: 'right' }
	])('$text has $checkDigits check digits', ({ text, checkDigits }) =>
		expect(parseEid(text)).toMatchObject({ ok: true, checkDigits })
	);

	test.each([
		{ text: '', issue: 'empty' },
		{ text: '8904903200400888260000711000003', issue: 'wrong-length' },
		{ text: '8904903200400888260000711000003X', issue: 'not-digits' }
	])('"$text" is refused as $issue', ({ text, issue }) => expect(parseEid(text)).toEqual({ ok: false, issue }));
});

test.each([
	{ msisdn: '+447700900123', shown: '0123' },
	{ msisdn: '+85251234567', shown: '4567' },
	{ msisdn: '911', shown: '911' }
])('$msisdn is recognised by $shown', ({ msisdn, shown }) => expect(lastFour(msisdn)).toBe(shown));
