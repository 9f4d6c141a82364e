import { claimDeposit, erase, giveBack } from './after';
import { moveServices } from './prepare';
import { stepsOf, type ProcedureStep } from './step';
import { deadlineOf, wayOf, type Situation } from './context';
import type { Deadline } from '../deadline/deadline';

/** Why there is nothing to cancel; tails of `procedure_nothing_<code>`. */
// prettier-ignore
export const NOTHING_REASONS = [
	'ends_by_itself', 'lapses_unused', 'stays_until_used', 'end_unknown', 'never_activated', 'already_ended',
	'already_cancelled'
] as const;
export type NothingReason = (typeof NOTHING_REASONS)[number];

const prepare = stepsOf('prepare');
const after = stepsOf('after');

export function nothingReason({ state, mainLife }: Situation): NothingReason {
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
		default:
			return 'ends_by_itself';
	}
}

/** What is still worth doing where nothing has to be cancelled. */
export function lapse(situation: Situation): readonly ProcedureStep[] {
	const reason = nothingReason(situation);
	const over = reason === 'already_ended';
	return [
		...(over ? [] : beforeTheEnd(situation, reason)),
		...giveBack(situation),
		...claimDeposit(situation),
		...leftover(situation),
		...erase(situation)
	];
}

/** The last day of a rental ends nothing by itself: the cost ends with the return. */
function beforeTheEnd(situation: Situation, reason: NothingReason): readonly ProcedureStep[] {
	if (situation.subscription.form === 'pocket-wifi' && reason !== 'never_activated') return [endEarly(situation)];
	const steps: ProcedureStep[] = [];
	if (situation.hasNumber) steps.push(moveServices(situation));
	if (reason !== 'never_activated') steps.push(prepare('use_up', ['w3_background_data']));
	steps.push(...renewals(situation), theEnd(situation, reason));
	if (reason === 'ends_by_itself' || closable(situation)) steps.push(endEarly(situation));
	return steps;
}

export function theEnd(situation: Situation, reason: NothingReason): ProcedureStep {
	switch (reason) {
		case 'lapses_unused':
			return prepare('stop_topping_up', [], datedBy(keepAlive(situation)));
		case 'never_activated':
			return prepare('leave_unactivated', [], datedBy(deadlineOf(situation, 'activate-by')));
		case 'end_unknown':
		case 'stays_until_used':
			return prepare('look_up_end', [], datedBy(deadlineOf(situation, 'expiry')));
		default:
			return prepare('wait_for_end', [], datedBy(deadlineOf(situation, 'expiry', situation.mainLife?.id)));
	}
}

function keepAlive(situation: Situation): Deadline | undefined {
	const life = situation.mainLife?.id;
	return deadlineOf(situation, 'grace-end', life) ?? deadlineOf(situation, 'keep-alive', life);
}

function datedBy(by: Deadline | undefined): { by?: Deadline } {
	return by ? { by } : {};
}

/** A pack that renews by itself goes on taking money while the card lapses: it has an exit of its own. */
export function renewals(situation: Situation): readonly ProcedureStep[] {
	const { subscription, state, mainLife } = situation;
	const exit = subscription.terms.exits.find(
		({ life, rule }) =>
			life !== undefined && life !== mainLife?.id && rule.kind !== 'none-needed' && state.bought.includes(life)
	);
	if (!exit) return [];
	const by = deadlineOf(situation, 'cancel-by', exit.id) ?? deadlineOf(situation, 'renewal', exit.life);
	const text = situation.facts?.ways?.find((way) => way.exit === exit.id)?.how;
	return [prepare('turn_off_renewal', ['w2_billing_goes_on'], { ...datedBy(by), ...(text && { text }) })];
}

function closable({ exit }: Situation): boolean {
	return exit?.channels.some(({ available }) => available === 'yes') ?? false;
}

/** Only customer service can end it sooner, and no page was found that pays anything back for it. */
function endEarly(situation: Situation): ProcedureStep {
	const way = situation.exit?.channels.map(({ kind }) => wayOf(situation, kind)).find((each) => each !== undefined);
	const hotline = situation.subscription.registration?.hotline;
	const lines = way?.lines ?? (hotline ? [{ number: hotline }] : undefined);
	const url = way?.url ?? situation.carrier?.site?.url;
	const rented = situation.subscription.form === 'pocket-wifi';
	return prepare(rented ? 'end_rental' : 'end_early', ['w6_fake_sites'], {
		optional: true,
		...(way?.how && { text: way.how }),
		...(lines && { lines }),
		...(url && { url })
	});
}

function leftover({ subscription, facts }: Situation): readonly ProcedureStep[] {
	const { billing, form } = subscription;
	if (billing !== 'prepaid' || (form !== 'physical' && form !== 'esim')) return [];
	const text = facts?.refund;
	return [after('ask_leftover', [], { optional: true, ...(text && { text }) })];
}
