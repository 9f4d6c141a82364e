import type { When } from '../activity';
import type { Status } from '../status';
import type { Use } from './use-fact';
import type { ChannelKind } from '../../base/channel';
import type { CivilDate } from '../../base/civil-date';
import type { Money } from '../../base/money';
import type { LifeId } from '../../validity/validity';

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

export interface Cancelling {
	when: When;
	exitId?: string;
	endsOn?: CivilDate;
	channel?: ChannelKind;
	reference?: string;
}

/** Commands that write one fact and ask nothing, with its kind. */
export const PLAIN_COMMANDS = {
	suspend: 'suspended',
	resume: 'resumed',
	'report-lost': 'lost',
	'report-found': 'found',
	'withdraw-cancel': 'cancel-withdrawn',
	reinstate: 'reinstated',
	returned: 'returned'
} as const;
export type PlainCommand = { name: keyof typeof PLAIN_COMMANDS; when: When };

/** What a button or a dialog writes. `again`: the user knows that the same is already written for that day. */
export type Command =
	| PlainCommand
	| { name: 'activate' | 'pay' | 'deposit-back' | 'gone'; when: When }
	| { name: 'still-works'; when: When } // used on that day, in time or after the carrier gave it back
	| ({ name: 'use'; again?: boolean } & Use)
	| ({ name: 'log'; again?: boolean } & Use)
	| ({ name: 'request-cancel' | 'confirm-cancel' } & Cancelling)
	| { name: 'pay-part' | 'balance-seen'; when: When; amount: Money }
	| { name: 'deposit'; when: When; amount: Money; claimBy?: CivilDate }
	| { name: 'charge'; when: When; amount: Money; dueOn: CivilDate }
	| { name: 'end-seen'; when: When; end: When; lifeId?: LifeId }
	| { name: 'note'; when: When; text: string };
