import type { NewActivity, When } from '../activity';
import type { CommandedRecord } from './action';
import { PLAIN_COMMANDS, type Cancelling, type Command, type PlainCommand } from './command';
import { depositsBack, paymentsOfAll } from './payment';
import { FACT_OF } from '../life/start';
import type { Status } from '../status';
import type { Subscription } from '../subscription';
import { useFacts } from './use-fact';

/** What a command writes. It is not asked here whether it may. */
export function commandFacts(record: CommandedRecord, command: Command): readonly NewActivity[] {
	if (isPlain(command)) return [{ kind: PLAIN_COMMANDS[command.name], when: command.when }];
	const { when } = command;
	switch (command.name) {
		case 'activate':
			return activationOf(record.subscription, when);
		case 'use':
		case 'log':
			return useFacts(record.subscription, command);
		case 'still-works':
			return savedOn(record, when);
		case 'request-cancel':
			return [{ kind: 'cancel-requested', ...detailsOf(command) }];
		case 'confirm-cancel':
			return confirmationOf(record.status, detailsOf(command));
		case 'gone':
			return confirmationOf(record.status, { when });
		case 'pay':
			return paymentsOfAll(record.ledger, when);
		case 'pay-part':
			return [{ kind: 'payment', when, amount: command.amount }];
		case 'balance-seen':
			return [{ kind: 'value-seen', when, amount: command.amount }];
		case 'deposit':
			return [
				{ kind: 'deposit-paid', when, amount: command.amount, ...(command.claimBy && { claimBy: command.claimBy }) }
			];
		case 'deposit-back':
			return depositsBack(record.ledger, when);
		case 'charge':
			return [{ kind: 'charge', when, amount: command.amount, dueOn: command.dueOn }];
		case 'end-seen':
			return [{ kind: 'end-seen', when, end: command.end, ...(command.lifeId && { lifeId: command.lifeId }) }];
		case 'note':
			return [{ kind: 'note', when, text: command.text }];
	}
}

function isPlain(command: Command): command is PlainCommand {
	return command.name in PLAIN_COMMANDS;
}

/**
 * The event that the main life counts from: a button "activated" that no date follows would be no use. Where only a
 * top-up or use counts, the activation was one.
 */
function activationOf(subscription: Subscription, when: When): readonly NewActivity[] {
	const rule = subscription.terms.lives.find(({ main }) => main)?.rule;
	if (rule && 'from' in rule && rule.from !== 'pack-end') return [{ kind: FACT_OF[rule.from], when }];
	const activated: NewActivity = { kind: 'activated', when };
	if (rule?.kind !== 'rolling' || rule.first) return [activated];
	return [activated, ...useFacts(subscription, { when })];
}

/** It still works: it was used in time and not written down, or the carrier gave it back. */
function savedOn({ subscription, endedOn }: CommandedRecord, when: When): readonly NewActivity[] {
	const uses = useFacts(subscription, { when });
	const inTime = endedOn !== undefined && 'date' in when && when.date <= endedOn;
	return inTime ? uses : [{ kind: 'reinstated', when }, ...uses];
}

function detailsOf({ when, exitId, endsOn, channel, reference }: Cancelling): Cancelling {
	return {
		when,
		...(exitId !== undefined && { exitId }),
		...(endsOn !== undefined && { endsOn }),
		...(channel !== undefined && { channel }),
		...(reference !== undefined && { reference })
	};
}

/** Confirmed without having been asked for: both facts at one stroke, or the history would have a hole. */
function confirmationOf(status: Status, details: Cancelling): readonly NewActivity[] {
	const confirmed: NewActivity = { kind: 'cancel-confirmed', ...details };
	if (status === 'cancel-requested') return [confirmed];
	return [{ kind: 'cancel-requested', ...details }, confirmed];
}
