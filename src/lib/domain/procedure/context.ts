import type { ChannelKind } from '../base/channel';
import type { Exit } from '../cancellation/cancellation';
import { chosenChannel } from './channels';
import { isAdvice, type Deadline, type DeadlineKind } from '../deadline/deadline';
import type { Carrier } from '../plan/carrier';
import type { Plan, PlanFacts, Way } from '../plan/plan';
import type { ProcedureState } from './state';
import type { Blocker } from './blocker';
import type { Subscription } from '../record/subscription';
import type { Life } from '../validity/validity';

export interface CatalogueFacts {
	plan: Plan;
	carrier: Carrier;
}

/** What a procedure needs to know of a record. */
export type LineToLeave = Pick<
	Subscription,
	'form' | 'billing' | 'terms' | 'intent' | 'msisdns' | 'sims' | 'bound' | 'registration'
>;

/** One record in one state, with the questions answered that several parts of a procedure ask. */
export interface ProcedureContext {
	subscription: LineToLeave;
	state: ProcedureState;
	plan: Plan | undefined;
	facts: PlanFacts | undefined;
	carrier: Carrier | undefined;
	mainLife: Life | undefined;
	exits: readonly Exit[]; // ways out that are open now
	exit: Exit | undefined; // the chosen one
	channel: ChannelKind | undefined;
	hasNumber: boolean;
	portable: boolean;
}

export function contextOf(
	subscription: LineToLeave,
	state: ProcedureState,
	catalogue: CatalogueFacts | undefined
): ProcedureContext {
	const mainLife = subscription.terms.lives.find(({ main }) => main);
	const exits = openExits(subscription, state, mainLife);
	const wanted = state.choices.exitId ?? state.exitAskedFor;
	const exit = exits.find(({ id }) => id === wanted) ?? preferredExit(exits);
	const facts = catalogue?.plan.facts;
	return {
		subscription,
		state,
		plan: catalogue?.plan,
		facts,
		carrier: catalogue?.carrier,
		mainLife,
		exits,
		exit,
		channel: chosenChannel(exit, state.choices.channel ?? plannedChannel(subscription)),
		hasNumber: carriesNumber(subscription),
		portable: isPortable(subscription, state, facts)
	};
}

/**
 * A right only while its window is open, an exit before an event only before it; packs have their own. The one that was
 * asked for stays: its steps go on.
 */
function openExits(
	{ terms }: LineToLeave,
	{ status, deadlines, exitAskedFor }: ProcedureState,
	mainLife: Life | undefined
): readonly Exit[] {
	return terms.exits.filter((exit) => {
		if (exit.id === exitAskedFor) return true;
		if (exit.life !== undefined && exit.life !== mainLife?.id) return false;
		if (exit.rule.kind === 'before-event') return status === 'not-activated';
		return exit.rule.kind !== 'cooling-off' || deadlines.some(({ ruleId }) => ruleId === exit.id);
	});
}

/** While the statutory window is open it is the cheaper way, so it comes first. */
function preferredExit(exits: readonly Exit[]): Exit | undefined {
	return exits.find(({ nature }) => nature === 'right') ?? exits[0];
}

function plannedChannel({ intent }: LineToLeave): ChannelKind | undefined {
	return intent.kind === 'leave' ? intent.channel : undefined;
}

function isLine({ form }: LineToLeave): boolean {
	return form === 'physical' || form === 'esim';
}

function carriesNumber(subscription: LineToLeave): boolean {
	const { msisdns, bound, terms, billing } = subscription;
	const numbered = terms.lives.some(({ id }) => id === 'number') || terms.portCode !== undefined;
	return isLine(subscription) && (msisdns.length > 0 || bound.length > 0 || numbered || billing === 'postpaid');
}

