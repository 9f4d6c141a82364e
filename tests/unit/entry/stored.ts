import type { Activity, NewActivity } from '$lib/domain/record/activity';
import type { Subscription } from '$lib/domain/record/subscription';
import type { EnteredRecord } from '$lib/entry/to-record';
import { at, zone } from '../../support/literals';

export interface Stored {
	subscription: Subscription;
	activities: readonly Activity[];
}

/** What the database holds once a record has been added. */
export function storedFrom({ record, facts }: EnteredRecord): Stored {
	const subscription: Subscription = {
		...record,
		id: 'record-1',
		rev: 1,
		createdAt: at('2026-11-01T00:00:00Z'),
		sims: [],
		bound: [],
		tags: []
	};
	return { subscription, activities: facts.map((fact, index) => activity(fact, index)) };
}

export function activity(fact: NewActivity, index: number): Activity {
	return {
		...fact,
		id: `fact-${index}`,
		subscriptionId: 'record-1',
		recordedAt: at('2026-11-01T00:00:00Z'),
		typedIn: zone('Asia/Tokyo'),
		by: 'install-1'
	};
}
