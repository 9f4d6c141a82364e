import type { Activity } from './activity';

type Kind = Activity['kind'];

/** What a confirmation, receipt or last bill proves, the surest first. */
export const ENDING: readonly Kind[] = ['cancel-confirmed', 'cancel-requested'];

/** Of what counts, the activity that a proof belongs to: the latest of the first kind that there is. */
export function proofTarget(activities: readonly Activity[], kinds: readonly Kind[]): string | undefined {
	for (const wanted of kinds) {
		const latest = activities.findLast(({ kind }) => kind === wanted);
		if (latest) return latest.id;
	}
	return undefined;
}
