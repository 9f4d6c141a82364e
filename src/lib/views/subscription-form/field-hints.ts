import { m } from '$lib/i18n/paraglide/messages.js';
import { FIELD_SPECS, type EnteredField } from './field-specs';
import type { FormModel } from './form-model.svelte';

/** What stands beneath a field: its own hint, or what this rule makes of it. */
export function hintOf(field: EnteredField, { draft, filled }: FormModel): string | undefined {
	if (field === 'noticeDays' && filled.cancelRule === 'cooling-off') return m.form_hint_notice_days_cooling();
	if (filled.rule === 'recurring' && (field === 'days' || field === 'months')) return m.form_hint_recurring();
	if (field === 'zone' && draft.zone === '' && draft.country === '' && filled.country === '')
		return m.form_hint_zone_device();
	return FIELD_SPECS[field].hint?.();
}
