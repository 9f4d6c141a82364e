import type { AnyField } from '$lib/entry/all-fields';
import type { Form } from '$lib/entry/field';
import { cancelRule } from '$lib/entry/fields/cancel-rule';
import { days, months } from '$lib/entry/fields/length';
import { noticeDays } from '$lib/entry/fields/notice';
import { country, zone } from '$lib/entry/fields/place';
import { currency, price } from '$lib/entry/fields/price';
import { rule } from '$lib/entry/fields/rule';
import { currencyOfTiers, topUpAmount } from '$lib/entry/fields/top-up';
import type { Tier } from '$lib/entry/plan/main-life';
import { formatMoney } from '$lib/i18n/format-money';
import { currentLocale } from '$lib/i18n/locale';
import { spanWords } from '$lib/i18n/words/rule-words';
import { m } from '$lib/i18n/paraglide/messages.js';
import { FIELD_WORDS } from './field-words';

/** What stands beneath a field: its own hint, or what this rule makes of it. */
export function hintOf(field: AnyField, { typed, text, tiers }: Form): string | undefined {
	if (field === noticeDays && text(cancelRule) === 'cooling-off') return m.form_hint_notice_days_cooling();
	if (text(rule) === 'recurring' && (field === days || field === months)) return m.form_hint_recurring();
	if (field === zone && typed(zone) === '' && text(country) === '') return m.form_hint_zone_device();
	if (field === topUpAmount) return tiersHint(tiers());
	return FIELD_WORDS[field.name].hint?.();
}

/** What each amount gives, and what holds where none is entered. */
function tiersHint(tiers: readonly Tier[]): string | undefined {
	const words = tiers.map(({ atLeast, gives }) => `${formatMoney(atLeast)} → ${spanWords(gives)}`);
	const [lowest] = words;
	const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
	return lowest && m.form_hint_tiers({ tiers: list.format(words), lowest });
}

/** What is said of a field beside its label, so short are the words: the currency it is in, or that it may stay empty. */
export function tagOf(field: AnyField, form: Form): string | undefined {
	if (field === price) return form.text(currency) || m.form_optional();
	if (field === topUpAmount || field.input === 'time') return m.form_optional();
	return form.question(field)?.optional && !form.byHand ? m.form_optional() : undefined;
}

/** The currency of an amount. */
export function currencyIn(field: AnyField, form: Form): string {
	return field === topUpAmount ? currencyOfTiers(form) : form.text(currency);
}
