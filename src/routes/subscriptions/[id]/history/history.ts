import type { Activity } from '$lib/domain/record/activity';

/** One line of the history. */
export interface Entry {
	activity: Activity;
	stands: boolean; // false once it was corrected or taken back
	target?: Activity; // what a retraction took back
}

/** Everything that was written down, latest first: also what was taken back, and the taking back itself. */
export function historyOf(activities: readonly Activity[]): readonly Entry[] {
	const byId = new Map(activities.map((activity) => [activity.id, activity]));
	const stands = standing(activities);
	return activities
		.toSorted((a, b) => b.recordedAt - a.recordedAt || (a.id < b.id ? -1 : 1))
		.map((activity) => {
			const target = activity.replaces === undefined ? undefined : byId.get(activity.replaces);
			return { activity, stands: stands.has(activity.id), ...(target && { target }) };
		});
}

/** Ids of what no standing activity replaces; a retraction that was itself taken back brings its target back. */
function standing(activities: readonly Activity[]): ReadonlySet<string> {
	const replacers = new Map<string, Activity[]>();
	for (const activity of activities) {
		if (activity.replaces === undefined) continue;
		replacers.set(activity.replaces, [...(replacers.get(activity.replaces) ?? []), activity]);
	}
	const verdicts = new Map<string, boolean>();
	function stands(id: string): boolean {
		const known = verdicts.get(id);
		if (known !== undefined) return known;
		verdicts.set(id, false); // imported facts may replace each other in a circle
		const verdict = !(replacers.get(id) ?? []).some((replacer) => stands(replacer.id));
		verdicts.set(id, verdict);
		return verdict;
	}
	return new Set(activities.filter(({ id }) => stands(id)).map(({ id }) => id));
}
