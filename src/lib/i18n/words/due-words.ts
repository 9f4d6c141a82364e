import type { Deadline, DeadlineKind } from '$lib/domain/deadline/deadline';
import type { KeepWay } from '$lib/domain/statement/keep-way';
import type { Statement } from '$lib/domain/statement/statement';
import type { DaysLeft } from '$lib/domain/deadline/days-left';
import { m } from '../paraglide/messages.js';

type Word = () => string;
const stubs: Record<DeadlineKind, Word> = {
	expiry: m.due_stub_expiry,
	'keep-alive': m.due_stub_keep_alive,
	'money-by': m.due_stub_money_by,
	'grace-end': m.due_stub_grace_end,
	'activate-by': m.due_stub_activate_by,
	'credit-expiry': m.due_stub_credit_expiry,
	'bill-due': m.due_stub_bill_due,
	renewal: m.due_stub_renewal,
	'cancel-opens': m.due_stub_cancel_opens,
	'cancel-by': m.due_stub_cancel_by,
	'cancel-safe': m.due_stub_cancel_safe,
	'pay-by': m.due_stub_pay_by,
	'needed-until': m.due_stub_needed_until,
	'return-by': m.due_stub_return_by,
	'claim-by': m.due_stub_claim_by,
	'port-code-end': m.due_stub_port_code_end,
	appointment: m.due_stub_appointment,
	'confirm-check': m.due_stub_confirm_check
};

const keepStubs: Record<KeepWay['phrase'], Word> = {
	'use-or-top-up': m.due_stub_use_or_top_up,
	'top-up': m.due_stub_top_up,
	pack: m.due_stub_pack,
	use: m.due_stub_use,
	'use-or-pack': m.due_stub_use_or_pack,
	'pack-or-top-up': m.due_stub_top_up,
	'top-up-and-use': m.due_stub_top_up_and_use,
	sms: m.due_stub_use,
	call: m.due_stub_use,
	data: m.due_stub_use
};

/** What the stub of a whole record is about: for a number that is kept, what counts. */
export function stubOf(statement: Statement): string {
	if (statement.code === 'keep-alive') return keepStubs[statement.way.phrase]();
	if (statement.code === 'starts-by-itself') return m.due_stub_starts_by_itself();
	return statement.deadline ? stubFor(statement.deadline) : '';
}

/** What a tile's stub is about: "ends", "cancel by", "cheapest until". */
export function stubFor({ kind, nature, automatic }: Deadline): string {
	if (kind === 'cancel-by' && nature === 'cost') return m.due_stub_cancel_cost();
	if (kind === 'cancel-by' && nature === 'right') return m.due_stub_cancel_right();
	if (kind === 'bill-due' && automatic) return m.due_stub_bill_automatic();
	return stubs[kind]();
}

/** "4 days", "23 hours", "2 days over"; `number` stands where the number goes. */
export function daysLeftWords({ mode, value }: DaysLeft, number = String(value)): string {
	const input = { count: value, number };
	if (mode === 'expired') return value === 0 ? m.due_over_today() : m.due_days_over(input);
	if (mode === 'days') return m.due_days(input);
	return mode === 'hours' ? m.due_hours(input) : m.due_minutes(input);
}
