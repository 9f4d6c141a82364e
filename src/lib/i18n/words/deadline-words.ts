import type { Deadline, DeadlineKind } from '$lib/domain/deadline/deadline';
import type { Counts } from '$lib/domain/validity/validity';
import { m } from '$lib/i18n/paraglide/messages.js';

type Words = Record<DeadlineKind, () => string>;

/** What a date is about, as the list of dates says it. */
const names: Words = {
	expiry: m.deadline_name_expiry,
	'keep-alive': m.deadline_name_keep_alive,
	'money-by': m.deadline_name_money_by,
	'grace-end': m.deadline_name_grace_end,
	'activate-by': m.deadline_name_activate_by,
	'credit-expiry': m.deadline_name_credit_expiry,
	'bill-due': m.deadline_name_bill_due,
	renewal: m.deadline_name_renewal,
	'cancel-opens': m.deadline_name_cancel_opens,
	'cancel-by': m.deadline_name_cancel_by,
	'cancel-safe': m.deadline_name_cancel_safe,
	'pay-by': m.deadline_name_pay_by,
	'needed-until': m.deadline_name_needed_until,
	'return-by': m.deadline_name_return_by,
	'claim-by': m.deadline_name_claim_by,
	'port-code-end': m.deadline_name_port_code_end,
	appointment: m.deadline_name_appointment,
	'confirm-check': m.deadline_name_confirm_check
};

/** The same in a word or two, for the stub of a ticket and the marks of a day strip; begins small. */
const shorts: Words = {
	expiry: m.deadline_short_expiry,
	'keep-alive': m.deadline_short_keep_alive,
	'money-by': m.deadline_short_money_by,
	'grace-end': m.deadline_short_grace_end,
	'activate-by': m.deadline_short_activate_by,
	'credit-expiry': m.deadline_short_credit_expiry,
	'bill-due': m.deadline_short_bill_due,
	renewal: m.deadline_short_renewal,
	'cancel-opens': m.deadline_short_cancel_opens,
	'cancel-by': m.deadline_short_cancel_by,
	'cancel-safe': m.deadline_short_cancel_safe,
	'pay-by': m.deadline_short_pay_by,
	'needed-until': m.deadline_short_needed_until,
	'return-by': m.deadline_short_return_by,
	'claim-by': m.deadline_short_claim_by,
	'port-code-end': m.deadline_short_port_code_end,
	appointment: m.deadline_short_appointment,
	'confirm-check': m.deadline_short_confirm_check
};

type Named = Pick<Deadline, 'kind' | 'nature' | 'arrears'>;

/** `qualifying`: what keeps the number alive, where the rule says it. */
export function deadlineName({ kind, nature, arrears }: Named, qualifying?: readonly Counts[]): string {
	if (kind === 'keep-alive') return keepAliveName(qualifying);
	if (kind === 'cancel-by' && nature === 'cost') return m.deadline_name_cancel_by_cost();
	if (kind === 'cancel-by' && nature === 'right') return m.deadline_name_cancel_by_right();
	if (kind === 'expiry' && arrears) return m.deadline_name_expiry_arrears();
	return names[kind]();
}

export function deadlineShort({ kind, nature }: Named, qualifying?: readonly Counts[]): string {
	if (kind === 'keep-alive') return keepAliveShort(qualifying);
	if (kind === 'cancel-by' && nature === 'cost') return m.deadline_short_cancel_by_cost();
	if (kind === 'cancel-by' && nature === 'right') return m.deadline_short_cancel_by_right();
	return shorts[kind]();
}

type WayToKeep = 'top-up' | 'use' | 'pack' | 'either';

function wayToKeep(qualifying: readonly Counts[] | undefined): WayToKeep {
	if (qualifying === undefined || qualifying.length === 0) return 'either';
	if (qualifying.every((counts) => counts === 'top-up')) return 'top-up';
	if (qualifying.every((counts) => counts === 'pack-bought')) return 'pack';
	return qualifying.includes('top-up') ? 'either' : 'use';
}

const keepAliveNames: Record<WayToKeep, () => string> = {
	'top-up': m.deadline_name_keep_alive_top_up,
	use: m.deadline_name_keep_alive_use,
	pack: m.deadline_name_keep_alive_pack,
	either: m.deadline_name_keep_alive
};
const keepAliveShorts: Record<WayToKeep, () => string> = {
	'top-up': m.deadline_short_keep_alive_top_up,
	use: m.deadline_short_keep_alive_use,
	pack: m.deadline_short_keep_alive_pack,
	either: m.deadline_short_keep_alive
};

function keepAliveName(qualifying: readonly Counts[] | undefined): string {
	return keepAliveNames[wayToKeep(qualifying)]();
}

function keepAliveShort(qualifying: readonly Counts[] | undefined): string {
	return keepAliveShorts[wayToKeep(qualifying)]();
}
