import { expect, test } from 'vitest';
import { noteOf } from '../../../src/routes/subscriptions/[id]/staff/answer-words';
import {
	answersOfDraft,
	NO_ANSWERS,
	readAnswers,
	type ReadAnswers,
	type StaffAnswers
} from '../../../src/routes/subscriptions/[id]/staff/staff-answers';
import type { StaffQuestion } from '$lib/catalogue/phrases/staff-questions';
import { at, date } from '../../support/literals';

const all: readonly StaffQuestion[] = ['fee', 'return', 'last-bill', 'receipt'];

function read(answers: Partial<StaffAnswers>, questions: readonly StaffQuestion[] = all, asked?: string): ReadAnswers {
	return readAnswers(
		{ ...NO_ANSWERS, ...answers },
		{ questions, currency: 'JPY', today: date('2026-12-17'), brokenDate: false, asked }
	);
}

function note(answers: Partial<StaffAnswers>, questions?: readonly StaffQuestion[]): string {
	const result = read(answers, questions);
	return result.ok ? noteOf(result.answered) : 'refused';
}

test('all answers become one sentence', () => {
	expect(
		note({
			fee: 'no',
			return: 'yes',
			what: 'SIMカード',
			billOn: '2027-01-31',
			billAmount: '4565',
			receipt: true,
			reference: ' A-12 '
		})
	).toBe(
		'Staff said: no fee; to return: SIMカード; last bill Sun 31 Jan 2027, ¥4,565; confirmation given; reference A-12.'
	);
});

test.each([
	{ fee: 'yes', said: 'Staff said: there is a fee.' },
	{ fee: 'yes', feeAmount: '1100', said: 'Staff said: fee ¥1,100.' },
	{ feeAmount: '１１００', said: 'Staff said: fee ¥1,100.' },
	{ fee: 'no', feeAmount: '1100', said: 'Staff said: no fee.' },
	{ return: 'no', what: 'SIM', said: 'Staff said: nothing to return.' },
	{ what: 'SIM', said: 'Staff said: to return: SIM.' },
	{ billAmount: '4565', said: 'Staff said: last bill ¥4,565.' },
	{ billOn: '2027-01-31', said: 'Staff said: last bill Sun 31 Jan 2027.' },
	{ what: '  ', said: '' }
] as const)('$said', ({ said, ...answers }) => {
	expect(note(answers)).toBe(said);
});

test('an answer to a question that the card no longer asks does not count', () => {
	expect(note({ fee: 'yes', refund: 'yes', refundAmount: '500', return: 'yes' }, ['refund'])).toBe(
		'Staff said: ¥500 will be paid back.'
	);
});

test('each mistake is said at its own field, and nothing is read', () => {
	const result = readAnswers(
		{ ...NO_ANSWERS, feeAmount: 'about 1000', billAmount: '45.65' },
		{ questions: all, currency: 'JPY', today: date('2026-12-17'), brokenDate: true }
	);
	expect(result).toEqual({
		ok: false,
		faults: {
			feeAmount: 'Write a plain amount, as 176.00.',
			billAmount: 'This currency has fewer decimals.',
			billOn: 'This is not a date of the calendar.'
		}
	});
});

test('an unlikely date is asked back once, then it is meant', () => {
	expect(read({ billOn: '2036-01-31' })).toMatchObject({ ok: false });
	expect(read({ billOn: '2036-01-31' }, all, '2036-01-31')).toMatchObject({ ok: true });
	expect(read({ billOn: '1027-01-31' }, all, '1027-01-31')).toMatchObject({ ok: false });
});

test('a draft of another version loses nothing that is still asked', () => {
	const values = { fee: 'perhaps', feeAmount: '1100', receipt: true, unheardOf: 'x', billOn: ['2027'] };
	expect(answersOfDraft({ id: 'staff-1', savedAt: at('2026-12-17T00:00:00.000Z'), values })).toEqual({
		...NO_ANSWERS,
		feeAmount: '1100',
		receipt: true
	});
});
