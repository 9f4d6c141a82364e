import { describe, expect, test } from 'vitest';
import { lossCallFor } from '../../../src/routes/lost/lost-lines';
import { lostOrder } from '../../../src/routes/lost/lost-order';
import { findPlan } from '$lib/catalogue/catalogue';
import { dialable } from '$lib/domain/base/identifiers';
import { japaneseDigits } from '$lib/i18n/spoken-digits';
import { aSubscription } from '../../support/builders';
import { at } from '../../support/literals';

const facts = { fees: [], documents: [], blockers: [], risks: [], notes: [] };
const inJapan = { number: '0120-524-360' };
const fromAbroad = { number: '+81-3-6832-6600', fromAbroad: true } as const;

const home = { country: 'JP' };
const atHome = { abroad: false, language: 'en' };
const abroad = { abroad: true, language: 'en' };

async function numbersOf(plan: string, caller: typeof atHome): Promise<readonly string[]> {
	const entry = await findPlan(plan);
	return lossCallFor(home, entry?.plan.facts, caller).lines.map(({ number }) => number);
}

describe('whom to call', () => {
	test('at home the carrier’s first number, abroad the one that answers there', () => {
		const withLines = { ...facts, lossLines: [inJapan, fromAbroad] };
		expect(lossCallFor(home, withLines, atHome)).toEqual({ kind: 'loss', lines: [inJapan, fromAbroad] });
		expect(lossCallFor(home, withLines, abroad)).toEqual({ kind: 'loss', lines: [fromAbroad, inJapan] });
	});

	test('without a number of the catalogue the one that the owner noted', () => {
		expect(lossCallFor({ ...home, registration: { hotline: '0120 123 456' } }, facts, atHome)).toEqual({
			kind: 'noted',
			lines: [{ number: '0120 123 456' }]
		});
	});

	test('a help line is a last resort; one that only takes withdrawals is none', () => {
		const ways = [
			{ channel: 'phone', exit: 'cooling-off', lines: [{ number: '0570-1' }] },
			{ channel: 'phone', lines: [{ number: '0800-1' }] },
			{ channel: 'store', lines: [{ number: '0120-2' }] }
		] as const;
		expect(lossCallFor(home, { ...facts, ways }, atHome)).toEqual({
			kind: 'general',
			lines: [{ number: '0800-1' }]
		});
	});

	test('nothing known is said as such', () => {
		expect(lossCallFor(home, undefined, atHome)).toEqual({ kind: 'none', lines: [] });
	});

	test('docomo’s own page answers in Japan, its other number from abroad', async () => {
		expect((await numbersOf('docomo-monthly', atHome))[0]).toBe('0120-524-360');
		expect((await numbersOf('docomo-monthly', abroad))[0]).toBe('+81-3-6832-6600');
	});

	test.each([
		{ language: 'en', first: '0120-959-472' },
		{ language: 'zh', first: '0120-959-476' },
		{ language: 'ja', first: '0077-7-111' }
	])('au’s line for $language comes first, and never the one that only its own phones reach', async (reader) => {
		const numbers = await numbersOf('au-monthly', { abroad: false, language: reader.language });
		expect(numbers[0]).toBe(reader.first);
		expect(numbers.at(-1)).toBe('157');
		expect(numbers).toHaveLength(10);
	});
});

test('bank codes come first, then what is billed, then numbers; nothing is hidden that can be lost', () => {
	const bank = { name: 'SMBC', importance: 'money' } as const;
	const records = [
		aSubscription({ id: 'data' }),
		aSubscription({ id: 'billed', billing: 'postpaid' }),
		aSubscription({ id: 'number', msisdns: ['+818012342204'] }),
		aSubscription({ id: 'codes', bound: [bank], msisdns: ['+818012342205'] }),
		aSubscription({ id: 'moved', bound: [{ ...bank, moved: at('2026-12-01T00:00:00.000Z') }] })
	];
	expect(
		lostOrder(records.map((subscription) => ({ subscription, status: 'active' }))).map(
			({ subscription }) => subscription.id
		)
	).toEqual(['codes', 'billed', 'number', 'data', 'moved']);
});

test('what is cancelled can no longer be lost', () => {
	expect(lostOrder([{ subscription: aSubscription(), status: 'cancelled' }])).toEqual([]);
});

test.each([
	['080-1234-2204', 'zero hachi zero, ichi ni san yon, ni ni zero yon'],
	['+81 90', 'hachi ichi, kyū zero'],
	['', '']
])('%s is read out as "%s"', (number, sounds) => {
	expect(japaneseDigits(number)).toBe(sounds);
});

test('a printed number is dialled without its spaces and dashes', () => {
	expect(dialable('+852 2945 8888')).toBe('+85229458888');
	expect(dialable('0120-524-360')).toBe('0120524360');
});
