import { faultWords } from '$lib/i18n/words/fault-words';
import { m } from '$lib/i18n/paraglide/messages';
import { FAULT_REPORTS, faultFor } from '$lib/state/report-error';
import { toasts } from '$lib/state/toast.svelte';

/** What went wrong and what to do, as one sentence or two. */
export function notSavedWords(error: unknown): string {
	const fault = faultFor(error);
	if (fault === 'lost-data') return m.safety_not_saved_lost();
	return faultWords[FAULT_REPORTS[fault].message].text({ expected: 0, found: 0 });
}

/** For a button without a dialog: when storage fails, the toast says that nothing was saved, why, and offers a backup. */
export async function tryWriting(write: () => Promise<unknown>): Promise<void> {
	try {
		await write();
	} catch (error) {
		toasts.show({ text: notSavedWords(error), notSaved: true });
	}
}
