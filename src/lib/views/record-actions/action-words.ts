import type { ActionField, ActionGroup, RecordAction } from '$lib/domain/record/command/action';
import { m } from '$lib/i18n/paraglide/messages';

/** What the button says; the statement may word its own. */
export const actionNames: Record<Exclude<RecordAction, 'undo'>, () => string> = {
	activate: m.record_mark_activated,
	use: m.done_today,
	log: m.record_action_log,
	'still-works': m.alert_lost_works,
	'balance-seen': m.record_action_balance_seen,
	'end-seen': m.record_action_end_seen,
	pay: m.pay,
	'pay-part': m.record_pay_part,
	charge: m.record_add_charge,
	deposit: m.record_add_deposit,
	'deposit-back': m.record_action_deposit_back,
	'want-to-leave': m.record_action_leave,
	'request-cancel': m.record_action_asked,
	'withdraw-cancel': m.record_withdraw,
	'confirm-cancel': m.record_action_confirmed,
	gone: m.alert_lost_gone,
	reinstate: m.record_mark_reinstated,
	returned: m.record_action_returned,
	staff: m.staff_show,
	'report-lost': m.record_mark_lost,
	'report-found': m.record_mark_found,
	suspend: m.record_mark_suspended,
	resume: m.record_mark_resumed
};

export const groupNames: Record<ActionGroup, () => string> = {
	use: m.record_more_use,
	money: m.record_more_money,
	leaving: m.record_more_leaving,
	trouble: m.record_more_trouble,
	history: m.record_history
};

const fieldNames: Record<ActionField, () => string> = {
	'activated-on': m.record_field_activated_on,
	'activated-at': m.record_field_activated_at,
	what: m.record_field_what,
	pack: m.record_field_pack,
	on: m.record_field_on,
	amount: m.record_field_amount,
	currency: m.record_field_currency,
	'valid-days': m.record_field_valid_days,
	'last-day': m.record_field_last_day,
	'due-on': m.record_field_due_on,
	'claim-by': m.record_field_claim_by,
	'asked-on': m.record_field_asked_on,
	channel: m.record_field_asked_channel,
	receipt: m.record_field_receipt,
	'ends-on': m.record_field_ends_on,
	'needed-until': m.record_needed_until,
	'used-on': m.alert_lost_on
};

/** Exactly the label of a field; the day of a top-up has one of its own. */
export function fieldName(field: ActionField, what: string): string {
	return field === 'on' && what === 'top-up' ? m.record_field_topped_up_on() : fieldNames[field]();
}
