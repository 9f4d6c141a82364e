import type { Activity, ActivityKind } from '$lib/domain/record/activity';
import { m } from '../../paraglide/messages.js';

const names: Record<ActivityKind, () => string> = {
	bought: m.record_activity_bought,
	installed: m.record_activity_installed,
	activated: m.record_activity_activated,
	'first-use': m.record_activity_first_use,
	'rental-start': m.record_activity_rental_start,
	'contract-start': m.record_activity_contract_start,
	'contract-document': m.record_activity_contract_document,
	sms: m.record_activity_sms,
	call: m.record_activity_call,
	data: m.record_activity_data,
	suspended: m.record_activity_suspended,
	resumed: m.record_activity_resumed,
	lost: m.record_activity_lost,
	found: m.record_activity_found,
	'port-code': m.record_activity_port_code,
	'ported-out': m.record_activity_ported_out,
	returned: m.record_activity_returned,
	'cancel-withdrawn': m.record_activity_cancel_withdrawn,
	reinstated: m.record_activity_reinstated,
	'top-up': m.record_activity_top_up,
	'pack-bought': m.record_activity_pack_bought,
	'end-seen': m.record_activity_end_seen,
	appointment: m.record_activity_appointment,
	'cancel-requested': m.record_activity_cancel_requested,
	'cancel-confirmed': m.record_activity_cancel_confirmed,
	charge: m.record_activity_charge,
	payment: m.record_activity_payment,
	credit: m.record_activity_credit,
	refund: m.record_activity_refund,
	'deposit-paid': m.record_activity_deposit_paid,
	'deposit-returned': m.record_activity_deposit_returned,
	'value-seen': m.record_activity_value_seen,
	edited: m.record_activity_edited,
	note: m.record_activity_note,
	retracted: m.record_activity_retracted
};

/** What happened, in a word or two. */
export function activityName({ kind }: Pick<Activity, 'kind'>): string {
	return names[kind]();
}
