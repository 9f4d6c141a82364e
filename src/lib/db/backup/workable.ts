import { isKnownZone, type Instant } from '$lib/domain/base/civil-date';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import type { Activity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import { statementFor } from '$lib/domain/statement/statement-for';
import { groupedBy } from '../rows/grouped-by';
import { Slices } from '../rows/slices';
import type { BackupData } from '../tables';

/** Ids of the records from which nothing can be worked out at `now`. In slices, so that the page stays alive meanwhile. */
export async function unworkableIn(
	{ subscriptions, activities }: Pick<BackupData, 'subscriptions' | 'activities'>,
	now: Instant
): Promise<readonly string[]> {
	const byRecord = groupedBy(activities, ({ subscriptionId }) => subscriptionId);
	const unworkable: string[] = [];
	const slices = new Slices();
	for (const subscription of subscriptions) {
		if (!isWorkable(subscription, byRecord.get(subscription.id) ?? [], now)) unworkable.push(subscription.id);
		if (slices.isOver()) await slices.rest();
	}
	return unworkable;
}

function isWorkable(subscription: Subscription, activities: readonly Activity[], now: Instant): boolean {
	if (!isKnownZone(subscription.zone)) return false;
	try {
		statementFor(recordStateFor(subscription, activities, { now, holidays: HOLIDAYS }));
		return true;
	} catch {
		return false;
	}
}
