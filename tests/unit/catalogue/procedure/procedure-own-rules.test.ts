import { expect, test } from 'vitest';
import type { Exit } from '$lib/domain/cancellation/cancellation';
import { procedureFor, type Procedure } from '$lib/domain/procedure/procedure';
import { procedureStateFor } from '$lib/domain/procedure/state';
import { aPostpaid, aPrepaid } from '../../../support/builders';
import { aDeadline } from '../../../support/deadlines';
import { stateAt } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { date } from '../../../support/literals';
import { aState } from '../../../support/catalogue/plan-records';

const codes = ({ steps }: Procedure): string => steps.map(({ code }) => code).join(' ');
const sevenDays = {
	kind: 'fixed-days',
	count: 7,
	from: 'activation',
	counting: 'calendar-days',
	firstDay: 'inclusive'
} as const;
const anytime: Pick<Exit, 'rule'> = { rule: { kind: 'anytime' } };

test('a line of an unknown carrier: look, ask, and only then cancel', () => {
	const procedure = procedureFor(aPostpaid(anytime), aState());
	expect([procedure.channel, procedure.online, procedure.sources]).toEqual([undefined, 'unknown', []]);
	expect(codes(procedure)).toContain('look_on_site ask_hotline ask_to_cancel');
});

test('the hotline that the user noted is the one to ask', () => {
	const procedure = procedureFor(aPostpaid(anytime, { registration: { hotline: '0120-000-000' } }), aState());
	expect(procedure.steps.find(({ code }) => code === 'ask_hotline')?.lines).toEqual([{ number: '0120-000-000' }]);
});

test('a bill that does not stop the request is still to be paid', () => {
	const procedure = procedureFor(aPostpaid(anytime), aState({ unpaid: [{ minor: 100, currency: 'JPY' }] }));
	expect(codes(procedure)).toContain('pay_bills');
	expect(procedure.steps.flatMap(({ blockedBy }) => blockedBy ?? [])).toEqual([]);
});

test('a billed line without any rule still has to be cancelled, a prepaid card without one does not', () => {
	const billed = aPostpaid(anytime, { terms: { exits: [] } });
	expect(procedureFor(billed, aState()).id).toBe('cancel/unknown');
	expect(procedureFor(aPrepaid(sevenDays), aState()).nothingToDo).toBe('ends_by_itself');
});

test.each([
	[{ kind: 'open-ended' }, 'stays_until_used'],
	[{ kind: 'unknown' }, 'end_unknown'],
	[sevenDays, 'ends_by_itself']
] as const)('nothing to cancel for %j: %s', (rule, reason) => {
	expect(procedureFor(aPrepaid(rule), aState()).nothingToDo).toBe(reason);
});

test('a card that was never activated is left so, by its last day for it', () => {
	const by = aDeadline('activate-by', '2026-11-30T16:00:00.000Z');
	const procedure = procedureFor(aPrepaid(sevenDays), aState({ status: 'not-activated', deadlines: [by] }));
	expect(procedure.nothingToDo).toBe('never_activated');
	expect(procedure.steps.find(({ code }) => code === 'leave_unactivated')?.by).toBe(by);
});

test('an expired card has nothing to wait for', () => {
	const card = aPrepaid(sevenDays, { intent: { kind: 'let-end' } });
	const procedure = procedureFor(card, aState({ status: 'expired' }));
	expect([procedure.nothingToDo, codes(procedure)]).toEqual(['already_ended', 'ask_leftover discard_sim']);
});

test('who keeps a card is not told to cut it up', () => {
	const card = aPrepaid(sevenDays, { intent: { kind: 'keep' } });
	expect(codes(procedureFor(card, aState()))).not.toContain('discard_sim');
});

test('a roaming add-on ends without touching the home line', () => {
	const roaming = aPostpaid({ ...anytime, channels: [{ kind: 'phone', available: 'yes' }] }, { form: 'roaming' });
	expect(codes(procedureFor(roaming, aState()))).toBe(
		'end_add_on watch_confirmation roaming_off check_home_bill keep_home_sim'
	);
});

test('a rented device goes back though nothing has to be cancelled', () => {
	const by = aDeadline('return-by', '2026-12-05T15:00:00.000Z');
	const rental = aPrepaid(sevenDays, {
		form: 'pocket-wifi',
		terms: { returnDuty: { required: 'yes', withinDays: 1 } }
	});
	const procedure = procedureFor(rental, aState({ deadlines: [by] }));
	expect([procedure.kind, procedure.nothingToDo]).toEqual(['rental', undefined]);
	expect(procedure.steps.find(({ code }) => code === 'return_device')).toMatchObject({ by, records: 'returned' });
});

test('a booking can be called off before the rental starts, not after', () => {
	const exit: Exit = {
		id: 'call-off',
		rule: { kind: 'before-event', event: 'rental-start', days: 1 },
		serviceEnds: 'unknown',
		blockedByDebt: 'no',
		blockedByDeposit: 'no',
		channels: [{ kind: 'email', available: 'yes' }]
	};
	const rental = aPrepaid(sevenDays, { form: 'pocket-wifi', terms: { exits: [exit] } });
	expect(procedureFor(rental, aState({ status: 'not-activated' })).channel).toBe('email');
	expect(codes(procedureFor(rental, aState()))).toBe('end_rental return_device');
});

test('only the number of a card with a number can be taken along, and only while it lives', () => {
	const line = aPrepaid(sevenDays, { msisdns: ['+819012345678'] });
	expect(procedureFor(line, aState()).numberFates.map(({ fate }) => fate)).toEqual(['let_go', 'take_along']);
	expect(procedureFor(line, aState({ status: 'expired' })).numberFates).toEqual([]);
	expect(procedureFor(aPrepaid(sevenDays), aState()).numberFates).toEqual([]);
});

test('the state is read from the facts of the record', () => {
	const facts = [
		aFact('2026-11-01', { kind: 'charge', amount: { minor: 2178, currency: 'JPY' }, dueOn: date('2026-11-30') }),
		aFact('2026-11-02', { kind: 'deposit-paid', amount: { minor: 5000, currency: 'JPY' } }),
		aFact('2026-11-03', { kind: 'cancel-requested' }),
		aFact('2026-11-04', { kind: 'suspended' }),
		aFact('2026-11-05', { kind: 'cancel-withdrawn' })
	];
	const line = aPostpaid(anytime);
	expect(procedureStateFor(stateAt('2026-11-21T03:00:00.000Z', line, facts))).toEqual({
		status: 'suspended',
		deadlines: [expect.objectContaining({ kind: 'bill-due', lastDay: '2026-11-30' })],
		unpaid: [{ minor: 2178, currency: 'JPY' }],
		deposits: [{ minor: 5000, currency: 'JPY' }],
		bought: [],
		requested: false,
		suspended: true,
		returned: false,
		portCodeHeld: false,
		choices: {}
	});
});
