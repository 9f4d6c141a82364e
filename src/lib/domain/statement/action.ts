import type { Counts } from '../validity/validity';

/** The commands, "use" aside, that the one main button of a statement may carry. */
export const STATEMENT_COMMANDS = [
	'activate',
	'log',
	'pay',
	'charge',
	'confirm-cancel',
	'returned',
	'end-seen',
	'balance-seen',
	'still-works',
	'gone',
	'resume',
	'deposit-back',
	'want-to-leave'
] as const;
export type StatementCommand = (typeof STATEMENT_COMMANDS)[number];

/** Where the answer to a statement is given. */
export const STATEMENT_PLACES = ['procedure', 'lost', 'edit', 'add', 'remove'] as const;
export type StatementPlaceName = (typeof STATEMENT_PLACES)[number];

/** What a statement's button does: a command of the record, or a place where the answer is given. */
export type StatementAction =
	| { command: 'use'; counts: Counts } // done today, written as a kind that the rule counts
	| { command: StatementCommand }
	| { open: StatementPlaceName };
