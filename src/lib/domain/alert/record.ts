import { knownSince } from './alerts-for';
import type { AlertRecord } from './leads';
import type { Instant, Zone } from '../base/civil-date';
import type { RecordState } from '../deadline/record-state';
import type { Status } from '../record/status';
import type { Subscription } from '../record/subscription';

/** A record whose alerts are planned or shown together with those of others. */
export interface RoundRecord extends AlertRecord {
	zone: Zone;
	status: Status;
	subscription: Subscription;
	state: RecordState; // what its deadlines follow from, and are said by
}

/** What of a record decides over its alerts, and what names it. */
export function alertRecordFor(state: RecordState, now: Instant): RoundRecord {
	const { subscription, activities, status, deadlines } = state;
	const { id, intent, zone } = subscription;
	const since = knownSince(subscription, activities, now);
	return { id, intent, zone, status, subscription, state, lost: status === 'lost', deadlines, since };
}
