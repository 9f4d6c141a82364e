import { expect, test } from 'vitest';
import { findPlan } from '$lib/catalogue/catalogue';
import { procedureFor, type Procedure } from '$lib/domain/procedure/procedure';
import type { ProcedureState } from '$lib/domain/procedure/state';
import type { Form, Subscription } from '$lib/domain/record/subscription';
import { aDeadline } from '../../../support/deadlines';
import { at } from '../../../support/literals';
import { aRecordOf, aState } from '../../../support/catalogue/plan-records';

async function procedureOfPlan(
	id: string,
	form: Form,
	state: Partial<ProcedureState> = {},
	more: Partial<Subscription> = {}
): Promise<Procedure> {
	const entry = await findPlan(id);
	if (!entry) throw new Error(`no plan ${id}`);
	return procedureFor(aRecordOf(entry, form, more), aState(state), entry);
}

const codes = ({ steps }: Procedure): string => steps.map(({ code }) => code).join(' ');

// prettier-ignore
test.each<[string, Form, string]>([
	['cuniq-travel', 'physical', 'wait_for_end end_early use_up ask_leftover discard_sim'],
	['cuniq-travel', 'esim', 'wait_for_end end_early remove_profile use_up ask_leftover'],
	['sakura-travel-esim', 'esim', 'wait_for_end end_early remove_profile use_up ask_leftover'],
	['sakura-longterm', 'physical', 'submit_form watch_confirmation send_back_sim watch_last_bill note_details move_services save_data choose_day check_fee check_bills clear_blockers stop_using keep_proof ask_data_erased'],
	['sakura-longterm', 'esim', 'submit_form watch_confirmation watch_last_bill remove_profile note_details move_services save_data choose_day check_fee check_bills clear_blockers stop_using keep_proof ask_data_erased'],
	['sakura-longterm', 'pocket-wifi', 'submit_form watch_confirmation return_device watch_last_bill choose_day check_fee check_bills clear_blockers keep_proof'],
	['giffgaff-payg', 'physical', 'stop_topping_up end_early move_services use_up ask_leftover discard_sim'],
	['giffgaff-payg', 'esim', 'stop_topping_up end_early remove_profile move_services use_up ask_leftover'],
	['povo20', 'esim', 'submit_form watch_confirmation remove_profile see_what_remains note_details move_services save_data choose_day check_fee clear_blockers stop_using'],
	['linemo', 'physical', 'submit_form watch_confirmation watch_last_bill note_details move_services save_data choose_day check_fee check_bills stop_using keep_proof discard_sim ask_data_erased'],
	['iijmio-giga', 'esim', 'submit_form watch_confirmation watch_last_bill remove_profile note_details move_services save_data choose_day check_fee check_bills stop_using keep_proof ask_data_erased'],
	['cmhk-monthly', 'physical', 'visit_store sign_form watch_confirmation watch_last_bill note_details move_services save_data choose_day check_fee check_bills clear_blockers stop_using keep_proof discard_sim ask_data_erased'],
	['clubsim', 'esim', 'stop_topping_up end_early remove_profile move_services use_up ask_leftover']
])('%s as %s, a line in use that owes nothing', async (id, form, expected) => {
	expect(codes(await procedureOfPlan(id, form))).toBe(expected);
});

test('a travel eSIM says that nothing has to be cancelled, and why', async () => {
	const procedure = await procedureOfPlan('sakura-travel-esim', 'esim');
	expect([procedure.nothingToDo, procedure.online, procedure.numberFates]).toEqual([
		'ends_by_itself',
		'not-needed',
		[]
	]);
});

test('a bill that is open is paid before the form is sent, and the form says why', async () => {
	const unpaid = [{ minor: 2178, currency: 'JPY' }];
	const { steps } = await procedureOfPlan('sakura-longterm', 'esim', { unpaid });
	const order = steps.map(({ code }) => code);
	expect(order.indexOf('pay_bills')).toBeLessThan(order.indexOf('submit_form'));
	expect(steps.find(({ code }) => code === 'pay_bills')?.money).toEqual(unpaid);
	expect(steps.find(({ code }) => code === 'submit_form')?.blockedBy).toEqual([
		{ by: 'unpaid', sure: false, money: unpaid }
	]);
});

test('China Mobile Hong Kong surely refuses while a bill is open', async () => {
	const unpaid = [{ minor: 17600, currency: 'HKD' }];
	const payBy = aDeadline('pay-by', '2026-12-17T16:00:00.000Z');
	const { steps } = await procedureOfPlan('cmhk-monthly', 'physical', { unpaid, deadlines: [payBy] });
	expect(steps.find(({ code }) => code === 'sign_form')?.blockedBy).toEqual([
		{ by: 'unpaid', sure: true, money: unpaid, payBy }
	]);
});

test('a deposit that may block is named at the request, and claimed after', async () => {
	const deposits = [{ minor: 10000, currency: 'JPY' }];
	const procedure = await procedureOfPlan('linemo', 'esim', { deposits });
	expect(procedure.steps.find(({ code }) => code === 'submit_form')?.blockedBy).toEqual([
		{ by: 'deposit', sure: false, money: deposits }
	]);
	expect(codes(procedure)).toContain('claim_deposit');
});

test('the safe day stands beside the request, the last one beside the choice of the day', async () => {
	const safe = aDeadline('cancel-safe', '2026-12-22T15:00:00.000Z', { ruleId: 'cancel' });
	const latest = aDeadline('cancel-by', '2026-12-25T15:00:00.000Z', { ruleId: 'cancel' });
	const { steps } = await procedureOfPlan('sakura-longterm', 'esim', { deadlines: [safe, latest] });
	expect(steps.find(({ code }) => code === 'submit_form')?.by).toBe(safe);
	expect(steps.find(({ code }) => code === 'choose_day')?.by).toBe(latest);
});

