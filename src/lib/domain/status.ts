import type { Activity } from './activity';
import { isKnownZone } from './civil-date';
import type { Circumstances } from './deadline/deadline';
import { recordStateFor } from './record-state';
import type { Subscription } from './subscription';

// prettier-ignore
export const STATUSES = [
	'not-activated', 'active', 'expiring', 'grace', 'expired', 'cancel-requested', 'suspended', 'lost', 'cancelled'
] as const;
export type Status = (typeof STATUSES)[number];

/** Where a record stands in its life cycle, from its facts alone. Without a known zone nothing is judged. */
export function statusOf(
	subscription: Subscription,
	activities: readonly Activity[],
	circumstances: Circumstances
): Status {
	if (!isKnownZone(subscription.zone)) return 'active';
	return recordStateFor(subscription, activities, circumstances).status;
}
