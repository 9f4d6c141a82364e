import { retractActivity } from '$lib/db/activities';
import type { Zone } from '$lib/domain/base/civil-date';
import { m } from '$lib/i18n/paraglide/messages';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

/** Takes one fact back, with the way to bring it back: a retraction is retracted. */
export function takeBack(activityId: string, zone: Zone): Promise<void> {
	return tryWriting(async () => {
		const retraction = await retractActivity(activityId, stampNow(zone));
		if (!retraction) return;
		toasts.show({
			text: m.saved(),
			undo: () =>
				tryWriting(async () => {
					await retractActivity(retraction.id, stampNow(zone));
				})
		});
	});
}
