import { m } from '$lib/i18n/paraglide/messages.js';
import type { TextField } from '$lib/entry/draft';
import { options, type Option } from './field-options';

type Words = () => string;
/** How a field is entered; what its label, its options and its hint say. Options of a `place` come from the catalogue. */
export type FieldSpec = { label: Words; hint?: Words } & (
	| { input: 'text' | 'phone' | 'count' | 'money' | 'notes' | 'date' | 'time' | 'country' | 'zone' | 'currency' }
	| { input: 'select' | 'radios'; options: readonly Option[] }
);
export type EnteredField = Exclude<TextField, 'plan' | 'byHand' | 'known' | 'prefilled'>;

export const FIELD_SPECS: Record<EnteredField, FieldSpec> = {
	carrierName: { input: 'text', label: m.form_carrier_name },
	name: { input: 'text', label: m.form_name },
	phone: { input: 'phone', label: m.form_phone },
	iccid: { input: 'text', label: m.form_iccid, hint: m.form_hint_iccid },
	form: { input: 'radios', label: m.form_form, options: options.form },
	billing: { input: 'radios', label: m.form_billing, options: options.billing },
	country: { input: 'country', label: m.form_country },
	zone: { input: 'zone', label: m.form_zone },
	boughtOn: { input: 'date', label: m.form_bought_on },
	installedOn: { input: 'date', label: m.form_installed_on },
	activatedOn: { input: 'date', label: m.form_activated_on },
	activatedAt: { input: 'time', label: m.form_activated_at },
	firstUsedOn: { input: 'date', label: m.form_first_used_on },
	firstUsedAt: { input: 'time', label: m.form_first_used_at },
	rentalStart: { input: 'date', label: m.form_rental_start },
	lastUse: { input: 'date', label: m.form_last_use },
	packEndedOn: { input: 'date', label: m.form_pack_ended_on, hint: m.form_hint_pack_ended },
	contractStart: { input: 'date', label: m.form_contract_start },
	papersOn: { input: 'date', label: m.form_papers_on },
	serviceStartedOn: { input: 'date', label: m.form_service_started_on },
	lastDay: { input: 'date', label: m.form_last_day, hint: m.form_hint_last_day },
	lastDayUntil: { input: 'time', label: m.form_last_day_until },
	rule: { input: 'select', label: m.form_rule, options: options.rule },
	countedFrom: { input: 'select', label: m.form_counted_from, options: options.countedFrom },
	days: { input: 'count', label: m.form_days },
	countedAs: { input: 'radios', label: m.form_counted_as, options: options.countedAs },
	dayOne: { input: 'radios', label: m.form_day_one, options: options.dayOne },
	months: { input: 'count', label: m.form_months },
	termEnds: { input: 'select', label: m.form_term_ends, options: options.termEnds },
	firstMonth: { input: 'select', label: m.form_first_month, options: options.firstMonth },
	afterTerm: { input: 'select', label: m.form_after_term, options: options.afterTerm },
	renewalMonths: { input: 'count', label: m.form_renewal_months, hint: m.form_hint_renewal_months },
	penalty: { input: 'radios', label: m.form_penalty, options: options.penalty },
	activateWithin: { input: 'count', label: m.form_activate_within, hint: m.form_hint_activate_within },
	keepAliveEvery: { input: 'count', label: m.form_keep_alive_every },
	keepAliveUnit: { input: 'radios', label: m.form_keep_alive_unit, options: options.keepAliveUnit },
	whatCounts: { input: 'select', label: m.form_what_counts, options: options.whatCounts },
	afterTopUp: { input: 'select', label: m.form_after_top_up, options: options.afterTopUp },
	maxDays: { input: 'count', label: m.form_max_days, hint: m.form_hint_max_days },
	graceDays: { input: 'count', label: m.form_grace_days, hint: m.form_hint_grace },
	billDay: { input: 'count', label: m.form_bill_day, hint: m.form_hint_bill_day },
	payment: { input: 'radios', label: m.form_payment, options: options.payment },
	closingDay: { input: 'count', label: m.form_closing_day, hint: m.form_hint_closing_day },
	price: { input: 'money', label: m.form_price },
	currency: { input: 'currency', label: m.form_currency },
	cancelRule: { input: 'select', label: m.form_cancel_rule, options: options.cancelRule },
	boundary: { input: 'select', label: m.form_boundary, options: options.boundary },
	cutoffDay: { input: 'text', label: m.form_cutoff_day, hint: m.form_hint_cutoff_day },
	cutoffTime: { input: 'time', label: m.form_cutoff_time },
	serviceEnds: { input: 'select', label: m.form_service_ends, options: options.serviceEnds },
	noticeDays: { input: 'count', label: m.form_notice_days },
	noticeCounting: { input: 'select', label: m.form_notice_counting, options: options.noticeCounting },
	earliestNotice: { input: 'count', label: m.form_earliest_notice },
	noticeMonths: { input: 'count', label: m.form_notice_months },
	noticeHours: { input: 'count', label: m.form_notice_hours, hint: m.form_hint_notice_hours },
	windowMonths: { input: 'count', label: m.form_window_months },
	windowStarts: { input: 'select', label: m.form_window_starts, options: options.windowStarts },
	beforeEvent: { input: 'select', label: m.form_before_event, options: options.beforeEvent },
	reviewDays: { input: 'count', label: m.form_review_days, hint: m.form_hint_review },
	intent: { input: 'radios', label: m.form_intent, options: options.intent },
	neededUntil: { input: 'date', label: m.form_needed_until, hint: m.form_hint_needed_until },
	trip: { input: 'text', label: m.form_trip },
	boughtAt: { input: 'text', label: m.form_bought_at },
	notes: { input: 'notes', label: m.form_notes }
};
