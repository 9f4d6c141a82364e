import { faultWords } from '$lib/i18n/words/fault-words';
import { FAULT_REPORTS, faultFor } from '$lib/state/report-error';
import { toasts } from '$lib/state/toast.svelte';

/** What went wrong and what to do, as one sentence or two. */
export function notSavedWords(error: unknown): string {
	return faultWords[FAULT_REPORTS[faultFor(error)].message].text({ expected: 0, found: 0 });
}

/** For a button without a dialog: when storage fails, the toast says that nothing was saved, why, and offers a backup. */
export async function tryWriting(write: () => Promise<unknown>): Promise<void> {
	try {
		await write();
	} catch (error) {
		toasts.show({ text: notSavedWords(error), notSaved: true });
	}
}