/** A number can leave while its line lives. Of a plan in the catalogue, only where the carrier has a way for it. */
function isPortable(subscription: LineToLeave, { status }: ProcedureState, facts: PlanFacts | undefined): boolean {
	if (!carriesNumber(subscription) || status === 'cancelled' || status === 'not-activated') return false;
	if (status === 'expired' && !rescuedByPorting(subscription)) return false;
	return !facts || facts.portOut !== undefined || subscription.terms.portCode !== undefined;
}

function rescuedByPorting({ terms }: LineToLeave): boolean {
	return terms.lives.some(({ afterEnd }) => afterEnd?.some(({ rescue }) => rescue === 'port-out'));
}

/**
 * Only what really has to be asked for: `none-needed` is no way out, it is the absence of one, and a prepaid line that
 * is meant to end and ends by itself needs no request though it could be closed sooner.
 */
export function mustAsk({ exit, mainLife, subscription }: ProcedureContext): boolean {
	const { intent, billing } = subscription;
	if (!exit) return !endsByItself(mainLife) && (billing === 'postpaid' || renewsByItself(mainLife));
	if (exit.rule.kind === 'none-needed') return false;
	return !(intent.kind === 'let-end' && billing === 'prepaid' && endsByItself(mainLife));
}

function renewsByItself(life: Life | undefined): boolean {
	return life?.rule.kind === 'recurring' || life?.rule.kind === 'contract';
}

function endsByItself(life: Life | undefined): boolean {
	switch (life?.rule.kind) {
		case 'fixed-days':
		case 'fixed-date':
		case 'months':
		case 'rolling':
			return true;
		case 'contract':
			return life.rule.afterTerm === 'ends';
		case 'open-ended':
		case 'recurring':
		case 'unknown':
		case undefined:
			return false;
	}
}

export function deadlineOf({ state }: ProcedureContext, kind: DeadlineKind, ruleId?: string): Deadline | undefined {
	return state.deadlines.find((each) => each.kind === kind && (ruleId === undefined || each.ruleId === ruleId));
}

/** The date for asking: the carrier's safe one where there is one. A margin of ours stands beside the true date. */
export function askingDate(context: ProcedureContext): Deadline | undefined {
	const ruleId = context.exit?.id;
	if (ruleId === undefined) return undefined;
	const safe = deadlineOf(context, 'cancel-safe', ruleId);
	return safe && !isAdvice(safe) ? safe : (deadlineOf(context, 'cancel-by', ruleId) ?? safe);
}

/** How this channel is used at this carrier: what is said for the chosen exit before what holds for all. */
export function wayOf({ facts, exit }: ProcedureContext, kind: ChannelKind): Way | undefined {
	const ways = facts?.ways?.filter(({ channel }) => channel === kind) ?? [];
	return ways.find((way) => way.exit === exit?.id) ?? ways.find((way) => way.exit === undefined);
}

/** What stands in the way of the chosen exit now. */
export function blockersOf(context: ProcedureContext): readonly Blocker[] {
	const { exit, state } = context;
	if (!exit) return [];
	const { unpaid, deposits } = state;
	const { blockedByDebt: debt, blockedByDeposit: deposit } = exit;
	const blockers: Blocker[] = [];
	if (unpaid.length > 0 && debt !== 'no') {
		const payBy = payDate(context);
		blockers.push({ by: 'unpaid', sure: debt === 'yes', money: unpaid, ...(payBy && { payBy }) });
	}
	if (deposits.length > 0 && deposit !== 'no')
		blockers.push({ by: 'deposit', sure: deposit === 'yes', money: deposits });
	return blockers;
}

/** By when what is open is to be paid: in time for the request, else as the bill says. */
export function payDate(context: ProcedureContext): Deadline | undefined {
	return deadlineOf(context, 'pay-by') ?? deadlineOf(context, 'bill-due');
}

/** What still sends its codes to the number. */
export function servicesLeft({ bound }: LineToLeave): readonly string[] {
	return bound.flatMap(({ name, moved, waived }) => (moved === undefined && waived === undefined ? [name] : []));
}
