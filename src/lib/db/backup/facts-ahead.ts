import { isKnownZone, localDate, type CivilDate, type Instant } from '$lib/domain/base/civil-date';
import type { Activity } from '$lib/domain/record/activity';
import { dateFault, roleOf } from '$lib/domain/record/command/gate';
import type { BackupData } from '../tables';

/** A fact that has not happened yet at its record. */
export interface FactAhead {
	activity: Activity;
	date: CivilDate; // in the record's zone
}

/**
 * What a file says to have happened on a day that has not come at `now`: kept, since the clock may be the one that is
 * wrong, and named, since it counts only from that day on.
 */
export function factsAheadIn(
	{ subscriptions, activities }: Pick<BackupData, 'subscriptions' | 'activities'>,
	now: Instant
): readonly FactAhead[] {
	const zones = new Map(subscriptions.map(({ id, zone }) => [id, zone]));
	const replaced = new Set(activities.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces])));
	return activities.flatMap((activity) => {
		const zone = zones.get(activity.subscriptionId);
		if (zone === undefined || !isKnownZone(zone) || replaced.has(activity.id)) return [];
		const { when, kind } = activity;
		const date = 'date' in when ? when.date : localDate(when.instant, zone);
		return dateFault(date, roleOf(kind), localDate(now, zone)) === 'in-future' ? [{ activity, date }] : [];
	});
}
