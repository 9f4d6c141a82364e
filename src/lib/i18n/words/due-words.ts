import type { Deadline, DeadlineKind } from '$lib/domain/deadline/deadline';
import type { DaysLeft } from '$lib/domain/deadline/days-left';
import { m } from '../paraglide/messages.js';

type Word = () => string;
type Sentence = (input: { name: string; date: string }) => string;

const stubs: Record<DeadlineKind, Word> = {
	expiry: m.due_stub_expiry,
	'keep-alive': m.due_stub_keep_alive,
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

const sentences: Record<DeadlineKind, Sentence> = {
	expiry: m.due_sentence_expiry,
	'keep-alive': m.due_sentence_keep_alive,
	'grace-end': m.due_sentence_grace_end,
	'activate-by': m.due_sentence_activate_by,
	'credit-expiry': m.due_sentence_credit_expiry,
	'bill-due': m.due_sentence_bill_due,
	renewal: m.due_sentence_renewal,
	'cancel-opens': m.due_sentence_cancel_opens,
	'cancel-by': m.due_sentence_cancel_by,
	'cancel-safe': m.due_sentence_cancel_safe,
	'pay-by': m.due_sentence_pay_by,
	'needed-until': m.due_sentence_needed_until,
	'return-by': m.due_sentence_return_by,
	'claim-by': m.due_sentence_claim_by,
	'port-code-end': m.due_sentence_port_code_end,
	appointment: m.due_sentence_appointment,
	'confirm-check': m.due_sentence_confirm_check
};

/** What a tile's stub is about: "ends", "cancel by", "cheapest until". */
export function stubFor({ kind, nature, automatic }: Deadline): string {
	if (kind === 'cancel-by' && nature === 'cost') return m.due_stub_cancel_cost();
	if (kind === 'cancel-by' && nature === 'right') return m.due_stub_cancel_right();
	if (kind === 'bill-due' && automatic) return m.due_stub_bill_automatic();
	return stubs[kind]();
}

/** The tile in long form. `date` stands where the sentence has its date. */
export function sentenceFor(
	{ kind, nature, automatic, arrears }: Deadline,
	input: { name: string; date: string }
): string {
	if (kind === 'cancel-by' && nature === 'cost') return m.due_sentence_cancel_cost(input);
	if (kind === 'cancel-by' && nature === 'right') return m.due_sentence_cancel_right(input);
	if (kind === 'bill-due' && automatic) return m.due_sentence_bill_automatic(input);
	if (kind === 'expiry' && arrears) return m.due_sentence_expiry_arrears(input);
	return sentences[kind](input);
}

/** "4 days", "23 hours", "2 days over"; `number` stands where the number goes. */
export function daysLeftWords({ mode, value }: DaysLeft, number = String(value)): string {
	const input = { count: value, number };
	if (mode === 'expired') return value === 0 ? m.due_over_today() : m.due_days_over(input);
	if (mode === 'days') return m.due_days(input);
	return mode === 'hours' ? m.due_hours(input) : m.due_minutes(input);
}
