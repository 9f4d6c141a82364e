import type { Activity } from '../activity';
import { knownSince } from './alert';
import type { AlertRecord } from './alert-leads';
import type { Instant, Zone } from '../civil-date';
import type { Derived } from '../deadline/deadline';
import type { Subscription } from '../subscription';

/** A record whose alerts are planned or told together with those of others. */
export interface RoundRecord extends AlertRecord {
	zone: Zone;
}

/** What of a record decides over its alerts. `activities` are those that count. */
export function alertRecordFor(
	view: { subscription: Subscription; activities: readonly Activity[]; derived: Derived },
	now: Instant
): RoundRecord {
	const { subscription, activities, derived } = view;
	const { id, intent, zone } = subscription;
	const since = knownSince(subscription, activities, now);
	return { id, intent, zone, lost: derived.status === 'lost', deadlines: derived.deadlines, since };
}
