import type { OnlineAnswer } from '$lib/domain/procedure/channels';
import type { CompleteLocale } from '$lib/domain/base/languages.js';
import type { BillingKind, Form } from '$lib/domain/record/subscription';
import { countryNameIn } from '$lib/i18n/country-names';
import { m } from '$lib/i18n/paraglide/messages';

const forms: Record<Form, typeof m.procedures_form_esim> = {
	physical: m.procedures_form_physical,
	esim: m.procedures_form_esim,
	roaming: m.procedures_form_roaming,
	'pocket-wifi': m.procedures_form_pocket_wifi
};

export function formWords(form: Form, locale?: CompleteLocale): string {
	return forms[form]({}, locale && { locale });
}

const billings: Record<BillingKind, typeof m.procedures_billing_ask> = {
	prepaid: m.procedures_billing_prepaid,
	postpaid: m.procedures_billing_postpaid
};

/** What is neither the one nor the other depends on the contract. */
export function billingWords(billing: unknown, locale?: CompleteLocale): string {
	const words = billing === 'prepaid' || billing === 'postpaid' ? billings[billing] : m.procedures_billing_ask;
	return words({}, locale && { locale });
}

const online: Record<OnlineAnswer, typeof m.procedures_online_yes> = {
	yes: m.procedures_online_yes,
	no: m.procedures_online_no,
	unknown: m.procedures_online_unknown,
	'not-needed': m.procedures_online_not_needed
};

/** In two or three words, for a row. */
export function onlineShort(answer: OnlineAnswer, locale?: CompleteLocale): string {
	return online[answer]({}, locale && { locale });
}

export function countryName(country: string): string {
	if (country === 'ZZ') return m.procedures_country_several();
	return countryNameIn(country);
}
