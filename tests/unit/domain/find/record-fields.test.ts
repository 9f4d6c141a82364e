import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordFields } from '$lib/domain/find/record-fields';
import { matches, queryOf, searchText } from '$lib/domain/find/query';
import { aSubscription } from '../../../support/builders';
import { retyped } from '../../../support/retyped';

const record = aSubscription({
	nickname: 'Ｋｏｗｌｏｏｎ　カード',
	carrier: { name: { en: 'Café Mobile', 'zh-Hant': '中國移動' } },
	msisdns: ['+819012345678', '+85251234567'],
	sims: [{ iccid: '8985200001234567890', eid: '89033023001211360000000000000000', where: 'ﾄﾞｺﾓ の 引き出し' }],
	registration: { holder: 'Søren Weiß', customerNumber: 'AB-123', email: 'a.b@example.com', hotline: '0120 123 456' },
	bound: [{ name: 'HSBC 滙豐', importance: 'money' }],
	boughtAt: 'BIC CAMERA 有楽町',
	tags: ['Bank', '保号'],
	notes: 'Top up with £10\nat the airport'
});
const fields = recordFields(record);
const text = searchText(fields);

test.each([
	['its name', 'kowloon カード'],
	['its carrier', '中国移动'],
	['its number at home', '090-1234-5678'],
	['its number from abroad', '0081 90 1234 5678'],
	['its second number', '+852 5123 4567'],
	['the last four', '5678'],
	['the serial number of its SIM', '8985 2000 0123 4567 890'],
	['where the SIM lies', 'ドコモの引き出し'],
	['whose it is', 'soren weiss'],
	['the customer number', 'ab123'],
	['a bank that it is bound to', 'hsbc'],
	['where it was bought', '有乐町'],
	['a tag', '保號'],
	['a note', 'airport top']
])('a record is found by %s', (_, typed) => expect(matches(text, queryOf(typed))).toBe(true));

test('a record is not found by what it does not say', () => {
	for (const typed of ['softbank', '5679', 'kowloon hongkong', '090-1234-5679']) {
		expect(matches(text, queryOf(typed)), typed).toBe(false);
	}
});

test('a record is found by any field it shows, retyped in any width, case and spacing', () => {
	fc.assert(
		fc.property(retyped(fields), (typed) => {
			expect(matches(text, queryOf(typed)), typed).toBe(true);
		}),
		{ numRuns: 1_000 }
	);
});

test('any name at all is found by itself, in capitals and in small letters', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
			const own = searchText([name]);
			for (const typed of [name, name.toUpperCase(), name.toLowerCase(), name.normalize('NFD'), ` ${name} `]) {
				expect(matches(own, queryOf(typed)), JSON.stringify([name, typed])).toBe(true);
			}
		}),
		{ numRuns: 1_000 }
	);
});
