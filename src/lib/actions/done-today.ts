import { doneToday, type Refusal } from '$lib/domain/record/command/apply-command';
import { deviceNow } from '$lib/platform/clock';
import type { RecordView } from '$lib/state/records.svelte';
import { perform } from './perform';

/**
 * One tap: what keeps the number alive, dated today where the carrier is. `again`: also where it is written for today
 * already; without it the answer is `again`, to be asked. Throws when storage fails.
 */
export function markDoneToday(view: RecordView, again = false): Promise<Refusal | undefined> {
	return perform(view, { ...doneToday(view, deviceNow()), again });
}
