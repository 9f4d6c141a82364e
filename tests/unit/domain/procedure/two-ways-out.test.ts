import { describe, expect, test } from 'vitest';
import { carrier, plans } from '$lib/catalogue/carriers/jp/iijmio';
import type { NewActivity } from '$lib/domain/record/activity';
import { applyCommand } from '$lib/domain/record/command/apply-command';
import { keptSince, runningAttempt } from '$lib/domain/procedure/attempt';
import { usualTerms } from '$lib/domain/procedure/of-plan';
import { procedureFor, type Procedure } from '$lib/domain/procedure/procedure';
import { procedureStateFor, type ProcedureChoices } from '$lib/domain/procedure/state';
import { commandOfStep } from '$lib/domain/procedure/step-command';
import type { RecordState } from '$lib/domain/deadline/record-state';
import type { Activity } from '$lib/domain/record/activity';
import { aSubscription } from '../../../support/builders';
import { stateAt } from '../../../support/derived';
import { aFact } from '../../../support/facts';
import { at } from '../../../support/literals';

const plan = plans.find(({ id }) => id === 'iijmio-giga');
if (!plan) throw new RangeError('the catalogue has lost IIJmio GIGA');
const giga = { plan, carrier };
const line = aSubscription({ billing: 'postpaid', intent: { kind: 'leave' }, terms: usualTerms(plan) });
const BEGUN = [aFact('2026-11-01', { kind: 'contract-document' }), aFact('2026-11-01', { kind: 'activated' })];
const NOW = '2026-11-02T03:00:00.000Z';

function procedureOf(state: RecordState, choices: ProcedureChoices = {}): Procedure {
	return procedureFor(state.subscription, procedureStateFor(state, choices), giga);
}

/** The record once "Write it into the record" was tapped at the step that asks. */
function afterAsking(procedure: Procedure): { state: RecordState; written: readonly NewActivity[] } {
	const step = procedure.steps.find(({ records }) => records === 'request-cancel');
	const command = step && commandOfStep(step, procedure, at(NOW));
	const result = command && applyCommand(stateAt(NOW, line, BEGUN), command);
	if (!result?.ok) throw new RangeError('nothing was written');
	const facts = result.facts.map(({ when, ...fact }): Activity => ({
		...aFact('2026-11-02', fact, { recordedAt: NOW }),
		when
	}));
	return { state: stateAt(NOW, line, [...BEGUN, ...facts]), written: result.facts };
}

describe('IIJmio GIGA on its second day, with the 8-day right and the ordinary way out both open', () => {
	const before = procedureOf(stateAt(NOW, line, BEGUN));

	test('the right comes first', () =>
		expect([before.kind, before.exitId, before.exits.map(({ id }) => id)]).toEqual([
			'withdraw',
			'cooling-off',
			['cancel', 'cooling-off']
		]));

	test('the ticked request is written with its way out, its channel and its moment', () =>
		expect(afterAsking(before).written).toEqual([
			{ kind: 'cancel-requested', when: { instant: at(NOW) }, exitId: 'cooling-off', channel: 'online' }
		]));

	test('a withdrawal ends the line on the day it was sent', () => {
		const { state } = afterAsking(before);
		expect([state.status, state.serviceEnd]).toEqual(['cancel-requested', '2026-11-02']);
		expect(state.deadlines).toMatchObject([{ kind: 'confirm-check', lastDay: '2026-11-02' }]);
	});

	test('the steps go on where they were ticked, with the request done', () => {
		const { state } = afterAsking(before);
		const after = procedureOf(state);
		expect([after.kind, after.id]).toEqual(['withdraw', before.id]);
		expect(after.steps.map(({ code }) => code)).toEqual(before.steps.map(({ code }) => code));
		expect(after.steps.find(({ records }) => records === 'request-cancel')?.done).toBe(true);
		const ticked = {
			id: 'attempt-1',
			subscriptionId: line.id,
			procedure: before.id,
			startedAt: at('2026-11-02T02:00:00.000Z'),
			done: { submit_form: at(NOW) }
		};
		expect(runningAttempt([ticked], after.id, keptSince(state))).toBe(ticked);
	});

	test('the ordinary way out, chosen instead, ends the line with its month', () => {
		const ordinary = procedureOf(stateAt(NOW, line, BEGUN), { exitId: 'cancel' });
		const { state, written } = afterAsking(ordinary);
		expect(written).toMatchObject([{ kind: 'cancel-requested', exitId: 'cancel', channel: 'online' }]);
		expect(state.serviceEnd).toBe('2026-11-30');
		expect(procedureOf(state).id).toBe(ordinary.id);
	});

	test('a withdrawal that was taken back opens both ways again', () => {
		const { state } = afterAsking(before);
		const kept = aFact('2026-11-03', { kind: 'cancel-withdrawn' }, { recordedAt: '2026-11-03T00:00:00.000Z' });
		const again = stateAt('2026-11-03T03:00:00.000Z', line, [...state.written, kept]);
		expect(procedureOf(again).exits.map(({ id }) => id)).toEqual(['cancel', 'cooling-off']);
		expect(procedureOf(again).steps.some(({ records, done }) => records === 'request-cancel' && done)).toBe(false);
		expect(keptSince(again)).toBe(at('2026-11-03T00:00:00.000Z'));
	});
});

test('a confirmation that was ticked carries the way out that was asked for', () => {
	const step = { records: 'confirm-cancel' } as const;
	expect(commandOfStep(step, { exitId: 'cooling-off', channel: 'post' }, at(NOW))).toEqual({
		name: 'confirm-cancel',
		when: { instant: at(NOW) },
		exitId: 'cooling-off',
		channel: 'post'
	});
});

test('a bill that was paid, a device that went back and a deposit that came back are dated by their ticks', () => {
	const written = (['pay', 'returned', 'deposit-returned'] as const).map((records) =>
		commandOfStep({ records }, {}, at(NOW))
	);
	expect(written).toEqual([
		{ name: 'pay', when: { instant: at(NOW) } },
		{ name: 'returned', when: { instant: at(NOW) } },
		{ name: 'deposit-back', when: { instant: at(NOW) } }
	]);
});

test.each(['services-moved', 'port-code', undefined] as const)('a step that records %s is no command', (records) =>
	expect(commandOfStep({ ...(records && { records }) }, {}, at(NOW))).toBeUndefined()
);
