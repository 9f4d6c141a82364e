import type { Activity } from '../activity';
import { commandsFor, type CommandName } from './command';
import { doneKinds, rollingRuleOf } from './counting';
import type { Happenings } from '../happenings';
import { hasDeposit, owesMoney, type Ledger } from '../ledger';
import type { Status } from '../status';
import type { Subscription } from '../subscription';
import type { CivilDate } from '../../base/civil-date';

/** What the dialog of an action asks, in this order. */
// prettier-ignore
export const ACTION_FIELDS = [
	'activated-on', 'activated-at', 'what', 'pack', 'on', 'amount', 'currency', 'valid-days', 'last-day', 'due-on',
	'claim-by', 'asked-on', 'channel', 'receipt', 'ends-on', 'needed-until', 'used-on'
] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

/** The parts of the list that "Something else happened" opens. */
export const ACTION_GROUPS = ['use', 'money', 'leaving', 'trouble', 'history'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** What a command needs to know of the record's state, which is worked out on a higher floor. */
export interface CommandedRecord {
	subscription: Subscription;
	status: Status;
	activities: readonly Activity[]; // what counts, in order of time
	ledger: Ledger;
	happenings: Happenings;
	endedOn?: CivilDate; // last day of a main life that is over
}

interface ActionRule {
	group: ActionGroup;
	fields: readonly ActionField[]; // none: it is done in one tap
	isAllowed: (record: CommandedRecord) => boolean;
}

/** Everything that a button can do to a record, in the order in which it is listed. */
// prettier-ignore
export const RECORD_ACTIONS = [
	'activate', 'use', 'log', 'still-works', 'balance-seen', 'end-seen', 'pay', 'pay-part', 'charge', 'deposit',
	'deposit-back', 'want-to-leave', 'request-cancel', 'withdraw-cancel', 'confirm-cancel', 'gone', 'reinstate', 'returned',
	'staff', 'report-lost', 'report-found', 'suspend', 'resume', 'undo'
] as const;
export type RecordAction = (typeof RECORD_ACTIONS)[number];

/** When each is allowed and what it asks. What it writes: command-facts.ts. */
export const ACTIONS: Readonly<Record<RecordAction, ActionRule>> = {
	activate: { group: 'use', fields: ['activated-on', 'activated-at'], isAllowed: byStatus('activate') },
	use: { group: 'use', fields: [], isAllowed: (record) => byStatus('use')(record) && isKeptByUse(record) },
	log: {
		group: 'use',
		fields: ['what', 'pack', 'on', 'amount', 'currency', 'valid-days'],
		isAllowed: byStatus('use')
	},
	'still-works': { group: 'use', fields: ['used-on'], isAllowed: mayBeLost },
	'balance-seen': {
		group: 'use',
		fields: ['amount', 'currency'],
		isAllowed: ({ subscription }) => subscription.billing === 'prepaid'
	},
	'end-seen': { group: 'use', fields: ['last-day'], isAllowed: always },
	pay: { group: 'money', fields: [], isAllowed: ({ ledger }) => owesMoney(ledger) },
	'pay-part': { group: 'money', fields: ['amount', 'currency'], isAllowed: ({ ledger }) => owesMoney(ledger) },
	charge: { group: 'money', fields: ['amount', 'currency', 'due-on'], isAllowed: always },
	deposit: { group: 'money', fields: ['amount', 'currency', 'claim-by'], isAllowed: always },
	'deposit-back': { group: 'money', fields: [], isAllowed: ({ ledger }) => hasDeposit(ledger) },
	'want-to-leave': { group: 'leaving', fields: ['needed-until'], isAllowed: mayLeave },
	'request-cancel': {
		group: 'leaving',
		fields: ['asked-on', 'channel', 'receipt', 'ends-on'],
		isAllowed: byStatus('request-cancel')
	},
	'withdraw-cancel': { group: 'leaving', fields: [], isAllowed: byStatus('withdraw-cancel') },
	'confirm-cancel': { group: 'leaving', fields: [], isAllowed: byStatus('confirm-cancel') },
	gone: { group: 'leaving', fields: [], isAllowed: mayBeLost },
	reinstate: { group: 'leaving', fields: [], isAllowed: byStatus('reinstate') },
	returned: { group: 'leaving', fields: [], isAllowed: mayBeReturned },
	staff: { group: 'leaving', fields: [], isAllowed: ({ status }) => status !== 'cancelled' },
	'report-lost': { group: 'trouble', fields: [], isAllowed: byStatus('report-lost') },
	'report-found': { group: 'trouble', fields: [], isAllowed: byStatus('report-found') },
	suspend: { group: 'trouble', fields: [], isAllowed: byStatus('suspend') },
	resume: { group: 'trouble', fields: [], isAllowed: byStatus('resume') },
	undo: { group: 'history', fields: [], isAllowed: ({ activities }) => activities.length > 0 }
};

export function isAllowed(action: RecordAction, record: CommandedRecord): boolean {
	return ACTIONS[action].isAllowed(record);
}

/** A number whose last day passed unnoticed: only its owner knows whether it still works. */
export function mayBeLost({ subscription, status, endedOn }: CommandedRecord): boolean {
	const { terms, intent } = subscription;
	const isPaidAhead = terms.lives.some(({ main, charge }) => main && charge?.from === 'balance');
	const kept = intent.kind === 'keep' && (isPaidAhead || rollingRuleOf(terms) !== undefined);
	return kept && status === 'expired' && endedOn !== undefined;
}

function byStatus(command: CommandName): ActionRule['isAllowed'] {
	return ({ status }) => commandsFor(status).includes(command);
}

function always(): boolean {
	return true;
}

function isKeptByUse({ subscription }: CommandedRecord): boolean {
	return doneKinds(subscription.terms).length > 0;
}

function mayLeave({ subscription, status }: CommandedRecord): boolean {
	return subscription.intent.kind !== 'leave' && status !== 'cancelled';
}

/** A device, or a SIM that its carrier wants back, until it has gone back. */
function mayBeReturned({ subscription: { form, terms }, happenings }: CommandedRecord): boolean {
	const required = terms.returnDuty?.required ?? (form === 'pocket-wifi' ? 'yes' : 'no');
	return required !== 'no' && !happenings.returned;
}
