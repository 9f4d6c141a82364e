import type { AnyField } from '$lib/entry/all-fields';
import { m } from '$lib/i18n/paraglide/messages.js';

type ChoiceField = Extract<AnyField, { choices: readonly string[] }>;
type ChoiceWords = {
	readonly [Name in ChoiceField['name']]: Readonly<
		Record<Extract<ChoiceField, { name: Name }>['choices'][number], () => string>
	>;
};

/** What the values of a select or of radios are called. */
const CHOICE_WORDS: ChoiceWords = {
	form: {
		physical: m.form_option_form_physical,
		esim: m.form_option_form_esim,
		roaming: m.form_option_form_roaming,
		'pocket-wifi': m.form_option_form_pocket_wifi
	},
	billing: { prepaid: m.form_option_billing_prepaid, postpaid: m.form_option_billing_postpaid },
	rule: {
		'fixed-days': m.form_option_rule_fixed_days,
		'fixed-date': m.form_option_rule_fixed_date,
		months: m.form_option_rule_months,
		rolling: m.form_option_rule_rolling,
		recurring: m.form_option_rule_recurring,
		contract: m.form_option_rule_contract,
		'open-ended': m.form_option_rule_open_ended,
		unknown: m.form_option_rule_unknown
	},
	countedFrom: {
		activation: m.form_option_from_activation,
		purchase: m.form_option_from_purchase,
		'first-use': m.form_option_from_first_use,
		install: m.form_option_from_install,
		'rental-start': m.form_option_from_rental_start,
		'contract-start': m.form_option_from_contract_start,
		'pack-end': m.form_option_from_pack_end,
		event: m.form_option_from_event
	},
	countedAs: {
		'calendar-days': m.form_option_counted_calendar,
		'24h-periods': m.form_option_counted_24h
	},
	dayOne: { inclusive: m.form_option_day_one_inclusive, exclusive: m.form_option_day_one_exclusive },
	termEnds: {
		'day-before-anniversary': m.form_option_term_day_before,
		anniversary: m.form_option_term_anniversary,
		'end-of-month': m.form_option_term_end_of_month
	},
	firstMonth: {
		'start-month': m.form_option_first_month_start,
		'next-month': m.form_option_first_month_next
	},
	afterTerm: {
		ends: m.form_option_after_ends,
		renews: m.form_option_after_renews,
		'month-to-month': m.form_option_after_monthly
	},
	penalty: { '': m.form_option_no, yes: m.form_option_yes },
	keepAliveUnit: { days: m.form_option_unit_days, months: m.form_option_unit_months },
	whatCounts: {
		'any-use': m.form_option_counts_any,
		'top-up': m.form_option_counts_top_up,
		'paid-use': m.form_option_counts_paid_use,
		'pack-bought': m.form_option_counts_pack
	},
	afterTopUp: {
		reset: m.form_option_top_up_reset,
		'extend-if-later': m.form_option_top_up_extend,
		accumulate: m.form_option_top_up_accumulate
	},
	payment: { manual: m.form_option_payment_manual, automatic: m.form_option_payment_automatic },
	cancelRule: {
		unknown: m.form_option_cancel_unknown,
		'none-needed': m.form_option_cancel_none_needed,
		anytime: m.form_option_cancel_anytime,
		'cost-boundary': m.form_option_cancel_cost_boundary,
		'end-of-month': m.form_option_cancel_end_of_month,
		'end-of-billing-period': m.form_option_cancel_end_of_period,
		notice: m.form_option_cancel_notice,
		'notice-months': m.form_option_cancel_notice_months,
		'days-before-renewal': m.form_option_cancel_days_before,
		'hours-before-renewal': m.form_option_cancel_hours_before,
		'renewal-window': m.form_option_cancel_window,
		'cooling-off': m.form_option_cancel_cooling_off,
		'before-event': m.form_option_cancel_before_event
	},
	boundary: {
		'month-end': m.form_option_boundary_month_end,
		'closing-day': m.form_option_boundary_closing_day,
		renewal: m.form_option_boundary_renewal
	},
	serviceEnds: {
		'on-request': m.form_option_ends_on_request,
		'next-day': m.form_option_ends_next_day,
		'with-rule': m.form_option_ends_with_rule,
		'chosen-day': m.form_option_ends_chosen_day,
		unknown: m.form_option_ends_unknown
	},
	noticeCounting: {
		'calendar-days': m.form_option_notice_calendar,
		'clear-calendar-days': m.form_option_notice_clear,
		'business-days': m.form_option_notice_business,
		'clear-business-days': m.form_option_notice_clear_business
	},
	windowStarts: {
		'expiry-month': m.form_option_window_expiry_month,
		'month-after': m.form_option_window_month_after
	},
	beforeEvent: {
		activation: m.form_option_before_activation,
		'rental-start': m.form_option_before_rental
	},
	intent: {
		keep: m.form_option_intent_keep,
		'let-end': m.form_option_intent_let_end,
		leave: m.form_option_intent_leave
	}
};

const WORDS: Readonly<Partial<Record<string, Readonly<Record<string, () => string>>>>> = CHOICE_WORDS;

export function choiceWords(field: string, value: string): string {
	return WORDS[field]?.[value]?.() ?? value;
}
