import { removeSubscription, restoreSubscription } from '$lib/db/subscriptions';
import type { Subscription } from '$lib/domain/record/subscription';
import { m } from '$lib/i18n/paraglide/messages';
import { nameOf } from '$lib/i18n/record-name';
import { stampNow } from '$lib/state/stamp';
import { toasts } from '$lib/state/toast.svelte';
import { tryWriting } from './try-writing';

/** Into the bin, with a way back: removing is undone, not confirmed. */
export function removeRecord(subscription: Subscription): Promise<void> {
	const { id, zone } = subscription;
	const text = m.record_removed_toast({ name: nameOf(subscription) });
	return tryWriting(async () => {
		await removeSubscription(id, stampNow(zone));
		toasts.show({ text, undo: () => restoreRecord(id, zone) });
	});
}

function restoreRecord(id: string, zone: Subscription['zone']): Promise<void> {
	return tryWriting(async () => {
		await restoreSubscription(id, stampNow(zone));
	});
}
