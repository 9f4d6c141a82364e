import { retractActivity } from '$lib/db/activities';
import { revertEdit, type EditResult } from '$lib/db/subscriptions';
import type { Activity } from '$lib/domain/record/activity';
import type { Zone } from '$lib/domain/base/civil-date';
import { m } from '$lib/i18n/paraglide/messages';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

/** "Saved", with the way back: the facts are retracted, latest first. */
export function showSaved(facts: readonly Activity[], zone: Zone): void {
	toasts.show({
		text: m.saved(),
		undo: () =>
			tryWriting(async () => {
				for (const { id } of facts.toReversed()) await retractActivity(id, stampNow(zone));
			})
	});
}

/** The same for an edit of the record, which is undone by its inverse. */
export function showSavedEdit(result: EditResult, zone: Zone): void {
	if (!result.ok) {
		toasts.show({ text: m.record_command_refused() });
		return;
	}
	const { activityId } = result;
	if (activityId !== undefined) {
		toasts.show({ text: m.saved(), undo: () => undoEdit(activityId, zone) });
	}
}

/** Refused, and said so, where a field has been changed again since. */
export function undoEdit(activityId: string, zone: Zone): Promise<void> {
	return tryWriting(async () => {
		const result = await revertEdit(activityId, stampNow(zone));
		if (!result.ok) toasts.show({ text: m.record_undo_refused() });
	});
}
