import type { Activity } from '$lib/domain/record/activity';
import type { RecordView } from '$lib/state/records.svelte';

/** What was written last and still counts: the entry that "Undo" takes back. */
export function lastEntry({ activities }: Pick<RecordView, 'activities'>): Activity | undefined {
	let last: Activity | undefined;
	for (const activity of activities) if (!last || activity.recordedAt > last.recordedAt) last = activity;
	return last;
}
