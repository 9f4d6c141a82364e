import type { NewActivity, When } from '../activity';
import { isAllowed, type CommandedRecord } from './action';
import type { Command } from './command';
import { commandFacts } from './command-facts';
import { usualAmountFor } from './use-fact';
import { isKnownZone, localDate, type CivilDate, type Instant, type Zone } from '../../base/civil-date';
import type { Money } from '../../base/money';

/** `again`: the same use is already written for that day; `nothing-open`: it was paid, or came back, meanwhile. */
export type Refusal = 'not-allowed' | 'again' | 'nothing-open' | 'more-than-open';
export type CommandResult = { ok: true; facts: readonly NewActivity[] } | { ok: false; reason: Refusal };

/** The facts that a command writes, or why it is refused. Nothing else decides what a button may do. */
export function applyCommand(record: CommandedRecord, command: Command): CommandResult {
	const facts = commandFacts(record, command);
	const reason = objectionTo(command, facts, record);
	return reason ? { ok: false, reason } : { ok: true, facts };
}

/** "Done today", wherever it is tapped: dated today where the carrier is, with the usual amount. */
export function doneToday(
	{ subscription, activities }: Pick<CommandedRecord, 'subscription' | 'activities'>,
	now: Instant
): Extract<Command, { name: 'use' }> {
	const amount = usualAmountFor(subscription, activities);
	return { name: 'use', when: { date: localDate(now, subscription.zone) }, ...(amount && { amount }) };
}

function objectionTo(command: Command, facts: readonly NewActivity[], record: CommandedRecord): Refusal | undefined {
	const { name } = command;
	if (name === 'note') return undefined;
	if (name === 'pay' || name === 'deposit-back') return facts.length > 0 ? undefined : 'nothing-open';
	if (name === 'pay-part') return objectionToPart(command.amount, record);
	if (!isAllowed(name, record)) return 'not-allowed';
	const isUse = name === 'use' || name === 'log';
	return isUse && !command.again && facts.every((fact) => isWritten(fact, record)) ? 'again' : undefined;
}

function objectionToPart({ minor, currency }: Money, { ledger }: CommandedRecord): Refusal | undefined {
	const open = ledger.byCurrency[currency]?.unpaid ?? 0;
	if (open === 0) return 'nothing-open';
	return minor > open ? 'more-than-open' : undefined;
}

/** The same use, of the same life, on the same day. */
function isWritten(fact: NewActivity, { subscription: { zone }, activities }: CommandedRecord): boolean {
	const day = dayOf(fact.when, zone);
	return activities.some(
		({ kind, lifeId, when }) =>
			kind === fact.kind && lifeId === fact.lifeId && day !== undefined && dayOf(when, zone) === day
	);
}

function dayOf(when: When, zone: Zone): CivilDate | undefined {
	if ('date' in when) return when.date;
	return isKnownZone(zone) ? localDate(when.instant, zone) : undefined;
}
