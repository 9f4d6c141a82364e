import type { Activity } from '../record/activity';
import { knownSince } from './alert';
import type { AlertRecord } from './alert-leads';
import type { Instant, Zone } from '../base/civil-date';
import type { Derived } from '../deadline/deadline';
import type { Status } from '../record/status';
import type { Subscription } from '../record/subscription';

/** A record whose alerts are planned or told together with those of others. */
export interface RoundRecord extends AlertRecord {
	zone: Zone;
	status: Status;
	subscription: Subscription;
}

/** What of a record decides over its alerts, and what names it. `activities` are those that count. */
export function alertRecordFor(
	view: { subscription: Subscription; activities: readonly Activity[]; derived: Derived },
	now: Instant
): RoundRecord {
	const { subscription, activities, derived } = view;
	const { id, intent, zone } = subscription;
	const { status, deadlines } = derived;
	const since = knownSince(subscription, activities, now);
	return { id, intent, zone, status, subscription, lost: status === 'lost', deadlines, since };
}
