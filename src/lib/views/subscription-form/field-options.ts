import { m } from '$lib/i18n/paraglide/messages.js';

export interface Option {
	value: string;
	words: () => string;
}

function option(value: string, words: () => string): Option {
	return { value, words };
}

/** What a select or a group of radios offers; the values are the model's names. */
export const options = {
	form: [
		option('physical', m.form_option_form_physical),
		option('esim', m.form_option_form_esim),
		option('roaming', m.form_option_form_roaming),
		option('pocket-wifi', m.form_option_form_pocket_wifi)
	],
	billing: [option('prepaid', m.form_option_billing_prepaid), option('postpaid', m.form_option_billing_postpaid)],
	rule: [
		option('fixed-days', m.form_option_rule_fixed_days),
		option('fixed-date', m.form_option_rule_fixed_date),
		option('months', m.form_option_rule_months),
		option('rolling', m.form_option_rule_rolling),
		option('recurring', m.form_option_rule_recurring),
		option('contract', m.form_option_rule_contract),
		option('open-ended', m.form_option_rule_open_ended),
		option('unknown', m.form_option_rule_unknown)
	],
	countedFrom: [
		option('activation', m.form_option_from_activation),
		option('purchase', m.form_option_from_purchase),
		option('first-use', m.form_option_from_first_use),
		option('install', m.form_option_from_install),
		option('rental-start', m.form_option_from_rental_start),
		option('contract-start', m.form_option_from_contract_start),
		option('pack-end', m.form_option_from_pack_end),
		option('event', m.form_option_from_event)
	],
	countedAs: [
		option('calendar-days', m.form_option_counted_calendar),
		option('24h-periods', m.form_option_counted_24h)
	],
	dayOne: [option('inclusive', m.form_option_day_one_inclusive), option('exclusive', m.form_option_day_one_exclusive)],
	termEnds: [
		option('day-before-anniversary', m.form_option_term_day_before),
		option('anniversary', m.form_option_term_anniversary),
		option('end-of-month', m.form_option_term_end_of_month)
	],
	firstMonth: [
		option('start-month', m.form_option_first_month_start),
		option('next-month', m.form_option_first_month_next)
	],
	afterTerm: [
		option('ends', m.form_option_after_ends),
		option('renews', m.form_option_after_renews),
		option('month-to-month', m.form_option_after_monthly)
	],
	penalty: [option('', m.form_option_no), option('yes', m.form_option_yes)],
	keepAliveUnit: [option('days', m.form_option_unit_days), option('months', m.form_option_unit_months)],
	whatCounts: [
		option('any-use', m.form_option_counts_any),
		option('top-up', m.form_option_counts_top_up),
		option('paid-use', m.form_option_counts_paid_use),
		option('pack-bought', m.form_option_counts_pack)
	],
	afterTopUp: [
		option('reset', m.form_option_top_up_reset),
		option('extend-if-later', m.form_option_top_up_extend),
		option('accumulate', m.form_option_top_up_accumulate)
	],
	payment: [option('manual', m.form_option_payment_manual), option('automatic', m.form_option_payment_automatic)],
	cancelRule: [
		option('unknown', m.form_option_cancel_unknown),
		option('none-needed', m.form_option_cancel_none_needed),
		option('anytime', m.form_option_cancel_anytime),
		option('cost-boundary', m.form_option_cancel_cost_boundary),
		option('end-of-month', m.form_option_cancel_end_of_month),
		option('end-of-billing-period', m.form_option_cancel_end_of_period),
		option('notice', m.form_option_cancel_notice),
		option('notice-months', m.form_option_cancel_notice_months),
		option('days-before-renewal', m.form_option_cancel_days_before),
		option('hours-before-renewal', m.form_option_cancel_hours_before),
		option('renewal-window', m.form_option_cancel_window),
		option('cooling-off', m.form_option_cancel_cooling_off),
		option('before-event', m.form_option_cancel_before_event)
	],
	boundary: [
		option('month-end', m.form_option_boundary_month_end),
		option('closing-day', m.form_option_boundary_closing_day),
		option('renewal', m.form_option_boundary_renewal)
	],
	serviceEnds: [
		option('on-request', m.form_option_ends_on_request),
		option('next-day', m.form_option_ends_next_day),
		option('with-rule', m.form_option_ends_with_rule),
		option('chosen-day', m.form_option_ends_chosen_day),
		option('unknown', m.form_option_ends_unknown)
	],
	noticeCounting: [
		option('calendar-days', m.form_option_notice_calendar),
		option('clear-calendar-days', m.form_option_notice_clear),
		option('business-days', m.form_option_notice_business),
		option('clear-business-days', m.form_option_notice_clear_business)
	],
	windowStarts: [
		option('expiry-month', m.form_option_window_expiry_month),
		option('month-after', m.form_option_window_month_after)
	],
	beforeEvent: [
		option('activation', m.form_option_before_activation),
		option('rental-start', m.form_option_before_rental)
	],
	intent: [
		option('keep', m.form_option_intent_keep),
		option('let-end', m.form_option_intent_let_end),
		option('leave', m.form_option_intent_leave)
	]
} satisfies Record<string, readonly Option[]>;
