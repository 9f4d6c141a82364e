import type { Activity, NewActivity } from './activity';
import { EXAMPLE_TAG } from './example';
import type { Subscription } from './subscription';

/** A record that nobody has written yet: id, revision and time of creation are given when it is. */
export interface Another {
	record: Omit<Subscription, 'id' | 'rev' | 'createdAt' | 'removedAt'>;
	facts: readonly NewActivity[];
}

/** What was true when it was bought is true of the one bought with it; what happened to it since is its own. */
const SHARED = ['bought', 'rental-start'] as const;

/** One more of the same card under a name of its own. Its number, SIM and services are its own, and unknown. */
export function anotherLike(subscription: Subscription, activities: readonly Activity[], nickname: string): Another {
	const { id: _, rev: __, createdAt: ___, removedAt: ____, registration: _____, ...same } = subscription;
	const facts = activities.flatMap(({ kind, when }) => {
		const shared = SHARED.find((each) => each === kind);
		return shared ? [{ kind: shared, when }] : [];
	});
	const tags = subscription.tags.filter((tag) => tag !== EXAMPLE_TAG); // what is like an example is none
	return { record: { ...same, nickname, tags, msisdns: [], sims: [], bound: [] }, facts };
}