test('by phone to China Mobile Hong Kong: its lines, and what to say', async () => {
	const procedure = await procedureOfPlan('cmhk-monthly', 'esim', { choices: { channel: 'phone' } });
	expect(codes(procedure)).toMatch(/^call_hotline watch_confirmation /);
	const lines = procedure.steps.find(({ code }) => code === 'call_hotline')?.lines;
	expect(lines?.map(({ number }) => number)).toEqual(['+852 12580', '400 120 4000']);
});

test('online at China Mobile Hong Kong is a claim that nobody proved', async () => {
	const procedure = await procedureOfPlan('cmhk-monthly', 'esim');
	expect(procedure.online).toBe('unknown');
	expect(procedure.channels.map(({ kind, available }) => `${kind} ${available}`)).toEqual([
		'store yes',
		'phone yes',
		'post yes',
		'online unknown'
	]);
});

test('a channel that the carrier refuses is shown and cannot be chosen', async () => {
	const procedure = await procedureOfPlan('linemo', 'esim', { choices: { channel: 'phone' } });
	expect(procedure.channels.find(({ kind }) => kind === 'phone')?.available).toBe('no');
	expect(procedure.channel).toBe('online');
});

test('the planned channel of a record that is being left is the one shown', async () => {
	const intent = { kind: 'leave', channel: 'app' } as const;
	expect((await procedureOfPlan('povo20', 'esim', {}, { intent })).channel).toBe('app');
});

test('inside the 8 days LINEMO is withdrawn from in writing, and cancelling stays a choice', async () => {
	const deadlines = [aDeadline('cancel-by', '2026-11-28T15:00:00.000Z', { ruleId: 'cooling-off', nature: 'right' })];
	const procedure = await procedureOfPlan('linemo', 'physical', { deadlines });
	expect([procedure.id, procedure.channel]).toEqual(['withdraw/cooling-off', 'post']);
	expect(procedure.exits).toEqual([
		{ id: 'cancel', nature: 'cost', chosen: false },
		{ id: 'cooling-off', nature: 'right', chosen: true }
	]);
	const ordinary = await procedureOfPlan('linemo', 'physical', { deadlines, choices: { exitId: 'cancel' } });
	expect([ordinary.id, ordinary.channel]).toEqual(['cancel/cancel', 'online']);
});

test('taking the number along never cancels first', async () => {
	const procedure = await procedureOfPlan('povo20', 'physical', { choices: { number: 'take_along' } });
	expect(codes(procedure)).toBe(
		'do_not_cancel get_port_code apply_at_new_carrier wait_for_switch watch_confirmation match_registration note_details discard_sim'
	);
	expect(procedure.steps.map(({ records }) => records)).not.toContain('request-cancel');
});

test('in Hong Kong the number moves without a code', async () => {
	const procedure = await procedureOfPlan('clubsim', 'physical', { choices: { number: 'take_along' } });
	expect(codes(procedure)).not.toContain('get_port_code');
});

test('a lost line is suspended first, with the number to call, and cancelled after', async () => {
	const procedure = await procedureOfPlan('cmhk-monthly', 'physical', { status: 'lost' });
	expect(codes(procedure)).toBe(
		'report_loss secure_services replace_sim visit_store sign_form watch_confirmation watch_last_bill check_fee check_bills clear_blockers'
	);
	expect(procedure.steps[0]?.lines?.[0]?.number).toBe('+852 12580');
});

test('the renewal of a bought pack is switched off though the card itself lapses', async () => {
	const deadlines = [aDeadline('cancel-by', '2026-12-09T16:00:00.000Z', { ruleId: '86-easy-renewal' })];
	const procedure = await procedureOfPlan('clubsim', 'physical', { bought: ['pack-86-easy'], deadlines });
	const step = procedure.steps.find(({ code }) => code === 'turn_off_renewal');
	expect([procedure.kind, step?.by?.ruleId]).toEqual(['lapse', '86-easy-renewal']);
});

test('povo that is meant to end needs no request: it lapses', async () => {
	const procedure = await procedureOfPlan('povo20', 'esim', {}, { intent: { kind: 'let-end' } });
	expect([procedure.kind, procedure.nothingToDo]).toEqual(['lapse', 'lapses_unused']);
	expect(codes(procedure)).toBe('stop_topping_up end_early remove_profile move_services use_up ask_leftover');
});

test('a confirmed line has what comes after, and its confirmation is ticked', async () => {
	const procedure = await procedureOfPlan('sakura-longterm', 'esim', { status: 'cancelled', requested: true });
	expect([procedure.kind, procedure.nothingToDo]).toEqual(['ended', 'already_cancelled']);
	expect(codes(procedure)).toBe('watch_confirmation watch_last_bill remove_profile keep_proof ask_data_erased');
	expect(procedure.steps[0]?.done).toBe(true);
});

test('services that have moved tick their own step, those that have not are named', async () => {
	const bank = { name: 'HSBC', importance: 'money' } as const;
	const chat = { name: 'LINE', importance: 'sign-in', waived: at('2026-11-01T00:00:00.000Z') } as const;
	const before = await procedureOfPlan('giffgaff-payg', 'esim', {}, { bound: [bank, chat] });
	expect(before.steps[0]).toMatchObject({ code: 'move_services', services: ['HSBC'] });
	const after = await procedureOfPlan('giffgaff-payg', 'esim', {}, { bound: [chat] });
	expect(after.steps[0]).toMatchObject({ code: 'move_services', done: true });
});

test('sources under it: addresses once, the surest first', async () => {
	const { sources } = await procedureOfPlan('sakura-longterm', 'esim');
	expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
	expect(sources[0]?.url).toContain('support.sakuramobile.jp');
});
