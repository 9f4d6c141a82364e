import type { Activity } from '$lib/domain/record/activity';
import type { Instant } from '$lib/domain/base/civil-date';
import type { Deadline, Derived } from '$lib/domain/deadline/deadline';
import { deadlinesFor } from '$lib/domain/deadline/deadlines-for';
import { leadOf } from '$lib/domain/deadline/due';
import { effectiveActivities } from '$lib/domain/record/facts';
import { HOLIDAYS } from '$lib/domain/base/holidays';
import type { Subscription } from '$lib/domain/record/subscription';
import type { EnteredRecord } from './to-record';

/** The record as it would be, with everything that follows from it. */
export interface Preview {
	subscription: Subscription;
	activities: readonly Activity[];
	derived: Derived;
	lead?: Deadline;
}

/** `stored`: the facts of an edited record, which those of the form correct. */
export function previewOf({ record, facts }: EnteredRecord, now: Instant, stored: readonly Activity[] = []): Preview {
	const subscription: Subscription = {
		...record,
		id: 'draft',
		rev: 1,
		createdAt: now,
		sims: [],
		bound: [],
		tags: []
	};
	const own = facts.map((fact, index): Activity => ({
		...fact,
		id: `draft-${index}`,
		subscriptionId: subscription.id,
		recordedAt: now,
		typedIn: record.zone,
		by: ''
	}));
	const activities = effectiveActivities([...stored, ...own], record.zone);
	const derived = deadlinesFor(subscription, activities, { now, holidays: HOLIDAYS });
	const lead = leadOf(derived.deadlines);
	return { subscription, activities, derived, ...(lead && { lead }) };
}
