import type { Activity } from './activity';
import type { Circumstances, Derived } from './deadline';
import type { Subscription } from './subscription';

/** All typed deadlines of one record, at one moment. Never throws: what has no date is in `unknown`, with its reason. */
export function deadlinesFor(
	_subscription: Subscription,
	_activities: readonly Activity[],
	_circumstances: Circumstances
): Derived {
	return { deadlines: [], unknown: [], notices: [] };
}
