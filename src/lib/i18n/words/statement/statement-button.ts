import type { StatementAction, StatementCommand, StatementPlaceName } from '$lib/domain/statement/action';
import type { Statement } from '$lib/domain/statement/statement';
import type { KeepWay } from '$lib/domain/statement/keep-way';
import { m } from '../../paraglide/messages.js';

const done: Record<KeepWay['phrase'], () => string> = {
	'use-or-top-up': m.statement_do_done,
	'top-up': m.statement_do_topped_up,
	pack: m.statement_do_bought,
	use: m.statement_do_used,
	'use-or-pack': m.statement_do_done,
	'pack-or-top-up': m.statement_do_done,
	'top-up-and-use': m.statement_do_done,
	sms: m.statement_do_used,
	call: m.statement_do_used,
	data: m.statement_do_used
};

const commands: Record<StatementCommand, () => string> = {
	activate: m.statement_do_started,
	log: m.statement_do_log,
	pay: m.statement_do_pay,
	charge: m.statement_do_charge,
	'confirm-cancel': m.statement_do_confirmed,
	returned: m.statement_do_returned,
	'end-seen': m.statement_do_answer,
	'balance-seen': m.statement_do_balance_now,
	'still-works': m.statement_do_works,
	gone: m.statement_do_gone,
	resume: m.statement_do_resume,
	'deposit-back': m.statement_do_deposit_back,
	'want-to-leave': m.statement_do_want_to_leave
};

const places: Record<StatementPlaceName, () => string> = {
	procedure: m.statement_do_how_to_cancel,
	lost: m.statement_do_who_to_call,
	edit: m.statement_do_answer,
	add: m.statement_do_add_next,
	remove: m.statement_do_remove
};

/** What the button of a statement says: the action that it names, done, or where its answer is. */
export function buttonWords(action: StatementAction, statement: Statement): string {
	if ('open' in action) return placeWords(action.open, statement.code);
	if (statement.code === 'money-short' && action.command === 'log') return m.statement_do_topped_up_any();
	if (action.command === 'use')
		return statement.code === 'keep-alive' ? done[statement.way.phrase]() : m.statement_do_done();
	return commands[action.command]();
}

function placeWords(place: StatementPlaceName, code: Statement['code']): string {
	if (place === 'procedure') {
		if (code === 'appointment') return m.statement_do_what_to_take();
		if (code === 'rescue' || code === 'port-code-ends') return m.statement_do_how();
		if (code === 'leaving-rule-unknown') return m.statement_do_how_to_find_out();
		if (code === 'lost-stopped') return m.statement_do_what_next();
		if (code === 'asked-over') return m.statement_do_still_works();
	}
	return places[place]();
}
