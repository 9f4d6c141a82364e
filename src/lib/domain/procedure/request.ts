import type { ChannelKind } from '../base/channel';
import { handsBackInShop } from './after';
import { stepsOf, type ProcedureStep, type StepCode, type WarningCode } from './step';
import { askingDate, blockersOf, deadlineOf, wayOf, type Situation } from './context';
import type { Deadline } from '../deadline/deadline';
import type { Way } from '../plan/plan';

const step = stepsOf('request');

/** How to ask, on the chosen channel; without a channel, how to find one. */
export function request(situation: Situation): readonly ProcedureStep[] {
	const { channel } = situation;
	if (channel === undefined) return findChannel(situation);
	const way = wayOf(situation, channel);
	switch (channel) {
		case 'online':
			return [logIn('open_site', way), ...form(situation, way)];
		case 'app':
			return [logIn('open_app', way), ...form(situation, way)];
		case 'phone':
			return [
				step('call_hotline', [], { ...linesOf(situation, way), ...howOf(way) }),
				step('say_cancel', ['w12_wrong_taps']),
				asking(situation, 'note_reference', channel, ['w7_keep_proof'])
			];
		case 'store':
			return visit(situation, way);
		case 'email':
			return [asking(situation, 'write_email', channel, ['w6_fake_sites'], way)];
		case 'post':
			return [
				asking(situation, isRight(situation) ? 'send_withdrawal' : 'send_letter', channel, ['w7_keep_proof'], way)
			];
		case 'sms':
			return [asking(situation, 'send_sms', channel, [], way)];
		case 'ussd':
			return [asking(situation, 'dial_code', channel, [], way)];
	}
}

function logIn(code: 'open_site' | 'open_app', way: Way | undefined): ProcedureStep {
	return step(code, ['w6_fake_sites', 'w11_safe_network'], { ...howOf(way), ...(way?.url && { url: way.url }) });
}

function form(situation: Situation, way: Way | undefined): readonly ProcedureStep[] {
	const { subscription, channel } = situation;
	const warnings: WarningCode[] = ['w12_wrong_taps'];
	if (subscription.form === 'esim') warnings.push('profile_is_not_contract');
	const known = way?.how !== undefined;
	return [...(known ? [] : [step('find_menu')]), asking(situation, 'submit_form', channel ?? 'online', warnings)];
}

function visit(situation: Situation, way: Way | undefined): readonly ProcedureStep[] {
	return [
		step('book_visit', [], {
			records: 'appointment',
			optional: true,
			channel: 'store',
			...dated(deadlineOf(situation, 'appointment')),
			...(situation.state.booked && { done: true })
		}),
		step('visit_store', [], howOf(way)),
		asking(situation, 'sign_form', 'store', ['w12_wrong_taps']),
		...(handsBackInShop(situation) ? [step('hand_back_sim')] : []),
		step('take_receipt', ['w7_keep_proof'])
	];
}

/** The step whose tick is the request itself. */
function asking(
	situation: Situation,
	code: StepCode,
	channel: ChannelKind,
	warnings: readonly WarningCode[],
	way?: Way
): ProcedureStep {
	const by = askingDate(situation);
	const blockedBy = blockersOf(situation);
	return step(code, warnings, {
		records: 'request-cancel',
		channel,
		...(by && { by }),
		...(blockedBy.length > 0 && { blockedBy }),
		...(situation.state.requested && { done: true }),
		...howOf(way)
	});
}

/** No channel is known: look first, then ask; what users say comes last and is weak evidence. */
function findChannel(situation: Situation): readonly ProcedureStep[] {
	const by = askingDate(situation);
	const site = situation.carrier?.site?.url;
	const blockedBy = blockersOf(situation);
	return [
		step('look_on_site', ['w6_fake_sites'], site ? { url: site } : {}),
		step('ask_hotline', [], linesOf(situation, undefined)),
		step('ask_to_cancel', ['w7_keep_proof'], {
			records: 'request-cancel',
			...(by && { by }),
			...(blockedBy.length > 0 && { blockedBy }),
			...(situation.state.requested && { done: true })
		})
	];
}

function dated(by: Deadline | undefined): { by?: Deadline } {
	return by ? { by } : {};
}

function isRight({ exit }: Situation): boolean {
	return exit?.nature === 'right';
}

function howOf(way: Way | undefined): { text?: NonNullable<Way['how']> } {
	return way?.how ? { text: way.how } : {};
}

/** The carrier's numbers from the catalogue, else the one that the user noted. */
function linesOf({ subscription }: Situation, way: Way | undefined): { lines?: NonNullable<Way['lines']> } {
	const noted = subscription.registration?.hotline;
	if (way?.lines) return { lines: way.lines };
	return noted ? { lines: [{ number: noted }] } : {};
}
