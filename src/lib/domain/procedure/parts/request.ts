import type { ChannelKind } from '../../base/channel';
import { handsBackInShop } from './after';
import { stepsOf, type ProcedureStep, type StepCode, type WarningCode } from '../step';
import { askingDate, blockersOf, wayOf, type ProcedureContext } from '../context';
import { requestFactsFor } from '../request-facts';
import type { Way } from '../../plan/plan';

const step = stepsOf('request');

/** How to ask, on the chosen channel; without a channel, how to find one. */
export function request(context: ProcedureContext): readonly ProcedureStep[] {
	const { channel } = context;
	if (channel === undefined) return findChannel(context);
	const way = wayOf(context, channel);
	switch (channel) {
		case 'online':
		case 'app':
			return form(context, channel, way);
		case 'phone':
			return [asking(context, 'call_hotline', channel, ['w12_wrong_taps'], way)];
		case 'store':
			return visit(context, way);
		case 'email':
			return [asking(context, 'write_email', channel, ['w6_fake_sites'], way)];
		case 'post':
			return [asking(context, isRight(context) ? 'send_withdrawal' : 'send_letter', channel, [], way)];
		case 'sms':
			return [asking(context, 'send_sms', channel, [], way)];
		case 'ussd':
			return [asking(context, 'dial_code', channel, [], way)];
	}
}

/** Where neither the way through the menus nor a sentence about it is known, finding it is a step of its own. */
function form(context: ProcedureContext, channel: 'online' | 'app', way: Way | undefined): readonly ProcedureStep[] {
	const site = way?.url ?? context.carrier?.site?.url;
	const isKnown = way?.path !== undefined || way?.how !== undefined;
	const send = asking(context, 'submit_form', channel, ['w6_fake_sites', 'w11_safe_network', 'w12_wrong_taps'], way);
	return isKnown ? [send] : [step('find_menu', [], site === undefined ? {} : { url: site }), send];
}

function visit(context: ProcedureContext, way: Way | undefined): readonly ProcedureStep[] {
	const finder = way?.url ?? context.facts?.contacts?.find(({ kind }) => kind === 'shops')?.url;
	const items = context.facts?.documents ?? [];
	const sign = asking(context, 'sign_form', 'store', ['w12_wrong_taps'], way && withoutText(way));
	return [
		step('visit_store', [], {
			...howOf(way),
			...(items.length > 0 && { items }),
			...(finder !== undefined && { url: finder }),
			channel: 'store'
		}),
		{ ...sign, ...(sign.request && { request: { ...sign.request, documents: [] } }) },
		...(handsBackInShop(context) ? [step('hand_back_sim')] : [])
	];
}

/** The step before says how to get there. */
function withoutText({ how: _how, url: _url, lines: _lines, ...way }: Way): Way {
	return way;
}

/** The step whose tick is the request itself, with all that is known of it. */
function asking(
	context: ProcedureContext,
	code: StepCode,
	channel: ChannelKind,
	warnings: readonly WarningCode[],
	way?: Way
): ProcedureStep {
	const facts = requestFactsFor(context, way);
	return step(code, warnings, {
		...requested(context),
		channel,
		...(facts && { request: facts }),
		...howOf(way),
		...(way?.url !== undefined && { url: way.url }),
		...(channel === 'phone' ? linesOf(context, way) : way?.lines && { lines: way.lines })
	});
}

/** No channel is known: look first, then ask; what users say comes last and is weak evidence. */
function findChannel(context: ProcedureContext): readonly ProcedureStep[] {
	const site = context.carrier?.site?.url;
	return [
		step('look_on_site', ['w6_fake_sites'], site ? { url: site } : {}),
		step('ask_hotline', [], linesOf(context, undefined)),
		step('ask_to_cancel', ['w7_keep_proof'], requested(context))
	];
}

/** What makes a step the request: its fact, its date, what blocks it. */
function requested(context: ProcedureContext): Pick<ProcedureStep, 'records' | 'by' | 'blockedBy' | 'done'> {
	const by = askingDate(context);
	const blockedBy = blockersOf(context);
	return {
		records: 'request-cancel',
		...(by && { by }),
		...(blockedBy.length > 0 && { blockedBy }),
		...(context.state.requested && { done: true })
	};
}

function isRight({ exit }: ProcedureContext): boolean {
	return exit?.nature === 'right';
}

function howOf(way: Way | undefined): { text?: NonNullable<Way['how']> } {
	return way?.how ? { text: way.how } : {};
}

/** The carrier's numbers from the catalogue, else the one that the user noted. */
function linesOf(
	{ subscription, facts }: ProcedureContext,
	way: Way | undefined
): { lines?: NonNullable<Way['lines']> } {
	const noted = subscription.registration?.hotline;
	const lines = way?.lines ?? facts?.helpLines;
	if (lines) return { lines };
	return noted ? { lines: [{ number: noted }] } : {};
}
