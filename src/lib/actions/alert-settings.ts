import { updatePreferences } from '$lib/db/preferences';
import type { Preferences } from '$lib/db/tables';
import { m } from '$lib/i18n/paraglide/messages';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

type AlertPreferences = Pick<Preferences, 'leads' | 'recordLeads' | 'alertTime' | 'quiet'>;

/** Changes when alerts come, and offers the way back. A fault of storage is said in the toast. */
export function changeAlerts(
	change: (current: Preferences) => Partial<AlertPreferences>,
	text = m.saved()
): Promise<void> {
	return tryWriting(async () => {
		let before: AlertPreferences | undefined;
		await updatePreferences((current) => {
			before = alertsOf(current);
			return { ...current, ...change(current) };
		});
		toasts.show({
			text,
			undo: () => tryWriting(async () => void (await updatePreferences((current) => ({ ...current, ...before }))))
		});
	});
}

function alertsOf({ leads, recordLeads, alertTime, quiet }: Preferences): AlertPreferences {
	return { leads, recordLeads, alertTime, quiet };
}
