import type { Activity, NewActivity, When } from './activity';
import type { ChannelKind } from '../base/channel';
import { localDate, type CivilDate, type Instant } from '../base/civil-date';
import { FACT_OF } from './start';
import type { Money } from '../base/money';
import type { Status } from './status';
import type { Subscription } from './subscription';
import type { Counts, LifeId, Rolling, Span, Validity } from '../validity/validity';

// prettier-ignore
export const COMMAND_NAMES = [
	'activate', 'use', 'suspend', 'resume', 'report-lost', 'report-found', 'request-cancel', 'withdraw-cancel',
	'confirm-cancel', 'reinstate'
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What a status allows. Time and corrections move a status freely; only commands are restricted. */
const ALLOWED: Readonly<Record<Status, readonly CommandName[]>> = {
	'not-activated': ['activate', 'report-lost', 'request-cancel', 'confirm-cancel'],
	active: ['use', 'suspend', 'report-lost', 'request-cancel', 'confirm-cancel'],
	expiring: ['use', 'suspend', 'report-lost', 'request-cancel', 'confirm-cancel'],
	grace: ['use', 'suspend', 'report-lost', 'request-cancel', 'confirm-cancel'],
	expired: ['reinstate', 'request-cancel', 'confirm-cancel'],
	'cancel-requested': ['use', 'suspend', 'report-lost', 'confirm-cancel', 'withdraw-cancel'],
	suspended: ['resume', 'report-lost', 'request-cancel', 'confirm-cancel'],
	lost: ['report-found', 'suspend', 'request-cancel', 'confirm-cancel'],
	cancelled: []
};

/** What a user may do to a record, in the order of the table. */
export function commandsFor(status: Status): readonly CommandName[] {
	return ALLOWED[status];
}

export type Command = { when: When } & (
	| { name: Exclude<CommandName, 'use' | 'request-cancel' | 'confirm-cancel'> }
	| { name: 'use'; counts?: Counts; lifeId?: LifeId; amount?: Money; gives?: Span; packEnds?: When }
	| {
			name: 'request-cancel' | 'confirm-cancel';
			exitId?: string;
			endsOn?: CivilDate;
			channel?: ChannelKind;
			reference?: string;
	  }
);

export type CommandResult = { ok: true; facts: readonly NewActivity[] } | { ok: false; reason: 'not-allowed' };

/** What a command needs to know of the record's state, which is worked out on a higher floor. */
export interface CommandedRecord {
	subscription: Subscription;
	status: Status;
	activities: readonly Activity[]; // what counts, in order of time
}

/** The facts that a command writes, or that its status refuses it. Nothing else decides what a button may do. */
export function applyCommand({ subscription, status }: CommandedRecord, command: Command): CommandResult {
	if (!commandsFor(status).includes(command.name)) return { ok: false, reason: 'not-allowed' };
	return { ok: true, facts: factsOf(subscription, status, command) };
}

function factsOf(subscription: Subscription, status: Status, command: Command): readonly NewActivity[] {
	const { when } = command;
	switch (command.name) {
		case 'activate':
			return activationOf(subscription, when);
		case 'use':
			return [useOf(subscription, command)];
		case 'suspend':
			return [{ kind: 'suspended', when }];
		case 'resume':
			return [{ kind: 'resumed', when }];
		case 'report-lost':
			return [{ kind: 'lost', when }];
		case 'report-found':
			return [{ kind: 'found', when }];
		case 'withdraw-cancel':
			return [{ kind: 'cancel-withdrawn', when }];
		case 'reinstate':
			return [{ kind: 'reinstated', when }];
		case 'request-cancel':
			return [{ kind: 'cancel-requested', ...detailsOf(command) }];
		case 'confirm-cancel':
			return confirmationOf(status, command);
	}
}

/**
 * The event that the main life counts from: a button "activated" that no date follows would be no use. Where only a
 * top-up or use counts, the activation was one.
 */
function activationOf(subscription: Subscription, when: When): readonly NewActivity[] {
	const rule = mainRuleOf(subscription);
	if (rule && 'from' in rule && rule.from !== 'pack-end') return [{ kind: FACT_OF[rule.from], when }];
	const activated: NewActivity = { kind: 'activated', when };
	if (rule?.kind !== 'rolling' || rule.first) return [activated];
	return [activated, useOf(subscription, { name: 'use', when })];
}

/** The first kind that the main rule counts, where none is named. */
function useOf(subscription: Subscription, command: Extract<Command, { name: 'use' }>): NewActivity {
	const { when, lifeId, amount, gives, packEnds } = command;
	const life = lifeId !== undefined && { lifeId };
	const counts = command.counts ?? rollingRuleOf(subscription)?.qualifying[0] ?? 'top-up';
	if (counts !== 'top-up' && counts !== 'pack-bought') return { kind: counts, when, ...life };
	return {
		kind: counts,
		when,
		...life,
		...(amount && { amount }),
		...(gives && { gives }),
		...(packEnds && { packEnds })
	};
}

/** The rule that uses and top-ups keep alive, where the record has one. */
export function rollingRuleOf(subscription: Subscription): Rolling | undefined {
	const rule = mainRuleOf(subscription);
	return rule?.kind === 'rolling' ? rule : undefined;
}

function mainRuleOf({ terms }: Subscription): Validity | undefined {
	return terms.lives.find(({ main }) => main)?.rule;
}

/** What "Done today" fills in: the last amount, else the smallest that counts; nothing where the rule asks for none. */
export function usualAmountFor({ subscription, activities }: CommandedRecord): Money | undefined {
	const rule = rollingRuleOf(subscription);
	const first = rule?.qualifying[0];
	if (first !== 'top-up' && first !== 'pack-bought') return undefined;
	const amounts = activities.flatMap((fact) => (fact.kind === first && fact.amount ? [fact.amount] : []));
	return amounts.at(-1) ?? rule?.tiers?.[0]?.atLeast;
}

/** "Done today", wherever it is tapped: a use dated today where the carrier is, with the usual amount. */
export function doneToday(record: CommandedRecord, now: Instant): Command {
	const amount = usualAmountFor(record);
	return { name: 'use', when: { date: localDate(now, record.subscription.zone) }, ...(amount && { amount }) };
}

/** It still works: it was used in time and not written down, or the carrier gave it back. */
export function savedOn(subscription: Subscription, on: CivilDate, endedOn: CivilDate): readonly NewActivity[] {
	const when = { date: on };
	const use = useOf(subscription, { name: 'use', when });
	return on <= endedOn ? [use] : [{ kind: 'reinstated', when }, use];
}

function detailsOf({
	when,
	exitId,
	endsOn,
	channel,
	reference
}: Extract<Command, { name: 'request-cancel' | 'confirm-cancel' }>) {
	return {
		when,
		...(exitId !== undefined && { exitId }),
		...(endsOn !== undefined && { endsOn }),
		...(channel !== undefined && { channel }),
		...(reference !== undefined && { reference })
	};
}

/** Confirmed without having been asked for: both facts at one stroke, or the history would have a hole. */
function confirmationOf(
	status: Status,
	command: Extract<Command, { name: 'request-cancel' | 'confirm-cancel' }>
): readonly NewActivity[] {
	const confirmed: NewActivity = { kind: 'cancel-confirmed', ...detailsOf(command) };
	if (status === 'cancel-requested') return [confirmed];
	return [{ kind: 'cancel-requested', ...detailsOf(command) }, confirmed];
}
