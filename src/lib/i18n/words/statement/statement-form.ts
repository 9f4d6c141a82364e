import type { UnknownReason } from '$lib/domain/base/reasons';
import type { KeepWay } from '$lib/domain/statement/keep-way';
import type { Statement, StatementCode } from '$lib/domain/statement/statement';

/** The questions that stand for a fact that is missing. */
export const QUESTIONS = [
	'end',
	'activation',
	'purchase',
	'first_use',
	'install',
	'rental_start',
	'contract_start',
	'contract_document',
	'pack_end',
	'use',
	'closing_day',
	'renewal',
	'rule',
	'return'
] as const;
export type Question = (typeof QUESTIONS)[number];

const KEEP = {
	'use-or-top-up': 'use_or_top_up',
	'top-up': 'top_up',
	pack: 'pack',
	use: 'use',
	'use-or-pack': 'use_or_pack',
	'pack-or-top-up': 'pack_or_top_up',
	'top-up-and-use': 'top_up_and_use',
	sms: 'sms',
	call: 'call',
	data: 'data'
} as const satisfies Record<KeepWay['phrase'], string>;
export type Act = (typeof KEEP)[KeepWay['phrase']];

// prettier-ignore
type Plain =
	| 'lost' | 'lost_stopped' | 'stopped' | 'still_to_come' | 'asked' | 'asked_over' | 'bill_overdue'
	| 'pay_then_cancel' | 'pay_now_then_cancel' | 'pay_then_leave' | 'right_open' | 'cancel_from_cost' | 'cancel_from_binding' | 'cancel_from'
	| 'cancel_by_month' | 'cancel_by_cost' | 'cancel_by_better' | 'cancel_by' | 'cancel_about' | 'ask_today'
	| 'cancel_any_day' | 'needed_until' | 'rule_unknown' | 'rescue' | 'still_works' | 'keep_top_up_least' | 'money_short' | 'money_unseen' | 'money_enough' | 'return_due'
	| 'return_vague' | 'return_overdue' | 'start_by' | 'starts_by_itself' | 'starts_on' | 'appointment' | 'claim' | 'claim_overdue'
	| 'port_code' | 'credit' | 'bill_due' | 'bill_unknown' | 'bills_on' | 'renews_bound' | 'arrears' | 'loss' | 'ends'
	| 'ends_kept' | 'pack_ends' | 'renews' | 'ended' | 'ended_cancelled' | 'will_end' | 'ended_undated' | 'never_started'
	| 'runs_on_bill' | 'runs_on_ask' | 'runs_on' | 'zone_unknown';
/** One sentence; which one follows from a statement's code and values. */
export type SentenceForm = Plain | `keep_${Act}` | `ask_${Question}`;

type Varying = Extract<
	Statement,
	{
		code:
			| 'pay-then-cancel'
			| 'cancel-from'
			| 'cancel-by'
			| 'leaving-fact-missing'
			| 'end-missing'
			| 'keep-alive'
			| 'return-due'
			| 'ended'
			| 'runs-on';
	}
>;

const FIXED: Readonly<Record<Exclude<StatementCode, Varying['code']>, SentenceForm>> = {
	lost: 'lost',
	'lost-stopped': 'lost_stopped',
	stopped: 'stopped',
	'still-to-come': 'still_to_come',
	asked: 'asked',
	'asked-over': 'asked_over',
	'bill-overdue': 'bill_overdue',
	'right-open': 'right_open',
	'cancel-about': 'cancel_about',
	'ask-today': 'ask_today',
	'cancel-any-day': 'cancel_any_day',
	'needed-until': 'needed_until',
	'leaving-rule-unknown': 'rule_unknown',
	rescue: 'rescue',
	'still-works': 'still_works',
	'money-unseen': 'money_unseen',
	'money-enough': 'money_enough',
	'money-short': 'money_short',
	'return-overdue': 'return_overdue',
	'start-by': 'start_by',
	'starts-by-itself': 'starts_by_itself',
	'starts-on': 'starts_on',
	appointment: 'appointment',
	'claim-deposit': 'claim',
	'claim-overdue': 'claim_overdue',
	'port-code-ends': 'port_code',
	'credit-lost': 'credit',
	'bill-due': 'bill_due',
	'bill-unknown': 'bill_unknown',
	'bills-on': 'bills_on',
	'renews-bound': 'renews_bound',
	'number-lost-by-arrears': 'arrears',
	'number-lost-by-loss': 'loss',
	ends: 'ends',
	'ends-unless-extended': 'ends_kept',
	'pack-ends': 'pack_ends',
	renews: 'renews',
	'zone-unknown': 'zone_unknown'
};

