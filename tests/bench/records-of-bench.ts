import type { Activity } from '$lib/domain/record/activity';
import { instant, localDate } from '$lib/domain/base/civil-date';
import { deadlinesFor } from '$lib/domain/deadline/deadlines-for';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Subscription } from '$lib/domain/record/subscription';
import { zone } from '../support/literals';
import { mixedRecords } from './ten-thousand';

/** The rows of so many records with dates around a moment in ms, as the database keeps them. */
export function rowsFor(
	count: number,
	now: number
): { subscriptions: readonly Subscription[]; activities: readonly Activity[] } {
	const records = mixedRecords(count, localDate(instant(now), zone('UTC')));
	return {
		subscriptions: records.map(({ subscription }) => subscription),
		activities: records.flatMap(({ activities }) => activities)
	};
}

/** All deadlines of so many records in one go, several times: ms each, the first one in a process that never did it before. */
export function timeDeadlines(count: number, now: number, times: number): number[] {
	const records = mixedRecords(count, localDate(instant(now), zone('UTC')));
	const circumstances = { now: instant(now), holidays: HOLIDAYS };
	return Array.from({ length: times }, () => {
		const start = performance.now();
		let found = 0;
		for (const { subscription, activities } of records) {
			found += deadlinesFor(subscription, activities, circumstances).deadlines.length;
		}
		const took = performance.now() - start;
		if (found < count / 2) throw new Error(`Only ${found} deadlines of ${count} records: the records are too old`);
		return took;
	});
}
