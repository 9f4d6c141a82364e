import type { ChannelKind } from '../../base/channel';
import { handsBackInShop } from './after';
import { stepsOf, type ProcedureStep, type StepCode, type WarningCode } from '../step';
import { askingDate, blockersOf, deadlineOf, wayOf, type ProcedureContext } from '../context';
import type { Deadline } from '../../deadline/deadline';
import type { Way } from '../../plan/plan';

const step = stepsOf('request');

/** How to ask, on the chosen channel; without a channel, how to find one. */
export function request(context: ProcedureContext): readonly ProcedureStep[] {
	const { channel } = context;
	if (channel === undefined) return findChannel(context);
	const way = wayOf(context, channel);
	switch (channel) {
		case 'online':
			return [logIn('open_site', way), ...form(context, way)];
		case 'app':
			return [logIn('open_app', way), ...form(context, way)];
		case 'phone':
			return [
				step('call_hotline', [], { ...linesOf(context, way), ...howOf(way) }),
				step('say_cancel', ['w12_wrong_taps']),
				asking(context, 'note_reference', channel, ['w7_keep_proof'])
			];
		case 'store':
			return visit(context, way);
		case 'email':
			return [asking(context, 'write_email', channel, ['w6_fake_sites'], way)];
		case 'post':
			return [asking(context, isRight(context) ? 'send_withdrawal' : 'send_letter', channel, ['w7_keep_proof'], way)];
		case 'sms':
			return [asking(context, 'send_sms', channel, [], way)];
		case 'ussd':
			return [asking(context, 'dial_code', channel, [], way)];
	}
}

function logIn(code: 'open_site' | 'open_app', way: Way | undefined): ProcedureStep {
	return step(code, ['w6_fake_sites', 'w11_safe_network'], { ...howOf(way), ...(way?.url && { url: way.url }) });
}

function form(context: ProcedureContext, way: Way | undefined): readonly ProcedureStep[] {
	const { subscription, channel } = context;
	const warnings: WarningCode[] = ['w12_wrong_taps'];
	if (subscription.form === 'esim') warnings.push('profile_is_not_contract');
	const known = way?.how !== undefined;
	return [...(known ? [] : [step('find_menu')]), asking(context, 'submit_form', channel ?? 'online', warnings)];
}

function visit(context: ProcedureContext, way: Way | undefined): readonly ProcedureStep[] {
	return [
		step('book_visit', [], {
			records: 'appointment',
			optional: true,
			channel: 'store',
			...dated(deadlineOf(context, 'appointment')),
			...(context.state.booked && { done: true })
		}),
		step('visit_store', [], howOf(way)),
		asking(context, 'sign_form', 'store', ['w12_wrong_taps']),
		...(handsBackInShop(context) ? [step('hand_back_sim')] : []),
		step('take_receipt', ['w7_keep_proof'])
	];
}

/** The step whose tick is the request itself. */
function asking(
	context: ProcedureContext,
	code: StepCode,
	channel: ChannelKind,
	warnings: readonly WarningCode[],
	way?: Way
): ProcedureStep {
	const by = askingDate(context);
	const blockedBy = blockersOf(context);
	return step(code, warnings, {
		records: 'request-cancel',
		channel,
		...(by && { by }),
		...(blockedBy.length > 0 && { blockedBy }),
		...(context.state.requested && { done: true }),
		...howOf(way)
	});
}

/** No channel is known: look first, then ask; what users say comes last and is weak evidence. */
function findChannel(context: ProcedureContext): readonly ProcedureStep[] {
	const by = askingDate(context);
	const site = context.carrier?.site?.url;
	const blockedBy = blockersOf(context);
	return [
		step('look_on_site', ['w6_fake_sites'], site ? { url: site } : {}),
		step('ask_hotline', [], linesOf(context, undefined)),
		step('ask_to_cancel', ['w7_keep_proof'], {
			records: 'request-cancel',
			...(by && { by }),
			...(blockedBy.length > 0 && { blockedBy }),
			...(context.state.requested && { done: true })
		})
	];
}

function dated(by: Deadline | undefined): { by?: Deadline } {
	return by ? { by } : {};
}

function isRight({ exit }: ProcedureContext): boolean {
	return exit?.nature === 'right';
}

function howOf(way: Way | undefined): { text?: NonNullable<Way['how']> } {
	return way?.how ? { text: way.how } : {};
}

/** The carrier's numbers from the catalogue, else the one that the user noted. */
function linesOf({ subscription }: ProcedureContext, way: Way | undefined): { lines?: NonNullable<Way['lines']> } {
	const noted = subscription.registration?.hotline;
	if (way?.lines) return { lines: way.lines };
	return noted ? { lines: [{ number: noted }] } : {};
}
