import { describe, expect, test } from 'vitest';
import { findPlan, listPlans } from '$lib/catalogue/catalogue';
import { CHANNEL_KINDS } from '$lib/domain/base/channel';
import { procedureFor } from '$lib/domain/procedure/procedure';
import { PROCEDURE_TOPICS, procedureOn } from '$lib/domain/procedure/topic';
import type { ProcedureState } from '$lib/domain/procedure/state';
import { STATUSES } from '$lib/domain/record/status';
import en from '$lib/i18n/messages/procedure/en.json';
import zhHans from '$lib/i18n/messages/procedure/zh-Hans.json';
import { aDeadline } from '../../../support/deadlines';
import { aRecordOf, aState } from '../../../support/catalogue/plan-records';

const debt = [{ minor: 217800, currency: 'JPY' }];
const deposit = [{ minor: 500000, currency: 'JPY' }];
const rightOpen = [aDeadline('cancel-by', '2026-12-01T15:00:00.000Z', { ruleId: 'cooling-off', nature: 'right' })];

const states: readonly ProcedureState[] = [
	...STATUSES.map((status) => aState({ status, requested: status === 'cancel-requested' })),
	aState({ unpaid: debt }),
	aState({ deposits: deposit }),
	aState({ unpaid: debt, deposits: deposit, deadlines: rightOpen }),
	aState({ deadlines: rightOpen }),
	aState({ choices: { number: 'take_along' } }),
	aState({ choices: { number: 'take_along' }, portCodeHeld: true }),
	aState({ bought: ['pack-86-easy'] }),
	...CHANNEL_KINDS.map((channel) => aState({ choices: { channel } }))
];

const keysOf = (text: object) => new Set(Object.keys(text));
const english = keysOf(en);
const chinese = keysOf(zhHans);
const missing = (keys: readonly string[]) => keys.filter((key) => !english.has(key) || !chinese.has(key));

const plans = await Promise.all((await listPlans()).map(({ id }) => findPlan(id)));

describe.each(plans.flatMap((entry) => (entry ? [[entry.plan.id, entry] as const] : [])))('%s', (_, entry) => {
	test('has steps, words, a source and nothing twice in every form and state', () => {
		for (const form of entry.plan.form) {
			for (const state of states) {
				const procedure = procedureFor(aRecordOf(entry, form), state, entry);
				const codes = procedure.steps.map(({ code }) => code);
				expect(codes.length, `${form} ${state.status}`).toBeGreaterThan(0);
				expect(new Set(codes).size).toBe(codes.length);
				expect(procedure.sources.length).toBeGreaterThan(0);
				expect(
					missing([
						...codes.flatMap((code) => [`procedure_step_${code}`, `procedure_step_${code}_detail`]),
						...procedure.steps.flatMap(({ warnings }) => warnings.map((code) => `procedure_warning_${code}`)),
						...procedure.channels.map(({ kind }) => `procedure_channel_${kind}`),
						...(procedure.nothingToDo ? [`procedure_nothing_${procedure.nothingToDo}`] : []),
						`procedure_kind_${procedure.kind}`
					])
				).toEqual([]);
			}
		}
	});

	test('never sends back or cuts up what its form does not have', () => {
		const withSim = ['hand_back_sim', 'return_sim', 'send_back_sim', 'discard_sim'];
		for (const form of entry.plan.form) {
			for (const state of states) {
				const codes = procedureFor(aRecordOf(entry, form), state, entry).steps.map(({ code }) => code);
				if (form !== 'physical') expect(codes.filter((code) => withSim.includes(code))).toEqual([]);
				if (form !== 'esim') expect(codes).not.toContain('remove_profile');
				if (form !== 'pocket-wifi') expect(codes).not.toContain('return_device');
			}
		}
	});
});

test.each(PROCEDURE_TOPICS)('general advice on %s has steps and words', (topic) => {
	const { steps } = procedureOn(topic);
	expect(steps.length).toBeGreaterThan(1);
	expect(
		missing([
			`procedure_topic_${topic}`,
			`procedure_topic_${topic}_detail`,
			...steps.flatMap(({ code }) => [`procedure_step_${code}`, `procedure_step_${code}_detail`])
		])
	).toEqual([]);
});
