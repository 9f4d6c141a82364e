import type { Activity } from '$lib/domain/record/activity';
import { applyChanges, inverseOf } from '$lib/domain/record/changes';
import { standingOf } from '$lib/domain/record/facts';
import type { RecordState } from '$lib/domain/deadline/record-state';
import type { Subscription } from '$lib/domain/record/subscription';

/** One line of the history. */
export interface Entry {
	activity: Activity;
	stands: boolean; // false once it was corrected or taken back
	target?: Activity; // what a retraction took back
	edit?: Edited;
}

/** An edit with the record as it was and as it became. After a backup of another making either may be no record. */
export interface Edited {
	before: Subscription;
	after: Subscription;
	facts: readonly Activity[]; // known with it, and counting now
}

/** Everything that was written down, latest first: also what was taken back, and the taking back itself. */
export function historyOf({ written, subscription }: Pick<RecordState, 'written' | 'subscription'>): readonly Entry[] {
	const byId = new Map(written.map((activity) => [activity.id, activity]));
	const standing = standingOf(written);
	const standingFacts = standing.activities.toSorted((a, b) => a.recordedAt - b.recordedAt);
	const counting = new Set(standingFacts.map(({ id }) => id));
	let after = subscription;
	return written
		.toSorted((a, b) => b.recordedAt - a.recordedAt || (a.id < b.id ? -1 : 1))
		.map((activity) => {
			const target = activity.replaces === undefined ? undefined : byId.get(activity.replaces);
			const stands = activity.kind === 'retracted' ? standing.isInForce(activity) : counting.has(activity.id);
			const entry: Entry = { activity, stands, ...(target && { target }) };
			if (activity.kind !== 'edited') return entry;
			const facts = standingFacts.filter(({ recordedAt }) => recordedAt <= activity.recordedAt);
			const edit = { before: applyChanges(after, inverseOf(activity.changes)), after, facts };
			after = edit.before;
			return { ...entry, edit };
		});
}
