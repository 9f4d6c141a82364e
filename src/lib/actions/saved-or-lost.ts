import type { CivilDate } from '$lib/domain/base/civil-date';
import type { RecordView } from '$lib/state/records.svelte';
import { perform, performNow } from './perform';

/** The number still works: it was used on this day, in time or after the carrier gave it back. Throws when storage fails. */
export async function sayStillWorks(view: RecordView, on: CivilDate): Promise<void> {
	await perform(view, { name: 'still-works', when: { date: on } });
}

/** The number is gone: nothing of it is due any more. */
export function sayGone(view: RecordView): Promise<void> {
	return performNow(view, 'gone');
}
