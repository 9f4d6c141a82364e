import { listActivities } from '$lib/db/activities';
import { listAttempts } from '$lib/db/attempts';
import { findSubscription } from '$lib/db/subscriptions';
import type { Activity } from '$lib/domain/record/activity';
import type { Attempt } from '$lib/domain/procedure/attempt';
import type { Subscription } from '$lib/domain/record/subscription';
import { LiveQuery } from '$lib/state/live-query.svelte';
import { offeredTerms } from '$lib/state/offered-terms.svelte';

/** One record as it is stored, with everything that belongs to it. */
export interface StoredRecord {
	subscription: Subscription;
	activities: readonly Activity[]; // also those that were replaced or taken back
	attempts: readonly Attempt[];
}

/** `undefined` when ready: there is no such record on this device. */
export function recordSource(id: string): LiveQuery<StoredRecord | undefined> {
	return new LiveQuery(async () => {
		const [subscription, activities, attempts] = await Promise.all([
			findSubscription(id),
			listActivities(id),
			listAttempts(id)
		]);
		if (subscription) void offeredTerms.look([subscription]);
		return subscription && { subscription, activities, attempts };
	});
}
