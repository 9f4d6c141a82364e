import { expect, test } from 'vitest';
import { consequenceOf } from '$lib/domain/deadline/consequence';
import { DEADLINE_KINDS } from '$lib/domain/deadline/deadline';
import { aDeadline } from '../../../support/deadlines';

const END = '2026-12-05T15:00:00.000Z';

test.each([
	{ kind: 'keep-alive', consequence: 1 },
	{ kind: 'grace-end', consequence: 1 },
	{ kind: 'port-code-end', consequence: 1 },
	{ kind: 'pay-by', consequence: 2 },
	{ kind: 'bill-due', consequence: 2 },
	{ kind: 'cancel-by', consequence: 2 },
	{ kind: 'cancel-safe', consequence: 2 },
	{ kind: 'return-by', consequence: 2 },
	{ kind: 'claim-by', consequence: 2 },
	{ kind: 'credit-expiry', consequence: 2 },
	{ kind: 'confirm-check', consequence: 2 },
	{ kind: 'activate-by', consequence: 3 },
	{ kind: 'needed-until', consequence: 3 },
	{ kind: 'appointment', consequence: 3 },
	{ kind: 'expiry', consequence: 3 },
	{ kind: 'cancel-opens', consequence: 4 },
	{ kind: 'renewal', consequence: 4 }
] as const)('$kind with something to do has consequence $consequence', ({ kind, consequence }) =>
	expect(consequenceOf(aDeadline(kind, END))).toBe(consequence)
);

test('an expiry by arrears costs the number', () =>
	expect(consequenceOf(aDeadline('expiry', END, { arrears: true }))).toBe(1));

test('a renewal that binds costs money', () =>
	expect(consequenceOf(aDeadline('renewal', END, { penalty: true }))).toBe(2));

test('a bill that pays itself is information', () =>
	expect(consequenceOf(aDeadline('bill-due', END, { automatic: true, todo: false }))).toBe(4));

test.each(DEADLINE_KINDS)('%s with nothing to do is information', (kind) =>
	expect(consequenceOf(aDeadline(kind, END, { todo: false }))).toBe(4)
);
