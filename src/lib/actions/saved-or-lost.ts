import type { CivilDate } from '$lib/domain/base/civil-date';
import { savedOn } from '$lib/domain/record/command';
import type { RecordView } from '$lib/state/records.svelte';
import { performNow, writeFacts } from './perform';

/** The number still works: it was used on this day, in time or after the carrier gave it back. Throws when storage fails. */
export async function sayStillWorks(view: RecordView, on: CivilDate): Promise<void> {
	const { endedOn } = view;
	if (endedOn !== undefined) await writeFacts(view, savedOn(view.subscription, on, endedOn));
}

/** The number is gone: nothing of it is due any more. */
export function sayGone(view: RecordView): Promise<void> {
	return performNow(view, 'confirm-cancel');
}
