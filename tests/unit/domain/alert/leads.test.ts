import { describe, expect, test } from 'vitest';
import { defaultLeads, type AlertRecord, type AlertSettings } from '$lib/domain/alert/leads';
import type { Deadline } from '$lib/domain/deadline/deadline';
import { aRecord, planned, usual } from '../../../support/alerts';
import { aDeadline } from '../../../support/deadlines';

describe('what interrupts at all', () => {
	const end = '2026-12-31T15:00:00.000Z';
	const leave: Partial<AlertRecord> = { intent: { kind: 'leave' } };

	test.each<{ why: string; deadline: Deadline; record?: Partial<AlertRecord>; speaks: boolean }>([
		{ why: 'a keep-alive', deadline: aDeadline('keep-alive', end), speaks: true },
		{
			why: 'a keep-alive of a lost SIM',
			deadline: aDeadline('keep-alive', end),
			record: { lost: true },
			speaks: false
		},
		{ why: 'a bill of a lost SIM', deadline: aDeadline('bill-due', end), record: { lost: true }, speaks: true },
		{ why: 'a keep-alive as information', deadline: aDeadline('keep-alive', end, { todo: false }), speaks: false },
		{ why: 'money ahead', deadline: aDeadline('money-by', end), speaks: true },
		{ why: 'money ahead of a line nobody keeps', deadline: aDeadline('money-by', end, { todo: false }), speaks: false },
		{ why: 'the end of grace', deadline: aDeadline('grace-end', end), speaks: true },
		{ why: 'an end of grace nobody waits for', deadline: aDeadline('grace-end', end, { todo: false }), speaks: false },
		{ why: 'an expiry with nothing to do', deadline: aDeadline('expiry', end, { todo: false }), speaks: true },
		{ why: 'a plain renewal', deadline: aDeadline('renewal', end, { todo: false }), speaks: false },
		{ why: 'a renewal that binds', deadline: aDeadline('renewal', end, { penalty: true }), speaks: true },
		{ why: 'a bill', deadline: aDeadline('bill-due', end), speaks: true },
		{ why: 'an automatic bill', deadline: aDeadline('bill-due', end, { automatic: true }), speaks: false },
		{ why: 'a cancelling day of a kept line', deadline: aDeadline('cancel-by', end), speaks: false },
		{ why: 'a safe day of a kept line', deadline: aDeadline('cancel-safe', end), speaks: false },
		{ why: 'a paying day of a kept line', deadline: aDeadline('pay-by', end), speaks: false },
		{ why: 'a cancelling day', deadline: aDeadline('cancel-by', end), record: leave, speaks: true },
		{ why: 'a paying day', deadline: aDeadline('pay-by', end), record: leave, speaks: true },
		{ why: 'the day until which it is needed', deadline: aDeadline('needed-until', end), record: leave, speaks: true },
		{ why: 'an appointment', deadline: aDeadline('appointment', end), speaks: true },
		{ why: 'a deposit', deadline: aDeadline('claim-by', end), speaks: true },
		{ why: 'a device to return', deadline: aDeadline('return-by', end), speaks: true },
		{ why: 'credit that ends', deadline: aDeadline('credit-expiry', end), speaks: true },
		{ why: 'a card to activate', deadline: aDeadline('activate-by', end), speaks: true },
		{ why: 'a porting code', deadline: aDeadline('port-code-end', end), speaks: true },
		{ why: 'a confirmation to check', deadline: aDeadline('confirm-check', end), speaks: true }
	])('$why: $speaks', ({ deadline, record, speaks }) =>
		expect(planned(aRecord([deadline], record), '2026-12-01T00:00:00.000Z').length > 0).toBe(speaks)
	);
});

describe('how long before', () => {
	test.each([
		{ kind: 'cancel-by', intent: 'leave', leads: [30, 14, 7, 3, 1, 0] },
		{ kind: 'cancel-safe', intent: 'leave', leads: [30, 14, 7, 3, 1, 0] },
		{ kind: 'keep-alive', intent: 'keep', leads: [30, 14, 7, 3, 1, 0] },
		{ kind: 'expiry', intent: 'let-end', leads: [3, 1, 0] },
		{ kind: 'expiry', intent: 'keep', leads: [7, 1, 0] },
		{ kind: 'pay-by', intent: 'leave', leads: [3, 1, 0] },
		{ kind: 'bill-due', intent: 'keep', leads: [7, 1, 0] },
		{ kind: 'grace-end', intent: 'keep', leads: [30, 14, 7, 3, 1, 0] },
		{ kind: 'money-by', intent: 'keep', leads: [30, 14, 7, 3, 1, 0] },
		{ kind: 'needed-until', intent: 'leave', leads: [7, 1, 0] }
	] as const)('$kind of a record to $intent: $leads', ({ kind, intent, leads }) =>
		expect(defaultLeads(kind, intent)).toEqual(leads)
	);

	const bill = aRecord([aDeadline('bill-due', '2026-12-31T15:00:00.000Z')]);
	const now = '2026-12-01T00:00:00.000Z';
	const days = (settings: AlertSettings) => planned(bill, now, settings).map((text) => text.slice(9, 19));

	test('the user’s own leads count, the record’s own before them', () => {
		expect(days(usual)).toEqual(['2026-12-24', '2026-12-30', '2026-12-31']);
		expect(days({ ...usual, leads: { 'bill-due': [5] } })).toEqual(['2026-12-26']);
		expect(days({ ...usual, leads: { expiry: [5] } })).toEqual(['2026-12-24', '2026-12-30', '2026-12-31']);
		const recordLeads = { 'record-1': { 'bill-due': [2] }, 'record-2': { 'bill-due': [9] } };
		expect(days({ ...usual, leads: { 'bill-due': [5] }, recordLeads })).toEqual(['2026-12-29']);
	});

	test('an empty list is silence, the final alert included', () => {
		expect(days({ ...usual, leads: { 'bill-due': [] } })).toEqual([]);
		const kept = aRecord([aDeadline('keep-alive', '2026-12-31T15:00:00.000Z', { safe: '2026-12-28T15:00:00.000Z' })]);
		expect(planned(kept, now, { ...usual, leads: { 'keep-alive': [] } })).toEqual([]);
	});
});
