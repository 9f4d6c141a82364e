import { isKnownZone, type Instant } from '$lib/domain/base/civil-date';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import { recordStateFor } from '$lib/domain/deadline/record-state';
import type { Activity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import { statementFor } from '$lib/domain/statement/statement-for';
import { groupedBy } from '../rows/grouped-by';
import type { BackupData } from '../tables';

const RECORDS_AT_ONCE = 100;

/** Ids of the records from which nothing can be worked out at `now`. In slices, so that the page stays alive meanwhile. */
export async function unworkableIn(
	{ subscriptions, activities }: Pick<BackupData, 'subscriptions' | 'activities'>,
	now: Instant
): Promise<readonly string[]> {
	const byRecord = groupedBy(activities, ({ subscriptionId }) => subscriptionId);
	const unworkable: string[] = [];
	for (const [index, subscription] of subscriptions.entries()) {
		if (!isWorkable(subscription, byRecord.get(subscription.id) ?? [], now)) unworkable.push(subscription.id);
		if (index % RECORDS_AT_ONCE === RECORDS_AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve, 0));
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
