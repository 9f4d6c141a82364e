import { updateSubscription } from '$lib/db/subscriptions';
import type { Subscription } from '$lib/domain/record/subscription';
import { stampNow } from '$lib/state/stamp';
import { tryWriting } from './try-writing';
import { showSavedEdit } from './saved';

/** A button that changes the record itself: written on what is stored now, confirmed by "Saved", undone by its inverse. */
export function edit(
	{ id, zone }: Pick<Subscription, 'id' | 'zone'>,
	change: (current: Subscription) => Subscription
): Promise<void> {
	return tryWriting(async () => showSavedEdit(await updateSubscription(id, change, stampNow(zone)), zone));
}