/** The sentence that a statement takes, without its words. `today` in the record's zone. */
export function formOf(statement: Statement, today: string): SentenceForm {
	return isVarying(statement) ? varyingForm(statement, today) : FIXED[statement.code];
}

function isVarying(statement: Statement): statement is Varying {
	return !(statement.code in FIXED);
}

function varyingForm(statement: Varying, today: string): SentenceForm {
	switch (statement.code) {
		case 'pay-then-cancel':
			if (statement.now) return 'pay_now_then_cancel';
			return statement.cancelBy ? 'pay_then_cancel' : 'pay_then_leave';
		case 'cancel-from':
			if (!statement.until) return 'cancel_from';
			return statement.nature === 'cost' ? 'cancel_from_cost' : 'cancel_from_binding';
		case 'cancel-by':
			if (statement.nature === 'cost') return statement.alsoBilled ? 'cancel_by_month' : 'cancel_by_cost';
			return statement.better ? 'cancel_by_better' : 'cancel_by';
		case 'leaving-fact-missing':
		case 'end-missing':
			return `ask_${QUESTION_OF[statement.missing]}`;
		case 'keep-alive':
			return keepForm(statement.way);
		case 'return-due':
			return statement.deadline?.asEarlyAs ? 'return_vague' : 'return_due';
		case 'ended':
			return endedForm(statement, today);
		case 'runs-on':
			if (statement.bill) return 'runs_on_bill';
			return statement.postpaid ? 'runs_on_ask' : 'runs_on';
	}
}

/** What keeps a number alive, as the words name it. */
export function actOf({ phrase }: KeepWay): Act {
	return KEEP[phrase];
}

function keepForm(way: KeepWay): SentenceForm {
	return way.phrase === 'top-up' && way.atLeast ? 'keep_top_up_least' : `keep_${actOf(way)}`;
}

function endedForm({ on, how }: Extract<Statement, { code: 'ended' }>, today: string): SentenceForm {
	if (on === undefined) return 'ended_undated';
	switch (how) {
		case 'by-itself':
			return 'ended';
		case 'cancelled':
			return on >= today ? 'will_end' : 'ended_cancelled';
		case 'never-started':
			return 'never_started';
	}
}

const QUESTION_OF: Record<UnknownReason, Question> = {
	'end-unknown': 'end',
	'no-activation': 'activation',
	'no-purchase': 'purchase',
	'no-first-use': 'first_use',
	'no-install': 'install',
	'no-rental-start': 'rental_start',
	'no-contract-start': 'contract_start',
	'no-contract-document': 'contract_document',
	'no-pack-end': 'pack_end',
	'no-top-up-or-use': 'use',
	'grace-end-unknown': 'end',
	'zone-unknown': 'rule',
	'rule-impossible': 'rule',
	'return-duty-unknown': 'return',
	'arrears-end-unknown': 'end',
	'exit-unknown': 'rule',
	'no-closing-day': 'closing_day',
	'no-renewal': 'renewal',
	'no-day-taken': 'rule',
	'beyond-horizon': 'rule',
	'not-begun': 'activation'
};
