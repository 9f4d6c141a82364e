import { codesGoOn, discard } from './advice';
import { claimDeposit, giveBack, removeProfile } from './after';
import { moveServices, payBills } from './prepare';
import { stepsOf, type ProcedureStep } from '../step';
import { deadlineOf, wayOf, type ProcedureContext } from '../context';
import type { Deadline } from '../../deadline/deadline';

/** Why there is nothing to cancel; tails of `procedure_nothing_<code>`. */
// prettier-ignore
export const NOTHING_REASONS = [
	'ends_by_itself', 'lapses_unused', 'stays_until_used', 'end_unknown', 'never_activated', 'already_ended',
	'already_cancelled'
] as const;
export type NothingReason = (typeof NOTHING_REASONS)[number];

const prepare = stepsOf('prepare');
const advice = stepsOf('advice');

export function nothingReason({ state, mainLife }: ProcedureContext): NothingReason {
	if (state.status === 'cancelled') return 'already_cancelled';
	if (state.status === 'expired') return 'already_ended';
	if (state.status === 'not-activated') return 'never_activated';
	switch (mainLife?.rule.kind) {
		case 'rolling':
			return 'lapses_unused';
		case 'open-ended':
			return 'stays_until_used';
		case 'recurring':
		case 'unknown':
		case undefined:
			return 'end_unknown';
		case 'contract':
		case 'fixed-date':
		case 'fixed-days':
		case 'months':
			return 'ends_by_itself';
	}
}

/** What is still worth doing where nothing has to be cancelled. */
export function lapse(context: ProcedureContext): readonly ProcedureStep[] {
	const reason = nothingReason(context);
	const over = reason === 'already_ended';
	return [
		...(over ? [] : beforeTheEnd(context, reason)),
		...giveBack(context),
		...claimDeposit(context),
		...payBills(context, 'after'),
		...removeProfile(context),
		...(over || !context.hasNumber ? [] : codesGoOn(context)),
		...(over ? [] : useUp(context, reason)),
		...leftover(context),
		...discard(context)
	];
}

/** The last day of a rental ends nothing by itself: the cost ends with the return. */
function beforeTheEnd(context: ProcedureContext, reason: NothingReason): readonly ProcedureStep[] {
	const { subscription, hasNumber } = context;
	if (subscription.form === 'pocket-wifi' && reason !== 'never_activated') return [endEarly(context)];
	return [
		...(hasNumber && subscription.bound.length > 0 ? [moveServices(context)] : []),
		...renewals(context),
		theEnd(context, reason),
		...(reason === 'ends_by_itself' || closable(context) ? [endEarly(context)] : [])
	];
}

function useUp({ subscription }: ProcedureContext, reason: NothingReason): readonly ProcedureStep[] {
	const card = subscription.form === 'physical' || subscription.form === 'esim';
	return card && reason !== 'never_activated' ? [advice('use_up', ['w3_background_data'])] : [];
}

export function theEnd(context: ProcedureContext, reason: NothingReason): ProcedureStep {
	switch (reason) {
		case 'lapses_unused':
			return prepare('stop_topping_up', [], datedBy(keepAlive(context)));
		case 'never_activated':
			return prepare('leave_unactivated', [], datedBy(deadlineOf(context, 'activate-by')));
		case 'end_unknown':
		case 'stays_until_used':
			return prepare('look_up_end', [], datedBy(deadlineOf(context, 'expiry')));
		case 'ends_by_itself':
		case 'already_ended':
		case 'already_cancelled':
			return prepare('wait_for_end', [], datedBy(deadlineOf(context, 'expiry', context.mainLife?.id)));
	}
}

function keepAlive(context: ProcedureContext): Deadline | undefined {
	const life = context.mainLife?.id;
	return deadlineOf(context, 'grace-end', life) ?? deadlineOf(context, 'keep-alive', life);
}

function datedBy(by: Deadline | undefined): { by?: Deadline } {
	return by ? { by } : {};
}

/** A pack that renews by itself goes on taking money while the card lapses: it has an exit of its own. */
export function renewals(context: ProcedureContext): readonly ProcedureStep[] {
	const { subscription, state, mainLife } = context;
	const exit = subscription.terms.exits.find(
		({ life, rule }) =>
			life !== undefined && life !== mainLife?.id && rule.kind !== 'none-needed' && state.bought.includes(life)
	);
	if (!exit) return [];
	const by = deadlineOf(context, 'cancel-by', exit.id) ?? deadlineOf(context, 'renewal', exit.life);
	const text = context.facts?.ways?.find((way) => way.exit === exit.id)?.how;
	return [prepare('turn_off_renewal', ['w2_billing_goes_on'], { ...datedBy(by), ...(text && { text }) })];
}

function closable({ exit }: ProcedureContext): boolean {
	return exit?.channels.some(({ available }) => available === 'yes') ?? false;
}

/** Only customer service can end it sooner, and no page was found that pays anything back for it. */
function endEarly(context: ProcedureContext): ProcedureStep {
	const way = context.exit?.channels.map(({ kind }) => wayOf(context, kind)).find((each) => each !== undefined);
	const hotline = context.subscription.registration?.hotline;
	const lines = way?.lines ?? (hotline ? [{ number: hotline }] : undefined);
	const url = way?.url ?? context.carrier?.site?.url;
	const rented = context.subscription.form === 'pocket-wifi';
	return prepare(rented ? 'end_rental' : 'end_early', ['w6_fake_sites'], {
		optional: true,
		...(way?.how && { text: way.how }),
		...(lines && { lines }),
		...(url && { url })
	});
}

function leftover({ subscription, facts }: ProcedureContext): readonly ProcedureStep[] {
	const { billing, form } = subscription;
	if (billing !== 'prepaid' || (form !== 'physical' && form !== 'esim')) return [];
	const text = facts?.refund;
	return [advice('ask_leftover', [], { optional: true, ...(text && { text }) })];
}
