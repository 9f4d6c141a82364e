import type { AnyField } from '$lib/entry/all-fields';
import type { Form } from '$lib/entry/field';
import { cancelRule } from '$lib/entry/fields/cancel-rule';
import { days, months } from '$lib/entry/fields/length';
import { noticeDays } from '$lib/entry/fields/notice';
import { country, zone } from '$lib/entry/fields/place';
import { rule } from '$lib/entry/fields/rule';
import { m } from '$lib/i18n/paraglide/messages.js';
import { FIELD_WORDS } from './field-words';

/** What stands beneath a field: its own hint, or what this rule makes of it. */
export function hintOf(field: AnyField, { typed, text }: Form): string | undefined {
	if (field === noticeDays && text(cancelRule) === 'cooling-off') return m.form_hint_notice_days_cooling();
	if (text(rule) === 'recurring' && (field === days || field === months)) return m.form_hint_recurring();
	if (field === zone && typed(zone) === '' && text(country) === '') return m.form_hint_zone_device();
	return FIELD_WORDS[field.name].hint?.();
}
